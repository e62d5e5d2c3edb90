import { describe, expect, it } from 'vitest';
import { findings, markedBy, place } from './harness.ts';
import { chinese, english } from './plans.ts';

const three = '主要措施:\n  - { 内容: 办好讲座。, 责任人: 王某 }\n  - 更新宣传栏。\n  - 清理楼道。\n';

it('is said once, at the top of the plan, with the number of tasks', () => {
  const found = findings(chinese(three));
  expect(found).toMatchObject([{ code: 'no-dates', args: { items: 3 } }]);
  expect(found.map(place)).toEqual(['1:1-3']);
});

it('neither the year of the title nor the date of the signature says when anything is done', () => {
  const yaml = chinese(`标题: 2026年工作计划\n${three}落款: { 单位: 居委会, 日期: 2026年1月5日 }\n`);
  expect(findings(yaml).map(({ code }) => code)).toEqual(['no-dates']);
});

it.each([
  ['a time', three.replace('王某', '王某, 时间: 长期')],
  ['a time left blank, of which placeholder speaks', three.replace('王某', '王某, 时间: ')],
  ['a frequency in prose', three.replace('更新', '每月更新')],
  ['a season in prose', three.replace('清理', '暑假清理')],
])('%s is enough', (_, rest) => {
  expect(findings(chinese(rest)).filter(({ code }) => code === 'no-dates')).toEqual([]);
});

it('in English', () => {
  const plan = (last: string) =>
    english(`measures: [{ text: Open the tool library., owner: Ann }, Dig new beds., ${last}]\n`);
  expect(findings(plan('Hold a party.')).map(({ code }) => code)).toEqual(['no-dates']);
  expect(findings(plan('Hold a party in July.'))).toEqual([]);
});

it.each([
  '力争参与率每年提高五个百分点以上。',
  '关心节假日学生的校外生活。',
  '年初，根据上级的要求制定了计划。',
  '去年3月建成的活动室继续开放。',
])('%s does not say when', (text) => {
  expect(markedBy('no-dates', chinese(three.replace('清理楼道。', text)))).toEqual(['单位']);
});

it.each([
  '节假日开放活动室。',
  '上午9点开幕。',
  '15:30集合。',
  '暑假为学生办夏令营。',
  '每年举办两次运动会。',
  '3月为了迎接检查清理楼道。',
  '年初制定计划。',
])('%s says when', (text) => {
  expect(markedBy('no-dates', chinese(three.replace('清理楼道。', text)))).toEqual([]);
});

it('what was, and what guides, says nothing of the work ahead', () => {
  const before = '基本情况: 3月起每周开放。\n指导思想: 每年都有新气象。\n';
  expect(markedBy('no-dates', chinese(before + three))).toEqual(['单位']);
});

it('neither does a rate in English', () => {
  const plan = (last: string) =>
    english(`measures: [{ text: Open the tool library., owner: Ann }, Dig new beds., ${last}]\n`);
  expect(markedBy('no-dates', plan('Raise attendance by 5 percentage points every year.'))).toHaveLength(1);
});

describe('English times that are the date of no task', () => {
  const plan = (last: string) =>
    english(
      `measures: [{ text: Open the tool library., owner: Ann }, Dig new beds., ${JSON.stringify(last)}]\n`,
    );

  it.each([
    'Set up a year-end assessment system.',
    'Strive to grow by more than five percentage points every year.',
    'Every year, raise attendance by at least 5%.',
    'Sing and dance ten times, above all on holidays.',
  ])('%s', (text) => {
    expect(markedBy('no-dates', plan(text))).toHaveLength(1);
  });

  it.each([
    'Hold the year-end assessment.',
    'By year-end, set up an assessment system.',
    'Sing and dance ten times a year.',
    'Open on public holidays.',
    'Hold a fair during the holidays.',
    'Paint the hall in the summer holidays.',
    'Count the birds every year.',
  ])('%s says when', (text) => {
    expect(markedBy('no-dates', plan(text))).toEqual([]);
  });

  it('a system in Chinese', () => {
    expect(markedBy('no-dates', chinese(three.replace('清理楼道。', '建立年终考核制度。')))).toEqual([
      '单位',
    ]);
    expect(markedBy('no-dates', chinese(three.replace('清理楼道。', '年底建立考核制度。')))).toEqual([]);
  });
});

describe('a day for everything that is still to be settled', () => {
  const meeting = (when: string) =>
    chinese(
      `章节:\n  - { 标题: 活动时间与地点, 内容: '${when}' }\n  - { 标题: 活动流程, 条目: [致辞。, 选举。, 发言。] }\n`,
    );
  it('is left to placeholder', () => {
    expect(markedBy('no-dates', meeting('时间：2026年XX月XX日'))).toEqual([]);
    expect(markedBy('no-dates', meeting('时间：另行通知'))).toEqual(['单位']);
  });
});

it.each(['Hold a party by the end of the school year.', 'Hold a party. Due: 7/1/26'])(
  '%s says when',
  (last) => {
    const yaml = english(
      `measures: [{ text: Open the tool library., owner: Ann }, Dig new beds., "${last}"]\n`,
    );
    expect(markedBy('no-dates', yaml)).toEqual([]);
  },
);
