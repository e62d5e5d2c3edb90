/** The one place where failures become messages. */
import { CommanderError } from 'commander';
import type { Io } from '../commands/io.ts';
import { EXIT, UsageError } from '../commands/session.ts';
import { laidOut } from '../commands/terminal/notes.ts';
import { cliWords } from '../messages/cli.ts';
import type { CliWords } from '../messages/cli-words.ts';
import { startLocale } from './options.ts';
import { runProgram } from './program.ts';

/**
 * Runs `plan`. Never throws.
 * @param argv arguments without node and script
 * @returns the exit code: 0 nothing found, 1 findings, 2 usage or failure
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const words = cliWords(startLocale(argv, io));
  try {
    return await runProgram(argv, io, words);
  } catch (error) {
    // commander has printed what was asked for, or the help where no command was named.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
    const told = `${words.errors.title}${words.errors.colon}${messageOf(error, argv, words)}`;
    // Where not even that can be written, the exit code is all there is to say.
    await io.stderr.write(laidOut(told, io.stderr)).catch(() => {});
    return EXIT.failure;
  }
}

/** A full disk or a broken device under standard output or error: files have their own, more telling failures. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error;
}

/** The folder in which the program was called has been deleted. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

function messageOf(error: unknown, argv: readonly string[], words: CliWords): string {
  if (error instanceof UsageError) return error.tell(words);
  if (isFolderGone(error)) return words.errors.workingFolderGone;
  if (isSystemError(error)) return words.errors.cannotWriteOutput(words.systemReason(error.code));
  const known = error instanceof Error ? error : new Error(String(error));
  const details = argv.includes('--debug') && known.stack ? `\n${known.stack}` : '';
  return words.errors.internal(known.message.split('\n')[0] ?? '') + details;
}
