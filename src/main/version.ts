import { writeSync } from 'node:fs';

declare const __PLAN_VERSION__: string | undefined;

/** The version of the package; the build puts it in. */
export const VERSION = typeof __PLAN_VERSION__ === 'string' ? __PLAN_VERSION__ : 'source';

const STANDARD_OUTPUT = 1;

/**
 * Tells the version where no more than that is asked for, which needs neither
 * commander nor a language, nor a stream: that takes longer to set up than all else.
 * @returns whether it was asked for and told
 */
export function tellVersion(argv: readonly string[]): boolean {
  if (argv.length !== 1 || (argv[0] !== '--version' && argv[0] !== '-V')) return false;
  try {
    writeSync(STANDARD_OUTPUT, `${VERSION}\n`);
    return true;
  } catch {
    // The whole program says what is wrong.
    return false;
  }
}
