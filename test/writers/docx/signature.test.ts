import { expect, test } from 'vitest';
import type { SignatureBlock } from '../../../src/document/tree.ts';
import { body, documentOf, text } from './documents.ts';
import { written, writtenBlocks } from './read-docx.ts';

/** A body character on the grid, and the line, in twips. */
const CHARACTER = 315;
const LINE = 8845;
const DATE = '2026年1月5日';
const DATE_WIDTH = 6;

function signature(organization: string, date: string, seal = false): SignatureBlock {
  const children = (value: string) => (value === '' ? [] : [text(value)]);
  return { type: 'signature', organization: children(organization), date: children(date), seal };
}

/** Left edges of name and date in characters from the right edge of the type area. */
async function edges(block: SignatureBlock, widths: readonly number[]): Promise<readonly number[]> {
  const { paragraphs } = await writtenBlocks([block]);
  return paragraphs.map(({ xml }, index) => {
    const left = /w:left="(\d+)"/.exec(xml)?.[1];
    if (left !== undefined) return (LINE - Number(left)) / CHARACTER;
    return Number(/w:right="(\d+)"/.exec(xml)?.[1]) / CHARACTER + (widths[index] ?? 0);
  });
}

test('a long name stands two characters from the right, and the date begins two right of it', async () => {
  const [name = 0, date = 0] = await edges(signature('桃园里社区居民委员会', DATE), [10, DATE_WIDTH]);
  expect(name).toBeCloseTo(10 + 2, 1);
  expect(date).toBeCloseTo(10 + 2 - 2, 1);
});

test('a date longer than the name stands two characters from the right, and the name moves left', async () => {
  const [name = 0, date = 0] = await edges(signature('居委会', DATE), [3, DATE_WIDTH]);
  expect(date).toBeCloseTo(DATE_WIDTH + 2, 1);
  expect(name).toBeCloseTo(DATE_WIDTH + 2 + 2, 1);
});

test('with a seal the date stands four characters from the right and the name is centred on it', async () => {
  for (const [organization, width] of [
    ['桃园里社区居民委员会', 10],
    ['居委会', 3],
  ] as const) {
    const [name = 0, date = 0] = await edges(signature(organization, DATE, true), [width, DATE_WIDTH]);
    expect(date).toBeCloseTo(DATE_WIDTH + 4, 1);
    expect(name - width / 2).toBeCloseTo(date - DATE_WIDTH / 2, 1);
  }
});

test('a very long name under a seal stays on the page, and the date in the middle of it', async () => {
  const [name = 0, date = 0] = await edges(signature('桃'.repeat(20), DATE, true), [20, DATE_WIDTH]);
  expect(name).toBeCloseTo(20, 1);
  expect(date - DATE_WIDTH / 2).toBeCloseTo(10, 1);
});

test('name or date alone is a line alone', async () => {
  expect((await writtenBlocks([signature('居委会', '')])).paragraphs.map(({ text }) => text)).toEqual([
    '居委会',
  ]);
  expect((await writtenBlocks([signature('', DATE)])).paragraphs.map(({ text }) => text)).toEqual([DATE]);
});

test('one blank line stands above the signature, none within it', async () => {
  const { paragraphs, part } = await writtenBlocks([signature('居委会', DATE)]);
  expect(part('word/styles.xml')).toMatch(/w:styleId="PlanSignature".*?w:before="579"/);
  expect(paragraphs[1]?.xml).toContain('<w:spacing w:before="0"/>');
});

test('a seal has room above the name, and covers name and date', async () => {
  const { paragraphs } = await writtenBlocks([signature('居委会', DATE, true)]);
  expect(paragraphs[0]?.xml).toContain('<w:spacing w:before="1158"/>');
  expect(paragraphs[1]?.xml).toContain('<w:spacing w:before="0"/>');
});

test('the last text goes with the signature, so that no page holds a signature alone', async () => {
  const { paragraphs } = await writtenBlocks([
    body('一'),
    body('二'),
    { type: 'attachments', label: '附件', items: [[text('表')]] },
    signature('居委会', DATE),
  ]);
  expect(paragraphs.map(({ xml }) => xml.includes('<w:keepNext/>'))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('the plain style sets both lines right', async () => {
  const { paragraphs } = await written(documentOf([signature('居委会', DATE)]), 'plain');
  for (const { xml } of paragraphs) expect(xml).toContain('<w:jc w:val="right"/>');
});
