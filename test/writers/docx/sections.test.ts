import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../src/document/tree.ts';
import { body, cell, documentOf, heading, item, text } from './documents.ts';
import { type Written, written, writtenBlocks } from './read-docx.ts';

/** A table of so many columns of eight characters each: six fit on an upright page. */
function table(columns: number): TableBlock {
  return {
    type: 'table',
    columns: Array.from({ length: columns }, () => ({ align: 'left', width: 16, least: 10 })),
    head: Array.from({ length: columns }, () => cell('责任部门')),
    rows: [Array.from({ length: columns }, () => cell('办公室'))],
  };
}
/** English metric units a twip. */
const EMU = 635;
const NARROW = table(5);
const WIDE = table(8);
const paragraph = (role: 'caption' | 'note', value: string): Block => ({
  type: 'paragraph',
  role,
  children: [text(value)],
});
const SIGNATURE: Block = {
  type: 'signature',
  organization: [text('桃园里社区居民委员会')],
  date: [text('2026年1月5日')],
  seal: false,
};

interface Section {
  readonly xml: string;
  readonly isTurned: boolean;
  readonly text: string;
}

/** The sections of a document in their order; a section's properties stand in its last paragraph, those of the last one behind it. */
function sectionsOf({ part }: Written): readonly Section[] {
  const document = part('word/document.xml');
  let start = 0;
  return [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(({ 0: xml, index }) => {
    const paragraphEnd = document.indexOf('</w:p>', index);
    const content = document.slice(start, paragraphEnd === -1 ? index : paragraphEnd);
    start = paragraphEnd;
    return { xml, isTurned: xml.includes('w:orient="landscape"'), text: content.replace(/<[^>]*>/g, '') };
  });
}

const placesOf = async (blocks: readonly Block[]): Promise<readonly (readonly [boolean, string])[]> =>
  sectionsOf(await writtenBlocks(blocks)).map((section) => [section.isTurned, section.text] as const);

const ROWS = '责任部门'.repeat(8) + '办公室'.repeat(8);

test('a table that fits stays on upright pages', async () => {
  expect(await placesOf([body('前。'), NARROW, body('后。')])).toHaveLength(1);
});

test('room for wide figures turns no page', async () => {
  const columns = Array.from({ length: 8 }, () => ({ align: 'right', width: 7, least: 7 }) as const);
  expect(await placesOf([{ ...NARROW, columns }])).toHaveLength(1);
});

test('a wide table has turned pages of its own, with its heading and caption, and its note', async () => {
  const blocks = [
    ...[heading(1, '安排'), body('前。'), heading(2, '任务'), paragraph('caption', '表1'), WIDE],
    ...[paragraph('note', '备注：略。'), WIDE, body('后。')],
  ];
  expect(await placesOf(blocks)).toEqual([
    [false, '安排前。'],
    [true, `任务表1${ROWS}备注：略。${ROWS}`],
    [false, '后。'],
  ]);
});

test('each margin stays on its edge of the paper, and the table is as wide as the page allows', async () => {
  const document = await writtenBlocks([body('前。'), WIDE]);
  const [upright, turned] = sectionsOf(document);
  const sizes = (xml: string | undefined): unknown => {
    const margin = (side: string) =>
      Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml ?? '')?.[1]);
    return {
      size: /<w:pgSz w:w="\d+" w:h="\d+"/.exec(xml ?? '')?.[0],
      ...{ top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
    };
  };
  expect(sizes(upright?.xml)).toEqual({
    size: '<w:pgSz w:w="11906" w:h="16838"',
    top: 2098,
    right: 1474,
    bottom: 1984,
    left: 1587,
  });
  expect(sizes(turned?.xml)).toEqual({
    size: '<w:pgSz w:w="16838" w:h="11906"',
    top: 1587,
    right: 2098,
    bottom: 1474,
    left: 1984,
  });
  expect(document.part('word/document.xml')).toContain(`<w:tblW w:type="dxa" w:w="${16838 - 2098 - 1984}"/>`);
});

test('page numbers of the official style stay on their edge of the paper, those of the plain style at the foot', async () => {
  const official = await writtenBlocks([body('前。'), WIDE, body('后。')]);
  // Default and even of the upright section, then of the turned one.
  const [, , odd, even] = [1, 2, 3, 4].map((number) => official.part(`word/footer${number}.xml`));
  for (const [footer, side] of [
    [odd, 'right'],
    [even, 'left'],
  ] as const) {
    expect(footer).toContain(`relativeFrom="page"><wp:posOffset>${1417 * EMU}<`);
    expect(footer).toContain(`relativeFrom="page"><wp:posOffset>${1587 * EMU}<`);
    expect(footer).toContain('vert="vert"');
    expect(footer).toContain('— </w:t>');
    expect(footer).toContain(`<w:jc w:val="${side}"/>`);
    expect(footer).toContain('PAGE');
  }
  const plain = await written(documentOf([body('前。'), table(20)]), 'plain');
  expect(plain.part('word/footer2.xml')).not.toContain('<w:drawing>');
});

test('numbers go on behind a turned page', async () => {
  const { paragraphs } = await writtenBlocks([
    item(1, '', '甲。'),
    heading(1, '表'),
    WIDE,
    item(1, '', '乙。'),
  ]);
  const lists = paragraphs.filter(({ list }) => list !== null).map(({ list }) => list?.id);
  expect(lists).toHaveLength(3);
  expect(new Set(lists).size).toBe(1);
});

test('an annex that is a wide table begins on the turned page, the next one upright', async () => {
  const annex = (label: string, children: readonly Block[]): Block => ({
    ...{ type: 'annex', label, title: [text('任务一览表')], children },
  });
  expect(await placesOf([body('正文。'), annex('附件1', [WIDE]), annex('附件2', [body('名单')])])).toEqual([
    [false, '正文。'],
    [true, `附件1任务一览表${ROWS}`],
    [false, '附件2任务一览表名单'],
  ]);
});

test('where a wide table is the last thing, the signature stands below it and not alone on a page', async () => {
  expect(await placesOf([body('正文。'), WIDE, SIGNATURE, paragraph('note', '（电话）')])).toEqual([
    [false, '正文。'],
    [true, `${ROWS}桃园里社区居民委员会2026年1月5日（电话）`],
  ]);
});
