/** What a repository that came from elsewhere cannot have `plan check --changed` do (`docs/security.md`). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderWith, plan } from '../support/cli.ts';
import { change, checked, commit, git, NAMES, repository } from '../support/repository.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

interface Trap {
  /** Sets it, so that the program is run. */
  readonly set: (cwd: string, program: string) => void;
  /** A command of git that walks into it, so that it is known to be one. */
  readonly sprung: readonly string[];
}

const STATUS = ['status'];
/** Reads what changed, also where its size tells already that it did. */
const DIFF = ['diff', 'HEAD'];

/** A program for the files of plans, by what names it in the repository's own configuration. */
const perFile =
  (attribute: string, key: string, ...more: readonly string[]) =>
  (cwd: string, program: string) => {
    writeFileSync(path.join(cwd, '.gitattributes'), `*.yaml ${attribute}\n`);
    git(cwd, 'config', key, program);
    if (more.length > 0) git(cwd, 'config', ...more);
  };

function hook(cwd: string, program: string) {
  const file = path.join(cwd, '.git/hooks/post-index-change');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(program), { mode: 0o755 });
  // As old as what git keeps of it, so that git looks again and would note what it saw.
  for (const name of NAMES) utimesSync(path.join(cwd, name), 1, 1);
}

/** A partial clone that lacks a folder, and would fetch it from a program that the repository names. */
function promisor(cwd: string, program: string, folder = 'HEAD:b') {
  const object = spawnSync('git', ['rev-parse', folder], { cwd, encoding: 'utf8' }).stdout.trim();
  for (const [key = '', value = ''] of [
    ['core.repositoryformatversion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', `ext::${program} fetch`],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
  ])
    git(cwd, 'config', key, value);
  rmSync(path.join(cwd, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true });
}

const TRAPS: Readonly<Record<string, Trap>> = {
  'a clean filter': { set: perFile('filter=x', 'filter.x.clean'), sprung: DIFF },
  'a clean filter with = in its name': { set: perFile('filter=x=y', 'filter.x=y.clean'), sprung: DIFF },
  'a clean filter that is required': {
    set: perFile('filter=x', 'filter.x.clean', 'filter.x.required', 'true'),
    sprung: DIFF,
  },
  'a process that filters': { set: perFile('filter=x', 'filter.x.process'), sprung: DIFF },
  'a smudge filter': { set: perFile('filter=x', 'filter.x.smudge'), sprung: ['checkout', 'a.yaml'] },
  'a converter to text': { set: perFile('diff=x', 'diff.x.textconv'), sprung: DIFF },
  'a comparing program': { set: perFile('diff=x', 'diff.x.command'), sprung: DIFF },
  'the comparing program of all': {
    set: (cwd, program) => git(cwd, 'config', 'diff.external', program),
    sprung: DIFF,
  },
  'a file watcher': {
    set: (cwd, program) => git(cwd, 'config', 'core.fsmonitor', program),
    sprung: STATUS,
  },
  'a hook': { set: hook, sprung: STATUS },
  'a pager': {
    set: (cwd, program) => {
      for (const key of ['core.pager', 'pager.diff', 'pager.ls-files', 'pager.ls-tree'])
        git(cwd, 'config', key, program);
    },
    sprung: ['--paginate', ...DIFF],
  },
  'an address to fetch from': { set: promisor, sprung: ['ls-tree', '-r', 'HEAD'] },
};

/** A program that writes a file, and that file. */
function trapped() {
  const folder = emptyFolder();
  const [program, ran] = [path.join(folder, 'program'), path.join(folder, 'ran')];
  writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n[ "$1" = fetch ] || cat\n`, { mode: 0o755 });
  return { program, ran: () => existsSync(ran), disarm: () => rmSync(ran, { force: true }) };
}

/** Plain git in a repository, as its owner has it. */
function spring(cwd: string, args: readonly string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_PAGER: undefined, TERM: 'dumb' };
  spawnSync('git', args, { cwd, env, input: '', timeout: 20_000 });
}

describe.runIf(process.platform !== 'win32')('a repository has no program run:', () => {
  it.each(Object.keys(TRAPS))('%s', async (name) => {
    const { set, sprung } = TRAPS[name] as Trap;
    const cwd = repository();
    const { program, ran, disarm } = trapped();
    set(cwd, program);
    disarm();
    if (name !== 'a hook') change(cwd, 'a.yaml');
    const { paths } = await checked(cwd, '--changed');
    await checked(cwd, '--changed', 'main');
    expect(ran()).toBe(false);
    if (name !== 'an address to fetch from') expect(paths).toEqual(name === 'a hook' ? [] : ['a.yaml']);
    spring(cwd, sprung);
    if (name !== 'a pager') expect(ran()).toBe(true);
  });

  it('not in a submodule either', async () => {
    const { program, ran, disarm } = trapped();
    const [cwd, inner] = [repository(), repository({ 'c.yaml': CLEAN_ZH })];
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner');
    commit(cwd);
    const within = path.join(cwd, 'inner');
    perFile('filter=x', 'filter.x.clean')(within, program);
    git(within, 'config', 'core.fsmonitor', program);
    disarm();
    change(cwd, 'inner/c.yaml');
    expect((await checked(cwd, '--changed')).paths).toEqual(['inner/c.yaml']);
    expect(ran()).toBe(false);
    spring(within, STATUS);
    expect(ran()).toBe(true);
  });

  it('and what is not there to compare with does not pass for unchanged', async () => {
    const cwd = repository();
    promisor(cwd, trapped().program);
    const { exitCode, stderr } = await checked(cwd, '--changed');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('could not tell which files changed')]);
  });
});

describe('a repository that came from elsewhere', () => {
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
      expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
    },
  );
});
