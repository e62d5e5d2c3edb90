/** `--changed`: the plans that changed since a revision, as git tells it. */
import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from './inputs.ts';
import { programFile } from './program-file.ts';
import { type Session, UsageError } from './session.ts';

/** A listing of all files of a large repository. */
const MOST_OUTPUT = 2 ** 28;
const HEAD = 'HEAD';

/** What the command line asks for. */
export interface ChangedSince {
  readonly revision: string;
  readonly paths: readonly string[];
}

/**
 * Reads `--changed [revision]`. The word behind it can also be meant as a path
 * (`--changed plans/`): it is one where no revision has that name and a file has.
 * @throws {UsageError} without git, outside a repository, for a revision that there is none of
 */
export async function readChanged(
  option: string | true,
  paths: readonly string[],
  session: Session,
): Promise<ChangedSince> {
  const { cwd } = session.io;
  await topOf(cwd);
  if (option === true) return { revision: HEAD, paths };
  if (option === HEAD || (await isRevision(option, cwd))) return { revision: option, paths };
  const isPath = await stat(path.resolve(cwd, option)).then(Boolean, () => false);
  if (!isPath) throw new UsageError(({ errors }) => errors.unknownRevision(option));
  return { revision: HEAD, paths: [option, ...paths] };
}

/**
 * The plans that differ from what they were at a revision – where that lies on
 * another branch, at the last commit that both have –, uncommitted and new ones
 * with them. What comes from standard input is kept.
 * @throws {UsageError} where git has nothing to compare with
 */
export async function changedSince(
  revision: string,
  inputs: readonly Input[],
  session: Session,
): Promise<readonly Input[]> {
  const names = await changedNames(revision, session.io.cwd);
  const kept = await Promise.all(
    inputs.map(async ({ absolute }) => absolute === '' || names.has(await realOf(absolute))),
  );
  return inputs.filter((_, at) => kept[at]);
}

/** Absolute paths; those of deleted files are left out. */
async function changedNames(revision: string, cwd: string): Promise<ReadonlySet<string>> {
  const top = await topOf(cwd);
  const base = await baseOf(revision, cwd);
  const lists = [
    await git(['ls-files', '-z', '--others', '--exclude-standard'], top),
    // Before the first commit everything is new.
    base === null
      ? await git(['ls-files', '-z', '--cached'], top)
      : await git(['diff', '-z', '--name-only', '--no-ext-diff', '--diff-filter=d', base, '--'], top),
  ];
  // What git could not list must not pass for unchanged.
  if (lists.includes(null)) throw new UsageError(({ errors }) => errors.noListing);
  const names = lists.flatMap((list) => (list ?? '').split('\0')).filter((name) => name !== '');
  return new Set(names.map((name) => path.join(top, name)));
}

/** The commit to compare with; null before the first one. */
async function baseOf(revision: string, cwd: string): Promise<string | null> {
  if (revision === HEAD) return (await isRevision(HEAD, cwd)) ? HEAD : null;
  const found = await git(['merge-base', revision, HEAD], cwd);
  if (found === null) throw new UsageError(({ errors }) => errors.noCommonCommit(revision));
  return found.trim();
}

async function isRevision(name: string, cwd: string): Promise<boolean> {
  if (name.startsWith('-')) return false;
  return (await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], cwd)) !== null;
}

/** The folder of the repository, without links. */
async function topOf(cwd: string): Promise<string> {
  const found = await git(['rev-parse', '--show-toplevel'], cwd);
  if (found === null) throw new UsageError(({ errors }) => errors.noRepository);
  return realOf(path.normalize(found.replace(/\r?\n$/, '')));
}

async function realOf(absolute: string): Promise<string> {
  return realpath(absolute).catch(() => absolute);
}

/**
 * A repository may have come from elsewhere: nothing that it names is run (programs that
 * watch files, hooks), and none that lies hidden among the files is taken for one (git-config(1)).
 */
const UNTRUSTED = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
/** What a partial clone lacks is not fetched (git 2.45 and newer), and nobody is asked for a password. */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };

/**
 * What git prints; null where it says no.
 * @throws {UsageError} where there is no git
 */
function git(args: readonly string[], cwd: string): Promise<string | null> {
  const env = { ...process.env, ...OFFLINE };
  const options = { cwd, env, encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const;
  const program = programFile('git', env);
  return new Promise((resolve, reject) => {
    if (program === null) return reject(new UsageError(({ errors }) => errors.noGit));
    execFile(program, [...UNTRUSTED, ...args], options, (error, stdout) => {
      if (error?.code === 'ENOENT') reject(new UsageError(({ errors }) => errors.noGit));
      else resolve(error === null ? stdout : null);
    });
  });
}
