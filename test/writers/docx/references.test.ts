import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { body, cell, documentOf, heading, item, text } from './documents.ts';
import { rawText, type Written, written, writtenBlocks } from './read-docx.ts';

const reference = (target: string, ...children: Inline[]): Inline => ({
  type: 'reference',
  target,
  children,
});
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', role: 'body', children });
const FIELD = /<w:instrText[^>]*>([^<]*)<\/w:instrText>/g;
const fields = ({ part }: Written) =>
  [...part('word/document.xml').matchAll(FIELD)].map(([, code]) => code?.trim());
const bookmarks = ({ part }: Written) =>
  [...part('word/document.xml').matchAll(/<w:bookmarkStart [^>]*?w:name="([^"]*)"/g)].map(([, name]) => name);

describe('a bookmark', () => {
  test('stands at whatever has an id, referred to or not, and holds its words', async () => {
    const document = await writtenBlocks([
      { ...heading(1, '目标'), id: '目标' } as Block,
      { ...item(2, '培训。', '全年四次。'), id: '培训' },
      { ...body('3月：义诊'), id: '义诊' } as Block,
      { type: 'table', columns: [], head: [], rows: [[{ ...cell('运动会'), id: '运动会' }]] },
      { type: 'attachments', label: '附件', items: [[text('甲')], [text('乙')]], ids: ['甲', '乙'] },
      { type: 'annex', label: '附件2', title: [text('乙')], id: '乙', children: [body('内容')] },
    ]);
    expect(bookmarks(document)).toEqual(['目标', '培训', '义诊', '运动会', '甲', '乙']);
    const held = /w:name="培训"[^>]*>(.*?)<w:bookmarkEnd/.exec(document.part('word/document.xml'))?.[1] ?? '';
    expect(held.replace(/<[^>]*>/g, '')).toBe('培训。全年四次。');
    const annex = document.paragraphs.find(({ style }) => style === 'PlanAnnexLabel');
    expect(annex?.xml).toContain('w:name="乙"');
  });

  test('is set once where an id occurs twice', async () => {
    const twice = await writtenBlocks([1, 2].map(() => ({ ...item(1, '', '条'), id: '同' })));
    expect(bookmarks(twice)).toEqual(['同']);
  });
});

describe('a reference', () => {
  const targets: readonly Block[] = [
    heading(1, '措施'),
    { ...item(2, '', '培训'), id: '培训' },
    { ...body('3月：义诊'), id: '义诊' } as Block,
    { type: 'annex', label: '附件2', title: [text('乙')], id: '乙', children: [body('内容')] },
  ];

  test('with words leads to the bookmark, and looks like its text', async () => {
    const document = await writtenBlocks([
      paragraph(text('见'), reference('培训', text('培训'))),
      ...targets,
    ]);
    expect(document.paragraphs[0]?.xml).toContain('<w:hyperlink w:history="1" w:anchor="培训">');
    expect(document.paragraphs[0]?.xml).not.toContain('Hyperlink"/>');
    expect(fields(document)).toEqual([]);
  });

  test('without words says the number, in a field that Word can renew and does not ask about', async () => {
    const document = await writtenBlocks([
      paragraph(reference('培训'), text('、'), reference('乙'), text('、'), reference('义诊')),
      ...targets,
    ]);
    expect(document.paragraphs[0]?.text).toBe('一（一）、附件2、“3月”');
    expect(fields(document)).toEqual(['REF 乙 \\h']);
    expect(document.paragraphs[0]?.xml).toContain('w:anchor="培训"');
    expect(document.part('word/document.xml')).not.toContain('w:dirty');
    expect(document.part('word/settings.xml')).not.toContain('updateFields');
    expect(await rawText(document.bytes)).toContain('一（一）、附件2、“3月”');
  });

  test('is a field for the number where Word would print the same: 一、（一） is no number of ours', async () => {
    const blocks = [paragraph(reference('培训')), ...targets];
    const document = await written(documentOf(blocks), 'plain');
    expect(document.paragraphs[0]?.text).toBe('1.1');
    expect(fields(document)).toEqual(['REF 培训 \\w \\h']);
  });

  test('to nothing is its words, or the id', async () => {
    const document = await writtenBlocks([paragraph(reference('无', text('见')), reference('无'))]);
    expect(document.paragraphs[0]?.text).toBe('见〔无〕');
    expect(document.part('word/document.xml')).not.toContain('w:anchor');
  });

  test('within a link is text, since links do not nest', async () => {
    const link: Inline = { type: 'link', url: 'https://a.b/', children: [reference('培训')] };
    const document = await writtenBlocks([paragraph(link), ...targets]);
    expect(document.paragraphs[0]?.xml).not.toContain('w:fldChar');
    expect(document.paragraphs[0]?.text).toBe('一（一）');
  });

  test('in a footnote and in a cell works as in text', async () => {
    const note: Inline = { type: 'footnote', children: [paragraph(text('见'), reference('培训'))] };
    const document = await writtenBlocks([
      paragraph(text('甲'), note),
      { type: 'table', columns: [], head: [], rows: [[{ children: [reference('培训')], rowSpan: 1 }]] },
      ...targets,
    ]);
    expect(document.part('word/footnotes.xml')).toContain('w:anchor="培训"');
    expect(document.part('word/document.xml')).toContain('w:anchor="培训"');
  });
});
