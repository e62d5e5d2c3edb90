import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { body, cell, documentOf, heading, item, text } from './documents.ts';
import { openDocx, writtenBlocks } from './read-docx.ts';

/** The runs of a piece of XML that show a mark which Chinese and Western fonts share, without the hint. */
function unhinted(xml: string): readonly string[] {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>|<w:r .*?<\/w:r>/gs)].map(([run]) => run);
  return runs.filter(
    (run) => /[“”—…]/.test(run.replace(/<[^>]*>/g, '')) && !run.includes('w:hint="eastAsia"'),
  );
}

describe('“ ” — … in Chinese text', () => {
  const marks = '“甲”——乙……';
  const note: Inline = { type: 'footnote', children: [body(marks)] };
  const caption = [text(marks)];
  const blocks: readonly Block[] = [
    { type: 'title', children: [text(marks)] },
    { type: 'paragraph', role: 'addressee', children: [text(marks)] },
    heading(1, marks),
    item(2, `${marks}。`, marks),
    { type: 'paragraph', role: 'body', children: [{ type: 'strong', children: [text(marks)] }, note] },
    { type: 'list', ordered: true, start: 1, items: [[body(marks)]] },
    { type: 'table', caption, columns: [], head: [cell(marks)], rows: [[cell(marks)]] },
    { type: 'attachments', label: '附件', items: [[text(marks)], [text(marks)]] },
    { type: 'signature', organization: [text(marks)], date: [text(marks)], seal: false },
    { type: 'annex', label: '附件1', title: [text(marks)], children: [] },
  ];

  test('are set in the Chinese font wherever they stand', async () => {
    const { part } = await writtenBlocks(blocks);
    for (const path of ['word/document.xml', 'word/footnotes.xml', 'word/footer1.xml', 'word/footer2.xml'])
      expect([path, unhinted(part(path))]).toEqual([path, []]);
  });

  test('and so are numbers in circles', async () => {
    const { part } = await writtenBlocks([item(5, '', '条')]);
    const levels = part('word/numbering.xml').match(/<w:lvl w:ilvl="4".*?<\/w:lvl>/gs) ?? [];
    const circled = levels.filter((level) => level.includes('decimalEnclosedCircle'));
    expect(circled).toHaveLength(1);
    expect(circled[0]).toContain('<w:rFonts w:hint="eastAsia"/>');
  });
});

test.each([
  ['gongwen', 'zh-CN', 'en-US'],
  ['plain', 'en', 'en-GB'],
] as const)('text in %s says its languages by script', async (style, lang, latin) => {
  const bytes = await docxWriter.write(documentOf([body('a')], lang), builtinStyle(style));
  expect(openDocx(bytes).part('word/styles.xml')).toMatch(
    new RegExp(`<w:lang w:val="${latin}" w:eastAsia="zh-CN"/>|<w:lang w:eastAsia="zh-CN" w:val="${latin}"/>`),
  );
});

test('fonts bear the names to take in their place, Chinese ones their charset', async () => {
  const { part } = await writtenBlocks([body('甲')]);
  expect(part('word/fontTable.xml')).toMatch(
    /<w:font w:name="仿宋_GB2312"><w:altName w:val="[^"]*仿宋[^"]*FangSong[^"]*"\/><w:charset w:val="86"\/>/,
  );
});

test('a list in a footnote keeps its marks', async () => {
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 2,
    items: [[body('甲'), { type: 'list', ordered: false, start: 1, items: [[body('乙')]] }], [body('丙')]],
  };
  const note: Inline = { type: 'footnote', children: [body('见：'), list] };
  const { part } = await writtenBlocks([{ type: 'paragraph', role: 'body', children: [text('文'), note] }]);
  const printed = part('word/footnotes.xml').replace(/<[^>]*>/g, '');
  for (const line of ['2. 甲', '• 乙', '3. 丙']) expect(printed).toContain(line);
});
