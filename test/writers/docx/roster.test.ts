import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { body, documentOf, text } from './documents.ts';
import { written, writtenBlocks } from './read-docx.ts';

/** A body character on the grid, in twips. */
const CHARACTER = 315;

const roster = (...rows: readonly (readonly [string, string])[]): Block => ({
  type: 'roster',
  rows: rows.map(([role, people]) => ({ role: [text(role)], people: [text(people)] })),
});

test('people stand in one column, and lines that turn hang below the first of them', async () => {
  const { paragraphs } = await writtenBlocks([
    roster(['组长：', '王某（书记）'], ['副组长：', '李某'], ['成员：', '赵某、钱某']),
  ]);
  for (const { xml, style } of paragraphs) {
    expect(style).toBe('PlanRoster');
    expect(xml).toContain(`<w:ind w:left="${6 * CHARACTER}" w:hanging="${4 * CHARACTER}"/>`);
  }
  // The longest role fills its column: a tab behind it would lead to the next stop.
  expect(paragraphs.map(({ xml }) => xml.includes('<w:tab/>'))).toEqual([true, false, true]);
});

test('a role that is too long for a column runs into its people, and the others keep theirs', async () => {
  const { paragraphs } = await writtenBlocks([
    roster(['组长：', '王某'], ['社区教育工作领导小组联络员：', '李某']),
  ]);
  for (const { xml } of paragraphs) expect(xml).toContain(`w:hanging="${3 * CHARACTER}"`);
  expect(paragraphs.map(({ xml }) => xml.includes('<w:tab/>'))).toEqual([false, false]);
});

test('English roles end in a tab in place of the space', async () => {
  const { paragraphs } = await written(
    documentOf([roster(['Chair: ', 'Maud Pellinore'], ['Treasurer: ', 'Tobias Merrin'])], 'en'),
    'plain',
  );
  expect(paragraphs.map((one) => one.text)).toEqual(['Chair:Maud Pellinore', 'Treasurer:Tobias Merrin']);
  for (const { xml } of paragraphs) expect(xml).toContain('<w:tab/>');
  // Ten letters: half a character each, a quarter more in another font, and a character between.
  for (const { xml } of paragraphs) expect(xml).toContain(`w:hanging="${(10 * 0.5 * 1.25 + 1) * 220}"`);
});

test('a roster keeps its first two lines with what leads over to it, and its last one with the signature', async () => {
  const { paragraphs } = await writtenBlocks([
    body('成员如下：'),
    roster(['组长：', '甲'], ['副组长：', '乙'], ['成员：', '丙'], ['秘书：', '丁']),
    { type: 'signature', organization: [text('居委会')], date: [], seal: false },
  ]);
  const kept = paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>')).map((one) => one.text);
  expect(kept).toEqual(['成员如下：', '组长：甲', '秘书：丁']);
});
