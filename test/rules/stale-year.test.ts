import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { activity, chinese, english, measure, measureEn } from './plans.ts';

const work = '主要措施: [每月公开账目。]\n';

describe('the title of the plan', () => {
  it.each([
    ['2025年工作计划', '2025年'],
    ['2027年工作计划', '2027年'],
  ])('%s is an error in a plan for 2026', (title, year) => {
    const yaml = chinese(`标题: ${title}\n${work}`);
    expect(findings(yaml)).toMatchObject([
      { code: 'stale-year', severity: 'error', args: { planYear: 2026 } },
    ]);
    expect(markedBy('stale-year', yaml)).toEqual([year]);
  });

  it('is looked at line by line', () => {
    const yaml = chinese(`标题: [桃园里社区, 2025年工作计划]\n${work}`);
    expect(markedBy('stale-year', yaml)).toEqual(['2025年']);
  });
});

describe('sentences that plan', () => {
  it.each([
    '2025年将开展四次讲座。',
    '讲座办四次。确保2025年不发生安全事故。',
    '开展2012年暑期青少年实践活动。',
    '总结上年经验，现将2025年工作计划安排如下：',
    '2025年是“十四五”规划收官之年。',
  ])('%s', (text) => {
    expect(findings(measure(text))).toMatchObject([{ code: 'stale-year', severity: 'warning' }]);
    expect(markedBy('stale-year', measure(text))[0]).toMatch(/^20(?:25|12)年$/);
  });

  it.each(['In 2025 we will hold four talks.', 'By the end of 2025 the garden is to be fenced.'])(
    '%s',
    (text) => {
      expect(markedBy('stale-year', measureEn(text))).toEqual(['2025']);
    },
  );
});

it('a heading', () => {
  expect(
    markedBy('stale-year', chinese('章节:\n  - 标题: 2025年活动安排\n    条目: [每月公开账目。]\n')),
  ).toEqual(['2025年']);
  expect(
    markedBy('stale-year', chinese('章节:\n  - 标题: 2025年工作回顾\n    条目: [每月公开账目。]\n')),
  ).toEqual([]);
});

it.each([
  ['组织保障（2025年）', ['2025年']],
  ['居民受教育情况（2025年）', []],
])('a heading with its year in brackets: %s', (title, marks) => {
  const yaml = chinese(`章节:\n  - { 标题: ${title}, 条目: [每月公开账目。] }\n`);
  expect(markedBy('stale-year', yaml)).toEqual(marks);
});

it('a time by which something is done', () => {
  expect(markedBy('stale-year', measureEn('All tutors are trained by September 2025.'))).toEqual(['2025']);
  expect(markedBy('stale-year', measureEn('The hall was built by September 2025.'))).toEqual([]);
});

describe('last year in the preamble', () => {
  it.each([
    ['2025年居民受教育率达到76%。为巩固成果，制定本计划。', []],
    ['2025年完成培训60场。', []],
    ['2025年将开展培训60场。', ['2025年']],
    ['制定2025年工作任务，形成本计划。', ['2025年']],
    ['2023年开展培训60场，实现全覆盖。', ['2023年']],
  ])('%s', (text, marks) => {
    expect(markedBy('stale-year', chinese(`前言: ${text}\n${work}`))).toEqual(marks);
  });
});

it('a time', () => {
  expect(findings(activity('2025年3月', '读书会'))).toMatchObject([
    { code: 'stale-year', args: { year: 2025 } },
  ]);
});

it('a signature of long before', () => {
  const plan = (date: string) => chinese(`${work}落款: { 单位: 居委会, 日期: ${date} }\n`);
  expect(markedBy('stale-year', plan('2025年2月15日'))).toEqual(['2025年2月15日']);
  expect(markedBy('stale-year', plan('2025年11月30日'))).toEqual([]);
});

it('knows the years of a school year', () => {
  const plan = (text: string) => english(`measures: [${text}]\n`, '2025–26 school year');
  expect(markedBy('stale-year', plan('In 2025 we will hold four talks.'))).toEqual([]);
  expect(markedBy('stale-year', plan('In 2024 we will hold four talks.'))).toEqual(['2024']);
});

describe('how a plan came about', () => {
  it.each([
    'The members agreed on this plan at their meeting of 5 December 2026.',
    'This plan was approved on 5 December 2026.',
    'This plan replaces that of 2026.',
    'The committee will put this plan before the meeting of 5 December 2026.',
  ])('%s', (text) => {
    expect(findings(english(`preamble: ${text}\nmeasures: [Meet every week.]\n`, '2027'))).toEqual([]);
  });

  it.each(['2025年12月5日居民会议研究通过本计划。', '本计划拟于2025年11月28日提交居民会议。'])(
    '%s',
    (text) => {
      expect(findings(chinese(`前言: ${text}\n${work}`))).toEqual([]);
    },
  );

  it('is not told by a date of long before, nor by one among the measures', () => {
    const preamble = 'We will put this plan before the meeting of 5 March 2026.';
    const plan = english(`preamble: ${preamble}\nmeasures: [Meet every week.]\n`, '2027');
    expect(markedBy('stale-year', plan)).toEqual(['2026']);
    expect(markedBy('stale-year', measure('2025年12月将开展四次讲座。'))).toEqual(['2025年']);
  });
});

it('leaves alone what stands below a heading that looks back', () => {
  const yaml = (title: string) =>
    english(
      `sections: [{ title: ${title}, text: Highlight the goals of the 2025 plan. }]\nmeasures: [Meet every week.]\n`,
    );
  expect(markedBy('stale-year', yaml('2025 Recap'))).toEqual([]);
  expect(markedBy('stale-year', yaml('Our work'))).toEqual(['2025']);
});
