import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { activity, activityEn, chinese } from './plans.ts';

it('marks the time and tells the period', () => {
  expect(findings(activity('10月', '读书会', '2026春季学期'))).toMatchObject([
    {
      code: 'date-outside-period',
      args: { date: '10月', from: '2026-02-01', to: '2026-07-31' },
      path: ['活动安排', 0, '时间'],
    },
  ]);
});

it.each([
  ['2028年3月5日', '读书会', '2026'],
  ['2027年6月底前', '竣工', '2026'],
  ['11月—12月', '读书会', '2026年上半年'],
  ['第四季度', '读书会', '2026年上半年'],
  ['3月、11月', '读书会', '2026春季学期'],
  ['3月8日', '读书会', '{ 起: 2026-09-01, 止: 2027-01-22 }'],
])('%s %s in %s', (when, text, period) => {
  expect(markedBy('date-outside-period', activity(when, text, period))).toEqual([when]);
});

it.each([
  ['8 March 2028', 'Tool library', '2026'],
  ['October', 'Tool library', 'Spring term 2026'],
])('%s in %s', (when, text, period) => {
  expect(markedBy('date-outside-period', activityEn(when, text, period))).toEqual([when]);
});

it('reads the months that head the groups of a schedule', () => {
  const yaml = chinese(
    '活动安排:\n  - { 标题: 四月份：, 条目: [踏青] }\n  - { 标题: 十一月份：, 条目: [读书会] }\n',
    '2026春季学期',
  );
  expect(markedBy('date-outside-period', yaml)).toEqual(['十一月份']);
});

it('says it once for a group, not for each of its items', () => {
  const yaml = chinese('活动安排:\n  - { 时间: 11月, 条目: [踏青, 读书会, 棋类比赛] }\n', '2026春季学期');
  expect(markedBy('date-outside-period', yaml)).toEqual(['11月']);
});

it.each([
  ['重阳节', '茶话会', ['重阳节']],
  ['重阳节前', '走访老人', ['重阳节前']],
  ['秋季', '巡查', ['秋季']],
  ['冬季', '巡查', []],
  ['端午节', '包粽子', []],
  ['元旦后', '开放操场', []],
  ['暑假', '夏令营', []],
  ['节假日', '开放操场', []],
])('%s falls by the calendar, in a spring term', (when, text, marks) => {
  expect(markedBy('date-outside-period', activity(when, text, '2026春季学期'))).toEqual(marks);
});

it.each([
  ['2027年1月5日', ['2027年1月5日']],
  ['2026年12月31日', []],
  ['2025年12月20日', []],
])('a plan for 2026 is signed before it is over: %s', (date, marks) => {
  const yaml = chinese(`主要措施: [每月公开账目。]\n落款: { 单位: 桃园里居委会, 日期: ${date} }\n`);
  expect(markedBy('date-outside-period', yaml)).toEqual(marks);
});
