import type { Output } from '../commands/output.ts';

declare const __PLAN_VERSION__: string | undefined;

/** The version of the package; the build puts it in. */
export const VERSION = typeof __PLAN_VERSION__ === 'string' ? __PLAN_VERSION__ : 'source';

/**
 * Tells the version where no more than that is asked for, which needs neither
 * commander nor a language.
 * @returns whether it was asked for and told
 */
export async function tellVersion(argv: readonly string[], stdout: Output): Promise<boolean> {
  if (argv.length !== 1 || (argv[0] !== '--version' && argv[0] !== '-V')) return false;
  return stdout.write(`${VERSION}\n`).then(
    () => true,
    () => false,
  );
}
