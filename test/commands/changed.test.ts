import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFile } from '../../src/commands/program-file.ts';
import { emptyFolder, folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

/** Names that a list parted by spaces, lines or quotation marks would lose. */
const NAMES = ['a.yaml', '各社区/桃园里 计划.yaml', 'b/line\nbreak.yaml', "b/it's.yaml"];

function git(cwd: string, ...args: readonly string[]) {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

/** A repository with a commit on main, and the branch `work` on which we are. */
function repository(
  files: Readonly<Record<string, string>> = Object.fromEntries(NAMES.map((name) => [name, CLEAN_ZH])),
) {
  const cwd = folderWith(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd);
  git(cwd, 'checkout', '--quiet', '-b', 'work');
  return cwd;
}

function commit(cwd: string) {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'x');
}

const change = (cwd: string, name: string) => writeFileSync(path.join(cwd, name), CLEAN_EN);

async function checked(cwd: string, ...args: readonly string[]) {
  const ran = await plan(['check', ...args, '-f', 'json'], { cwd });
  const paths =
    ran.stdout === '' ? [] : JSON.parse(ran.stdout).files.map((file: { path: string }) => file.path);
  return { ...ran, paths: paths.sort() };
}

describe('plan check --changed', () => {
  it('checks what is not committed yet, new files with it, whatever their names are', async () => {
    const cwd = repository();
    const nothing = await checked(cwd, '--changed');
    expect([nothing.paths, nothing.exitCode]).toEqual([[], 0]);
    expect(nothing.stderr).toContain('no plan has changed since HEAD');
    for (const name of NAMES.slice(1)) change(cwd, name);
    change(cwd, 'new.yaml');
    git(cwd, 'add', NAMES[1] ?? '');
    expect((await checked(cwd, '--changed')).paths).toEqual([...NAMES.slice(1), 'new.yaml'].sort());
  });

  it('compares with another branch from where this one left it', async () => {
    const cwd = repository();
    change(cwd, 'a.yaml');
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    change(cwd, "b/it's.yaml");
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'work');
    expect((await checked(cwd, '--changed', 'main')).paths).toEqual(['a.yaml']);
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
  });

  it('leaves deleted files out, and tells a renamed one by its new name', async () => {
    const cwd = repository();
    rmSync(path.join(cwd, 'a.yaml'));
    renameSync(path.join(cwd, "b/it's.yaml"), path.join(cwd, 'b/its.yaml'));
    git(cwd, 'add', '--all');
    expect((await checked(cwd, '--changed')).paths).toEqual(['b/its.yaml']);
    expect((await checked(cwd, 'a.yaml', '--changed')).paths).toEqual([]);
  });

  it('works from below the top, through links, and with paths, which can stand behind it', async () => {
    const cwd = repository();
    for (const name of ['a.yaml', "b/it's.yaml"]) change(cwd, name);
    const below = path.join(cwd, 'b');
    expect((await checked(below, '--changed')).paths).toEqual(["it's.yaml"]);
    expect((await checked(below, '..', '--changed')).paths).toEqual(['../a.yaml', "../b/it's.yaml"]);
    expect((await checked(cwd, '--changed', 'b')).paths).toEqual(["b/it's.yaml"]);
    expect((await checked(cwd, '--changed=main', 'b')).paths).toEqual(["b/it's.yaml"]);
    const link = path.join(emptyFolder(), 'link');
    symlinkSync(cwd, link);
    expect((await checked(link, '--changed')).paths).toEqual(['a.yaml', "b/it's.yaml"]);
  });

  it('takes the plans that the policy names', async () => {
    const cwd = repository({
      'plan.config.yaml': 'plans: ["b/*.yaml"]\n',
      'a.yaml': CLEAN_EN,
      'b/c.yaml': CLEAN_EN,
    });
    for (const name of ['a.yaml', 'b/c.yaml']) writeFileSync(path.join(cwd, name), CLEAN_ZH);
    expect((await checked(cwd, '--changed')).paths).toEqual(['b/c.yaml']);
  });

  it('takes everything before the first commit, but what git ignores', async () => {
    const cwd = folderWith({ 'a.yaml': CLEAN_EN, 'draft.yaml': CLEAN_EN, '.gitignore': 'draft.yaml\n' });
    git(cwd, 'init', '--quiet');
    expect((await checked(cwd, '--changed')).paths).toEqual(['a.yaml']);
  });

  it.each(['nowhere', '--output=x', 'main..work'])('the revision %s is told', async (revision) => {
    const { exitCode, stdout, stderr } = await checked(repository(), `--changed=${revision}`);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(revision);
  });

  it('tells where there is no common commit, no repository, and no git', async () => {
    const cwd = repository();
    git(cwd, 'checkout', '--quiet', '--orphan', 'other');
    change(cwd, 'a.yaml');
    commit(cwd);
    expect((await checked(cwd, '--changed', 'main')).stderr).toContain('fetch-depth');
    const outside = await checked(folderWith({ 'a.yaml': CLEAN_EN }), '--changed');
    expect([outside.exitCode, outside.stdout]).toEqual([2, '']);
    expect(outside.stderr).toContain('needs a git repository');
    const { PATH } = process.env;
    process.env['PATH'] = emptyFolder();
    const without = await checked(cwd, '--changed');
    process.env['PATH'] = PATH;
    expect(without.stderr).toContain('needs git');
  });

  it('runs nothing that a repository wants run', async () => {
    const cwd = repository();
    mkdirSync(path.join(cwd, 'hooks'));
    writeFileSync(path.join(cwd, 'hooks/watch'), '#!/bin/sh\ntouch ran\n', { mode: 0o755 });
    git(cwd, 'config', 'core.fsmonitor', path.join(cwd, 'hooks/watch'));
    expect((await checked(cwd, 'a.yaml', 'ran', '--changed')).paths).toEqual([]);
  });
});

