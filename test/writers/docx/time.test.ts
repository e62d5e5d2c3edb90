import { expect, test } from 'vitest';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { body, documentOf } from './documents.ts';
import { openDocx } from './read-docx.ts';

const at = (time?: number) =>
  docxWriter.write(documentOf([body('正文')]), builtinStyle('plain'), time === undefined ? {} : { time });

/** Date and time of every header of an archive, as the format has them. */
function stamps(archive: Uint8Array): ReadonlySet<string> {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const found = new Set<string>();
  for (let index = 0; index < archive.byteLength - 16; index += 1) {
    const signature = view.getUint32(index, true);
    const offset = signature === 0x04034b50 ? 10 : signature === 0x02014b50 ? 12 : 0;
    if (offset > 0)
      found.add(readable(view.getUint16(index + offset + 2, true), view.getUint16(index + offset, true)));
  }
  return found;
}

function readable(date: number, time: number): string {
  const day = [(date >> 9) + 1980, (date >> 5) & 15, date & 31].join('-');
  return `${day} ${[time >> 11, (time >> 5) & 63, (time & 31) * 2].join(':')}`;
}

test('the time that was asked for is in the properties and in every entry of the archive, in UTC', async () => {
  // 02:30 on that day did not exist in Los Angeles.
  const bytes = await at(Date.UTC(2026, 2, 8, 2, 30, 46) / 1000);
  const core = openDocx(bytes).part('docProps/core.xml');
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-08T02:30:46Z</dcterms:created>');
  expect(core).toContain(
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-08T02:30:46Z</dcterms:modified>',
  );
  expect(stamps(bytes)).toEqual(new Set(['2026-3-8 2:30:46']));
});

test('times that the archive format does not know are its nearest', async () => {
  const early = await at(0);
  expect(openDocx(early).part('docProps/core.xml')).toContain('>1970-01-01T00:00:00Z<');
  expect(stamps(early)).toEqual(new Set(['1980-1-1 0:0:0']));
  expect(stamps(await at(253_402_300_799))).toEqual(new Set(['2107-12-31 23:59:58']));
});

test('without a time there is none', async () => {
  const bytes = await at();
  expect(openDocx(bytes).part('docProps/core.xml')).not.toContain('dcterms:created');
  expect(stamps(bytes)).toEqual(new Set(['1980-1-1 0:0:0']));
});
