import { describe, expect, test } from 'vitest';
import type { TableBlock, TableCell } from '../../../src/document/tree.ts';
import { body, cell, heading, text } from './documents.ts';
import { writtenBlocks } from './read-docx.ts';

function table(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
): TableBlock {
  return { type: 'table', columns: widths.map((width) => ({ align: 'left', width, least: 0 })), head, rows };
}

/** Rows of cells: the text, ↑ for a cell covered from above. */
async function gridOf(block: TableBlock): Promise<readonly (readonly string[])[]> {
  const xml = (await writtenBlocks([block])).part('word/document.xml');
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) =>
      /<w:vMerge(?: w:val="continue")?\/>/.test(one) ? '↑' : one.replace(/<[^>]*>/g, ''),
    ),
  );
}

test('a cell over several rows is merged downwards, in any column', async () => {
  const rows = [[cell('3月', 2), cell('甲'), cell('李', 3)], [cell('乙')], [cell('4月'), cell('丙')]];
  expect(await gridOf(table([cell('时'), cell('事'), cell('人')], rows, [1, 2, 1]))).toEqual([
    ['时', '事', '人'],
    ['3月', '甲', '李'],
    ['↑', '乙', '↑'],
    ['4月', '丙', '↑'],
  ]);
});

test('a cell over several columns is as wide as they are, and ends before one from above', async () => {
  const wide = (value: string, columnSpan: number, rowSpan = 1): TableCell => ({
    ...cell(value, rowSpan),
    columnSpan,
  });
  const rows = [
    [wide('组', 3)],
    [cell('甲'), wide('乙', 2, 2)],
    [cell('丙')],
    [wide('丁', 2), cell('戊', 2)],
    [wide('己', 9)],
  ];
  const block = table([cell('一'), cell('二'), cell('三')], rows, [2, 2, 2]);
  expect(await gridOf(block)).toEqual([
    ['一', '二', '三'],
    ['组'],
    ['甲', '乙'],
    ['丙', '↑'],
    ['丁', '戊'],
    ['己', '↑'],
  ]);
  const xml = (await writtenBlocks([block])).part('word/document.xml');
  const wideCells = [...xml.matchAll(/<w:tcW [^>]*w:w="(\d+)"[^>]*\/><w:gridSpan w:val="(\d)"\/>/g)];
  expect(wideCells.map(([, width, span]) => [Math.round(Number(width) / 884.5), Number(span)])).toEqual([
    [10, 3],
    [7, 2],
    [7, 2],
    [7, 2],
    [7, 2],
  ]);
});

test('the name of a group of rows looks like the head and stays with its rows', async () => {
  const names: TableCell = { ...cell('组'), isHead: true };
  const long = Array.from({ length: 20 }, (_, index) => [cell(`行${index}`)]);
  const rows = [...long, [names], ...long];
  const xml = (await writtenBlocks([table([], rows, [1])])).part('word/document.xml');
  const paragraph = /<w:p>(?:(?!<\/w:p>).)*组.*?<\/w:p>/s.exec(xml)?.[0] ?? '';
  expect(paragraph).toContain('<w:pStyle w:val="PlanTableHead"/>');
  expect(paragraph).toContain('<w:keepNext/>');
});

test('a cell that would reach below the table ends with it', async () => {
  expect(await gridOf(table([], [[cell('a', 5), cell('b')], [cell('c')]], [1, 1]))).toEqual([
    ['a', 'b'],
    ['↑', 'c'],
  ]);
});

test('short rows are filled up and long ones widen the table', async () => {
  expect(await gridOf(table([cell('h')], [[cell('a'), cell('b'), cell('c')], [cell('d')]], [1, 1]))).toEqual([
    ['h', '', ''],
    ['a', 'b', 'c'],
    ['d', '', ''],
  ]);
});

