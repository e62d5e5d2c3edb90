/** `plan render --verify` as users run it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';

const EXAMPLES = path.join(PACKAGE_ROOT, 'examples');

it('measures the pages of a plan, finds nothing required wrong, and leaves nothing behind but the document', async () => {
  const cwd = emptyFolder();
  const example = path.join(EXAMPLES, 'street-community-education.yaml');
  const { exitCode, stdout } = await plan(['render', example, '-o', 'made.docx', '--verify', '-q'], {
    cwd,
    env: { ...process.env, LANG: 'zh_CN.UTF-8' } as Record<string, string>,
  });
  expect(stdout).toContain('页面由 LibreOffice 排出');
  expect(stdout).toMatch(/每面行数 +22 行 +22 行 +5\.2\.3 一般/);
  expect(stdout).toMatch(/相符 [45]\d 项，不符 0 项/);
  expect(exitCode).toBe(0);
  expect(readdirSync(cwd)).toEqual(['made.docx']);
});

it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml')))(
  '%s has nothing wrong',
  async (name) => {
    const cwd = emptyFolder();
    const args = ['render', path.join(EXAMPLES, name), '-o', 'made.docx', '--verify', '-q', '--lang', 'en'];
    const env = process.env as Record<string, string>;
    const { exitCode, stdout } = await plan(args, { cwd, env });
    expect(stdout).toContain(', 0 wrong,');
    expect(stdout).not.toContain('not found on the pages');
    expect(exitCode).toBe(0);
  },
);

it('an interruption ends the programs and removes what they wrote', async () => {
  const [cwd, programs, temporary] = [emptyFolder(), emptyFolder(), emptyFolder()];
  const told = path.join(programs, 'pid');
  const slow = path.join(programs, 'soffice');
  writeFileSync(slow, `#!/bin/sh\nsleep 60 &\necho $! > ${told}.new\nmv ${told}.new ${told}\nwait\n`);
  chmodSync(slow, 0o755);
  mkdirSync(path.join(cwd, 'out'));
  const args = ['render', path.join(EXAMPLES, 'village-supervision.yaml'), '-o', 'out', '--verify', '-q'];
  const child = spawn(process.execPath, [path.join(PACKAGE_ROOT, 'bin', 'plan.js'), ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, PATH: `${programs}:${process.env['PATH']}`, TMPDIR: temporary },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await expect.poll(() => existsSync(told), { timeout: 30_000 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
  const pid = Number(readFileSync(told, 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

/** A process that has ended and that nobody has asked about yet does not run. */
function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  return existsSync(status) && !/\) Z /.test(readFileSync(status, 'utf8'));
}
