/** The entry of the program and the one place where failures become messages. */
import { CommanderError } from 'commander';
import { type Io, processIo } from './commands/io.ts';
import { laidOut } from './commands/notes.ts';
import { EXIT, UsageError } from './commands/session.ts';
import { startLocale } from './main/options.ts';
import { runProgram } from './main/program.ts';
import { cliWords } from './messages/cli.ts';
import type { CliWords } from './messages/cli-words.ts';

/**
 * Runs `plan`. Never throws.
 * @param argv arguments without node and script
 * @returns the exit code: 0 nothing found, 1 findings, 2 usage or failure
 */
export async function main(argv: readonly string[], io: Io = processIo(import.meta.url)): Promise<number> {
  const words = cliWords(startLocale(argv, io));
  try {
    return await runProgram(argv, io, words);
  } catch (error) {
    // commander has printed what was asked for, or the help where no command was named.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
    const told = `${words.errors.title}${words.errors.colon}${messageOf(error, argv, words)}`;
    await io.stderr.write(laidOut(told, io.stderr));
    return EXIT.failure;
  }
}

function messageOf(error: unknown, argv: readonly string[], words: CliWords): string {
  if (error instanceof UsageError) return error.tell(words);
  const known = error instanceof Error ? error : new Error(String(error));
  const details = argv.includes('--debug') && known.stack ? `\n${known.stack}` : '';
  return words.errors.internal(known.message.split('\n')[0] ?? '') + details;
}
