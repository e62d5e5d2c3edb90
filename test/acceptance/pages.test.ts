import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { runProgram } from '../support/programs.ts';
import { wordTexts } from '../support/texts.ts';

const FOLDER = path.join(PACKAGE_ROOT, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** Every example as pages, the way the office sees it. */
describe('examples laid out by LibreOffice', () => {
  const cwd = emptyFolder();
  const pdf = (name: string) => path.join(cwd, name.replace('.yaml', '.pdf'));

  beforeAll(async () => {
    expect((await plan(['render', FOLDER, '-o', cwd, '-q'], { cwd })).exitCode).toBe(0);
    const documents = EXAMPLES.map((name) => path.join(cwd, name.replace('.yaml', '.docx')));
    const profile = `-env:UserInstallation=file://${path.join(cwd, 'profile')}`;
    runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', cwd, ...documents], cwd);
  });

  it.each(EXAMPLES)('%s has from two to six pages of A4', (name) => {
    const info = runProgram('pdfinfo', [pdf(name)], cwd);
    const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
    expect(info).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12]/);
  });

  it.each(EXAMPLES)('%s has every comma and full stop of its text on paper', (name) => {
    const printed = runProgram('pdftotext', [pdf(name), '-'], cwd);
    const written = wordTexts(readFileSync(pdf(name).replace('.pdf', '.docx'))).join('');
    const count = (mark: string, text: string) => text.split(mark).length - 1;
    for (const mark of '，。；：') expect([mark, count(mark, printed)]).toEqual([mark, count(mark, written)]);
    expect(count('、', printed)).toBeGreaterThanOrEqual(count('、', written));
  });

  it.each(EXAMPLES)('%s has no page that is all but empty, and no blank left', (name) => {
    const pages = runProgram('pdftotext', ['-layout', pdf(name), '-'], cwd)
      .split('\f')
      .slice(0, -1);
    expect(pages.filter((text) => text.replace(/\s/g, '').length < 40)).toEqual([]);
    expect(pages.join('')).not.toMatch(/undefined|\[object|【待补|XX/);
  });
});
