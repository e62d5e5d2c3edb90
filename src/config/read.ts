/** From a file of policy (`plan.config.yaml`) to what it says. */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import { RULE_CODES } from '../messages/index.ts';
import { closest, suggestKey } from '../schema/suggest.ts';
import { canonicalValue, KEYS, languageOf, SECTION_KINDS } from '../schema/vocabulary.ts';
import { SettingsReader } from '../source/settings-reader.ts';
import type { SourceValue } from '../source/source-document.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { isRule, type RuleSetting, type RuleSettings, type WrittenConfig } from './config.ts';
import { isDearPattern } from './file-patterns.ts';
import { type OptionSpec, type OptionValue, RULE_OPTIONS, specsOf } from './options.ts';
import { OWN_KEYS } from './own-rules.ts';
import { readLevel } from './read-level.ts';
import { readOwnRules } from './read-own.ts';

const CONFIG_KEYS: Readonly<Record<string, string>> = vocabulary.config.keys;
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
}

/** A preset or the path of another file, and where it is named. */
export interface Extended {
  readonly name: string;
  readonly range: Range;
  readonly path: Path;
}

/** What a file of policy extends, in order; nothing stands for `recommended`. */
export function readExtends(file: SourceFile): readonly Extended[] {
  const reader = readerOf(file);
  return reader.places(['extends']).flatMap((path) => {
    const name = reader.text(path);
    return name === null || name.trim() === '' ? [] : [{ name, range: reader.rangeOf(path), path }];
  });
}

const NAMES: Readonly<Record<string, string>> = { ...KEYS, ...OPTION_NAMES, ...CONFIG_KEYS, ...OWN_KEYS };

/** Below `rules` stand the ids of own rules too, which nobody knows before the file is read; below `words` what is mistyped. */
const FREE_KEYS = ['rules', 'words'];

function readerOf(file: SourceFile, inherited: readonly string[] = []): SettingsReader {
  const keys = [...RULE_CODES, ...inherited];
  return new SettingsReader(file, { code: 'config-value', names: NAMES, keys, freeKeys: FREE_KEYS });
}

/**
 * Reads a file of policy; keys and levels in Chinese or English. Never throws.
 * @param inherited the ids of the own rules of the files that it extends, whose levels it may set
 */
export function readConfig(file: SourceFile, inherited: readonly string[] = []): ReadConfig {
  const reader = readerOf(file, inherited);
  reader.allowKeys(
    [],
    Object.keys(CONFIG_KEYS).filter((key) => !INNER_KEYS.includes(key)),
  );
  // Read before for its own sake; here for what is wrong with it.
  reader.list(['extends']);
  const ownRules = readOwnRules(reader, ['ownRules']);
  const special = reader.groups(['overrides']).map((path) => {
    reader.allowKeys(path, ['files', 'rules', 'ownRules']);
    if (!reader.has([...path, 'files'])) reader.report([...path, 'files'], 'missing-key', '');
    return { path, ownRules: readOwnRules(reader, [...path, 'ownRules']) };
  });
  const own = [...ownRules, ...special.flatMap((one) => one.ownRules)].map(({ id }) => id);
  const known = [...RULE_CODES, ...inherited, ...own];
  const config: WrittenConfig = {
    rules: readRules(reader, ['rules'], known),
    requires: reader.choices(['requires'], SECTION_KINDS, (written) => canonicalValue('kind', written)),
    plans: readPatterns(reader, ['plans']),
    ownWords: reader.list(['ownWords']),
    ownRules,
    overrides: special.map(({ path, ownRules: its }) => ({
      files: readPatterns(reader, [...path, 'files']),
      rules: readRules(reader, [...path, 'rules'], known),
      ownRules: its,
    })),
  };
  reader.refuseEmpty(mayBeEmpty);
  return { config, diagnostics: reader.diagnostics.map(withSuggestion) };
}

const isCalled = (key: string, part: Path[number] | undefined): boolean =>
  part === key || (part !== undefined && part === NAMES[key]);

/** A part of a policy without anything in it asks for nothing; and a rule may be about all entries. */
function mayBeEmpty(path: Path, value: SourceValue): boolean {
  if (typeof value === 'string' && value !== '') return false;
  const [first, , third] = path;
  if (path.length <= 1 || (isCalled('where', path.at(-1)) && typeof value !== 'string')) return true;
  const isPart = isCalled('rules', third) || isCalled('ownRules', third);
  return path.length === 3 && isCalled('overrides', first) && isPart;
}

/** Out of the folder: from the root or a drive on, or by `..` as a part of the path. */
const LEADS_OUT = /^(?:[/\\]|[a-z]:)|(?<![^/\\{,])\.\.(?![^/\\},])/i;

/** Patterns of files, which a policy that came from elsewhere may neither lead out with nor hold up the check. */
function readPatterns(reader: SettingsReader, path: Path): readonly string[] {
  return reader.places(path).flatMap((entry) => {
    const pattern = reader.text(entry);
    if (pattern === null) return [];
    if (!LEADS_OUT.test(pattern) && !isDearPattern(pattern)) return [pattern];
    reader.report(entry, 'not-a-pattern', pattern);
    return [];
  });
}

/** What was most likely meant, and what can stand there, in the language that was written. */
function withSuggestion(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'config-value') return diagnostic;
  const { value, allowed } = diagnostic.args;
  const names = new Map(
    allowed.flatMap(
      (key) =>
        [
          [key, key],
          [NAMES[key] ?? key, key],
        ] as const,
    ),
  );
  const told = (key: string) => (languageOf(value) === 'zh' ? (NAMES[key] ?? key) : key);
  const shown = [...new Set(allowed.map(told))];
  // Where nothing is written, nothing is mistyped.
  if (diagnostic.args.problem === 'empty')
    return { ...diagnostic, args: { ...diagnostic.args, allowed: shown } };
  const meant = suggestKey(value, allowed) ?? names.get(closest(value, [...names.keys()]) ?? '') ?? null;
  const suggestion = meant === null ? null : told(meant);
  return { ...diagnostic, args: { ...diagnostic.args, allowed: shown, suggestion } };
}

function readRules(reader: SettingsReader, path: Path, known: readonly string[]): RuleSettings {
  reader.allowKeys(path, known);
  const written = reader.keys(path).filter((id) => known.includes(id));
  return Object.fromEntries(
    written.map((id) => [
      id,
      isRule(id) ? readRule(reader, [...path, id], id) : readLevel(reader, [...path, id]),
    ]),
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

function readOption(reader: SettingsReader, path: Path, spec: OptionSpec): OptionValue | null {
  if (spec.type === 'texts') {
    const { choices } = spec;
    if (choices === undefined) return reader.list(path);
    return reader.choices(path, choices, (written) => written.replace(/月$/, ''));
  }
  return spec.type === 'pairs' ? reader.texts(path) : reader.number(path, spec.min, spec.max);
}
