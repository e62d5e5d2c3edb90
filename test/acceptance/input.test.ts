/** What is fed to the program from elsewhere: every file of the YAML test suite, cuts of every example, files beyond any measure. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BEYOND } from '../fuzz/beyond.ts';
import { faultOf } from '../fuzz/fuzz.ts';
import { runOne, type Wish } from '../fuzz/run-one.ts';
import { EXAMPLES, YAML_FILES } from '../fuzz/seeds.ts';
import { emptyFolder, plan } from '../support/cli.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CHECKED: Wish = { report: 'json', print: null };
const PRINTED: Wish = { report: 'pretty', print: { template: 'annual', style: 'gongwen', format: 'md' } };

/** The inputs that break something, with what it was. */
async function broken(inputs: readonly string[], wish: Wish): Promise<readonly string[]> {
  const found: string[] = [];
  for (const text of inputs) {
    const fault = await runOne(bytesOf(text), wish).then(
      () => null,
      (error: unknown) => String(error),
    );
    if (fault !== null) found.push(`${JSON.stringify(text.slice(-80))}: ${fault}`);
  }
  return found;
}

describe('the YAML test suite', () => {
  it('breaks nothing, file by file', async () => {
    expect(YAML_FILES.length).toBeGreaterThan(300);
    expect(await broken(YAML_FILES, PRINTED)).toEqual([]);
  });

  it('breaks nothing below a key of a plan', async () => {
    const below = YAML_FILES.map((text) => `${CLEAN_ZH}前言:\n${text.replace(/^(?=.)/gm, '  ')}\n`);
    expect(await broken(below, PRINTED)).toEqual([]);
  });

  it('goes through the command with an exit code and a word', async () => {
    const faults = [];
    for (const text of YAML_FILES.filter((_, at) => at % 8 === 0))
      faults.push(await faultOf(bytesOf(text), 0));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

it('every example can be cut off at every 50th byte', async () => {
  const found: string[] = [];
  for (const bytes of EXAMPLES.map(bytesOf)) {
    for (let length = 50; length < bytes.length; length += 50)
      await runOne(bytes.subarray(0, length), CHECKED).catch((error) => found.push(`${length}: ${error}`));
  }
  expect(found).toEqual([]);
});

describe('files beyond any measure', () => {
  it.each(Object.entries(BEYOND))('%s', async (_name, [text, code]) => {
    const { exitCode, stdout, stderr } = await plan(['check', '-', '-f', 'json'], { cwd: '/', stdin: text });
    const codes = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect([stderr, exitCode, codes]).toEqual(['', code === null ? 0 : 1, code === null ? [] : [code]]);
  });
});

describe('files too large to be plans', () => {
  const cwd = emptyFolder();

  it('40,000 keys that are none are told one by one', async () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `键${at}: a\n`).join('');
    const { exitCode, stdout } = await plan(['check', '-', '-f', 'json'], { cwd, stdin: CLEAN_ZH + keys });
    const codes = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect([exitCode, codes.length, [...new Set(codes)]]).toEqual([1, 40_000, ['unknown-key']]);
  });

  // More than a call takes arguments.
  it.each([
    ['of the same key', 'x-备注: 甲\n', 'duplicate-key'],
    ['that are no YAML', '- %d\n', 'yaml-syntax'],
  ])('150,000 lines %s are told, by place', async (_name, line, code) => {
    const text = `x-表:\n${line.repeat(150_000)}`;
    const { exitCode, stdout, stderr } = await plan(['check', '-'], { cwd, stdin: CLEAN_ZH + text });
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toContain(code);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/1[45]\d{4}/);
  });

  it.each([
    ['50 MB in one text', `${CLEAN_ZH}前言: ${'走'.repeat(17_000_000)}\n`],
    ['a million entries', `${CLEAN_ZH}前言:\n${'  - 走访每一户居民。\n'.repeat(1_000_000)}`],
  ])('%s are refused, by name', async (_name, text) => {
    writeFileSync(path.join(cwd, 'large.yaml'), text);
    for (const args of [
      ['check', 'large.yaml'],
      ['check', '--fix', 'large.yaml'],
      ['format', '--keys', 'zh', 'large.yaml'],
      ['render', 'large.yaml'],
    ]) {
      const { exitCode, stdout, stderr } = await plan(args, { cwd });
      expect([args[0], exitCode, stdout + stderr]).toEqual([
        args[0],
        2,
        expect.stringMatching(/large\.yaml.*16 MB/),
      ]);
    }
    expect(readdirSync(cwd)).toEqual(['large.yaml']);
  });
});
