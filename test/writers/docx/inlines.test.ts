import { expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import { body, text } from './documents.ts';
import { type Written, writtenBlocks } from './read-docx.ts';

function paragraph(children: readonly Inline[], lang: 'zh-CN' | 'en' = 'zh-CN'): Promise<Written> {
  return writtenBlocks([{ type: 'paragraph', role: 'body', children }], lang);
}

/** The runs of the first paragraph: text and whether it is hinted to the Chinese font. */
function runs(document: Written): readonly (readonly [string, boolean])[] {
  const xml = document.paragraphs[0]?.xml ?? '';
  return [...xml.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => [
    run.replace(/<[^>]*>/g, ''),
    run.includes('w:hint="eastAsia"'),
  ]);
}

test('marks that Chinese and Western text share take the Chinese font in Chinese text', async () => {
  for (const value of ['“引号”', '破折号——', '省略号……', '间隔·号']) {
    expect(runs(await paragraph([text(value)]))).toEqual([[value, true]]);
  }
});

test('an apostrophe in an English word stays Western, and so does English text', async () => {
  expect(runs(await paragraph([text('“Mother’s Day”活动')]))).toEqual([
    ['“Mother', true],
    ['’', false],
    ['s Day”活动', true],
  ]);
  expect(runs(await paragraph([text('the “plan” — here')], 'en'))).toEqual([['the “plan” — here', false]]);
});

test('a plain sentence is one run without a hint', async () => {
  expect(runs(await paragraph([text('达到50%以上。')]))).toEqual([['达到50%以上。', false]]);
});

test('breaks and line ends become line breaks, tabs tabs', async () => {
  const document = await paragraph([text('一\n二\r\n三'), { type: 'break' }, text('四\t五')]);
  const xml = document.paragraphs[0]?.xml ?? '';
  expect(xml.split('<w:br/>')).toHaveLength(4);
  expect(xml.split('<w:tab/>')).toHaveLength(2);
  expect(document.paragraphs[0]?.text).toBe('一二三四五');
});

test('bold is bold', async () => {
  const document = await paragraph([text('按'), { type: 'strong', children: [text('《办法》')] }]);
  expect(document.paragraphs[0]?.xml).toMatch(/<w:b\/>(?:(?!<w:r>).)*《办法》/);
});

test.each(['https://example.org/a?b=1&c=2', 'http://example.org/', 'mailto:a@example.org'])(
  'a link to %s leads there',
  async (url) => {
    const document = await paragraph([{ type: 'link', url, children: [text('链接')] }]);
    expect(document.part('word/_rels/document.xml.rels')).toContain(`Target="${url.replace('&', '&amp;')}"`);
    expect(document.paragraphs[0]?.text).toBe('链接');
  },
);

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'annex.docx', 'http://', '//x'])(
  'a link to %s is text and nothing else',
  async (url) => {
    const document = await paragraph([{ type: 'link', url, children: [text('链接')] }]);
    expect(document.part('word/_rels/document.xml.rels')).not.toContain('hyperlink');
    expect(document.paragraphs[0]?.text).toBe('链接');
  },
);

test('a link within a link is text', async () => {
  const inner: Inline = { type: 'link', url: 'https://example.org/b', children: [text('里')] };
  const document = await paragraph([
    { type: 'link', url: 'https://example.org/a', children: [text('外'), inner] },
  ]);
  expect(document.paragraphs[0]?.xml.split('<w:hyperlink ')).toHaveLength(2);
  expect(document.paragraphs[0]?.xml).not.toContain('externalHyperlink');
  expect(document.paragraphs[0]?.text).toBe('外里');
});

test('a footnote stands at the foot of the page, a note within it in brackets', async () => {
  const inner: Inline = { type: 'footnote', children: [body('注中之注')] };
  const document = await paragraph([
    text('正文'),
    { type: 'footnote', children: [{ type: 'paragraph', role: 'body', children: [text('第一注'), inner] }] },
    { type: 'footnote', children: [body('第二注')] },
  ]);
  expect(document.paragraphs[0]?.xml).toMatch(/footnoteReference w:id="1".*footnoteReference w:id="2"/);
  expect(document.part('word/footnotes.xml')).toMatch(/w:id="1".*第一注.*（注中之注）.*w:id="2".*第二注/);
});

test('a picture is its description in brackets', async () => {
  const document = await paragraph([{ type: 'image', url: 'map.png', alt: '社区地图' }]);
  expect(document.paragraphs[0]?.text).toBe('〔社区地图〕');
});