it('does not take for unchanged what git could not list', async () => {
  const cwd = repository();
  writeFileSync(path.join(cwd, '.git', 'index'), 'damaged');
  const { exitCode, stderr } = await checked(cwd, '--changed');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('could not tell which files changed')]);
});

describe('a repository that came from elsewhere', () => {
  const written = (cwd: string) => path.join(cwd, 'ran');
  const script = (cwd: string) => `#!/bin/sh\ntouch '${written(cwd)}'\n`;

  it('has its hooks not run', async () => {
    const cwd = repository();
    const hook = path.join(cwd, '.git/hooks/post-index-change');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, script(cwd), { mode: 0o755 });
    // As old as what git keeps of it, so that git looks again and would note what it saw.
    for (const name of NAMES) utimesSync(path.join(cwd, name), 1, 1);
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
    expect(existsSync(written(cwd))).toBe(false);
  });

  it('is none where it lies hidden among the files', async () => {
    const cwd = folderWith({ 'a.yaml': CLEAN_ZH });
    git(cwd, 'init', '--quiet', '--bare', '.');
    git(cwd, 'config', 'core.bare', 'false');
    git(cwd, 'config', 'core.worktree', cwd);
    const ran = await plan(['check', '--changed'], { cwd });
    expect([ran.exitCode, ran.stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('--changed needs a git repository'),
    ]);
  });

  it.each(['--output=ran', '-Oran', '--upload-pack=touch ran', '--help', '-'])(
    'takes %s for no option',
    async (revision) => {
      const cwd = repository();
      const ran = await plan(['check', `--changed=${revision}`], { cwd });
      expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining('there is no revision')]);
      expect(existsSync(written(cwd))).toBe(false);
    },
  );
});

describe('a program', () => {
  it('is taken from PATH on Windows and not from where one stands', () => {
    const folder = folderWith({ 'bin/git.exe': '', 'plans/git.exe': '' });
    const found = path.join(folder, 'bin/git.exe');
    const env = { Path: `.;plans;;${path.join(folder, 'bin')}` };
    expect(programFile('git', env, 'win32')).toBe(found);
    expect(programFile('soffice', env, 'win32')).toBeNull();
    expect(programFile('git', {}, 'win32')).toBeNull();
  });
});
