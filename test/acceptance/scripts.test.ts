/** The commands of CONTRIBUTING.md that bundle what they run: a new import can break the bundle, and no other test. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../support/package-root.ts';

const run = (script: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [`scripts/${script}`, ...args], { cwd: PACKAGE_ROOT, encoding: 'utf8' });

it('the bench of planted faults tells what one rule finds', () => {
  expect(run('bench-rules.mjs', '--only', 'stale-year', '--copies', '1')).toContain('| stale-year: ');
});

it('the fuzzer runs', () => {
  expect(run('fuzz.mjs', '--seed', '1', '--runs', '3')).toContain('3 runs');
});
