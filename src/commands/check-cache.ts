/**
 * What was found in plans that have not changed since: by a digest of the plan's
 * bytes and of all else that findings hang on. Nothing is ever read out of it
 * that another version, policy or option has put in.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Days after which an entry is forgotten. */
const LIFETIME_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;
/** Its age says when old entries were last looked for. */
const SWEPT = 'swept';

/**
 * The folder for what can be made anew, as each system has it; null where the
 * environment does not say.
 * XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Windows, Known Folders.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'plan');
  if (platform === 'win32') return local ? path.join(local, 'plan', 'cache') : null;
  if (!home) return null;
  return platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'plan')
    : path.join(home, '.cache', 'plan');
}

/** A digest of 32 hexadecimal digits (the first half of SHA-256, FIPS 180-4). */
export function digestOf(bytes: Uint8Array, context: string): string {
  return createHash('sha256').update(context).update('\0').update(bytes).digest('hex').slice(0, 32);
}

/** Texts by digests, a file each. It never fails: what cannot be read is not there, what cannot be written is left. */
export class CheckCache {
  private readonly folder: string;
  private canWrite = true;
  private readonly made = new Map<string, Promise<unknown>>();

  /** @param folder absolute; it is made when there is something to keep */
  constructor(folder: string) {
    this.folder = path.join(folder, 'check');
  }

  /** The text that was kept under a digest, or null. */
  async get(digest: string): Promise<string | null> {
    try {
      return await readFile(this.placeOf(digest), 'utf8');
    } catch {
      return null;
    }
  }

  /** Keeps a text, whole or not at all. */
  async put(digest: string, text: string): Promise<void> {
    if (!this.canWrite) return;
    const place = this.placeOf(digest);
    try {
      await this.folderMade(path.dirname(place));
      // Not waiting for the disk: an entry that a power cut took away is made anew.
      await writeFileAtomic(place, text, { fsync: false });
    } catch {
      this.canWrite = false;
    }
  }

  /** Forgets what is old, once a day. */
  async sweep(now: number): Promise<void> {
    if (!this.canWrite || this.made.size === 0) return;
    const mark = path.join(this.folder, SWEPT);
    const last = await stat(mark).catch(() => null);
    if (last !== null && now - last.mtimeMs < DAY) return;
    try {
      await writeFile(mark, '');
      for (const name of await readdir(this.folder, { recursive: true })) {
        const place = path.join(this.folder, name);
        const entry = await stat(place);
        if (entry.isFile() && now - entry.mtimeMs > LIFETIME_DAYS * DAY) await rm(place, { force: true });
      }
    } catch {
      // Another run may be sweeping as well.
    }
  }

  private placeOf(digest: string): string {
    return path.join(this.folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  }

  private folderMade(folder: string): Promise<unknown> {
    const known = this.made.get(folder) ?? mkdir(folder, { recursive: true });
    this.made.set(folder, known);
    return known;
  }
}
