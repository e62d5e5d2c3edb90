import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { body, documentOf, heading, item, text } from './documents.ts';
import { type Written, written, writtenBlocks } from './read-docx.ts';

const COVER: Block = {
  type: 'cover',
  title: [text('桃园里社区2026年工作计划')],
  lines: [[text('桃园里社区居民委员会')], [text('2026年1月5日')]],
};
const CONTENTS: Block = { type: 'contents', title: [text('目录')], levels: 2 };
const BODY: readonly Block[] = [
  heading(1, '指导思想'),
  body('围绕中心工作。'),
  heading(1, '主要措施'),
  heading(2, '办好“课堂”'),
  heading(3, '太深'),
  item(2, '条目不是标题。', '内容。'),
  heading(2, '开放场地'),
  { type: 'pageBreak' },
  heading(1, '没有编号的标题', false),
  { type: 'annex', label: '附件1', title: [text('安排表')], children: [heading(1, '附件里的标题')] },
  { type: 'annex', label: '附件2', title: [], children: [body('名单')] },
];

/** What an entry says, its page behind a tab. */
function entries({ paragraphs }: Written): readonly string[] {
  return paragraphs
    .filter(({ style }) => /^TOC\d$/.test(style))
    .map(({ style, xml }) => {
      const shown = xml.replace(/<w:instrText.*?<\/w:instrText>/g, '').replaceAll('<w:tab/>', '<w:t>|</w:t>');
      const words = [...shown.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, word]) => word).join('');
      return `${style.slice(-1)} ${words}`;
    });
}

const sections = ({ part }: Written): readonly string[] =>
  [...part('word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml);

test('contents name headings and annexes with their numbers and pages', async () => {
  expect(entries(await writtenBlocks([CONTENTS, ...BODY]))).toEqual([
    '1 一、指导思想|1',
    '1 二、主要措施|1',
    '2 （一）办好“课堂”|1',
    '2 （三）开放场地|1',
    '1 没有编号的标题|2',
    '1 附件1\u3000安排表|3',
    '1 附件2|4',
  ]);
});

test('each entry leads to the bookmark of its heading', async () => {
  const { part } = await writtenBlocks([CONTENTS, ...BODY]);
  const document = part('word/document.xml');
  const all = (pattern: RegExp) => [...document.matchAll(pattern)].map(([, name]) => name);
  const bookmarks = all(/<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g);
  expect(bookmarks).toHaveLength(7);
  expect(all(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)).toEqual(bookmarks);
  expect(all(/PAGEREF (_Toc\d+) /g)).toEqual(bookmarks);
  expect(document).toMatch(/<w:bookmarkStart [^>]*w:name="_Toc000000002"[^>]*><w:r><w:t[^>]*>主要措施/);
});

test('the field is one that Word can update, and does not ask to', async () => {
  const { part } = await writtenBlocks([CONTENTS, ...BODY]);
  const document = part('word/document.xml');
  expect(document).toContain('TOC \\o &quot;1-2&quot; \\h \\z \\u');
  expect(document).not.toContain('w:dirty');
  expect(part('word/settings.xml')).not.toContain('updateFields');
  const marks = [...document.matchAll(/w:fldCharType="(\w+)"/g)].map(([, mark]) => mark);
  for (const mark of ['begin', 'separate', 'end'])
    expect(marks.filter((one) => one === mark)).toHaveLength(8);
});

test('the cover has no page number, the contents Roman ones, and the body counts from 1', async () => {
  const [cover = '', contents = '', main = ''] = sections(await writtenBlocks([COVER, CONTENTS, ...BODY]));
  expect(cover).not.toContain('footerReference');
  expect(contents).toContain('footerReference');
  expect(contents).toContain('<w:pgNumType w:start="1" w:fmt="upperRoman"/>');
  expect(main).toContain('<w:pgNumType w:start="1" w:fmt="decimal"/>');
});

test('a cover stands on the first page, title above and who and when below', async () => {
  const { paragraphs } = await writtenBlocks([...BODY, COVER]);
  const [title, who, when] = paragraphs;
  expect([title, who, when].map((one) => one?.style)).toEqual(['PlanCoverTitle', 'PlanCover', 'PlanCover']);
  expect(who?.xml).toMatch(/<w:spacing w:before="\d{4}"\/>/);
  expect(when?.text).toBe('2026年1月5日');
});

test('contents of nothing are none, and nothing changes for a document without a cover', async () => {
  const none = await writtenBlocks([CONTENTS, body('正文')]);
  expect(none.bytes).toEqual((await writtenBlocks([body('正文')])).bytes);
  expect(sections(none)).toHaveLength(1);
});

test('a wide table between headings keeps the count of pages', async () => {
  const columns = Array.from({ length: 12 }, () => ({ align: 'left' as const, width: 20, least: 8 }));
  const cells = columns.map(() => ({ children: [text('内容内容内容')], rowSpan: 1 }));
  const wide: Block = { type: 'table', columns, head: [], rows: [cells] };
  const document = documentOf([CONTENTS, heading(1, '前'), body('一'), wide, heading(1, '后')]);
  const it = await written(document);
  expect(sections(it).filter((xml) => xml.includes('w:start="1"'))).toHaveLength(2);
  expect(entries(it)).toEqual(['1 一、前|1', '1 二、后|3']);
});

test('a note in the title stands at the foot of the body, and in brackets on the cover', async () => {
  const title = [text('工作计划'), { type: 'footnote', children: [body('经讨论通过')] } as const];
  const { part, paragraphs } = await writtenBlocks([
    { ...COVER, title },
    { type: 'title', children: title },
  ]);
  expect(paragraphs[0]?.text).toBe('工作计划（经讨论通过）');
  expect(part('word/document.xml').split('<w:footnoteReference ')).toHaveLength(2);
  expect(part('word/footnotes.xml')).toContain('经讨论通过');
});