test('columns fill the type area to the twip, wider ones by more', async () => {
  const { part } = await writtenBlocks([table([], [[cell('a'), cell('b'), cell('c')]], [10, 30, 0])]);
  const widths = [...part('word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(2);
  expect(widths[2]).toBeGreaterThan(0);
});

test('the head comes again on every page, rows stay whole, and the layout is fixed', async () => {
  const { part } = await writtenBlocks([table([cell('h')], [[cell('a')], [cell('b')]], [1])]);
  const xml = part('word/document.xml');
  expect(xml.split('<w:tblHeader/>')).toHaveLength(2);
  expect(xml.split('<w:cantSplit/>')).toHaveLength(4);
  expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
});

test('two tables stay apart, and a table without cells leaves nothing', async () => {
  const one = table([], [[cell('a')]], [1]);
  const { part } = await writtenBlocks([one, table([], [], [1]), one]);
  expect(part('word/document.xml')).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/);
  expect(part('word/document.xml').split('<w:tbl>')).toHaveLength(3);
});

/** The texts of paragraphs that stay on the page of what follows. */
async function keptOf(block: TableBlock): Promise<readonly string[]> {
  const { paragraphs } = await writtenBlocks([block]);
  return paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>')).map(({ text }) => text);
}

const numberedRows = (count: number): readonly (readonly TableCell[])[] =>
  Array.from({ length: count }, (_, index) => [cell(`${index + 1}`)]);

test.each([
  [1, ['头']],
  [3, ['头', '1', '2']],
  [10, ['头', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
  [12, ['头', '1', '11']],
])('a table of %i rows stays together within reason', async (count, kept) => {
  expect(await keptOf(table([cell('头')], numberedRows(count), [1]))).toEqual(kept);
});

test('rows that share a cell stay on one page, in a long table too', async () => {
  const rows = [...numberedRows(6), [cell('7', 2)], [], ...numberedRows(6)].map((row) => [
    ...row,
    cell('甲'),
  ]);
  const kept = await keptOf(table([], rows, [1, 2]));
  expect(kept.filter((text) => text !== '甲' && text !== '')).toEqual(['1', '7', '5']);
});

test('the cells of a table have a style of their own', async () => {
  const { paragraphs } = await writtenBlocks([table([], [[cell('甲'), cell('乙')]], [1, 2])]);
  expect(paragraphs.slice(0, 2).map(({ style }) => style)).toEqual(['PlanTableText', 'PlanTableText']);
});

test('a head that is shorter than the rows, and one that is longer, make a table without gaps', async () => {
  expect(await gridOf(table([cell('a'), cell('b')], [[cell('c', 2)], []], []))).toEqual([
    ['a', 'b'],
    ['c', ''],
    ['↑', ''],
  ]);
});

test.each([
  [['合 计', '200'], 'PlanTableTotal'],
  [['Total', '200'], 'PlanTableTotal'],
  [['合计划', '200'], 'PlanTableText'],
])('a last row %j is set as %s', async ([first, second], expected) => {
  const rows = [
    [cell('合计'), cell('0')],
    [cell(first ?? ''), cell(second ?? '')],
  ];
  const { paragraphs } = await writtenBlocks([table([], rows, [1, 1])]);
  const styles = paragraphs.slice(0, 4).map(({ style }) => style);
  expect(styles).toEqual(['PlanTableText', 'PlanTableText', expected, expected]);
});

test('a table has the same gap above and below, which stays with it, and its note has the size of its cells', async () => {
  const body = { type: 'paragraph', role: 'body', children: [{ type: 'text', value: '文' }] } as const;
  const caption = { ...body, role: 'caption' } as const;
  const note = { ...body, role: 'note' } as const;
  const one = table([], [[cell('甲')]], [1]);
  const { paragraphs } = await writtenBlocks([body, one, note, caption, one, note, note]);
  expect(paragraphs.map(({ style }) => style)).toEqual([
    ...['BodyText', 'PlanGap', 'PlanTableText', 'PlanGap', 'PlanTableNote'],
    ...['Caption', 'PlanTableText', 'PlanGap', 'PlanTableNote', 'PlanNote'],
  ]);
  expect(paragraphs[1]?.xml).toContain('<w:keepNext/>');
});

describe('what a table is called', () => {
  const properties = (xml: string): readonly string[] =>
    [...xml.matchAll(/<w:tbl(?:Caption|Description) w:val="([^"]*)"/g)].map(([, value]) => value ?? '');
  const small = table([cell('月份'), cell('内容')], [[cell('3月'), cell('义诊')]], [4, 4]);

  test('its caption stands above it and stays with it', async () => {
    const caption = {
      ...small,
      caption: [text('表1 '), { type: 'strong' as const, children: [text('安排')] }],
    };
    const { paragraphs, part } = await writtenBlocks([heading(1, '日程'), caption]);
    expect(paragraphs.map(({ style, text: said }) => `${style} ${said}`).slice(1, 3)).toEqual([
      'Caption 表1 安排',
      'PlanTableHead 月份',
    ]);
    expect(paragraphs[1]?.xml).toContain('<w:keepNext/>');
    expect(properties(part('word/document.xml'))).toEqual(['表1 安排', '表1 安排：月份、内容']);
  });

  test('without a caption it is called by the heading above it, else by the document', async () => {
    const { part } = await writtenBlocks([
      small,
      heading(1, '日程“甲”'),
      body('如下：'),
      small,
      { type: 'annex', label: '附件1', title: [text('名单')], children: [small] },
      { type: 'list', ordered: false, start: 1, items: [[body('一'), small]] },
    ]);
    expect(properties(part('word/document.xml')).filter((_, index) => index % 2 === 0)).toEqual([
      '测试',
      '日程“甲”',
      '名单',
      '名单',
    ]);
  });

  test('the caption breaks the page where the table has to', async () => {
    const { paragraphs } = await writtenBlocks([
      body('前'),
      { type: 'pageBreak' },
      { ...small, caption: [text('表1')] },
    ]);
    expect(paragraphs[1]?.style).toBe('Caption');
    expect(paragraphs[1]?.xml).toContain('w:pageBreakBefore');
  });
});
