/** `plan check --fix --dry-run`: what it would change, beside the reports that are asked for. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

const MISTYPED = '单位：桃园里社区居民委员会\n周期: "2026"\n主要措施:\n  - 一、由XX打扫楼道。\n';
const DRY = ['check', 'a.yaml', 'clean.yaml', '--fix', '--dry-run'];
const DIFF =
  /^--- a\.yaml\n\+\+\+ a\.yaml\n@@ .*\n-单位：桃园里社区居民委员会\n\+单位: 桃园里社区居民委员会\n/m;

function folder() {
  return folderWith({ 'a.yaml': MISTYPED, 'clean.yaml': CLEAN_ZH });
}

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly diff?: string;
    readonly diagnostics: readonly { readonly rule: string }[];
  }[];
}

describe('plan check --fix --dry-run', () => {
  it('gives programs one document, with what would change and what would be left', async () => {
    const cwd = folder();
    const { stdout, stderr, exitCode } = await plan([...DRY, '-f', 'json'], { cwd });
    const { files }: Told = JSON.parse(stdout);
    expect(files.map(({ path: file, diff }) => [file, diff !== undefined])).toEqual([
      ['a.yaml', true],
      ['clean.yaml', false],
    ]);
    expect(files[0]?.diff).toMatch(DIFF);
    expect(files[0]?.diagnostics.map(({ rule }) => rule)).toEqual(['placeholder']);
    expect(stderr).toContain('would be mended in 2 places');
    expect(stderr).not.toMatch(DIFF);
    // What is mended in earnest leaves the same.
    writeFileSync(path.join(cwd, 'a.yaml'), MISTYPED);
    const mended = await plan(['check', 'a.yaml', 'clean.yaml', '--fix', '-f', 'json'], { cwd });
    const left: Told = JSON.parse(mended.stdout);
    expect(files.map(({ diff: _, ...file }) => file)).toEqual(left.files);
    expect(exitCode).toBe(mended.exitCode);
  });

  it.each(['pretty', 'github', 'sarif', 'junit', 'markdown', 'html'])(
    'keeps the changes out of a report in %s',
    async (format) => {
      const cwd = folder();
      const { stdout, stderr } = await plan([...DRY, '-f', format], { cwd });
      expect(stdout).toContain('placeholder');
      expect(stdout).not.toMatch(DIFF);
      expect(stderr).toMatch(DIFF);
      expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(MISTYPED);
    },
  );

  it('shows them on standard output where no report goes there, and writes the others', async () => {
    const cwd = folder();
    const { stdout } = await plan([...DRY, '-f', 'json=report.json'], { cwd });
    expect(stdout).toMatch(DIFF);
    const { files }: Told = JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8'));
    expect(files[0]?.diff).toBe(stdout);
    const alone = folder();
    expect((await plan(DRY, { cwd: alone })).stdout).toBe(stdout);
    expect(readdirSync(alone).sort()).toEqual(['a.yaml', 'clean.yaml']);
  });

  it('says what is left to do by hand, and where nothing can be mended', async () => {
    const cwd = folder();
    const { stderr, exitCode } = await plan(DRY, { cwd });
    expect(stderr).toContain('a.yaml: would be mended in 2 places\nleft to mend by hand: 1 error; ');
    expect([exitCode, stderr.includes('nothing here')]).toEqual([1, false]);
    await plan(['check', 'a.yaml', '--fix', '-q'], { cwd });
    const again = await plan([...DRY, '--lang', 'zh'], { cwd });
    expect([again.stdout, again.exitCode]).toEqual(['', 1]);
    expect(again.stderr).toMatch(/^没有能用 --fix 自动改的地方。\n还要自己改的：1 个错误；/);
  });

  it.each([[[]], [['-f', 'json']], [['-f', 'pretty']]])(
    'tells of what cannot be read as without (%j)',
    async (format) => {
      const cwd = folder();
      const args = ['check', 'gone.yaml', '--fix', ...format];
      const without = await plan(args, { cwd });
      const dry = await plan([...args, '--dry-run'], { cwd });
      expect([dry.exitCode, dry.exitCode]).toEqual([without.exitCode, 2]);
      expect(dry.stdout + dry.stderr).toBe(without.stdout + without.stderr);
      expect(dry.stdout).toBe(format.length === 0 ? '' : without.stdout);
    },
  );

  it('tells of a template with faults', async () => {
    const cwd = folderWith({ 'a.yaml': MISTYPED, 'ours/manifest.yaml': 'languages: [\n' });
    const { exitCode, stderr, stdout } = await plan([...DRY, '-t', './ours'], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('ours/manifest.yaml')]);
    expect(stdout).not.toContain('manifest');
  });

  // Lines matched one with another would take minutes.
  it('tells of more changes than anybody reads, as a diff that can be applied', async () => {
    const many =
      MISTYPED +
      Array.from({ length: 20_000 }, (_, at) => `x-备注${at}：甲\n`)
        .join('')
        .trimEnd();
    const cwd = folderWith({ 'a.yaml': many });
    const { stdout } = await plan(['check', 'a.yaml', '--fix', '--dry-run'], { cwd });
    await plan(['check', 'a.yaml', '--fix', '-q'], { cwd });
    const mended = readFileSync(path.join(cwd, 'a.yaml'), 'utf8');
    expect(mended).toContain('x-备注19999: 甲');
    expect(applyPatch(many, stdout)).toBe(mended);
  });
});
