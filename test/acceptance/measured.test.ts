/**
 * Documents by GB/T 9704—2012 laid out by LibreOffice and measured, and the page
 * that shows it. `npm run docs:layout` renews the page.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../src/commands/rendering/layout-programs.ts';
import type { LayoutFinding, LayoutItem } from '../../src/diagnostics/layout.ts';
import { measure } from '../../src/measure/index.ts';
import { docxWriter, xmlParts } from '../../src/writers/docx/index.ts';
import { DOCUMENTS } from '../measure/documents.ts';
import { builtinStyle } from '../style/load-style.ts';
import { isCurrent, layoutPage } from '../support/layout-page.ts';
import { PACKAGE_ROOT } from '../support/package-root.ts';

const STYLE = builtinStyle('gongwen');
const PAGE = path.join(PACKAGE_ROOT, 'docs', 'gbt9704.md');

type Name = keyof typeof DOCUMENTS;
const measured = new Map<Name, readonly LayoutFinding[]>();

async function measureOne(name: Name): Promise<void> {
  const document = DOCUMENTS[name]();
  const bytes = await docxWriter.write(document, STYLE);
  const laid = await layOut(bytes, process.env);
  if ('problem' in laid) throw new Error(`not laid out: ${JSON.stringify(laid.problem)}`);
  measured.set(name, measure({ style: STYLE, document, parts: xmlParts(bytes), printed: laid.printed }));
}

function findings(name: Name): readonly LayoutFinding[] {
  return measured.get(name) ?? [];
}

beforeAll(async () => {
  for (const name of Object.keys(DOCUMENTS) as Name[]) await measureOne(name);
});

describe.each(Object.keys(DOCUMENTS) as Name[])('%s', (name) => {
  it('has nothing that is not as the standard says', () => {
    expect(findings(name).filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('has all of its text found on its pages', () => {
    expect(findings(name).filter(({ why }) => why === 'textNotFound')).toEqual([]);
  });
});

it('the documents have one, three and ten pages of text, to the signature', () => {
  const last = (name: Name) => findings(name).find(({ item }) => item === 'signatureWithBody')?.place?.page;
  expect([last('onePage'), last('threePages'), last('tenPages')]).toEqual([1, 3, 10]);
});

it('every item is measured in one of them, but for fonts that are not installed', () => {
  const settled = (item: LayoutItem): boolean =>
    [...measured.values()].some((all) =>
      all.some((one) => one.item === item && (one.verdict === 'right' || one.verdict === 'substituted')),
    );
  expect(
    findings('onePage')
      .map(({ item }) => item)
      .filter((item) => !settled(item)),
  ).toEqual([]);
});

it('only fonts are substituted, and a substituted font is not counted as right', () => {
  for (const { item, verdict, asked, measured: used } of [...measured.values()].flat()) {
    if (verdict === 'substituted') expect(item).toMatch(/Font$/);
    if (verdict === 'right' && /Font$/.test(item)) expect([asked, used]).not.toContain(null);
  }
});

it('docs/gbt9704.md shows these figures', async () => {
  const fresh = layoutPage(measured, STYLE);
  const shown = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  await expect(isCurrent(shown, fresh) ? shown : fresh).toMatchFileSnapshot(PAGE);
});
