/** `--changed`: the plans that changed since a revision, as git tells it. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { type Session, UsageError } from '../session.ts';
import { isChanged, isUnknown, listingSince, realOf, topIn } from './changed-files.ts';
import { isWithin } from './fence.ts';
import { exists } from './folder.ts';
import { git, type Place } from './git.ts';
import type { Input } from './inputs.ts';

const HEAD = 'HEAD';
/** Plans that are looked into side by side. */
const AHEAD = 16;

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
 * with them. What comes from standard input is kept, and what lies in no repository;
 * of what git ignores, what is named and not merely found.
 * @throws {UsageError} where git has nothing to compare with
 */
export async function changedSince(
  revision: string,
  inputs: readonly Input[],
  session: Session,
): Promise<readonly Input[]> {
  const { cwd } = session.io;
  const base = await baseOf(revision, cwd);
  const files = inputs.filter(({ absolute }) => absolute !== '');
  const wanted = await pMap(files, ({ absolute }) => realOf(absolute), { concurrency: AHEAD });
  const top = await topOf(cwd);
  const listing = await listingSince(here(top), base, wanted);
  const outside = async (absolute: string) => !isWithin(await realOf(absolute), top);
  const ignored = async ({ found, absolute }: Input) => !found && (await isUnknown(absolute, listing));
  const changed = async (input: Input) =>
    input.absolute === '' ||
    (await outside(input.absolute)) ||
    (await ignored(input)) ||
    (await isChanged(input.absolute, listing));
  const kept = await pMap(inputs, changed, { concurrency: AHEAD });
  return inputs.filter((_, at) => kept[at]);
}

const here = (folder: string): Place => ({ folder, isOther: false });

/** The commit to compare with; null before the first one. */
async function baseOf(revision: string, cwd: string): Promise<string | null> {
  if (revision === HEAD) return (await isRevision(HEAD, cwd)) ? HEAD : null;
  const found = await git(['merge-base', revision, HEAD], here(cwd));
  if (found === null) throw new UsageError(({ errors }) => errors.noCommonCommit(revision));
  return found.trim();
}

async function isRevision(name: string, cwd: string): Promise<boolean> {
  if (name.startsWith('-')) return false;
  return (await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], here(cwd))) !== null;
}

/** The folder of the repository, without links. */
async function topOf(cwd: string): Promise<string> {
  const found = await git(['rev-parse', '--show-toplevel'], here(cwd));
  if (found !== null) return realOf(topIn(found));
  const isThere = await liesInRepository(cwd);
  throw new UsageError(({ errors }) => (isThere ? errors.closedRepository : errors.noRepository));
}

/** Whether there is a repository, though git may not open it: one of another user's, for instance. */
async function liesInRepository(folder: string): Promise<boolean> {
  const above = path.dirname(folder);
  return (await exists(path.join(folder, '.git'))) || (above !== folder && liesInRepository(above));
}
