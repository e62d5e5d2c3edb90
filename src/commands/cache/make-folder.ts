/** Folders that are made where they are missing. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder with those above it. Node's own way of doing so never ends below a folder
 * that takes none, as /proc does (mkdir says there that the folder above is missing).
 * @throws the system's error where it cannot be made
 */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
