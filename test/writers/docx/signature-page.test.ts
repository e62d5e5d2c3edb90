import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { body, documentOf, text } from './documents.ts';
import { written } from './read-docx.ts';

/** A document number, a title, an addressee, and so many lines of body text above a signature with a seal. */
function notice(lines: number, more: readonly Block[] = []): readonly Block[] {
  return [
    { type: 'title', children: [text('桃园里社区2026年工作计划')] },
    ...Array.from({ length: lines }, () => body('社区教育')),
    { type: 'signature', organization: [text('居委会')], date: [text('2026年1月5日')], seal: true },
    ...more,
  ];
}

/** The line of the grid in twips, which is that of the text: 22 lines of 579 fill the page. */
async function pitchOf(blocks: readonly Block[], style: 'gongwen' | 'plain' = 'gongwen'): Promise<number> {
  const { part } = await written(documentOf(blocks), style);
  const pitch = /w:linePitch="(\d+)"/.exec(part('word/document.xml'))?.[1];
  if (style === 'gongwen') expect(part('word/styles.xml')).toContain(`w:line="${pitch}" w:lineRule="exact"`);
  return Number(pitch);
}

test('lines are set closer where the signature would miss its page by one or two (7.3.5.5)', async () => {
  // Title and the line below it, two lines of signature, two lines of room for the seal.
  expect(await pitchOf(notice(16))).toBe(579);
  expect(await pitchOf(notice(17))).toBe(554);
  expect(await pitchOf(notice(18))).toBe(531);
  expect(await pitchOf(notice(19))).toBe(579);
});

test('what stands on later pages does not count', async () => {
  const plan: readonly Block[] = [{ type: 'pageBreak' }, ...Array.from({ length: 60 }, () => body('正文。'))];
  expect(await pitchOf(notice(17, plan))).toBe(554);
});

test('nothing is guessed: with a table before the signature, or without a grid, lines stay as they are', async () => {
  const table: Block = { type: 'table', columns: [], head: [], rows: [] };
  expect(await pitchOf([table, ...notice(17)])).toBe(579);
  expect(await pitchOf(notice(30), 'plain')).toBe(await pitchOf(notice(1), 'plain'));
});
