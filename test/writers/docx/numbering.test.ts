import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import type { NumberFormat } from '../../../src/style/types.ts';
import { createNumbering, formatNumber } from '../../../src/writers/numbering.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { body, documentOf, heading, item, text } from './documents.ts';
import { type Written, written, writtenBlocks } from './read-docx.ts';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  chineseCounting: 'chinese',
  decimal: 'decimal',
  decimalEnclosedCircle: 'circled',
  lowerLetter: 'lower-letter',
};

interface Level {
  readonly format: NumberFormat;
  readonly text: string;
  readonly start: number;
}

function levelsOf(document: Written, listId: string): readonly Level[] {
  const numbering = document.part('word/numbering.xml');
  const list = new RegExp(`<w:num w:numId="${listId}".*?</w:num>`, 's').exec(numbering)?.[0] ?? '';
  const abstractId = /<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1];
  const abstract = new RegExp(
    `<w:abstractNum [^>]*w:abstractNumId="${abstractId}".*?</w:abstractNum>`,
    's',
  ).exec(numbering);
  const starts = [...list.matchAll(/<w:startOverride w:val="(\d+)"/g)].map(([, start]) => Number(start));
  return [...(abstract?.[0] ?? '').matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([level], index) => ({
    format: FORMATS[/<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? ''] ?? 'none',
    text: /<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? '',
    start: starts[index] ?? 1,
  }));
}

/** The numbers as Word shows them (ECMA-376, part 1, 17.9): each list counts for itself, a level starts anew after any above it. */
function numbersOf(document: Written): readonly string[] {
  const counts = new Map<string, (number | null)[]>();
  return document.paragraphs.map(({ list }) => {
    if (list === null) return '';
    const levels = levelsOf(document, list.id);
    const count = counts.get(list.id) ?? levels.map(() => null);
    counts.set(list.id, count);
    const start = (index: number): number => levels[index]?.start ?? 1;
    const before = count[list.level] ?? null;
    count[list.level] = before === null ? start(list.level) : before + 1;
    count.fill(null, list.level + 1);
    return (levels[list.level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatNumber(levels[index]?.format ?? 'none', count[index] ?? start(index));
    });
  });
}

test('headings and items of the official style are numbered 一、（一）1.（1）① and start anew below each other', async () => {
  const document = await writtenBlocks([
    heading(1, '目标'),
    item(2, '', '甲'),
    item(2, '', '乙'),
    item(3, '', '子'),
    item(4, '', '细'),
    item(5, '', '末'),
    heading(1, '措施'),
    item(2, '', '丙'),
    item(3, '', '丑'),
  ]);
  expect(numbersOf(document)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '（1）',
    '①',
    '二、',
    '（一）',
    '1.',
  ]);
});

test('the plain style numbers 1, 1.1, 1.1.1', async () => {
  const document = await written(
    documentOf([heading(1, 'a'), heading(2, 'b'), item(3, '', 'c'), item(3, '', 'd'), heading(2, 'e')]),
    'plain',
  );
  expect(numbersOf(document)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2']);
});

test('below a heading without a number counting starts anew, and afterwards goes on', async () => {
  const document = await writtenBlocks([
    heading(1, '一'),
    item(2, '', '甲'),
    heading(1, '无序号', false),
    item(2, '', '乙'),
    heading(1, '二'),
    item(2, '', '丙'),
  ]);
  expect(numbersOf(document)).toEqual(['一、', '（一）', '', '（一）', '二、', '（一）']);
});

test('each annex counts from the beginning, and the text after it goes on', async () => {
  const annex = (label: string): Block => ({
    type: 'annex',
    label,
    title: [],
    children: [heading(1, '甲'), heading(1, '乙')],
  });
  const document = await writtenBlocks([heading(1, '一'), annex('附件1'), annex('附件2'), heading(1, '二')]);
  expect(numbersOf(document)).toEqual(['一、', '', '一、', '二、', '', '一、', '二、', '二、']);
});

test('Word shows the numbers that the other formats print', async () => {
  const blocks = fc.array(
    fc.record({ level: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom('item', 'heading', 'bare') }),
    {
      maxLength: 12,
    },
  );
  const style = builtinStyle('plain');
  await fc.assert(
    fc.asyncProperty(blocks, async (list) => {
      const document = await written(
        documentOf(
          list.map(({ level, kind }) =>
            kind === 'item' ? item(level, '', 'x') : heading(level, 'x', kind === 'heading'),
          ),
        ),
        'plain',
      );
      const numbering = createNumbering(style.levels);
      const expected = list.map(({ level, kind }) => {
        if (kind !== 'bare') return numbering.next(level).trimEnd();
        numbering.restartBelow(level);
        return '';
      });
      expect(numbersOf(document)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('lists in a text keep their start, restart each time and stand deeper when nested', async () => {
  const document = await writtenBlocks([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [body('三'), body('续')],
        [body('四'), { type: 'list', ordered: false, start: 1, items: [[body('点')]] }],
      ],
    },
    { type: 'list', ordered: true, start: 1, items: [[body('又一')]] },
  ]);
  expect(document.paragraphs.map((paragraph) => paragraph.text)).toEqual(['三', '续', '四', '点', '又一']);
  expect(numbersOf(document)).toEqual(['3.', '', '4.', '•', '1.']);
  expect(document.paragraphs[3]?.list?.level).toBe(1);
});

test('a list item that begins with a table or a list loses nothing', async () => {
  const table: Block = {
    type: 'table',
    columns: [{ align: 'left', width: 1, least: 0 }],
    head: [],
    rows: [[{ children: [text('格')], rowSpan: 1 }]],
  };
  const document = await writtenBlocks([
    { type: 'list', ordered: false, start: 1, items: [[table, body('后')]] },
  ]);
  expect(document.paragraphs.map((paragraph) => paragraph.text).join('')).toBe('格后');
});

test('in the plain style the number of a text without a heading looks like the headings, in the official one like the text', async () => {
  const document = documentOf([item(2, '', '甲。'), item(2, '标题。', '乙。')]);
  const marks = async (style: 'gongwen' | 'plain') =>
    (await written(document, style)).paragraphs.map(
      ({ xml }) => /<w:pPr>.*?<w:rPr>(.*?)<\/w:rPr>.*?<\/w:pPr>/.exec(xml)?.[1],
    );
  expect(await marks('plain')).toEqual(Array(2).fill('<w:rStyle w:val="PlanHead2"/>'));
  expect(await marks('gongwen')).toEqual([undefined, '<w:rStyle w:val="PlanHead2"/>']);
});

test('a head that runs into its text has the size of the text', async () => {
  const { part } = await written(documentOf([item(2, '标题。', '甲。')]), 'plain');
  expect(part('word/styles.xml')).toMatch(/w:styleId="PlanHead2".*?<w:sz w:val="22"\/>/);
  expect(part('word/styles.xml')).toMatch(/w:styleId="Heading2".*?<w:sz w:val="24"\/>/);
});

test('text below a heading whose number hangs out stands where the heading does, up to the next item', async () => {
  const document = documentOf([
    heading(4, '上午'),
    body('甲。'),
    body('乙。'),
    item(4, '晚上。', '丙。'),
    body('丁。'),
  ]);
  const { paragraphs } = await written(document, 'plain');
  const lefts = paragraphs.map(({ xml }) => /<w:ind w:left="(\d+)"/.exec(xml)?.[1]);
  expect(lefts).toEqual([undefined, '440', '440', undefined, undefined]);
});
