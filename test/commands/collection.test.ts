import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { districtOf } from '../../scripts/district.mjs';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

interface Told {
  readonly path: string;
  readonly diagnostics: readonly { rule: string; message: string }[];
}

describe('plan check of a district', () => {
  const { files, copies } = districtOf(24);
  const cwd = folderWith(Object.fromEntries(files));

  it('finds every passage that was planted, and no other, and sums up at the end', async () => {
    const { stdout } = await plan(['check', '.', '-f', 'json', '-f', 'pretty=report.txt'], { cwd });
    const report: { files: readonly Told[]; overview: { organizations: unknown[] } } = JSON.parse(stdout);
    const told = report.files.filter(({ diagnostics }) =>
      diagnostics.some(({ rule }) => rule === 'copied-from'),
    );
    expect(copies).toHaveLength(2);
    expect(told.map(({ path: file }) => file).sort()).toEqual(
      copies.flatMap(({ from, to }) => [from, to]).sort(),
    );
    expect(report.overview.organizations.length).toBeGreaterThan(5);
    expect(readFileSync(path.join(cwd, 'report.txt'), 'utf8')).toContain('各单位，问题重的在前');
  }, 120_000);

  it('sums up a few plans where it is asked to', async () => {
    const [one = ''] = files.keys();
    expect((await plan(['check', one], { cwd })).stdout).not.toContain('各单位');
    expect((await plan(['check', one, '--summary'], { cwd })).stdout).toContain('各单位');
  });

  it('is the same district for the same seed', () => {
    expect([...districtOf(20, 7).files]).toEqual([...districtOf(20, 7).files]);
    expect([...districtOf(20, 8).files]).not.toEqual([...districtOf(20, 7).files]);
  });
});

describe('plan check --against', () => {
  const old = (name: string) =>
    CLEAN_EN.replace("Maple Court Residents' Association", name).replaceAll('2026', '2025');
  const now = (name: string) => CLEAN_EN.replace("Maple Court Residents' Association", name);
  const unchanged = (stdout: string) =>
    JSON.parse(stdout).files.map(({ path: file, diagnostics }: Told) => [
      file,
      diagnostics.filter(({ rule }) => rule === 'unchanged-text').length,
    ]);

  it('tells what is as in the file of last year, and how much', async () => {
    const cwd = folderWith({ 'plan.yaml': now('Elm Row'), 'old.yaml': old('Elm Row') });
    const { stdout, stderr, exitCode } = await plan(['check', '--against', 'old.yaml', '-f', 'json'], {
      cwd,
    });
    expect(unchanged(stdout)).toEqual([['plan.yaml', 1]]);
    expect(stderr).toContain('1 place is as last year');
    expect(exitCode).toBe(0);
  });

  it('finds the plan of the same organization in a folder, else that of the same name', async () => {
    const cwd = folderWith({
      '2026/a.yaml': now('Elm Row'),
      '2026/b.yaml': now('Birch Road'),
      '2026/c.yaml': now('Oak Lane'),
      '2025/x.yaml': old('Elm Row'),
      '2025/b.yaml': old('The Birches'),
    });
    const { stdout } = await plan(
      ['check', '2026', '--against', '2025', '--rule', 'copied-from=off', '-f', 'json'],
      { cwd },
    );
    expect(unchanged(stdout)).toEqual([
      ['2026/a.yaml', 1],
      ['2026/b.yaml', 1],
      ['2026/c.yaml', 0],
    ]);
  });

  it.each(['gone.yaml', 'empty.yaml'])('%s is told, and nothing is checked', async (name) => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN, 'empty.yaml': '' });
    const { exitCode, stdout, stderr } = await plan(['check', '--against', name], { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(name);
  });
});
