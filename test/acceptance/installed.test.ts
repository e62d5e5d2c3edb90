/** The packed and installed program does the same under every Node that the package promises. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeVersion, OLDEST, otherNodeVersions } from '../../scripts/node-versions.mjs';
import { REPORT_FORMATS } from '../../src/reporters/formats.ts';
import { emptyFolder, PACKAGE_ROOT } from '../support/cli.ts';
import { type Installed, installPacked } from '../support/installed.ts';
import { EVERYTHING } from '../support/small-plans.ts';

const FIXTURES = path.join(PACKAGE_ROOT, 'test/fixtures/bad-inputs');
const REPORTS = REPORT_FORMATS.flatMap((format) => ['-f', `${format}=报告/${format}.txt`]);

/** What is run, in this order and in one folder: arguments and the exit code that they have. */
const RUNS: readonly (readonly [number, readonly string[]])[] = [
  [0, ['--version']],
  [2, ['chekc']],
  [0, ['init', '新计划.yaml', '--yes', '--organization', '杏花里社区居民委员会', '--period', '2026']],
  [0, ['init', 'new.yaml', '--yes', '--lang', 'en', '--template', 'semester', '--force']],
  [1, ['check', '新计划.yaml', 'new.yaml', ...REPORTS, '--coverage']],
  [2, ['check', '坏文件', '--lang', 'zh', '-f', 'json']],
  [0, ['render', '全.yaml', '-f', 'docx,md', '-o', '文档', '-s', 'gongwen', '--embed-source']],
  [0, ['check', '可改.yaml', '--fix']],
  [0, ['format', '可改.yaml', '--keys', 'en']],
  [0, ['rules', '-f', 'json']],
  [0, ['rules', 'sum-mismatch', '--lang', 'zh']],
  [0, ['templates', '-f', 'json']],
  [0, ['styles', '-f', 'json']],
  [0, ['styles', 'show', 'gongwen', '--lang', 'zh']],
  [0, ['schema', '--for', 'report']],
  [0, ['schema', '--for', 'config', '--keys', 'zh']],
];

let installed: Installed;
beforeAll(() => {
  installed = installPacked();
});

/** Every output and every file that the runs leave, by name. */
function everythingUnder(node: string): Readonly<Record<string, string>> {
  const cwd = path.join(emptyFolder(), '居委会 文件');
  mkdirSync(path.join(cwd, '坏文件'), { recursive: true });
  for (const name of readdirSync(FIXTURES).filter((one) => one.endsWith('.yaml')))
    copyFileSync(path.join(FIXTURES, name), path.join(cwd, '坏文件', name));
  writeFileSync(path.join(cwd, '全.yaml'), EVERYTHING);
  writeFileSync(
    path.join(cwd, '可改.yaml'),
    '单位：杏花里社区居民委员会\n周期: 2026\n主要措施:\n  -办好学校。\n',
  );
  const seen: Record<string, string> = {};
  for (const [code, args] of RUNS) {
    const { status, stdout, stderr } = spawnSync(node, [installed.bin, ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '1767225600' },
    });
    const told = `plan ${args.join(' ')}`;
    expect(status, `${told}\n${stderr}`).toBe(code);
    expect(stderr).not.toMatch(/\n\s+at |Warning/);
    seen[told] = stdout + stderr;
  }
  for (const name of readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.\w+$/.test(name)) seen[name] = digest(readFileSync(path.join(cwd, name)));
  return seen;
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the installed program', () => {
  let here: Readonly<Record<string, string>>;

  it('does all that it is asked for, where none of our sources are', () => {
    here = everythingUnder(process.execPath);
    const files = Object.keys(here);
    for (const format of REPORT_FORMATS) expect(files).toContain(path.join('报告', `${format}.txt`));
    expect(files).toContain(path.join('文档', '全.docx'));
    expect(files).toContain(path.join('文档', '全.md'));
  });

  it.each([nodeVersion(OLDEST), ...otherNodeVersions()])('does the same on Node $version', ({ fetch }) => {
    expect(everythingUnder(fetch())).toEqual(here);
  });
});
