import { chmodSync, copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encode } from '../../src/text/encoding.ts';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { BAD_INPUT_FOLDER } from '../support/messages-page.ts';

const MISTYPED =
  '# 计划\n单位：桃园里社区居民委员会   # 全称\n周期: "2026"\n\n主要错施:\n  -更新宣传栏。\n  - 一、打扫楼道。\n';
const MENDED =
  '# 计划\n单位: 桃园里社区居民委员会   # 全称\n周期: "2026"\n\n主要措施:\n  - 更新宣传栏。\n  - 打扫楼道。\n';

/** Fixes a file of these bytes. */
async function fix(bytes: Uint8Array | string, ...options: readonly string[]) {
  const cwd = emptyFolder();
  const file = path.join(cwd, 'plan.yaml');
  writeFileSync(file, bytes);
  const ran = await plan(['check', 'plan.yaml', '--fix', ...options], { cwd });
  return { ...ran, file, bytes: readFileSync(file) };
}

describe('plan check --fix', () => {
  it('mends what is mechanical and leaves every other character', async () => {
    const { bytes, stderr } = await fix(MISTYPED);
    expect(bytes.toString()).toBe(MENDED);
    expect(stderr).toContain('plan.yaml: mended in 4 places');
  });

  it.each([
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['gb18030', false],
  ] as const)('keeps %s, the byte order mark and Windows line ends', async (encoding, bom) => {
    const spelled = (text: string) => encode(text.replaceAll('\n', '\r\n'), { encoding, bom });
    const { bytes } = await fix(spelled(MISTYPED));
    expect(new Uint8Array(bytes)).toEqual(spelled(MENDED));
  });

  it('takes no number away that keeps the text behind it a text', async () => {
    const text =
      'organization: Alder Street\nperiod: 2026\nmeasures:\n  - text: 1. - Tea every week.\n  - 2. "Tea" every week.\n';
    const { bytes, stdout } = await fix(text);
    expect(bytes.toString()).toBe(text);
    expect(stdout).toContain('typed-numbering');
  });

  it('leaves a key without its colon to the author', async () => {
    const text = '单位: 甲\n周期: 2026\n工作目标:\n  - { 内容: 老年学员, 指标 不少于1800人 }\n';
    const { bytes, stdout } = await fix(text);
    expect(bytes.toString()).toBe(text);
    expect(stdout).toContain('comma-in-braces');
  });

  it('leaves a post without the space behind its colon to the author', async () => {
    const text = '单位: 甲\n周期: 2026\n组织领导:\n  名单: { 组长: 张三, 副组长:李四, 秘书: 王五 }\n';
    const { bytes, stdout } = await fix(text);
    expect(bytes.toString()).toBe(text);
    expect(stdout).toContain('comma-in-braces');
  });

  it('makes no changes that lead round in a circle', async () => {
    const text =
      '标题: 2026年计划\n条目:\n附件:\n  - 标题: 甲\n    表格:\n      数据:\n        - [槿园社区, 6, "4, 2, 6]\n  盖章: 是\n版记:\n';
    const { bytes, stderr } = await fix(text);
    expect(bytes.toString()).toBe(text);
    expect(stderr).not.toContain('mended');
  });

  it('leaves no space at the end of a line', async () => {
    const { bytes } = await fix('单位: 甲\n周期: 2026\n主要措施：\n  - 打扫楼道。\n');
    expect(bytes.toString()).toBe('单位: 甲\n周期: 2026\n主要措施:\n  - 打扫楼道。\n');
  });

  it('keeps the mode of the file', async () => {
    const cwd = emptyFolder();
    const file = path.join(cwd, 'plan.yaml');
    writeFileSync(file, MISTYPED);
    chmodSync(file, 0o640);
    await plan(['check', 'plan.yaml', '--fix'], { cwd });
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('reports what is left, and only that', async () => {
    const { stdout } = await fix(MISTYPED, '--rule', 'missing-section=info');
    expect(stdout).not.toMatch(/fullwidth-colon|unknown-key|dash-without-space|typed-numbering/);
    expect(stdout).toContain('missing-section');
  });

  it('shows the changes with --dry-run and writes nothing', async () => {
    const { stdout, stderr, bytes } = await fix(MISTYPED, '--dry-run');
    expect(stdout).toMatch(/^--- plan\.yaml\n\+\+\+ plan\.yaml\n@@/);
    expect(stdout).toContain('-单位：桃园里社区居民委员会   # 全称\n+单位: 桃园里社区居民委员会   # 全称');
    expect(stderr).toContain('would be mended in 4 places');
    expect(bytes.toString()).toBe(MISTYPED);
  });

  it('cannot change standard input', async () => {
    const cwd = emptyFolder();
    const ran = await plan(['check', '-', '--fix'], { cwd, stdin: MISTYPED });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('--fix');
    const shown = await plan(['check', '-', '--fix', '--dry-run'], { cwd, stdin: MISTYPED });
    expect(shown.stdout).toContain('+主要措施:');
  });

  it('--dry-run alone says what it goes with', async () => {
    const ran = await plan(['check', 'plan.yaml', '--dry-run'], { cwd: emptyFolder() });
    expect(ran.exitCode).toBe(2);
  });
});

const FIXTURES = readdirSync(BAD_INPUT_FOLDER).filter((name) => name.endsWith('.yaml'));

test('whatever the input, fixing twice changes nothing more', async () => {
  const cwd = emptyFolder();
  for (const name of FIXTURES) copyFileSync(path.join(BAD_INPUT_FOLDER, name), path.join(cwd, name));
  await plan(['check', '--fix', ...FIXTURES], { cwd });
  const once = FIXTURES.map((name) => readFileSync(path.join(cwd, name), 'latin1'));
  const again = await plan(['check', '--fix', ...FIXTURES], { cwd });
  expect(again.stderr).not.toContain('mended');
  expect(FIXTURES.map((name) => readFileSync(path.join(cwd, name), 'latin1'))).toEqual(once);
});

const EXAMPLE = readFileSync(path.join(PACKAGE_ROOT, 'examples/town-education-center.yaml'), 'utf8');
const KEY_COLON = /(?<=^\s*(?:- )?[\p{Script=Han}]{2,5}): (?=\S)/gmu;

test('full-width colons in an example become what they were', async () => {
  const places = [...EXAMPLE.matchAll(KEY_COLON)].length;
  expect(places).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.subarray([...Array(places).keys()], { minLength: 1 }), async (chosen) => {
      let at = -1;
      const mistyped = EXAMPLE.replace(KEY_COLON, (colon) => (chosen.includes(++at) ? '：' : colon));
      expect((await fix(mistyped)).bytes.toString()).toBe(EXAMPLE);
    }),
    { numRuns: 5 },
  );
});
