import { describe, expect, test } from 'vitest';
import type { Picture, Pictures } from '../../../src/document/picture.ts';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { gif, jpeg, png } from '../../support/pictures.ts';
import { body, cell, documentOf, item, text } from './documents.ts';
import { openDocx, rawText, type Written } from './read-docx.ts';

const picture = (bytes: Uint8Array, format: Picture['format'], width: number, height: number): Picture => ({
  bytes,
  format,
  width,
  height,
  turned: false,
});
const PICTURES: Pictures = new Map([
  ['small.png', picture(png(40, 30), 'png', 40, 30)],
  ['wide.jpg', picture(jpeg(2000, 1000), 'jpeg', 2000, 1000)],
  ['high.gif', picture(gif(100, 9000), 'gif', 100, 9000)],
]);
const image = (url: string, alt = '三级网络'): Inline => ({ type: 'image', url, alt });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', role: 'body', children });

async function write(...blocks: Block[]): Promise<Written> {
  return openDocx(
    await docxWriter.write(documentOf(blocks), builtinStyle('gongwen'), { pictures: PICTURES }),
  );
}

/** Millimetres, from English Metric Units. */
function sizes({ part }: Written): readonly (readonly [number, number])[] {
  const found = part('word/document.xml').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g);
  return [...found].map(([, x, y]) => [Number(x) / 36_000, Number(y) / 36_000] as const);
}

describe('a picture', () => {
  test('is as large as it is, at 96 pixels to the inch, and no larger than the type area', async () => {
    const [small, wide, high] = sizes(
      await write(...['small.png', 'wide.jpg', 'high.gif'].map((url) => paragraph(image(url)))),
    );
    expect(small?.[0]).toBeCloseTo((40 * 25.4) / 96, 1);
    expect(wide?.[0]).toBeLessThanOrEqual(156);
    expect(wide?.[0]).toBeGreaterThan(155);
    expect((wide?.[0] ?? 0) / (wide?.[1] ?? 1)).toBeCloseTo(2, 2);
    expect(high?.[1]).toBeLessThanOrEqual(225 * 0.8);
    expect(high?.[1]).toBeGreaterThan(225 * 0.8 - 1);
  });

  test('carries its words, and a name that Word can show', async () => {
    const { part } = await write(paragraph(image('small.png', '“网络” <1>\n& 2')));
    expect(part('word/document.xml')).toContain('descr="“网络” &lt;1&gt; &amp; 2"');
  });

  test('stands in the middle where it stands alone, in a line as high as it is', async () => {
    const { paragraphs, part } = await write(
      paragraph(image('small.png'), text(' '), { type: 'strong', children: [image('wide.jpg')] }),
    );
    expect(paragraphs.map(({ style }) => style)).toEqual(['PlanPicture']);
    const style = /<w:style [^>]*w:styleId="PlanPicture".*?<\/w:style>/s.exec(part('word/styles.xml'))?.[0];
    expect(style).toContain('w:val="center"');
    expect(style).toContain('w:lineRule="auto"');
  });

  test.each<[string, Block]>([
    ['text', paragraph(text('见图'), image('small.png'))],
    ['an item', { ...item(2, '', '见图'), children: [text('见图'), image('small.png')] }],
    [
      'a list',
      { type: 'list', ordered: false, start: 1, items: [[paragraph(image('small.png'))], [body('二')]] },
    ],
  ])('in %s asks for lines that are not exact', async (_, block) => {
    const { paragraphs } = await write(block);
    expect(paragraphs[0]?.style).not.toBe('PlanPicture');
    expect(paragraphs[0]?.xml).toContain('w:lineRule="atLeast"');
  });

  test('that is large leaves the words beside it a paragraph of their own', async () => {
    const { paragraphs } = await write(
      { ...item(2, '', ''), children: [text('现场：'), image('wide.jpg'), text('如上。')] },
      { ...item(2, '', ''), children: [image('wide.jpg')] },
    );
    expect(
      paragraphs.map(({ style, text: said, xml }) => [style, said, xml.includes('<w:drawing>')]),
    ).toEqual([
      ['PlanItem2', '现场：', false],
      ['PlanPicture', '', true],
      ['BodyText', '如上。', false],
      ['PlanItem2', '', true],
    ]);
    expect(paragraphs[0]?.xml).toContain('<w:keepNext/>');
  });

  test('in a cell is no wider than the cell', async () => {
    const columns = [1, 1].map(() => ({ align: 'left' as const, width: 10, least: 0 }));
    const cells = [cell('图'), { children: [image('wide.jpg')], rowSpan: 1 }];
    const [size] = sizes(await write({ type: 'table', columns, head: [], rows: [cells] }));
    expect(size?.[0]).toBeLessThan(78);
  });

  test('in a footnote is found by the footnotes', async () => {
    const note: Inline = { type: 'footnote', children: [paragraph(text('见'), image('small.png'))] };
    const { part } = await write(paragraph(text('正文'), note));
    expect(part('word/_rels/footnotes.xml.rels')).toContain('media/image1.png');
  });

  test('is stored once, however often it is shown', async () => {
    const written = await write(paragraph(image('small.png')), paragraph(image('small.png')));
    expect(sizes(written)).toHaveLength(2);
    expect(() => written.part('word/media/image2.png')).toThrow();
  });

  test('that was not given is told by its words, or by its name', async () => {
    const { bytes } = await write(paragraph(image('lost.png')), paragraph(image('lost.png', '')));
    expect(await rawText(bytes)).toContain('〔三级网络〕\n\n〔lost.png〕');
  });

  test('reads back', async () => {
    const mammoth = (await import('mammoth')).default;
    const { bytes } = await write(paragraph(image('small.png')));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toMatch(/<img alt="三级网络" src="data:image\/png;base64,/);
  });
});
