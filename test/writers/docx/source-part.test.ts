import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxEdited, docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { body, documentOf } from './documents.ts';
import { openDocx } from './read-docx.ts';

const write = (bytes: Uint8Array, name = 'plan.yaml') =>
  docxWriter.write(documentOf([body('正文')]), builtinStyle('plain'), { source: { name, bytes } });

/** As docs/how-to.md tells people to do it. */
function extracted(docx: Uint8Array): Buffer {
  const part = openDocx(docx).part('customXml/item1.xml');
  return Buffer.from(part.replace(/<[^>]*>/g, ''), 'base64');
}

test('any plan file comes back byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect([...extracted(await write(bytes))]).toEqual([...bytes]);
    }),
    { numRuns: 20 },
  );
  const awkward = strToU8('\ufeff标题: ]]> <plan> & "x"\r\n# 注释\r\n');
  expect([...extracted(await write(awkward))]).toEqual([...awkward]);
});

test('the document leads to the part, and the part to its properties', async () => {
  const { part } = openDocx(await write(strToU8('标题: 计划\n'), '计划 & "1".yaml'));
  expect(part('customXml/item1.xml')).toContain('name="计划 &amp; &quot;1&quot;.yaml"');
  expect(part('word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(part('customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
  expect(part('customXml/itemProps1.xml')).toContain('ds:uri="urn:community-plan:source"');
  expect(part('[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
});

test('the digest covers the plan file', async () => {
  const bytes = await write(strToU8('标题: 计划\n'));
  expect(await docxEdited(bytes)).toBe('ours');
  const parts = unzipSync(bytes);
  const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
  const changed = { ...parts, 'customXml/item1.xml': strToU8(item.replace('plan.yaml', 'other.yaml')) };
  expect(await docxEdited(zipSync(changed))).toBe('edited');
});

test('nothing of the plan file travels unless it is asked to', async () => {
  const bytes = await docxWriter.write(documentOf([body('正文')]), builtinStyle('plain'));
  expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('customXml'))).toEqual([]);
});
