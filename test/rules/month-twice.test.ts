import { describe, expect, it } from 'vitest';
import { findings, markedBy, place } from './harness.ts';
import { chinese, english, monthly } from './plans.ts';

describe('a month that stands twice while its neighbor is missing', () => {
  it('is the second of the two', () => {
    expect(findings(monthly([1, 2, 3, 3, 5, 6, 7, 8, 9, 10, 11, 12]))).toMatchObject([
      { code: 'month-twice', severity: 'warning', args: { month: 3, meant: 4 } },
    ]);
    expect(findings(monthly([1, 2, 3, 3, 5, 6, 7, 8, 9, 10, 11, 12])).map(place)).toEqual(['7:11-13']);
  });

  it.each([
    [[1, 2, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12], { month: 4, meant: 3 }],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11], { month: 11, meant: 12 }],
    [[2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { month: 2, meant: 1 }],
  ])('%j', (months, args) => {
    expect(findings(monthly(months))).toMatchObject([{ code: 'month-twice', args }]);
  });

  it('over the turn of the year', () => {
    expect(findings(monthly([9, 10, 11, 11, 1], '2026秋季学期'))).toMatchObject([
      { code: 'month-twice', args: { month: 11, meant: 12 } },
    ]);
  });

  it('in a table', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 8, 10, 11, 12].map((month) => `[${month}月, 讲座]`).join(', ');
    const yaml = chinese(`活动安排: { 表格: { 表头: [月份, 活动], 数据: [${rows}] } }\n`);
    expect(findings(yaml)).toMatchObject([{ code: 'month-twice', args: { month: 8, meant: 9 } }]);
  });
});

it('an entry that was pasted twice', () => {
  const yaml = english(
    `schedule:\n${['January', 'February', 'March', 'March', 'April'].map((when) => `  - { when: ${when}, text: Fair in ${when}, owner: Ann }\n`).join('')}`,
  );
  expect(findings(yaml)).toMatchObject([{ code: 'month-twice', args: { month: 3, meant: null } }]);
  expect(findings(yaml).map(place)).toEqual(['7:13-18']);
});

describe('a heading that comes again', () => {
  const headings = (titles: readonly string[]) =>
    chinese(
      `活动安排:\n${titles.map((title) => `  - { 标题: ${title}, 责任人: 文体委员, 条目: [每周读书会] }\n`).join('')}`,
    );

  it('is reported where it does', () => {
    const yaml = headings(['一月份：', '二月份：', '三月份：', '三月份：', '十二月份：']);
    expect(findings(yaml)).toMatchObject([{ code: 'month-twice', args: { month: 3, meant: null } }]);
    expect(findings(yaml).map(place)).toEqual(['7:11-14']);
  });

  it('in groups of a schedule and in English', () => {
    const groups = [3, 4, 5, 3]
      .map((month) => `{ 时间: ${month}月, 责任人: 文体委员, 条目: [每周读书会] }`)
      .join(', ');
    expect(markedBy('month-twice', chinese(`活动安排: [${groups}]\n`))).toEqual(['3月']);
    const months = ['March', 'April', 'May', 'March'].map(
      (title) => `{ title: ${title}, owner: Ann, items: [Fair] }`,
    );
    expect(markedBy('month-twice', english(`schedule: [${months.join(', ')}]\n`))).toEqual(['March']);
  });
});
