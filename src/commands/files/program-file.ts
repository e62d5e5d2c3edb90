/** Where a program lies that is run by its name. */
import { statSync } from 'node:fs';
import path from 'node:path';

/** What Windows runs without a shell. */
const ENDINGS = ['.exe', '.com'];

/**
 * The file of a program, found by `PATH` and nowhere else. Windows would look into the
 * working folder first (CreateProcess), and so run a `git.exe` that came with somebody's plans.
 * @returns the name itself where the system looks by `PATH` alone, and null where there is none
 */
export function programFile(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | null {
  if (platform !== 'win32' || path.isAbsolute(name)) return name;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(';').filter((folder) => path.isAbsolute(folder));
  const files = folders.flatMap((folder) => ENDINGS.map((ending) => path.join(folder, name + ending)));
  return files.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true) ?? null;
}
