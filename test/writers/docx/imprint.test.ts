import { expect, test } from 'vitest';
import type { Block, ImprintBlock } from '../../../src/document/tree.ts';
import { body, documentOf, text } from './documents.ts';
import { written } from './read-docx.ts';

const IMPRINT: ImprintBlock = {
  type: 'imprint',
  copyTo: { label: '抄送', names: [text('区教育局，区社区学院。')] },
  office: [text('河西街道党政办公室')],
  date: [text('2026年1月12日印发')],
};

async function tables(
  block: ImprintBlock,
  style: 'gongwen' | 'plain' = 'gongwen',
): Promise<readonly string[]> {
  const { part } = await written(documentOf([body('正文。'), block]), style);
  return part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}

/** Thickness of the rules from top to bottom, in eighths of a point. */
const rules = (table: string | undefined): readonly string[] =>
  [...(table ?? '').matchAll(/<w:(?:top|bottom) w:val="single"[^>]* w:sz="(\d+)"/g)].map(
    ([, size]) => size ?? '',
  );

test('stands on the bottom of the type area of the last page', async () => {
  const [table] = await tables(IMPRINT);
  expect(table).toMatch(/<w:tblpPr [^>]*w:vertAnchor="margin"/);
  expect(table).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom"/);
  const [plain] = await tables(IMPRINT, 'plain');
  expect(plain).not.toContain('<w:tblpPr');
});

test('has a strong rule above and below and thin ones between (0.35 and 0.25 mm)', async () => {
  const [both] = await tables(IMPRINT);
  expect(rules(both)).toEqual(['8', '6', '6', '8']);
  const [copies] = await tables({ ...IMPRINT, office: [], date: [] });
  expect(rules(copies)).toEqual(['8', '8']);
});

test('says copies first, then the office on the left and the date on the right', async () => {
  const { paragraphs } = await written(documentOf([body('正文。'), IMPRINT]));
  const said = paragraphs.filter(({ style }) => style === 'PlanImprint').map(({ text }) => text);
  expect(said).toEqual(['抄送：区教育局，区社区学院。', '河西街道党政办公室2026年1月12日印发']);
});

test('stands below the text where the document has footnotes, which have the foot of their pages', async () => {
  const noted: Block = {
    type: 'paragraph',
    role: 'body',
    children: [text('正文'), { type: 'footnote', children: [body('注。')] }],
  };
  const { part } = await written(documentOf([noted, IMPRINT]));
  expect(part('word/document.xml')).toContain('<w:tbl>');
  expect(part('word/document.xml')).not.toContain('<w:tblpPr');
});

test('nothing to say leaves nothing', async () => {
  const empty: ImprintBlock = { ...IMPRINT, copyTo: { label: '抄送', names: [] }, office: [], date: [] };
  expect(await tables(empty)).toEqual([]);
});
