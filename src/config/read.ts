/** From a file of policy (`plan.config.yaml`) to what it says. */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import { RULE_CODES } from '../messages/index.ts';
import { canonicalValue, SECTION_KINDS } from '../schema/vocabulary.ts';
import { SettingsReader } from '../source/settings-reader.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { isRule, type Level, type RuleSetting, type RuleSettings, type WrittenConfig } from './config.ts';
import { type OptionSpec, type OptionValue, RULE_OPTIONS, specsOf } from './options.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off'];
const LEVEL_NAMES: Readonly<Record<string, string>> = vocabulary.config.levels;
const KEYS: Readonly<Record<string, string>> = vocabulary.config.keys;
/** The keys of the file itself, without those of what it holds. */
const INNER_KEYS = ['files', 'level'];
const OPTION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values<Readonly<Record<string, OptionSpec>>>(RULE_OPTIONS).flatMap((specs) =>
    Object.entries(specs).map(([name, { zh }]) => [name, zh]),
  ),
);

export interface ReadConfig {
  readonly config: WrittenConfig;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the file says what it extends. */
  readonly extendsAt: Range;
}

/** Reads a file of policy; keys and levels in Chinese or English. Never throws. */
export function readConfig(file: SourceFile): ReadConfig {
  const reader = new SettingsReader(file, { code: 'config-value', names: { ...OPTION_NAMES, ...KEYS } });
  reader.allowKeys(
    [],
    Object.keys(KEYS).filter((key) => !INNER_KEYS.includes(key)),
  );
  const overrides = reader.entries(['overrides']).map((path) => {
    reader.allowKeys(path, ['files', 'rules']);
    return { files: reader.list([...path, 'files']), rules: readRules(reader, [...path, 'rules']) };
  });
  const config: WrittenConfig = {
    extends: reader.text(['extends']),
    rules: readRules(reader, ['rules']),
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

/** The levels as they can be written, in both languages. */
export const LEVEL_WORDS: readonly string[] = LEVELS.flatMap((level) => [level, LEVEL_NAMES[level] ?? level]);

function readRules(reader: SettingsReader, path: Path): RuleSettings {
  reader.allowKeys(path, RULE_CODES);
  return Object.fromEntries(
    reader
      .keys(path)
      .filter(isRule)
      .map((code) => [code, readRule(reader, [...path, code], code)]),
  );
}

/** `警告`, or a group: `{ 级别: 警告, 词语: … }`. */
function readRule(reader: SettingsReader, path: Path, code: RuleCode): RuleSetting {
  if (!reader.isGroup(path)) return readLevel(reader, path);
  const specs = specsOf(code);
  reader.allowKeys(path, ['level', ...Object.keys(specs)]);
  const options = Object.entries(specs).flatMap(([name, spec]): [string, OptionValue][] => {
    const value = reader.has([...path, name]) ? readOption(reader, [...path, name], spec) : null;
    return value === null ? [] : [[name, value]];
  });
  const level = reader.has([...path, 'level']) ? readLevel(reader, [...path, 'level']) : {};
  return { ...level, ...(options.length > 0 && { options: Object.fromEntries(options) }) };
}

function readLevel(reader: SettingsReader, path: Path): RuleSetting {
  const written = reader.text(path);
  const level = written === null ? null : levelOf(written);
  if (level !== null) return { level };
  reader.report(path, 'not-allowed', written ?? '', LEVEL_WORDS);
  return {};
}

function readOption(reader: SettingsReader, path: Path, spec: OptionSpec): OptionValue | null {
  if (spec.type === 'texts') return reader.list(path);
  return spec.type === 'pairs' ? reader.texts(path) : reader.number(path, spec.min, spec.max);
}
