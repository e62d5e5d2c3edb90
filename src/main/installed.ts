/** The entry of the installed program: as little as possible before it is known what is asked for. */
import { EXIT } from '../commands/session.ts';
import { tellVersion } from './version.ts';

/** Commands with functions of their own. */
const VERBS = ['check', 'render', 'format', 'init'];

/**
 * Runs `plan`. Never throws.
 * @param argv arguments without node and script
 * @returns the exit code: 0 nothing found, 1 findings, 2 usage or failure
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (tellVersion(argv)) return EXIT.ok;
  const { loadWhole } = await import('./load.ts');
  const { exports, keep } = loadWhole(VERBS.find((each) => each === argv[0]) ?? 'plan');
  const exitCode = await exports.run(argv, exports.processIo(import.meta.url));
  keep();
  return exitCode;
}
