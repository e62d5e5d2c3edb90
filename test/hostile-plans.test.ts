/** Plans that nobody wrote on purpose: cut, shuffled, filled with signs that programs stumble over. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from './support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from './support/small-plans.ts';

const examples = readdirSync(path.join(PACKAGE_ROOT, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(path.join(PACKAGE_ROOT, 'examples', name), 'utf8'));

interface Found {
  readonly rule: string;
  readonly range: { readonly start: Place; readonly end: Place } | null;
}
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Checks a plan; every finding has to lie within it. The codes that were found. */
async function codes(text: string | Uint8Array): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await plan(['check', '-', '-f', 'json'], { cwd: '/', stdin: text });
  expect(stderr).toBe('');
  expect([0, 1, 2]).toContain(exitCode);
  const found: readonly Found[] = JSON.parse(stdout).files[0].diagnostics;
  const lines = typeof text === 'string' ? text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/) : null;
  for (const { range } of found) if (lines && range) expectWithin(range, lines);
  return found.map(({ rule }) => rule);
}

function expectWithin({ start, end }: NonNullable<Found['range']>, lines: readonly string[]): void {
  for (const { line, column } of [start, end]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    // One behind the last character, and behind the first sign of a line end of two.
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
  }
  expect(end.line * 1e6 + end.column).toBeGreaterThanOrEqual(start.line * 1e6 + start.column);
}

/** Slips of the hand at one line of a file, given another line and its number. */
const SLIPS: readonly ((line: string, other: string, number: number) => string)[] = [
  (line) => `${line}\n${line}`,
  (_, other) => other,
  (line, other) => `${other}\n${line}`,
  (line) => ` ${line}`,
  (line) => line.replace(/^ /, ''),
  (line) => line.replace(/^ +/, '\t'),
  (line) => line.replaceAll(':', '：'),
  (line) => line.replace(/[[\]{}"'，,-]/, ''),
  (line, _, number) => line.slice(number % 20),
];
const place = fc.nat(10_000);
const slips = fc.array(fc.tuple(fc.constantFrom(...SLIPS), place, place), { minLength: 1, maxLength: 4 });

describe('plans that were broken by chance', () => {
  it('slips of the hand are findings within the file', { timeout: 60_000 }, async () => {
    const slipped = fc.asyncProperty(fc.constantFrom(...examples), slips, async (text, made) => {
      const lines = text.split('\n').slice(0, 60);
      for (const [slip, at, other] of made) {
        const line = at % lines.length;
        lines[line] = slip(lines[line] ?? '', lines[other % lines.length] ?? '', other);
      }
      await codes(lines.join('\n'));
    });
    await fc.assert(slipped, { numRuns: 30, seed: 20_260_101 });
  });

  it('a plan can be cut off anywhere, amid a character too', { timeout: 60_000 }, async () => {
    const bytes = Buffer.from(examples[0]?.slice(0, 1500) ?? '');
    for (let length = 50; length < bytes.length; length += 50) await codes(bytes.subarray(0, length));
    const text = examples[1]?.slice(0, 2000) ?? '';
    for (let length = 50; length < text.length; length += 50) await codes(text.slice(0, length));
  });

  it('bytes without any meaning are no plan', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => void (await codes(each))),
      { numRuns: 50, seed: 20_260_102 },
    );
  });
});

