/** In a world without any network the commands do the same work, byte for byte. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, PACKAGE_ROOT } from '../support/cli.ts';
import { filesOf } from '../support/kills.ts';
import { EVERYTHING } from '../support/small-plans.ts';

const BIN = path.join(PACKAGE_ROOT, 'bin/plan.js');
const ALONE = ['unshare', '--net'];
const hasNamespaces = spawnSync('unshare', ['--net', 'true']).status === 0;
const hasTracer = spawnSync('strace', ['-V']).status === 0;

const COMMANDS: readonly (readonly string[])[] = [
  ['init', 'new.yaml', '--yes'],
  ['check', 'plan.yaml', '-f', 'html=report.html', '-f', 'json'],
  ['render', 'plan.yaml', '-f', 'docx,md', '--force'],
];

function made(before: readonly string[]): ReadonlyMap<string, Buffer> {
  const cwd = folderWith({ 'plan.yaml': EVERYTHING });
  for (const args of COMMANDS) {
    const [program = '', ...rest] = [...before, process.execPath, BIN, ...args, '--no-cache'];
    const kept = args[0] === 'check' ? rest : rest.filter((one) => one !== '--no-cache');
    const env = { ...process.env, LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH: '1767225600' };
    const { status, stderr } = spawnSync(program, kept, { cwd, env, encoding: 'utf8' });
    expect([args[0], status, stderr]).toEqual([args[0], expect.toBeOneOf([0, 1]), expect.anything()]);
  }
  return filesOf(cwd);
}

const title = hasNamespaces ? 'without a network' : 'without a network (skipped: needs the right to unshare)';
describe(title, () => {
  it.runIf(hasNamespaces)('init, check, the HTML report and render make the same files', () => {
    expect(made(ALONE)).toEqual(made([]));
  });
});

const traced = hasTracer ? 'calls of the system' : 'calls of the system (skipped: needs strace)';
describe(traced, () => {
  it.runIf(hasTracer)('open no socket of the network', () => {
    const cwd = folderWith({ 'plan.yaml': EVERYTHING });
    for (const args of COMMANDS) {
      const calls = [
        'strace',
        '-f',
        '-qq',
        '-e',
        'trace=socket,connect,sendto',
        '-o',
        'calls',
        process.execPath,
      ];
      const [program = '', ...rest] = [...calls, BIN, ...args];
      spawnSync(program, rest, { cwd });
      const found = filesOf(cwd).get('calls')?.toString() ?? 'no calls';
      expect(found).not.toMatch(/no calls|AF_INET/);
    }
  });
});
