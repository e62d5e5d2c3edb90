import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFile } from '../../src/commands/files/program-file.ts';
import { emptyFolder, folderWith } from '../support/cli.ts';
import { change, checked, commit, git, NAMES, repository } from '../support/repository.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

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
});

describe('a repository that git does not open', () => {
  it.each([
    ['HEAD', 'damaged'],
    ['config', '[core'],
  ])('for its %s is told to be there', async (name, content) => {
    const cwd = repository();
    writeFileSync(path.join(cwd, '.git', name), content);
    const { exitCode, stdout, stderr } = await checked(path.join(cwd, 'b'), '--changed');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain('git status says why');
  });

  it('for its files are elsewhere is not taken for a computer without git', async () => {
    const cwd = repository();
    git(cwd, 'config', 'core.worktree', path.join(emptyFolder(), 'gone'));
    const { exitCode, stderr } = await checked(cwd, '--changed');
    expect([exitCode, stderr]).toEqual([2, expect.not.stringContaining('Install it')]);
  });
});

it('does not take for unchanged what lies in no repository', async () => {
  const [cwd, outside] = [repository(), path.join(folderWith({ 'a.yaml': CLEAN_EN }), 'a.yaml')];
  expect((await checked(cwd, outside, '--changed')).paths).toEqual([outside]);
});

it('does not take for unchanged what git ignores, where it is named', async () => {
  const cwd = repository({ '.gitignore': 'draft.yaml\n', 'a.yaml': CLEAN_EN, 'draft.yaml': CLEAN_EN });
  expect((await checked(cwd, 'a.yaml', 'draft.yaml', '--changed')).paths).toEqual(['draft.yaml']);
  expect((await checked(cwd, '.', '--changed')).paths).toEqual([]);
  expect((await checked(cwd, 'gone.yaml', '--changed')).paths).toEqual([]);
});

it('does not take for unchanged what git could not list', async () => {
  const cwd = repository();
  writeFileSync(path.join(cwd, '.git', 'index'), 'damaged');
  const { exitCode, stderr } = await checked(cwd, '--changed');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('could not tell which files changed')]);
});

describe('what git converts between its store and the files', () => {
  it('is no change: ends of lines, however they are set', async () => {
    const cwd = repository();
    const file = path.join(cwd, 'a.yaml');
    git(cwd, 'config', 'core.autocrlf', 'true');
    writeFileSync(file, CLEAN_ZH.replaceAll('\n', '\r\n'));
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
    writeFileSync(file, CLEAN_EN.replaceAll('\n', '\r\n'));
    expect((await checked(cwd, '--changed')).paths).toEqual(['a.yaml']);
  });

  it('by a filter, which is not run, is rather looked into than left out', async () => {
    const cwd = repository();
    writeFileSync(path.join(cwd, '.gitattributes'), 'b/*.yaml filter=upper\n');
    git(cwd, 'config', 'filter.upper.clean', 'tr a-z A-Z');
    commit(cwd);
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
    change(cwd, "b/it's.yaml");
    commit(cwd);
    expect((await checked(cwd, '--changed')).paths).toEqual(["b/it's.yaml"]);
  });
});

/** The same in repositories that name contents by SHA-256. */
it('knows both kinds of digests', async () => {
  const cwd = folderWith({ 'a.yaml': CLEAN_ZH, 'b.yaml': CLEAN_ZH });
  git(cwd, 'init', '--quiet', '--object-format=sha256');
  commit(cwd);
  change(cwd, 'b.yaml');
  expect((await checked(cwd, '--changed')).paths).toEqual(['b.yaml']);
});

it('sees a link that leads to another plan than before, and the plan that a link leads to', async () => {
  const cwd = folderWith({ 'kept/a.yaml': CLEAN_ZH, 'kept/b.yaml': CLEAN_EN });
  symlinkSync('kept/a.yaml', path.join(cwd, 'link.yaml'));
  git(cwd, 'init', '--quiet');
  commit(cwd);
  expect((await checked(cwd, '--changed')).paths).toEqual([]);
  change(cwd, 'kept/a.yaml');
  expect((await checked(cwd, '--changed')).paths).toEqual(['kept/a.yaml', 'link.yaml']);
  commit(cwd);
  rmSync(path.join(cwd, 'link.yaml'));
  symlinkSync('kept/b.yaml', path.join(cwd, 'link.yaml'));
  expect((await checked(cwd, '--changed')).paths).toEqual(['link.yaml']);
});

describe('plans in a repository within the repository', () => {
  /** A submodule that has one of its own, all committed. */
  function nested() {
    const [cwd, inner, innermost] = [
      repository(),
      repository({ 'c.yaml': CLEAN_ZH, 'd.yaml': CLEAN_ZH }),
      repository({ 'e.yaml': CLEAN_ZH }),
    ];
    const add = (within: string, from: string, name: string) => {
      git(within, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', from, name);
      commit(within);
    };
    add(cwd, inner, 'inner');
    add(path.join(cwd, 'inner'), innermost, 'innermost');
    commit(cwd);
    return cwd;
  }

  it('are looked into: what is not committed there, what is, and what is new', async () => {
    const cwd = nested();
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
    change(cwd, 'inner/c.yaml');
    change(cwd, 'inner/innermost/e.yaml');
    change(cwd, 'inner/new.yaml');
    const all = ['inner/c.yaml', 'inner/innermost/e.yaml', 'inner/new.yaml'];
    expect((await checked(cwd, '--changed')).paths).toEqual(all);
    commit(path.join(cwd, 'inner/innermost'));
    commit(path.join(cwd, 'inner'));
    expect((await checked(cwd, '--changed')).paths).toEqual(all);
    commit(cwd);
    expect((await checked(cwd, '--changed')).paths).toEqual([]);
    // On main there was no submodule: all in it is new since.
    expect((await checked(cwd, '--changed', 'main')).paths).toEqual([
      'inner/c.yaml',
      'inner/d.yaml',
      'inner/innermost/e.yaml',
      'inner/new.yaml',
    ]);
  });

  it('are all told where the commit to compare with is not there, or nobody knows the repository', async () => {
    const cwd = nested();
    git(cwd, 'update-index', '--cacheinfo', `160000,${'1'.repeat(40)},inner`);
    git(cwd, 'commit', '--quiet', '--message', 'x');
    expect((await checked(cwd, '--changed')).paths).toEqual([
      'inner/c.yaml',
      'inner/d.yaml',
      'inner/innermost/e.yaml',
    ]);
    const unknown = repository();
    renameSync(repository({ 'f.yaml': CLEAN_ZH }), path.join(unknown, 'other'));
    expect((await checked(unknown, '--changed')).paths).toEqual(['other/f.yaml']);
  });

  it('are told within a hook, where git speaks of the outer repository', async () => {
    const cwd = nested();
    change(cwd, 'inner/c.yaml');
    process.env['GIT_DIR'] = path.join(cwd, '.git');
    process.env['GIT_INDEX_FILE'] = path.join(cwd, '.git/index');
    try {
      expect((await checked(cwd, '--changed')).paths).toEqual(['inner/c.yaml']);
    } finally {
      for (const name of ['GIT_DIR', 'GIT_INDEX_FILE']) delete process.env[name];
    }
  });
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
