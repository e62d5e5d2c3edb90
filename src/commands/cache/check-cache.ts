/**
 * What was found in plans that have not changed since: by a digest of the plan's
 * bytes and of all else that findings hang on. Nothing is ever read out of it
 * that another version, policy or option has put in.
 */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { DAY, DIGEST_LENGTH, digestOf, isForgotten } from './caches.ts';
import { makeFolder } from './make-folder.ts';

/** Its age says when old entries were last looked for. */
const SWEPT = 'swept';

/** What an entry begins with: half a disk or a fault of it would else be told as findings. */
const sealOf = (text: string, digest: string): string => digestOf(text, digest);
/** An entry below the folder, or what is left of one whose writer was killed; nothing else is ever removed. */
const ENTRY = /^[0-9a-f]{2}[/\\][0-9a-f]{30}\.json(?:\.\d+)?$/;

/** Texts by digests, a file each. It never fails: what cannot be read is not there, what cannot be written is left. */
export class CheckCache {
  private readonly folder: string;
  private canWrite = true;
  private readonly made = new Map<string, Promise<unknown>>();

  /** @param folder absolute; it is made when there is something to keep */
  constructor(folder: string) {
    this.folder = path.join(folder, 'check');
  }

  /** Whether nothing was ever kept, so that there is no need to read plans in order to look them up. */
  async isEmpty(): Promise<boolean> {
    return (await stat(this.folder).catch(() => null)) === null;
  }

  /** The text that was kept under a digest; null where there is none, or it is not as it was written. */
  async get(digest: string): Promise<string | null> {
    try {
      const kept = await readFile(this.placeOf(digest), 'utf8');
      const [seal, text] = [kept.slice(0, DIGEST_LENGTH), kept.slice(DIGEST_LENGTH)];
      return seal === sealOf(text, digest) ? text : null;
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
      await writeFileAtomic(place, sealOf(text, digest) + text, { fsync: false });
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
      const names = await readdir(this.folder, { recursive: true });
      for (const name of names.filter((one) => ENTRY.test(one))) {
        const place = path.join(this.folder, name);
        const entry = await stat(place);
        if (entry.isFile() && isForgotten(entry.mtimeMs, now)) await rm(place, { force: true });
      }
    } catch {
      // Another run may be sweeping as well.
    }
  }

  private placeOf(digest: string): string {
    return path.join(this.folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  }

  private folderMade(folder: string): Promise<unknown> {
    // Findings quote the plans, so nobody else reads them (XDG Base Directory Specification 0.8).
    const known = this.made.get(folder) ?? Promise.resolve().then(() => makeFolder(folder, 0o700));
    this.made.set(folder, known);
    return known;
  }
}
