/** The parts of a package → a zip archive whose bytes follow from the parts alone. */
import { type Zippable, zipSync } from 'fflate';
import type { Parts } from './seal.ts';

/** What the archive format cannot be without: its first day. */
const FIRST_DAY = Date.UTC(1980, 0, 1) / 1000;
const LAST_SECOND = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;

/**
 * Packs `[Content_Types].xml` first, as readers like it, the others by name.
 * @param time seconds since 1970 that the entries get; null gives them the archive format's first day
 */
export function packParts(parts: Parts, time: number | null): Uint8Array {
  const paths = Object.keys(parts).sort();
  const entries: Zippable = {};
  for (const path of ['[Content_Types].xml', ...paths]) {
    const part = parts[path];
    if (part !== undefined && !path.endsWith('/')) entries[path] = part;
  }
  const archive = zipSync(entries, { mtime: new Date(1990, 6, 1, 12), level: 6 });
  stamp(archive, dosTime(Math.min(Math.max(time ?? FIRST_DAY, FIRST_DAY), LAST_SECOND)));
  return archive;
}

/** Date and time as the archive format has them (APPNOTE.TXT, 4.4.6), in UTC: two seconds are its finest step. */
function dosTime(seconds: number): number {
  const at = new Date(seconds * 1000);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}

const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 };
const CENTRAL = { length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { time: 10 };

/**
 * Writes the time into every header. The library takes it by the clock of the
 * place, and there are times that a place does not have.
 */
function stamp(archive: Uint8Array, dos: number): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END.length;
  if (view.getUint32(end, true) !== END.signature) throw new Error('an archive without its end');
  let at = view.getUint32(end + END.directory, true);
  for (let entry = view.getUint16(end + END.count, true); entry > 0; entry -= 1) {
    view.setUint32(at + CENTRAL.time, dos, true);
    view.setUint32(view.getUint32(at + CENTRAL.local, true) + LOCAL.time, dos, true);
    const variable = [CENTRAL.name, CENTRAL.extra, CENTRAL.comment];
    at += CENTRAL.length + variable.reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
}
