import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../src/document/table-columns.ts';
import type { TableCell } from '../../../src/document/tree.ts';
import { columnWidths } from '../../../src/writers/docx/table/column-widths.ts';
import { builtInStyle } from '../../support/built-in.ts';

const TOTAL = 8844;
const cell = (value: string): TableCell => ({ children: [{ type: 'text', value }], rowSpan: 1 });
const widthsOf = (rows: readonly (readonly string[])[], style = 'gongwen', letters = 1) => {
  const columns = tableColumns(
    [],
    rows.map((row) => row.map(cell)),
  );
  return columnWidths(columns, columns.length, TOTAL, builtInStyle(style).table, letters);
};
/** Twips that a text takes in a cell of 12 pt, without padding. */
const inked = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 240 : 120), 0);

describe('widths of table columns', () => {
  const long = '新聘兼职教师上岗，世界读书日“一村一书单”阅读接力，企业夜校春季班结业考核';

  it('keeps months and names whole beside long texts', () => {
    const widths = widthsOf([
      ['时间', '工作内容', '责任人', '配合'],
      ['12月', long, '丁南乔', long],
    ]);
    expect(widths[0]).toBeGreaterThan(inked('12月'));
    expect(widths[2]).toBeGreaterThan(inked('责任人'));
    expect(widths[1]).toBeGreaterThan(3 * (widths[2] ?? 0));
  });

  it('never breaks an English word', () => {
    const widths = widthsOf([['September 19 and 20', long, long]], 'plain');
    expect(widths[0]).toBeGreaterThan(inked('September'));
  });

  it('keeps a bold total whole in figures that are wider than half a character', () => {
    const widths = widthsOf(
      [
        ['老年人', long, '5400'],
        ['合计', long, '18000'],
      ],
      'plain',
    );
    // Bold 10 pt figures of 0.65 em, and 2 mm on either side.
    expect(widths[2]).toBeGreaterThan(5 * 0.65 * 200 + 2 * 113);
  });

  it('keeps a month whole in letters that are wider than half a character', () => {
    const widths = widthsOf([['September', long, long]], 'plain', 1.25);
    // 10 pt letters of 0.62 em, as DejaVu Sans has them, and 2 mm on either side.
    expect(widths[0]).toBeGreaterThan(9 * 124 + 2 * 113);
  });

  it('gives most room to the column with most text', () => {
    const [, few = 0, many = 0, note = 0] = widthsOf([
      ['序号', '工作内容', '具体措施', '备注'],
      ...Array.from({ length: 6 }, () => ['1', '充实队伍和阵地建设工作', long, '']),
      ['7', '充实队伍和阵地建设工作', long, '配合镇农业农村办开展检查'],
    ]);
    expect(many).toBeGreaterThan(2 * few);
    expect(few).toBeGreaterThanOrEqual(note);
  });

  it('gives room that is left to the columns with texts, not to the numbers of the rows', () => {
    const [number = 0, text = 0] = widthsOf([
      ['序号', '内容是这些'],
      ['1', '更新宣传栏'],
    ]);
    expect(number).toBeLessThan(inked('序号') + 400);
    expect(number + text).toBe(TOTAL);
  });

  it.each([
    [
      'nothing known',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['more than fits', [Array.from({ length: 12 }, () => '一二三四五六')]],
    ['room to spare', [['甲', '乙丙']]],
  ])('fills the width exactly: %s', (_, rows) => {
    const widths = widthsOf(rows);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(TOTAL);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});
