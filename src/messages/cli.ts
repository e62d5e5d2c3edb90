/** The words of the command line, apart from those of findings: only commands that talk need them. */
import type { CliWords } from './cli-words.ts';
import { cli as en } from './en/cli.ts';
import type { Locale } from './types.ts';
import { cli as zh } from './zh-CN/cli.ts';

const LANGUAGES: Readonly<Record<Locale, CliWords>> = { en, 'zh-CN': zh };

export function cliWords(locale: Locale): CliWords {
  return LANGUAGES[locale];
}
