/** What `plan render` puts into a document besides its text: a date, the plan itself. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

const SOURCE = `\ufeff# 注释：电话 138\r\n${CLEAN_ZH}`;

function folder(): string {
  const cwd = emptyFolder();
  writeFileSync(path.join(cwd, 'plan.yaml'), SOURCE);
  return cwd;
}

function part(cwd: string, name: string): string {
  const found = unzipSync(readFileSync(path.join(cwd, 'plan.docx')))[name];
  return strFromU8(found ?? new Uint8Array());
}

describe('SOURCE_DATE_EPOCH', () => {
  const render = (cwd: string, SOURCE_DATE_EPOCH: string) =>
    plan(['render', 'plan.yaml'], { cwd, env: { LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH } });

  it('is the date that the document bears', async () => {
    const cwd = folder();
    expect((await render(cwd, '1767225600')).exitCode).toBe(0);
    expect(part(cwd, 'docProps/core.xml')).toContain('>2026-01-01T00:00:00Z</dcterms:created>');
  });

  it.each(['yesterday', '1.5', '-1', '1e9', ' 1', '253402300800', '99999999999999999999'])(
    'cannot be %j, and nothing is written',
    async (value) => {
      const cwd = folder();
      const { exitCode, stderr } = await render(cwd, value);
      expect(exitCode).toBe(2);
      expect(stderr.replace(/\s+/g, ' ')).toContain(
        `SOURCE_DATE_EPOCH is "${value.trim() === value ? value : ' 1'}"`,
      );
      expect(readdirSync(cwd)).toEqual(['plan.yaml']);
    },
  );

  it('counts as not set when it is empty', async () => {
    const cwd = folder();
    expect((await render(cwd, '')).exitCode).toBe(0);
    expect(part(cwd, 'docProps/core.xml')).not.toContain('dcterms:created');
  });
});

describe('--embed-source', () => {
  const source = (cwd: string) => part(cwd, 'customXml/item1.xml').replace(/<[^>]*>/g, '');

  it('puts the plan file into the Word document, byte for byte', async () => {
    const cwd = folder();
    const { exitCode } = await plan(['render', 'plan.yaml', '--embed-source', '-f', 'docx,md'], { cwd });
    expect(exitCode).toBe(0);
    expect(Buffer.from(source(cwd), 'base64').toString()).toBe(SOURCE);
    expect(part(cwd, 'customXml/item1.xml')).toContain('name="plan.yaml"');
    expect(readFileSync(path.join(cwd, 'plan.md'), 'utf8')).not.toContain('138');
  });

  it('takes a plan from standard input too', async () => {
    const cwd = folder();
    const args = ['render', '-', '--stdin-filename', 'in.yaml', '--embed-source', '-o', 'plan.docx'];
    expect((await plan(args, { cwd, stdin: SOURCE })).exitCode).toBe(0);
    expect(Buffer.from(source(cwd), 'base64').toString()).toBe(SOURCE);
  });

  it('says that Markdown cannot carry it', async () => {
    const cwd = folder();
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '--embed-source', '-f', 'md'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('-f docx');
    expect(readdirSync(cwd)).toEqual(['plan.yaml']);
  });
});
