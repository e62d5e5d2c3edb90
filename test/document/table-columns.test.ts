import { describe, expect, test } from 'vitest';
import { tableColumns } from '../../src/document/table-columns.ts';
import type { TableCell } from '../../src/document/tree.ts';

const row = (...texts: readonly string[]): readonly TableCell[] =>
  texts.map((value) => ({ children: [{ type: 'text', value }], rowSpan: 1 }));

const columnOf = ([head = '', ...body]: readonly string[]) =>
  tableColumns(
    row(head),
    body.map((value) => row(value)),
  )[0];

test.each<[string, readonly string[], string]>([
  ['figures below a long head', ['Amount in euros', '59,280', '', '$1,650.50'], 'right'],
  ['shares below a long head', ['占全部经费的比例', '57%', '4%～6%'], 'right'],
  ['long texts', ['工作内容', '更新宣传栏，张贴本月活动安排。'], 'left'],
  ['a figure among long texts', ['Amount in euros', '59,280', 'to be decided'], 'left'],
  ['short figures', ['金额', '200元', '1,600元'], 'right'],
  ['counts of one thing', ['人次', '5400人次', '800人次'], 'right'],
  ['counts of several things', ['数量', '5场', '800人次'], 'center'],
  ['months', ['月份', '9月', '10月'], 'center'],
  ['names in letters', ['Who', 'Pat Lee', 'Ann Ho'], 'left'],
  ['short texts below a long head', ['本年度牵头负责的部门', '办公室'], 'center'],
  ['numbers of the rows', ['序号', '1', '2', '3'], 'center'],
  ['dates', ['日期', '2026-3-5', '2026-4-6'], 'center'],
  ['telephone numbers', ['电话', '0571-555010', '555-0100000'], 'center'],
  ['nothing', ['备注', '', ''], 'center'],
  ['short texts', ['月份', '3月'], 'center'],
])('a column of %s', (_what, texts, align) => {
  expect(columnOf(texts)?.align).toBe(align);
});

test('a cell over several columns or rows tells nothing about the columns beside it', () => {
  const [number, text] = tableColumns(row('序号', '内容'), [
    row('一个很长很长很长的组名').map((cell) => ({ ...cell, columnSpan: 2 })),
    [{ children: [{ type: 'text', value: '1' }], rowSpan: 2 }, ...row('更新宣传栏，张贴本月活动安排')],
    row('张贴'),
  ]);
  expect([number?.width, number?.align]).toEqual([4, 'center']);
  expect(text?.width).toBe(28);
});

describe('what of a column is not broken', () => {
  test.each<[string, readonly string[], number]>([
    ['a name of several', ['责任人', '程松年、闻小雁', '葛长林'], 8],
    ['a date', ['日期', '2027年1月15日', '2026年12月3日（周四）'], 15.5],
    ['a number, with room for bold figures', ['人次', '4200', '18000'], 6.5],
    ['dashes and quotation marks as wide as they are', ['时间', '“三八”—元宵', '春节'], 14],
    ['two dates', ['完成时间', '3月底前、11月底前', '全年'], 18],
    ['a head in two lines', ['每周时数（小时）', '35', '7'], 8],
    ['a head without a place to break', ['占全部经费的比例', '5%', '7%'], 8],
    ['a word of a head', ['Responsible for it', 'Ann', 'Pat'], 11],
    ['a word of a sentence', ['What', 'Everything that the responsibilities ask for'], 16],
    ['more of a long one', ['What', 'Everything that the list of the year asks for and more'], 18],
    ['six characters of a title', ['内容', '健全镇村户三级办学网络'], 12],
    [
      'ten characters of a long sentence',
      ['内容', '更新宣传栏张贴本月活动安排并通知各居民小组长和楼栋长'],
      20,
    ],
  ])('%s', (_what, texts, least) => {
    expect(columnOf(texts)?.least).toBe(least);
  });
});

test('the first line of a table without a head says as much as the others', () => {
  const [column] = tableColumns([], [row('2026年3月5日，宣传'), row('读书')]);
  expect([column?.least, column?.align]).toEqual([16.5, 'left']);
});

test('a column with pictures is wide enough to see them', () => {
  const picture: TableCell = { children: [{ type: 'image', url: 'a.png', alt: '' }], rowSpan: 1 };
  const [, column] = tableColumns(row('项目', '图'), [[...row('网络'), picture]]);
  expect(column).toMatchObject({ width: 24, least: 24 });
});
