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

describe('a clause that plans, beside one with the plan’s own year', () => {
  it.each([
    '2026年3月开始摸底，2025年6月5日将开展清扫活动。',
    '2026年1月起试行，拟于2025年10月验收，全年推广。',
  ])('%s', (text) => {
    expect(markedBy('stale-year', measure(text))).toEqual(['2025年']);
  });

  it.each([
    '2025年6月5日开展了摸底，2026年3月将开展清扫活动。',
    '2026年将延续2025年3月的做法，办好讲座。',
    '2025年12月将建成的活动室，2026年1月开放。',
    '2026年办讲座12场，比2025年将多4场。',
    '2025年将完成8场，2026年办12场。',
  ])('is told from what leads up to the plan: %s', (text) => {
    expect(markedBy('stale-year', measure(text))).toEqual([]);
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

describe('the same sentence in Chinese and in English', () => {
  it.each([
    ['2025年7月14日小组在礼堂召开会议。', 'On 14 July 2025 the group meets at the hall.'],
    ['2025年7月14日举办运动会。', 'The sports day takes place on July 14, 2025.'],
    ['2025年，组织四次讲座。', 'In 2025, organise four talks.'],
    ['2025年7月继续办好食堂。', 'The canteen continues in July 2025.'],
    ['2025年7月召开居民会议。', 'The meeting is held in July 2025.'],
    ['2025年9月将举办邻里节。', 'The street fair will be held in September 2025.'],
    ['2025年7月举办开放日。', 'Open the room in July 2025.'],
    ['2025年，居民参与率达到60%。', 'In 2025, attendance reaches 60%.'],
  ])('is found: %s %s', (zh, en) => {
    expect(markedBy('stale-year', measure(zh))).toEqual(['2025年']);
    expect(markedBy('stale-year', measureEn(en))).toEqual(['2025']);
  });

  it.each([
    ['2025年7月我们粉刷了礼堂。', 'In July 2025 we repainted the hall.'],
    ['2025年7月14日小组已经开过会。', 'On 14 July 2025 the group met at the hall.'],
    ['继续办好2025年7月开办的课程，已有三个班。', 'Continue the course that ran in July 2025.'],
    ['2025年的合同继续有效，已经续签。', 'The contract of 2025 continues.'],
    ['对2025年的优秀志愿者给予表彰。', 'Continue the thanks for what volunteers gave in July 2025.'],
    ['去海边郊游，2025年7月14日。', 'The launch in July 2025 is the model for the street party.'],
  ])('looks back, or may: %s %s', (zh, en) => {
    expect(markedBy('stale-year', measure(zh))).toEqual([]);
    expect(markedBy('stale-year', measureEn(en))).toEqual([]);
  });
});

describe('the day that an entry of the schedule begins or ends with is its time', () => {
  const entry = (text: string) => chinese(`活动安排:\n  - ${JSON.stringify(text)}\n`);
  const entryEn = (text: string) => english(`schedule:\n  - ${JSON.stringify(text)}\n`);

  it.each([
    ['2025年7月14日小组在礼堂开会。', 'On 14 July 2025 our group in the hall.'],
    ['2025年7月14日：海边郊游', '14 July 2025: trip to the sea'],
    ['海边郊游，2025年7月14日。', 'Trip to the sea, 14 July 2025.'],
    ['海边郊游（2025年7月）', 'Trip to the sea (July 2025)'],
  ])('%s %s', (zh, en) => {
    expect(markedBy('stale-year', entry(zh))).toEqual(['2025年']);
    expect(markedBy('stale-year', entryEn(en))).toEqual(['2025']);
    expect(markedBy('stale-year', measure(zh))).toEqual([]);
    expect(markedBy('stale-year', measureEn(en))).toEqual([]);
  });

  it.each([
    ['2025年7月我们粉刷了礼堂。', 'In July 2025 we repainted the hall.'],
    ['2025年7月14日会议确定的活动。', 'Trip to the sea as the meeting of 14 July 2025 decided.'],
    ['把2025年7月14日拍的照片展出。', 'Photographs of the trip in July 2025 on the wall.'],
  ])('not where it looks back, or may: %s %s', (zh, en) => {
    expect(markedBy('stale-year', entry(zh))).toEqual([]);
    expect(markedBy('stale-year', entryEn(en))).toEqual([]);
  });
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
