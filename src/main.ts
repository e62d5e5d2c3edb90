/** The entry of the program: as little as possible before it is known what is asked for. */
import { type Io, processIo } from './commands/io.ts';
import { VERSION } from './main/version.ts';

/**
 * Runs `plan`. Never throws.
 * @param argv arguments without node and script
 * @returns the exit code: 0 nothing found, 1 findings, 2 usage or failure
 */
export async function main(argv: readonly string[], io: Io = processIo(import.meta.url)): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // What programs ask most often; neither commander nor a language is needed for it.
    const isWritten = await io.stdout.write(`${VERSION}\n`).then(
      () => true,
      () => false,
    );
    if (isWritten) return 0;
  }
  const { run } = await import('./main/run.ts');
  return run(argv, io);
}
