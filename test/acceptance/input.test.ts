/** What is fed to the program from elsewhere: every file of the YAML test suite, cuts of every example, files beyond any measure. */
import { describe, expect, it } from 'vitest';
import { faultOf } from '../fuzz/fuzz.ts';
import { runOne, type Wish } from '../fuzz/run-one.ts';
import { EXAMPLES, YAML_FILES } from '../fuzz/seeds.ts';
import { plan } from '../support/cli.ts';
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

const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join('');
const bomb = (merge: string): string =>
  `x-0: &a0 { a: b }\n${many(30, (at) => `x-${at + 1}: &a${at + 1} ${merge.replaceAll('*', `*a${at}`)}\n`)}`;

/** Like a plan in nothing but its size, and the code of the one finding that says so; null: it is a plan. */
const BEYOND: Readonly<Record<string, readonly [string, string | null]>> = {
  'brackets 10,000 deep': [`measures: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'depth-limit'],
  'braces 10,000 deep that never close': [`measures: ${'{a: '.repeat(10_000)}\n`, 'depth-limit'],
  'dashes 10,000 deep': [`measures:\n  ${'- '.repeat(10_000)}a\n`, 'depth-limit'],
  'keys 2,000 deep': [many(2000, (at) => `${' '.repeat(at)}a:\n`), 'depth-limit'],
  'question marks 10,000 deep': [`${'? '.repeat(10_000)}a\n`, 'depth-limit'],
  'an alias bomb': [bomb('[*, *]'), 'alias-limit'],
  'a merge bomb': [bomb('{ <<: *, k: *, l: * }'), 'alias-limit'],
  '5,000 keys in one map': [`${CLEAN_ZH}${many(5000, (at) => `x-${at}: a\n`)}`, null],
  '500 kB in one text': [`${CLEAN_ZH}前言: ${many(20_000, (at) => `走访第${at}户。`)}\n`, null],
};

describe('files beyond any measure', () => {
  it.each(Object.entries(BEYOND))('%s', async (_name, [text, code]) => {
    const { exitCode, stdout, stderr } = await plan(['check', '-', '-f', 'json'], { cwd: '/', stdin: text });
    const codes = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect([stderr, exitCode, codes]).toEqual(['', code === null ? 0 : 1, code === null ? [] : [code]]);
  });
});
