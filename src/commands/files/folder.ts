/** The plan files of a folder. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { append } from '../../text/many.ts';

const PLAN_FILE = /\.ya?ml$/i;
/** An office's policy lies among the plans and is none. */
export const CONFIGURATION = /^plan\.config\.ya?ml$/i;
/** Folders of tools, and those that nobody sees. */
const PASSED_OVER = /^(?:node_modules$|\.)/;

/**
 * Every plan file below a folder, relative to it, in the order of names. A
 * folder that cannot be read is among them: reading it will say why, where
 * leaving it out would say that all is well. Links to folders are not followed,
 * or plans would be told twice. Pipes and devices are passed over.
 */
export async function planFilesBelow(root: string, below = ''): Promise<readonly string[]> {
  const entries = await entriesOf(path.join(root, below));
  if (entries === null) return [below];
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(below, entry.name);
    if (entry.isDirectory() && !PASSED_OVER.test(entry.name)) append(found, await planFilesBelow(root, name));
    else if (!entry.isDirectory() && PLAN_FILE.test(name) && !CONFIGURATION.test(entry.name)) {
      if (entry.isFile() || !(await isEndless(path.join(root, name)))) found.push(name);
    }
  }
  return found;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** The nearest file of this name in a folder or above it, null where there is none. */
export async function nearestAbove(folder: string, name: string): Promise<string | null> {
  const file = path.join(folder, name);
  if (await isFile(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? null : nearestAbove(above, name);
}

/** Whether reading may never end: a pipe waits for somebody to write, a device may give for ever. False where nothing is there. */
export async function isEndless(absolute: string): Promise<boolean> {
  const kind = await stat(absolute).catch(() => null);
  return kind !== null && !kind.isFile() && !kind.isDirectory();
}

/** Whether anything of this name is there, links followed. */
export async function exists(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    () => true,
    () => false,
  );
}

/** Whether no file of this name is there; where the system does not let us look, one may be. */
export async function isGone(absolute: string): Promise<boolean> {
  const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  return found instanceof Error ? ['ENOENT', 'ENOTDIR'].includes(found.code ?? '') : !found.isFile();
}

export async function isFile(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isFile();
  } catch {
    return false;
  }
}

/**
 * A path below a folder in the form in which it is there: as written, or with
 * its accents composed or apart (Unicode NFC, NFD). macOS names files either way
 * and finds them by both, other systems by their own only.
 */
export async function asThere(written: string, folder: string): Promise<string> {
  for (const form of [written, written.normalize('NFC'), written.normalize('NFD')])
    if (await exists(path.join(folder, form))) return form;
  return written;
}
