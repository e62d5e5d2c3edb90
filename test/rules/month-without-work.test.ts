import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { findings, markedBy, place } from './harness.ts';
import { chinese, english, monthly } from './plans.ts';

it('names the months, at the entry before the first', () => {
  const found = findings(monthly([1, 2, 3, 4, 5, 6, 8, 9, 10, 12]));
  expect(found).toMatchObject([{ code: 'month-without-work', severity: 'info', args: { months: [7, 11] } }]);
  expect(found.map(place)).toEqual(['9:11-13']);
});

it('at the first entry where the list begins too late', () => {
  expect(findings(monthly([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).map(place)).toEqual(['4:11-13']);
});

it('under headings, in a table, in English', () => {
  const titles = ['二月份', '三月份', '四月份', '六月份'];
  const headings = titles
    .map((title) => `{ 标题: ${title}, 责任人: 文体委员, 条目: [每周读书会] }`)
    .join(', ');
  expect(markedBy('month-without-work', chinese(`章节: [${headings}]\n`, '2026年2月至6月'))).toEqual([
    '四月份',
  ]);
  const rows = [1, 2, 3, 4, 6].map((month) => `[${month}, 讲座]`).join(', ');
  const table = chinese(`活动安排: { 表格: { 表头: [月份, 活动], 数据: [${rows}] } }\n`, '2026年上半年');
  expect(markedBy('month-without-work', table)).toEqual(['4']);
  const months = ['January', 'February', 'March', 'April', 'June'];
  const each = months.map((when) => `{ when: ${when}, text: Fair, owner: Ann }`).join(', ');
  const plan = english(`schedule: [${each}]\n`, '2026-01 to 2026-06');
  expect(findings(plan)).toMatchObject([{ code: 'month-without-work', args: { months: [5] } }]);
});

describe('work elsewhere in the plan', () => {
  const gap = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];

  it.each(['主要措施: [8月办夏令营。]\n', '主要措施: [{ 内容: 夏令营, 时间: 8月15日 }]\n'])('%s', (rest) => {
    expect(markedBy('month-without-work', monthly(gap) + rest)).toEqual([]);
  });

  it.each([
    '主要措施: [每月办夏令营。]\n',
    '主要措施: [8月底前建成活动室。]\n',
    '工作目标: [8月底前参与率达到60%。]\n',
  ])('is none in %s', (rest) => {
    expect(markedBy('month-without-work', monthly(gap) + rest)).toEqual(['7月']);
  });
});

it('months that may be empty', () => {
  const rules = { 'month-without-work': { options: { emptyMonths: ['8', '2月'] } } };
  const gap = monthly([1, 3, 4, 5, 6, 7, 9, 10, 12]);
  expect(findings(gap, { policy: { ...NO_POLICY, rules } })).toMatchObject([{ args: { months: [11] } }]);
});

it('does not say again what month-twice says', () => {
  expect(markedBy('month-without-work', monthly([1, 2, 3, 3, 5, 6, 7, 8, 9, 10, 11, 12]))).toEqual([]);
});
