import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from './support/cli.ts';

const FOLDER = path.join(PACKAGE_ROOT, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('examples', () => {
  it.each(EXAMPLES)('%s is clean: nothing at all is found', async (name) => {
    const { stdout, exitCode } = await plan(['check', name, '-f', 'json'], { cwd: FOLDER });
    expect(JSON.parse(stdout).files[0].diagnostics).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('is the same from one run to the next, to the byte', async () => {
    const render = async (format: string) => {
      const cwd = emptyFolder();
      const two = ['town-education-center.yaml', 'neighborhood-association-en.yaml'].map((name) =>
        path.join(FOLDER, name),
      );
      await plan(['render', ...two, '-f', format, '-o', cwd, '-q'], { cwd });
      return readdirSync(cwd).map((name) => [name, readBytes(path.join(cwd, name))]);
    };
    expect(await render('docx')).toEqual(await render('docx'));
    expect(await render('md')).toEqual(await render('md'));
  });
});

function readBytes(file: string): string {
  return readFileSync(file).toString('base64');
}
