import { Bookmark, Document, ExternalHyperlink, ImageRun, InternalHyperlink, Paragraph, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { finishPackage } from '../../../src/writers/docx/package/package.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { documentOf, kitchenSink } from './documents.ts';
import { openDocx } from './read-docx.ts';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** What the library numbers for the whole process or at random, twice each. */
function linked(): Document {
  const paragraph = (name: string) =>
    new Paragraph({
      children: [
        new Bookmark({ id: name, children: [new TextRun(name)] }),
        new InternalHyperlink({ anchor: name, children: [new TextRun('see')] }),
        new ExternalHyperlink({ link: `https://example.org/${name}`, children: [new TextRun('link')] }),
        new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 10, height: 10 } }),
      ],
    });
  return new Document({ sections: [{ children: [paragraph('one'), paragraph('two')] }] });
}

const finished = () => finishPackage(linked(), documentOf([]), builtinStyle('plain'));

test('the same content is the same bytes, with whatever ids the library gave', async () => {
  const [first, second] = [await finished(), await finished()];
  expect(second).toEqual(first);
});

test('bookmarks end where they began, and links, pictures and bookmarks keep what they point to', async () => {
  const { part } = openDocx(await finished());
  const document = part('word/document.xml');
  const ids = (element: string) =>
    [...document.matchAll(new RegExp(`<${element} [^>]*?id="([^"]*)"`, 'g'))].map(([, id]) => id);
  expect(ids('w:bookmarkStart')).toEqual(['1', '2']);
  expect(ids('w:bookmarkEnd')).toEqual(['1', '2']);
  expect(ids('wp:docPr')).toEqual(['1', '2']);
  const relationships = part('word/_rels/document.xml.rels');
  const targets = [...document.matchAll(/r:(?:id|embed)="([^"]*)"/g)].map(
    ([, id]) => new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relationships)?.[1] ?? id,
  );
  expect(targets.filter((target) => target?.startsWith('https:'))).toEqual([
    'https://example.org/one',
    'https://example.org/two',
  ]);
  expect(targets.filter((target) => target?.startsWith('media/'))).toHaveLength(2);
});

test('a document does not depend on what was written before it', async () => {
  const style = builtinStyle('gongwen');
  const first = await docxWriter.write(kitchenSink('zh-CN'), style);
  await docxWriter.write(kitchenSink('en'), builtinStyle('plain'));
  expect(await docxWriter.write(kitchenSink('zh-CN'), style)).toEqual(first);
});
