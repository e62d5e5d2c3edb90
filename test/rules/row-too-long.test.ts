import { expect, test } from 'vitest';
import { findings, marked, markedBy } from './harness.ts';
import { chinese, english } from './plans.ts';

const table = (rows: string) => chinese(`经费预算:\n  表格: { 表头: [项目, 元], 数据: [${rows}] }\n`);

test.each([
  ['[讲座, 1,200]', '1', '1,200'],
  ['[讲座, 1,234,500]', '1', '1,234,500'],
  ['[讲座, 800, 备用]', '备用', null],
  ['[讲座, 800, 春节]', '春节', null],
])('%s', (row, place, number) => {
  const found = findings(table(row)).filter(({ code }) => code === 'row-too-long');
  expect(found.map((one) => [marked(one), 'number' in one.args && one.args.number])).toEqual([
    [place, number],
  ]);
});

test('each row is told, in English plans with a sign of money', () => {
  const rows =
    'budget:\n  table: { heads: [Item, Cost], rows: [[Tools, $1,850], [Party, 640], [Paint, 2,100]] }\n';
  expect(markedBy('row-too-long', english(rows))).toEqual(['$1', '2']);
});
