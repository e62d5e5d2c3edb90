/** From a file of policy (`plan.config.yaml`) to what it says. */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { RuleCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { RULE_CODES } from '../messages/index.ts';
import { canonicalValue, SECTION_KINDS } from '../schema/vocabulary.ts';
import { SettingsReader } from '../source/settings-reader.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import type { Level, Levels, WrittenConfig } from './config.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off'];
const LEVEL_NAMES: Readonly<Record<string, string>> = vocabulary.config.levels;
const KEYS: Readonly<Record<string, string>> = vocabulary.config.keys;

export interface ReadConfig {
  readonly config: WrittenConfig;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the file says what it extends. */
  readonly extendsAt: Range;
}

/** Reads a file of policy; keys and levels in Chinese or English. Never throws. */
export function readConfig(file: SourceFile): ReadConfig {
  const reader = new SettingsReader(file, { code: 'config-value', names: KEYS });
  reader.allowKeys(
    [],
    Object.keys(KEYS).filter((key) => key !== 'files'),
  );
  const overrides = reader.entries(['overrides']).map((path) => {
    reader.allowKeys(path, ['files', 'rules']);
    return { files: reader.list([...path, 'files']), rules: readLevels(reader, [...path, 'rules']) };
  });
  const config: WrittenConfig = {
    extends: reader.text(['extends']),
    rules: readLevels(reader, ['rules']),
    requires: reader.choices(['requires'], SECTION_KINDS, (written) => canonicalValue('kind', written)),
    plans: reader.list(['plans']),
    overrides,
  };
  return { config, diagnostics: reader.diagnostics, extendsAt: reader.rangeOf(['extends']) };
}

/** A level in either language; null for anything else. */
export function levelOf(written: string): Level | null {
  return LEVELS.find((level) => level === written || LEVEL_NAMES[level] === written) ?? null;
}

export function isRule(id: string): id is RuleCode {
  return RULE_CODES.some((code) => code === id);
}

/** The levels as they can be written, in both languages. */
export const LEVEL_WORDS: readonly string[] = LEVELS.flatMap((level) => [level, LEVEL_NAMES[level] ?? level]);

function readLevels(reader: SettingsReader, path: Path): Levels {
  const levels: Partial<Record<RuleCode, Level>> = {};
  reader.allowKeys(path, RULE_CODES);
  for (const key of reader.keys(path)) {
    const written = reader.text([...path, key]);
    const level = written === null ? null : levelOf(written);
    if (level === null) reader.report([...path, key], 'not-allowed', written ?? '', LEVEL_WORDS);
    else if (isRule(key)) levels[key] = level;
  }
  return levels;
}
