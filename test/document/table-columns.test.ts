import { expect, test } from 'vitest';
import { tableColumns } from '../../src/document/table-columns.ts';
import type { TableCell } from '../../src/document/tree.ts';

const row = (...texts: readonly string[]): readonly TableCell[] =>
  texts.map((value) => ({ children: [{ type: 'text', value }], rowSpan: 1 }));

test.each<[string, readonly string[], string]>([
  ['figures below a long head', ['Amount in euros', '59,280', '', '$1,650.50'], 'right'],
  ['shares below a long head', ['占全部经费的比例', '57%', '4%～6%'], 'right'],
  ['long texts', ['工作内容', '更新宣传栏，张贴本月活动安排。'], 'left'],
  ['a figure among long texts', ['Amount in euros', '59,280', 'to be decided'], 'left'],
  ['short figures', ['金额', '200元', '1,600元'], 'right'],
  ['numbers of the rows', ['序号', '1', '2', '3'], 'center'],
  ['dates', ['日期', '2026-3-5', '2026-4-6'], 'center'],
  ['telephone numbers', ['电话', '0571-555010', '555-0100000'], 'center'],
  ['nothing', ['备注', '', ''], 'center'],
  ['short texts', ['月份', '3月'], 'center'],
])('a column of %s', (_what, texts, align) => {
  expect(tableColumns(texts.map((value) => row(value)))[0]?.align).toBe(align);
});
