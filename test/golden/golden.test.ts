/**
 * What comes out in Word, kept as text beside this file: whoever changes it sees
 * in the diff what becomes of real plans. `npm run golden` writes it anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxWriter } from '../../src/writers/docx/index.ts';
import { builtInStyle } from '../support/built-in.ts';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { EVERYTHING as EVERYTHING_IN_A_PLAN } from '../support/small-plans.ts';
import { kitchenSink } from '../writers/docx/documents.ts';
import { outline } from './outline.ts';
import { styleOutline } from './style-outline.ts';

const STALE = 'the document has changed: run `npm run golden`, and read the difference';

/** Example, template, style: each template in its main style, and the two styles crossed once. */
const PLANS = [
  ['town-education-center', 'annual', 'gongwen'],
  ['community-education-en', 'annual', 'plain'],
  ['kindergarten-term', 'semester', 'gongwen'],
  ['town-education-center', 'tabular', 'gongwen'],
  ['neighborhood-association-en', 'tabular', 'plain'],
  ['school-and-neighborhood', 'brief', 'plain'],
] as const;

/** Every block and inline there is, nested where they nest. */
const EVERYTHING = [
  ['zh-CN', 'gongwen'],
  ['en', 'plain'],
] as const;

const STYLES = ['gongwen', 'plain'];

/** A plan through a template in a style, as the command line does it. */
async function rendered(file: string, template: string, style: string): Promise<Uint8Array> {
  const cwd = emptyFolder();
  const { stderr, exitCode } = await plan(['render', file, '-t', template, '-s', style, '-o', 'made.docx'], {
    cwd,
  });
  expect(exitCode, stderr).toBe(0);
  return readFileSync(path.join(cwd, 'made.docx'));
}

describe('what comes out in Word', () => {
  it.each(PLANS)('%s through %s in %s', async (example, template, style) => {
    const file = path.join(PACKAGE_ROOT, 'examples', `${example}.yaml`);
    const text = outline(await rendered(file, template, style));
    await expect(text, STALE).toMatchFileSnapshot(`${example}.${template}.${style}.txt`);
  });

  it.each(EVERYTHING)('everything there is, %s in %s', async (lang, style) => {
    const text = outline(await docxWriter.write(kitchenSink(lang), builtInStyle(style)));
    await expect(text, STALE).toMatchFileSnapshot(`everything.${lang}.${style}.txt`);
  });

  it('a plan with cover, contents, head and foot', async () => {
    const file = path.join(emptyFolder(), 'plan.yaml');
    writeFileSync(file, EVERYTHING_IN_A_PLAN);
    const text = outline(await rendered(file, 'annual', 'gongwen'));
    await expect(text, STALE).toMatchFileSnapshot('plan.annual.gongwen.txt');
  });

  it.each(STYLES)('the named styles of %s', async (style) => {
    const text = styleOutline(await docxWriter.write(kitchenSink('zh-CN'), builtInStyle(style)));
    await expect(text, STALE).toMatchFileSnapshot(`styles.${style}.txt`);
  });

  it('keeps no text of a document that is not made any more', () => {
    const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
    const made = new Set(
      [
        'plan.annual.gongwen',
        ...PLANS.map((parts) => parts.join('.')),
        ...EVERYTHING.map(([lang, style]) => `everything.${lang}.${style}`),
        ...STYLES.map((style) => `styles.${style}`),
      ].map((name) => `${name}.txt`),
    );
    expect(kept.filter((name) => !made.has(name))).toEqual([]);
  });
});