describe('signs that programs stumble over', () => {
  const SIGNS = [
    '\ud800',
    '\udc00x',
    '\ufeff',
    '\u2028',
    '\u202e',
    '\u200f',
    '\u0085',
    '\u00ad',
    '1e400',
    '-0',
  ];
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(SIGNS)('%j within texts', async (sign) => {
    const text = CLEAN_ZH.replace('居民年', `居${sign}民年`).replace('妇联', `妇${sign}联`);
    expect(await codes(text)).toEqual([]);
  });

  it.each(NAMES)('%s as a key is an unknown key like any other, wherever it stands', async (name) => {
    const top = await codes(`${CLEAN_ZH}${name}: 甲\n`);
    const inItem = await codes(`${CLEAN_ZH}  ${name}: 甲\n`);
    expect([top, inItem]).toEqual([['unknown-key'], ['unknown-key']]);
    const deep = CLEAN_ZH.replace('责任人: 妇联 }', `责任人: 妇联, ${name}: 甲 }`);
    expect(await codes(deep)).toEqual(['unknown-key']);
    const twice = await codes(`${CLEAN_ZH}x-甲: { ${name}: 甲, ${name}: 乙 }\n`);
    expect(twice).toEqual(['duplicate-key']);
  });

  it.each(NAMES)('%s as a role, an id and a value', async (name) => {
    const roster = `组织领导:\n  - { 标题: 工作小组, 名单: { ${name}: 王某 } }\n`;
    // Two underscores are a blank to be filled in.
    expect(await codes(CLEAN_ZH + roster)).toEqual(name === '__proto__' ? ['placeholder'] : []);
    expect(await codes(CLEAN_ZH.replaceAll('培训, ', `${name}, `))).toEqual([]);
    expect(await codes(`模板: ${name}\n${CLEAN_ZH}`)).toEqual(['template-not-found']);
    expect(await codes(`语言: ${name}\n${CLEAN_ZH}`)).toEqual(['invalid-value']);
    expect(new Set(await codes(CLEAN_ZH.replace('3月', name)))).toEqual(
      new Set([name === '__proto__' ? 'placeholder' : 'phrase-not-understood']),
    );
  });

  it('a role named __proto__ is printed', async () => {
    const cwd = emptyFolder();
    const roster = '组织领导:\n  - { 标题: 工作小组, 名单: { __proto__: 王某, constructor: 李某 } }\n';
    writeFileSync(path.join(cwd, 'plan.yaml'), CLEAN_ZH + roster);
    const { stdout } = await plan(['render', 'plan.yaml', '-f', 'md', '-o', '-', '--force'], { cwd });
    expect(stdout.replaceAll('\\', '')).toMatch(/__proto__[\s\S]*王某[\s\S]*constructor[\s\S]*李某/);
  });

  it.each([
    '0000年1月1日',
    '9999年12月31日',
    '2026-13-45',
    '2026年2月30日',
    '0月0日',
    '99999999999999999999月',
  ])('the date %s', async (date) => {
    await codes(CLEAN_ZH.replace('3月', date).replace('2026年1月10日', date));
  });

  it('years at both ends of the calendar', async () => {
    for (const year of ['0000', '0001', '9999']) await codes(CLEAN_ZH.replace('2026', year));
  });
});

describe('plans beyond any measure', () => {
  it('5,000 items in a list and 300 kB in one text', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `  - { 内容: 走访第${i}户。, 责任人: 楼长 }\n`);
    expect(
      await codes(
        `单位: 甲\n周期: 2026\n工作目标: [参与率达到50%以上。]\n主要措施:\n${many.join('')}活动安排: [{ 时间: 3月, 内容: 开会。 }]\n`,
      ),
    ).toEqual([]);
    const long = CLEAN_EN.replace('Evening courses', 'evening courses and more of them '.repeat(9000));
    expect(await codes(long)).toEqual([]);
  });
});

describe('what a terminal would act upon', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

  it('never reaches it from the text of a plan or the name of a file', async () => {
    const cwd = emptyFolder();
    const name = 'a\u202eb\u009b31m.yaml';
    const text = `${CLEAN_ZH.replace('妇联', '妇\u009b2J联\u202e')}"\\e[31m坏\\a": "\\e]0;甲\\a"\n模板: "\\e[2J"\n`;
    writeFileSync(path.join(cwd, name), text);
    mkdirSync(path.join(cwd, 'd\u202e'));
    const runs = [
      await plan(['check', name], { cwd }),
      await plan(['check', name, 'b\u001b[2J.yaml', '\u001b[31m*.yaml'], { cwd }),
      await plan(['check', 'd\u202e'], { cwd }),
      await plan(['render', name, '-f', 'md'], { cwd }),
      await plan(['render', name, '-f', 'md', '--force', '-o', 'o\u202e.md'], { cwd }),
      await plan(['check', '-t', '\u001b[2J', name], { cwd }),
      await plan(['\u001b[2J'], { cwd }),
      await plan(['check', '--\u001b[2J'], { cwd }),
    ];
    for (const [index, { stdout, stderr }] of runs.entries()) {
      const raw = RAW.exec(stdout + stderr);
      expect(raw && [index, (stdout + stderr).slice(Math.max(0, raw.index - 40), raw.index + 10)]).toBeNull();
    }
    expect(runs[0]?.stdout).toContain('unknown-key');
  });

  it('nor from a document that is printed on it; a program gets the text as it is', async () => {
    const cwd = emptyFolder();
    const text = CLEAN_ZH.replace('妇联', '"妇\\e[2J\\e]0;甲\\a联\u202e"');
    const print = ['render', '-', '-f', 'md', '-o', '-'];
    const shown = await plan(print, { cwd, stdin: text, terminal: true });
    const piped = await plan(print, { cwd, stdin: text });
    expect(RAW.exec(shown.stdout)).toBeNull();
    expect(shown.stdout).toContain('妇␛\\[2J␛\\]0;甲␇联\\u{202e}');
    expect(piped.stdout).toContain('妇\u001b\\[2J\u001b\\]0;甲\u0007联\u202e');
  });
});
