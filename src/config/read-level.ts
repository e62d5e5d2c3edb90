/** How grave a rule is, as policies and `--rule` say it in either language. */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { Path } from '../diagnostics/diagnostic.ts';
import type { KeyLanguage } from '../schema/vocabulary.ts';
import type { SettingsReader } from '../source/settings-reader.ts';
import type { Level, RuleSetting } from './config.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off'];
const LEVEL_NAMES: Readonly<Record<string, string>> = vocabulary.config.levels;

/** A level in either language; null for anything else. */
export function levelOf(written: string): Level | null {
  return LEVELS.find((level) => level === written || LEVEL_NAMES[level] === written) ?? null;
}

/** What a level is called in a language. */
export function levelName(level: Level, language: KeyLanguage): string {
  return language === 'zh' ? (LEVEL_NAMES[level] ?? level) : level;
}

/** The levels as they can be written, in both languages. */
export const LEVEL_WORDS: readonly string[] = LEVELS.flatMap((level) => [level, LEVEL_NAMES[level] ?? level]);

/** The level that stands at a path; anything else is reported. */
export function readLevel(reader: SettingsReader, path: Path): RuleSetting {
  const written = reader.text(path);
  const level = written === null ? null : levelOf(written);
  if (level !== null) return { level };
  reader.report(path, 'not-allowed', written ?? '', LEVEL_WORDS);
  return {};
}
