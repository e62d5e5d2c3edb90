/**
 * How far a file's words reach: a plan may name a template, a template a style,
 * styles and policies what they extend. Whoever sends such a file must not be
 * able to have others read, since of what cannot be understood lines are shown.
 */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { exists } from './folder.ts';

/** What tells a folder whose files belong together: a repository, and the policy of an office. */
const MARKS = ['.git', 'plan.config.yaml'];

/**
 * Whether a file may have another one read: that has to lie, links followed, below
 * the folder of the file, below the working folder, or below the highest folder above
 * the file that is a repository or has a policy. Nothing is touched that by its path
 * lies outside: on Windows, to look for `\\server\share` already sends the user's name there.
 * @param absolute what is named
 * @param by the file that names it, absolute
 */
export async function isWithinReach(absolute: string, by: string, cwd: string): Promise<boolean> {
  const grounds = [path.dirname(by), cwd, ...(await markedAbove(path.dirname(by)))];
  if (!grounds.some((ground) => isWithin(absolute, ground))) return false;
  const real = await realpath(absolute).catch(() => null);
  // What is not there is told by whoever looks for it.
  if (real === null) return true;
  const folders = await Promise.all(grounds.map((ground) => realpath(ground).catch(() => ground)));
  return folders.some((folder) => isWithin(real, folder));
}

/** Whether a path is a folder's or lies below it; both absolute. */
export function isWithin(absolute: string, folder: string): boolean {
  const way = path.relative(folder, absolute);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The folder and all above it that bear a mark. */
async function markedAbove(folder: string): Promise<readonly string[]> {
  const marked = await Promise.all(MARKS.map((mark) => exists(path.join(folder, mark))));
  const above = path.dirname(folder);
  const further = above === folder ? [] : await markedAbove(above);
  return marked.includes(true) ? [folder, ...further] : further;
}
