import { expect, test } from 'vitest';
import { text } from './documents.ts';
import { writtenBlocks } from './read-docx.ts';

const CHARACTER = 315;

function attachments(names: readonly string[], label = '附件') {
  return writtenBlocks([{ type: 'attachments', label, items: names.map((name) => [text(name)]) }]);
}

test('several annexes are numbered behind the label, and every name begins at the same place', async () => {
  const { paragraphs } = await attachments(['活动安排表', '成员名单']);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['附件：1.活动安排表', '2.成员名单']);
  const indents = paragraphs.map(({ xml }) =>
    [/w:left="(\d+)"/, /w:hanging="(\d+)"/].map((part) => Number(part.exec(xml)?.[1])),
  );
  // Two characters, the label of three, the number: a name that turns goes on below its first character.
  expect(indents[0]).toEqual([(2 + 3 + 1) * CHARACTER, (3 + 1) * CHARACTER]);
  expect(indents[1]).toEqual([(2 + 3 + 1) * CHARACTER, 1 * CHARACTER]);
  for (const { xml } of paragraphs) expect(xml).toMatch(/\d\.<\/w:t><w:tab\/>/);
});

test('one annex alone has no number', async () => {
  const { paragraphs } = await attachments(['活动安排表']);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['附件：活动安排表']);
});

test('a label that has its colon gets no second one', async () => {
  expect((await attachments(['a'], '附件：')).paragraphs[0]?.text).toBe('附件：a');
  expect((await attachments(['a'], '附件')).paragraphs[0]?.text).toBe('附件：a');
});

test('numbers of two digits have room', async () => {
  const { paragraphs } = await attachments(Array.from({ length: 12 }, (_, index) => `表${index}`));
  expect(paragraphs[11]?.text).toBe('12.表11');
  expect(paragraphs[11]?.xml).toContain(`w:hanging="${Math.round(1.5 * CHARACTER)}"`);
});

test('in English a tab leads from the label to the number, since its width is not certain', async () => {
  const { paragraphs } = await writtenBlocks(
    [{ type: 'attachments', label: 'Annexes', items: [[text('Calendar')], [text('Members')]] }],
    'en',
  );
  const number = /<w:tab w:val="left" w:pos="(\d+)"/.exec(paragraphs[0]?.xml ?? '')?.[1];
  expect(paragraphs[0]?.xml).toMatch(
    /Annexes:<\/w:t><\/w:r><w:r><w:tab\/><\/w:r><w:r><w:t xml:space="preserve">1\.<\/w:t><w:tab\/>/,
  );
  const [left = 0, hanging = 0] = [/w:left="(\d+)"/, /w:hanging="(\d+)"/].map((part) =>
    Number(part.exec(paragraphs[1]?.xml ?? '')?.[1]),
  );
  expect(left - hanging).toBe(Number(number));
});
