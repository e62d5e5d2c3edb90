/** The program from its sources. Installed, `main/installed.ts` is the entry. */
import { type Io, processIo } from './commands/io.ts';
import { run } from './main/run.ts';

/**
 * Runs `plan`. Never throws.
 * @param argv arguments without node and script
 * @returns the exit code: 0 nothing found, 1 findings, 2 usage or failure
 */
export function main(argv: readonly string[], io: Io = processIo(import.meta.url)): Promise<number> {
  return run(argv, io);
}
