/**
 * The files of a repository, with its submodules, that differ from what they were at a
 * commit. git is asked for names alone and never compares: to look into a file it would
 * run the filters that the repository names for it. So the files are held against the
 * digests of the commit here. In doubt a file has changed.
 */
import { createHash } from 'node:crypto';
import { lstat, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { append } from '../../text/many.ts';
import { UsageError } from '../session.ts';
import { MOST_BYTES, readBounded } from './bounded.ts';
import { isWithin } from './fence.ts';
import { git, type Place } from './git.ts';

/** What git tells of a repository; all paths absolute. */
export interface Listing {
  /** The digests that files had at the commit. */
  readonly before: Map<string, string>;
  /** Files that were not there. */
  readonly added: Set<string>;
  /** Folders of which git tells nothing: whatever lies there has changed. */
  readonly unknown: string[];
}

/** A repository, and the commit to compare with; null where there was none of it then. */
interface Since {
  readonly place: Place;
  readonly base: string | null;
}

const SUBMODULE = '160000';
const LENGTH_OF_SHA1 = 40;

/**
 * @param place the top of a repository, links followed
 * @param base null before the first commit, when everything is new
 * @param wanted the files that are asked for: of submodules without any nothing is listed
 * @throws {UsageError} where git cannot tell
 */
export async function listingSince(
  place: Place,
  base: string | null,
  wanted: readonly string[],
): Promise<Listing> {
  const listing: Listing = { before: new Map(), added: new Set(), unknown: [] };
  const left: Since[] = [{ place, base }];
  for (let since = left.pop(); since !== undefined; since = left.pop()) {
    const { folder } = since.place;
    if (since.place.isOther && !(await isTopOf(since.place))) listing.unknown.push(folder);
    else
      append(
        left,
        (await addTo(listing, since)).filter((one) => isWanted(one, wanted)),
      );
  }
  return listing;
}

const isWanted = ({ place }: Since, wanted: readonly string[]): boolean =>
  wanted.some((file) => isWithin(file, place.folder));

/** Lists one repository. @returns the repositories within it */
async function addTo(listing: Listing, { place, base }: Since): Promise<readonly Since[]> {
  const { folder } = place;
  const hasBase = base !== null && (await isCommit(base, place));
  const tree = hasBase ? await git(['ls-tree', '-r', '-z', '--full-tree', base], place) : '';
  const index = await git(['ls-files', '-z', '--cached', '--stage'], place);
  const others = await git(['ls-files', '-z', '--others', '--exclude-standard'], place);
  // What git could not list must not pass for unchanged.
  if (tree === null || index === null || others === null)
    throw new UsageError(({ errors }) => errors.noListing);
  const commits = new Map<string, string>();
  for (const { mode, digest, name } of entriesOf(tree))
    (mode === SUBMODULE ? commits : listing.before).set(path.resolve(folder, name), digest);
  const now = [...entriesOf(index), ...partsOf(others).map((name) => ({ mode: modeOf(name), name }))];
  const tops = new Set<string>();
  for (const { mode, name } of now) {
    const file = path.resolve(folder, name);
    if (mode === SUBMODULE) tops.add(file);
    else if (!listing.before.has(file)) listing.added.add(file);
  }
  return [...tops].map((top) => ({
    place: { folder: top, isOther: true },
    base: commits.get(top) ?? null,
  }));
}

/** Of what git does not know it lists a repository as a folder, and nothing within it. */
const modeOf = (unknown: string): string => (unknown.endsWith('/') ? SUBMODULE : '');

/** The entries of a listing: `<mode> … <digest> …<TAB><name>`, where a digest is what is as long as one. */
function entriesOf(listed: string) {
  return partsOf(listed).map((part) => {
    const tab = part.indexOf('\t');
    const words = part.slice(0, tab).split(' ');
    const digest = words.find((word) => word.length >= LENGTH_OF_SHA1) ?? '';
    return { mode: words[0] ?? '', digest, name: part.slice(tab + 1) };
  });
}

const partsOf = (listed: string): readonly string[] => listed.split('\0').filter((part) => part !== '');

async function isCommit(name: string, place: Place): Promise<boolean> {
  return (await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], place)) !== null;
}

/** Whether a repository begins in this folder: of a submodule that was not fetched, git tells of the one around it. */
async function isTopOf(place: Place): Promise<boolean> {
  const found = await git(['rev-parse', '--show-toplevel'], place).catch(() => null);
  return found !== null && (await realOf(topIn(found))) === (await realOf(place.folder));
}

/** The folder that `rev-parse --show-toplevel` printed. */
export const topIn = (printed: string): string => path.normalize(printed.replace(/\r?\n$/, ''));

/** A path without links; as it is where nothing is there. */
export async function realOf(absolute: string): Promise<string> {
  return realpath(absolute).catch(() => absolute);
}

/** Whether a file differs from what it was, or leads elsewhere where it is a link. */
export async function isChanged(absolute: string, listing: Listing): Promise<boolean> {
  const real = await realOf(absolute);
  if (await differs(real, listing, () => readBounded(real))) return true;
  const link = path.join(await realOf(path.dirname(absolute)), path.basename(absolute));
  return link !== real && differs(link, listing, async () => Buffer.from(await readlink(link)));
}

/** Whether git knows nothing of a file that is there, as of one that it is told to ignore: it cannot say that it has not changed. */
export async function isUnknown(absolute: string, { before, added }: Listing): Promise<boolean> {
  const real = await realOf(absolute);
  return !before.has(real) && !added.has(real) && (await isThere(real));
}

async function differs(
  file: string,
  { before, added, unknown }: Listing,
  read: () => Promise<Uint8Array>,
): Promise<boolean> {
  const digest = before.get(file);
  if (digest === undefined) return added.has(file) || unknown.some((folder) => isWithin(file, folder));
  if (!(await isThere(file))) return false;
  // Whoever checks a file that cannot be read says why.
  const bytes = await read().catch(() => null);
  return bytes === null || bytes.length > MOST_BYTES || !isOf(Buffer.from(bytes), digest);
}

/** A deleted file is no plan that changed. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(Boolean, () => false);
}

/**
 * Whether bytes have a digest of git's, as they are or as git keeps texts: it may write
 * `\n` as `\r\n` into the working tree (`core.autocrlf`), and plans are the same with both.
 */
function isOf(bytes: Buffer, digest: string): boolean {
  if (digestOf(bytes, digest) === digest) return true;
  if (!bytes.includes('\r\n')) return false;
  const text = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return digestOf(text, digest) === digest;
}

/** As git names contents: by SHA-1 or SHA-256, which tells by its length (gitformat-pack(5)). */
function digestOf(bytes: Buffer, { length }: string): string {
  const hash = createHash(length === LENGTH_OF_SHA1 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
