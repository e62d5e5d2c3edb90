/** The pages that the table of contents names are those on which LibreOffice has the headings. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { runProgram } from '../support/programs.ts';
import { openDocx } from '../writers/docx/read-docx.ts';

const EXAMPLES = ['town-education-center', 'elderly-affairs', 'kindergarten-term', 'village-supervision'];

interface Entry {
  readonly words: string;
  readonly page: number;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What the contents of a document say. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const { paragraphs } = openDocx(bytes);
  return paragraphs
    .filter(({ style }) => /^TOC\d$/.test(style))
    .map(({ text }) => /^(.*?)(\d+)$/.exec(text))
    .map((match) => ({ words: squeezed(match?.[1] ?? ''), page: Number(match?.[2]) }));
}

/** The pages of the body, without cover, contents and the blank pages before them. */
function bodyPages(pdf: string, cwd: string): readonly string[] {
  const pages = runProgram('pdftotext', ['-layout', pdf, '-'], cwd).split('\f').slice(0, -1).map(squeezed);
  const contents = pages.findLastIndex((page) => page.includes('......'));
  const first = pages.findIndex((page, index) => index > contents && page !== '');
  return pages.slice(first);
}

describe('contents', () => {
  const cwd = emptyFolder();

  beforeAll(async () => {
    for (const name of EXAMPLES) {
      const source = readFileSync(path.join(PACKAGE_ROOT, 'examples', `${name}.yaml`), 'utf8');
      writeFileSync(path.join(cwd, `${name}.yaml`), `封面: 是\n目录: 是\n${source}`);
    }
    const plans = EXAMPLES.map((name) => `${name}.yaml`);
    expect((await plan(['render', ...plans, '-s', 'gongwen', '-q'], { cwd })).exitCode).toBe(0);
    const profile = `-env:UserInstallation=file://${path.join(cwd, 'profile')}`;
    const documents = EXAMPLES.map((name) => `${name}.docx`);
    runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', cwd, ...documents], cwd);
  });

  it.each(EXAMPLES)('of %s name the page of each heading', (name) => {
    const pages = bodyPages(path.join(cwd, `${name}.pdf`), cwd);
    let from = 0;
    const found = entriesOf(readFileSync(path.join(cwd, `${name}.docx`))).map(({ words, page }) => {
      from = Math.max(
        pages.findIndex((text, index) => index >= from && text.includes(words)),
        0,
      );
      return { words, page, isOn: from + 1 };
    });
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ page, isOn }) => page !== isOn)).toEqual([]);
  });
});
