import { expect, test } from 'vitest';
import type { MastheadBlock } from '../../../src/document/tree.ts';
import { body, text } from './documents.ts';
import { type WrittenParagraph, writtenBlocks } from './read-docx.ts';

/** 1 mm in twips. */
const MM = 1440 / 25.4;
/** A line of the grid in twips. */
const PITCH = 579;

const MASTHEAD: MastheadBlock = {
  type: 'masthead',
  serialNumber: [],
  classification: [],
  urgency: [],
  issuers: [[text('河西街道办事处文件')]],
  documentNumber: [text('河街办〔2026〕5号')],
  signatory: { label: '签发人', names: [] },
};

async function lines(block: Partial<MastheadBlock>): Promise<readonly WrittenParagraph[]> {
  const { paragraphs } = await writtenBlocks([{ ...MASTHEAD, ...block }, body('正文。')]);
  return paragraphs.slice(0, -1);
}

const before = (paragraph: WrittenParagraph | undefined): number =>
  Number(/<w:spacing [^>]*w:before="(\d+)"/.exec(paragraph?.xml ?? '')?.[1]);
const rules = (paragraphs: readonly WrittenParagraph[]): readonly string[] =>
  paragraphs.filter(({ xml }) => xml.includes('<w:pBdr>')).map(({ text }) => text);

test('the mark stands 35 mm below the type area, whatever stands above it', async () => {
  const [mark] = await lines({});
  const below = await lines({
    serialNumber: [text('000001')],
    classification: [text('内部★1年')],
    urgency: [text('加急')],
  });
  expect(below.map(({ style }) => style)).toEqual([
    'PlanSerialNumber',
    'PlanClassification',
    'PlanClassification',
    'PlanIssuer',
    'PlanDocumentNumber',
  ]);
  // The line of 44 pt begins a little above the type: 44 × (1.2 × 0.8 − 0.86) pt.
  expect(Math.abs(before(mark) + 44 * 0.1 * 20 - 35 * MM)).toBeLessThan(10);
  expect(before(below[3])).toBe(before(mark) - 3 * PITCH);
});

test('a long mark gets as small as the line asks', async () => {
  const [mark] = await lines({ issuers: [[text('河西街道社区教育工作领导小组办公室文件')]] });
  const size = Number(/<w:sz w:val="(\d+)"/.exec(mark?.xml ?? '')?.[1]) / 2;
  expect(19 * size).toBeLessThanOrEqual(8845 / 20);
  expect(20 * size).toBeGreaterThan(8845 / 20);
});

test('the red rule lies below the number, and below the mark where there is none; without a mark there is no rule', async () => {
  expect(rules(await lines({}))).toEqual(['河街办〔2026〕5号']);
  expect(rules(await lines({ documentNumber: [] }))).toEqual(['河西街道办事处文件']);
  expect(rules(await lines({ issuers: [] }))).toEqual([]);
  const [, number] = await lines({});
  expect(number?.xml).toMatch(/<w:bottom w:val="single" w:color="FF0000" w:sz="16" w:space="7"\/>/);
});

test('for the office above, the number is in the line of the last signatory, and their names are set in 楷体', async () => {
  const found = await lines({
    signatory: { label: '签发人', names: ['王某', '欧阳某某', '李某'].map((name) => [text(name)]) },
  });
  expect(found.map(({ text }) => text)).toEqual([
    '河西街道办事处文件',
    '签发人：王某欧阳某某',
    '河街办〔2026〕5号李某',
  ]);
  expect(found.at(-1)?.xml).toContain('<w:rStyle w:val="PlanSignatoryName"/>');
  expect(rules(found)).toEqual(['河街办〔2026〕5号李某']);
});
