/** What a run reads it does not replace, by whatever name: plans, policies, baselines and what they name. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { UsageError } from '../session.ts';
import { asOneFile } from './outputs.ts';

/** Files that are looked at side by side. */
const AHEAD = 16;

/** A file that is to be written. */
export interface Target {
  readonly absolute: string;
  /** As messages show it. */
  readonly shown: string;
}

/** Files, each told by what is the same for all its names. */
export type Identities = ReadonlySet<string>;

/** The files of a run, by whatever names; '' is none, as of standard input. */
export async function identitiesOf(files: readonly string[]): Promise<Identities> {
  const named = [...new Set(files)].filter((file) => file !== '');
  const found = await pMap(named, identityOf, { concurrency: AHEAD });
  return new Set(found.filter((identity) => identity !== null));
}

/** The same for all names of a file, links and letter case included, also before it is there; null for a folder, and for a pipe or device, which nothing replaces. */
async function identityOf(file: string): Promise<string | null> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  if (found === null) return asOneFile(await placeOf(file));
  return found.isFile() ? `${found.dev}:${found.ino}` : null;
}

/** Where a file will lie: the links to its folders followed. */
async function placeOf(file: string): Promise<string> {
  const folder = path.dirname(file);
  if (folder === file) return file;
  const real = await realpath(folder).catch(() => placeOf(folder));
  return path.join(real, path.basename(file));
}

/**
 * Keeps the plans, and what else is read: not even `--force` puts a document in the place of its source.
 * @throws {UsageError} when the target is one of them
 */
export async function refuseReplacing(
  { absolute, shown }: Target,
  { plans, others }: { readonly plans: Identities; readonly others: Identities },
): Promise<void> {
  const taken = await identityOf(absolute);
  if (taken === null) return;
  if (plans.has(taken)) throw new UsageError(({ errors }) => errors.wouldReplacePlan(shown));
  if (others.has(taken)) throw new UsageError(({ errors }) => errors.wouldReplaceRead(shown));
}

/**
 * The same for reports.
 * @param read what the run reads, or will have written
 * @throws {UsageError} for the first that would replace something of it
 */
export async function refuseReports(targets: readonly Target[], read: readonly string[]): Promise<void> {
  const taken = await identitiesOf(targets.map(absoluteOf));
  const kept = { plans: NONE, others: taken.size === 0 ? NONE : await identitiesOf(read) };
  for (const target of targets) await refuseReplacing(target, kept);
}

/**
 * Reports do not replace each other either, but where nothing is kept: in a pipe or device.
 * @throws {UsageError} for the first that would
 */
export async function refuseSameFile(targets: readonly Target[]): Promise<void> {
  const seen = new Set<string>();
  for (const { absolute, shown } of targets) {
    const place = await identityOf(absolute);
    if (place === null) continue;
    if (seen.has(place)) throw new UsageError(({ errors }) => errors.oneFileForReports(shown));
    seen.add(place);
  }
}

/** The files that documents of this run went to, each with the plan that it was made of. */
export class Written {
  private readonly owners = new Map<string, string>();

  /** @throws {UsageError} when a document of another plan lies there, by whatever name */
  async refuse({ absolute, shown }: Target, plan: string): Promise<void> {
    const owner = this.owners.get((await identityOf(absolute)) ?? '');
    if (owner !== undefined && owner !== plan)
      throw new UsageError(({ errors }) => errors.sameTarget(shown, owner, plan));
  }

  async add(absolute: string, plan: string): Promise<void> {
    const identity = await identityOf(absolute);
    if (identity !== null) this.owners.set(identity, plan);
  }
}

const NONE: Identities = new Set();
const absoluteOf = ({ absolute }: Target): string => absolute;
