import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { districtOf } from '../../scripts/district.mjs';
import { folderWith, plan } from '../support/cli.ts';

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
  });

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
