/** Repositories of plans, and what `plan check --changed` takes of them. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, plan } from './cli.ts';
import { CLEAN_EN, CLEAN_ZH } from './small-plans.ts';

/** Names that a list parted by spaces, lines or quotation marks would lose. */
export const NAMES = ['a.yaml', '各社区/桃园里 计划.yaml', 'b/line\nbreak.yaml', "b/it's.yaml"];

export function git(cwd: string, ...args: readonly string[]) {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

/** A repository with a commit on main, and the branch `work` on which we are. */
export function repository(
  files: Readonly<Record<string, string>> = Object.fromEntries(NAMES.map((name) => [name, CLEAN_ZH])),
) {
  const cwd = folderWith(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd);
  git(cwd, 'checkout', '--quiet', '-b', 'work');
  return cwd;
}

export function commit(cwd: string) {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'x');
}

export const change = (cwd: string, name: string) => writeFileSync(path.join(cwd, name), CLEAN_EN);

export async function checked(cwd: string, ...args: readonly string[]) {
  const ran = await plan(['check', ...args, '-f', 'json'], { cwd });
  const paths =
    ran.stdout === '' ? [] : JSON.parse(ran.stdout).files.map((file: { path: string }) => file.path);
  return { ...ran, paths: paths.sort() };
}
