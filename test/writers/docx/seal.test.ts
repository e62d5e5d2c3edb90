import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxEdited } from '../../../src/writers/docx/index.ts';
import { kitchenSink } from './documents.ts';
import { written } from './read-docx.ts';

test('a document is ours as long as nobody touches it', async () => {
  expect(await docxEdited((await written(kitchenSink('zh-CN'))).bytes)).toBe('ours');
});

test('packing the same parts again changes nothing', async () => {
  const { bytes } = await written(kitchenSink('zh-CN'));
  expect(await docxEdited(zipSync(unzipSync(bytes), { level: 1 }))).toBe('ours');
});

test('one changed letter makes it edited', async () => {
  const parts = unzipSync((await written(kitchenSink('zh-CN'))).bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('指导思想');
  const changed = { ...parts, 'word/document.xml': strToU8(document.replace('指导思想', '指导思路')) };
  expect(await docxEdited(zipSync(changed))).toBe('edited');
});

test('an added part, as Word leaves comments, makes it edited', async () => {
  const parts = unzipSync((await written(kitchenSink('zh-CN'))).bytes);
  expect(await docxEdited(zipSync({ ...parts, 'word/comments.xml': strToU8('<x/>') }))).toBe('edited');
});

test('what we did not write is foreign', async () => {
  expect(await docxEdited(new Uint8Array())).toBe('foreign');
  expect(await docxEdited(strToU8('PK not a zip at all'))).toBe('foreign');
  expect(await docxEdited(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toBe('foreign');
  const other = '<Properties><property name="Other"><vt:lpwstr>x</vt:lpwstr></property></Properties>';
  expect(await docxEdited(zipSync({ 'docProps/custom.xml': strToU8(other) }))).toBe('foreign');
});
