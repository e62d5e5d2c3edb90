/** What every command is called with: the world, the words, and the options that all commands share. */
import type { CliWords } from '../messages/cli-words.ts';
import type { Locale } from '../messages/types.ts';
import { visible } from '../reporters/visible.ts';
import type { Io } from './io.ts';
import type { Assets } from './shelves/assets.ts';

export interface Session {
  readonly io: Io;
  readonly words: CliWords;
  readonly assets: Assets;
  /** Language of everything but reports, which follow the plan where `--lang` does not say. */
  readonly locale: Locale;
  /** `--lang`, where it was given. */
  readonly langOption: Locale | null;
  readonly quiet: boolean;
  color(output: { readonly isTTY: boolean }): boolean;
}

/** Exit codes of the command line. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

/**
 * Something that the caller has to put right: a wrong option, a pattern that
 * matches nothing, a folder that cannot be written. Told without a stack trace,
 * exit code 2.
 */
export class UsageError extends Error {
  readonly tell: (words: CliWords) => string;

  constructor(tell: (words: CliWords) => string) {
    super('usage');
    this.tell = (words) => tell({ ...words, errors: withVisibleNames(words.errors) });
  }
}

type Errors = CliWords['errors'];

/** The sentences with names in them that make no lines of their own: in CI such a line can be a command. */
function withVisibleNames(errors: Errors): Errors {
  const shown = (value: unknown): unknown => (typeof value === 'string' ? visible(value) : value);
  const entries = Object.entries(errors).map(([name, sentence]: [string, unknown]) => [
    name,
    typeof sentence === 'function' ? (...args: readonly unknown[]) => sentence(...args.map(shown)) : sentence,
  ]);
  return Object.fromEntries(entries);
}
