/** What caches on disk have in common: where they lie, how they tell a fault of the disk, when they forget. */
import { createHash } from 'node:crypto';
import path from 'node:path';

export const DAY = 24 * 60 * 60 * 1000;
/** Days after which an entry is forgotten. */
const LIFETIME_DAYS = 30;

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

export const DIGEST_LENGTH = 32;

/** A digest of 32 hexadecimal digits (the first half of SHA-256, FIPS 180-4). */
export function digestOf(bytes: Uint8Array | string, context: string): string {
  return createHash('sha256')
    .update(context)
    .update('\0')
    .update(bytes)
    .digest('hex')
    .slice(0, DIGEST_LENGTH);
}

/** Whether what was last written then is forgotten now; milliseconds. */
export const isForgotten = (written: number, now: number): boolean => now - written > LIFETIME_DAYS * DAY;
