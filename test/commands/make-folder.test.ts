/** A folder that cannot be made is told; it does not hold up the run for ever, as it did below /proc. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/commands/cache/make-folder.ts';
import { emptyFolder, folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

it('makes a folder with those above it, and one that is there not again', () => {
  const folder = path.join(emptyFolder(), 'a', 'b', 'c');
  makeFolder(folder, 0o700);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('ends where a file is in the way', () => {
  const cwd = folderWith({ a: '' });
  expect(() => makeFolder(path.join(cwd, 'a', 'b'))).toThrow(/ENOTDIR|EEXIST|ENOENT/);
});

const PROC = '/proc/nobody-makes-this';

it.skipIf(!existsSync('/proc/self'))('ends below a folder that takes none', async () => {
  expect(() => makeFolder(path.join(PROC, 'plan'))).toThrow('ENOENT');
  const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
  const env = { LANG: 'en_US.UTF-8', XDG_CACHE_HOME: PROC };
  expect((await plan(['check', 'plan.yaml'], { cwd, env })).exitCode).toBe(0);
  const { exitCode, stderr } = await plan(['render', 'plan.yaml', '-o', `${PROC}/a.md`, '-f', 'md'], { cwd });
  expect([exitCode, stderr.includes(PROC)]).toEqual([2, true]);
});
