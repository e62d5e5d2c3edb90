/** What stays on the page of what follows. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { body, cell, documentOf, item, text } from './documents.ts';
import { written, writtenBlocks } from './read-docx.ts';

const TABLE: Block = {
  type: 'table',
  columns: [{ align: 'left', width: 4, least: 4 }],
  head: [cell('项目')],
  rows: [[cell('讲座')]],
};
const LIST: Block = { type: 'list', ordered: false, start: 1, items: [[body('甲')]] };

async function keepers(blocks: readonly Block[]): Promise<readonly string[]> {
  const { paragraphs } = await writtenBlocks(blocks);
  return paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>')).map((paragraph) => paragraph.text);
}

test.each<[string, Block]>([
  ['a table', TABLE],
  ['a list', LIST],
  ['a roster', body('组长：王某')],
  ['an item', item(3, '', '低保对象的评定；')],
])('a text that leads over stays with the first line of %s', async (_what, follows) => {
  expect(await keepers([body('分工如下：'), follows, body('完。')])).toContain('分工如下：');
  expect(await keepers([item(2, '经费保障。', '具体安排见下表。'), follows, body('完。')])).toContain(
    '经费保障。具体安排见下表。',
  );
});

test('a text that ends in itself stays with nothing, nor does one that nothing follows', async () => {
  expect(await keepers([body('全年办班二十期。'), body('每期四十人。')])).toEqual([]);
  expect(await keepers([body('名单如下：')])).toEqual([]);
});

test('lines that the template wants together stay together', async () => {
  const line = (value: string): Block => ({
    type: 'paragraph',
    role: 'body',
    children: [text(value)],
    keepNext: true,
  });
  expect(await keepers([line('组长：王某'), line('副组长：李某'), body('组员：赵某')])).toEqual([
    '组长：王某',
    '副组长：李某',
  ]);
});

test('the text above the signature leaves no single line at the top of its page', async () => {
  const { paragraphs, part } = await writtenBlocks([
    body('正文。'),
    body('结语。'),
    { type: 'signature', organization: [text('桃园里社区')], date: [text('2026年1月5日')], seal: false },
  ]);
  expect(part('word/styles.xml')).toContain('<w:widowControl w:val="0"/>');
  const controlled = paragraphs.filter(({ xml }) => xml.includes('<w:widowControl/>'));
  expect(controlled.map((paragraph) => paragraph.text)).toEqual(['结语。']);
});

test.each(['gongwen', 'plain'] as const)(
  'the style %s says aloud that punctuation may hang',
  async (style) => {
    const { part } = await written(documentOf([body('正文。')]), style);
    expect(part('word/styles.xml')).toContain('<w:overflowPunct w:val="1"/>');
  },
);

test('contact and copies stay with the signature, and it with the text', async () => {
  const kept = await keepers([
    body('正文。'),
    body('结语。'),
    { type: 'signature', organization: [text('桃园里社区')], date: [text('2026年1月5日')], seal: false },
    { type: 'paragraph', role: 'note', children: [text('联系方式：电话555')] },
    { type: 'imprint', copyTo: { label: '抄送', names: [text('派出所。')] }, office: [], date: [] },
  ]);
  expect(kept).toEqual(['结语。', '桃园里社区', '2026年1月5日', '联系方式：电话555']);
});

test('in a notice of one paragraph the text stays on the first page, and the signature whole', async () => {
  const kept = await keepers([
    { type: 'paragraph', role: 'addressee', children: [text('各社区居民委员会：')] },
    body('现印发给你们。'),
    { type: 'signature', organization: [text('桃园里街道')], date: [text('2026年1月5日')], seal: false },
  ]);
  expect(kept).toEqual(['桃园里街道']);
});
