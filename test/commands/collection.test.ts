import { describe, expect, it } from 'vitest';
import { districtOf } from '../../scripts/district.mjs';
import { folderWith, plan } from '../support/cli.ts';

interface Told {
  readonly path: string;
  readonly diagnostics: readonly { rule: string; message: string }[];
}

describe('plan check of a district', () => {
  const { files, copies } = districtOf(60);
  const cwd = folderWith(Object.fromEntries(files));

  it('finds every passage that was planted, and no other', async () => {
    const { stdout } = await plan(['check', '.', '-f', 'json'], { cwd });
    const report: { files: readonly Told[]; overview: { organizations: unknown[] } } = JSON.parse(stdout);
    const told = report.files.filter(({ diagnostics }) =>
      diagnostics.some(({ rule }) => rule === 'copied-from'),
    );
    expect(copies.length).toBe(6);
    expect(told.map(({ path }) => path).sort()).toEqual(
      [...new Set(copies.flatMap(({ from, to }) => [from, to]))].sort(),
    );
    expect(report.overview.organizations.length).toBeGreaterThan(10);
  });

  it('sums up at the end, and of a few plans where it is asked to', async () => {
    expect((await plan(['check', '.'], { cwd })).stdout).toContain('各单位，问题重的在前');
    const [one = ''] = files.keys();
    expect((await plan(['check', one], { cwd })).stdout).not.toContain('各单位');
    expect((await plan(['check', one, '--summary'], { cwd })).stdout).toContain('各单位');
  });

  it('is the same district for the same seed', () => {
    expect([...districtOf(20, 7).files]).toEqual([...districtOf(20, 7).files]);
    expect([...districtOf(20, 8).files]).not.toEqual([...districtOf(20, 7).files]);
  });
});
