/** Options that several commands share, and how their values are read. */
import { Option } from 'commander';
import type { Io } from '../commands/io.ts';
import { UsageError } from '../commands/session.ts';
import { chooseLocale } from '../messages/locale.ts';
import type { Locale } from '../messages/types.ts';

/** The language before any plan is known: `--lang`, wherever it stands, then the environment, then the system. */
export function startLocale(argv: readonly string[], { env, systemLocale }: Io): Locale {
  return chooseLocale({ option: langOption(argv), env, system: systemLocale });
}

function langOption(argv: readonly string[]): string | null {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[at];
  if (argument === undefined) return null;
  return argument.includes('=') ? argument.slice('--lang='.length) : (argv[at + 1] ?? null);
}

/** An option with fixed values, which its description names, as `canonical` spells them; any other value is a usage error in the user's language. */
export function choice(
  flags: string,
  description: string,
  allowed: readonly string[],
  fallback?: string,
  canonical = (written: string): string | null => written,
): Option {
  const option = new Option(flags, description).argParser((written) => {
    const value = canonical(written);
    if (value !== null && allowed.includes(value)) return value;
    throw new UsageError((words) => words.errors.invalidChoice(option.long ?? flags, written, allowed));
  });
  return fallback === undefined ? option : option.default(fallback);
}

/** An option that takes a whole number, from 0. */
export function count(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError((words) => words.errors.notANumber(option.long ?? flags, value));
  });
}

/** An option that can be given several times; its value is the list. */
export function repeated(flags: string, description: string): Option {
  const collect = (value: string, previous: readonly string[] = []) => [...previous, value];
  return new Option(flags, description).argParser(collect);
}

/** Whether to use colour: the option, then FORCE_COLOR and NO_COLOR (no-color.org), then whether it is a terminal. */
export function wantsColor(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  output: { readonly isTTY: boolean },
): boolean {
  if (option !== undefined) return option;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return output.isTTY && env['TERM'] !== 'dumb';
}
