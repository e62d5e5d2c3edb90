/** Names that Windows does not take for those of a file or folder, or takes for something else. */
import path from 'node:path';
import { UsageError } from '../session.ts';

/** Why a name cannot be: a character in it, what it ends in, or that a device has it. */
export type NameProblem = { readonly sign: string } | 'ending' | 'device';

/** `:` is not refused: what is written goes into a stream of the file, where nobody finds it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among them
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]/;
/** With an extension too: `aux.yaml` is the device. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/**
 * The first part of an absolute path that cannot be a name on Windows, null where each can
 * (learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function refusedByWindows(
  absolute: string,
): { readonly name: string; readonly problem: NameProblem } | null {
  const { root } = path.win32.parse(absolute);
  for (const name of absolute.slice(root.length).split(/[\\/]/)) {
    const [sign] = FORBIDDEN.exec(name) ?? [];
    if (sign !== undefined) return { name, problem: { sign } };
    if (DEVICE.test(name)) return { name, problem: 'device' };
    if (/[. ]$/.test(name)) return { name, problem: 'ending' };
  }
  return null;
}

/** @throws {UsageError} on Windows, for a path to be written that has such a name in it */
export function refuseImpossibleName(absolute: string): void {
  const refused = process.platform === 'win32' ? refusedByWindows(absolute) : null;
  if (refused === null) return;
  throw new UsageError(({ errors }) => errors.nameOnWindows(refused.name, refused.problem));
}
