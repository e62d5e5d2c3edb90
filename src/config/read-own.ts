/** From what an office writes under `ownRules` (自定规则) to rules that can be run. */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { Path } from '../diagnostics/diagnostic.ts';
import type { OwnWords } from '../diagnostics/rule-args.ts';
import { PLACE_NAMES, strangePlaces } from '../messages/filled-in.ts';
import type { WhenPhrase } from '../plan/phrases/types.ts';
import { baseUnit } from '../plan/phrases/units.ts';
import { parseValue } from '../plan/phrases/value.ts';
import { parseWhen } from '../plan/phrases/when.ts';
import { canonicalValue, languageOf, SECTION_KINDS } from '../schema/vocabulary.ts';
import type { SettingsReader } from '../source/settings-reader.ts';
import { isRule } from './config.ts';
import {
  type Bound,
  type Demand,
  ENTRY_FIELDS,
  type EntryField,
  type Field,
  type FieldType,
  fieldsOf,
  OPERATIONS,
  type OwnRule,
  STRETCHES,
  type Where,
} from './own-rules.ts';
import { readLevel } from './read-level.ts';

const RULE_KEYS = ['id', 'where', 'must', 'level', 'message', 'hint'];
const WHERE_KEYS = ['section', 'depth', 'title', 'contains', 'lacks', 'has', 'without'];
const STRETCH_NAMES: Readonly<Record<string, string>> = vocabulary.config.stretches;
const DEEPEST = 6;
const LONGEST_FORM = 200;
const MOST = 9999;
/** Letters, digits and single hyphens in between, so that exceptions and `--rule` can name it. */
const ID = /^[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){0,8}$/u;

/** The own rules of a file; what is wrong with them is reported, and they are left out. */
export function readOwnRules(reader: SettingsReader, path: Path): readonly OwnRule[] {
  const taken = new Set<string>();
  return reader.groups(path).map((entry) => readOwnRule(reader, entry, taken));
}

function readOwnRule(reader: SettingsReader, path: Path, taken: Set<string>): OwnRule {
  reader.allowKeys(path, RULE_KEYS);
  const where = reader.has([...path, 'where']) ? readWhere(reader, [...path, 'where']) : null;
  const about = where === null ? 'plan' : 'entries';
  const hint = reader.has([...path, 'hint']) ? readWords(reader, [...path, 'hint']) : null;
  const level = reader.has([...path, 'level']) ? (readLevel(reader, [...path, 'level']).level ?? null) : null;
  return {
    id: readId(reader, [...path, 'id'], taken),
    where,
    ...readMust(reader, [...path, 'must'], fieldsOf(about)),
    level,
    message: readWords(reader, [...path, 'message']),
    hint,
  };
}

function readId(reader: SettingsReader, path: Path, taken: Set<string>): string {
  const id = reader.requiredText(path);
  if (id !== '' && !ID.test(id)) reader.report(path, 'not-a-name', id);
  else if (isRule(id) || taken.has(id)) reader.report(path, 'name-taken', id);
  taken.add(id);
  return id;
}

/** One text for all languages, or one a language. */
function readWords(reader: SettingsReader, path: Path): OwnWords {
  if (!reader.isGroup(path)) {
    const text = readSentence(reader, path, reader.requiredText(path));
    return { 'zh-CN': text, en: text };
  }
  reader.allowKeys(path, ['zh-CN', 'en']);
  const [zh, en] = ['zh-CN', 'en'].map((lang) => {
    const text = reader.text([...path, lang]);
    return text === null ? null : readSentence(reader, [...path, lang], text);
  });
  if (zh == null && en == null) reader.report(path, 'missing-key', '');
  return { 'zh-CN': zh ?? en ?? '', en: en ?? zh ?? '' };
}

/** A sentence in which something may stand for the entry and for what was met. */
function readSentence(reader: SettingsReader, path: Path, sentence: string): string {
  for (const { from, written } of strangePlaces(sentence)) {
    const names = languageOf(sentence) === 'zh' ? PLACE_NAMES['zh-CN'] : PLACE_NAMES.en;
    reader.reportWithin(path, from, 'not-a-place', written, names);
  }
  return sentence;
}

function readWhere(reader: SettingsReader, path: Path): Where {
  reader.allowKeys(path, WHERE_KEYS);
  const at = (key: string): Path => [...path, key];
  return {
    sections: reader.choices(at('section'), SECTION_KINDS, (written) => canonicalValue('kind', written)),
    depths: reader.numbers(at('depth'), 1, DEEPEST),
    title: reader.list(at('title')),
    contains: reader.list(at('contains')),
    lacks: reader.list(at('lacks')),
    has: readFields(reader, at('has'), ENTRY_NAMES),
    without: readFields(reader, at('without'), ENTRY_NAMES),
  };
}

const ENTRY_NAMES = Object.keys(ENTRY_FIELDS) as EntryField[];

function readFields<F extends Field>(reader: SettingsReader, path: Path, fields: readonly F[]): readonly F[] {
  return reader.choices(
    path,
    fields,
    (written) => fields.find((field) => reader.nameOf(field) === written) ?? written,
  );
}

/** What must be there. Of what only entries have a rule about the plan is told so. */
function readHas(
  reader: SettingsReader,
  path: Path,
  names: readonly Field[],
  forgotten: readonly EntryField[],
): readonly Field[] {
  const isForgotten = (written: string | null): boolean =>
    forgotten.some((field) => field === written || reader.nameOf(field) === written);
  const places = reader.places(path).filter((place) => isForgotten(reader.text(place)));
  for (const place of places) reader.report(place, 'needs-where', reader.text(place) ?? '');
  return places.length > 0 ? [] : readFields(reader, path, names);
}

function readMust(
  reader: SettingsReader,
  path: Path,
  fields: Readonly<Record<string, FieldType>>,
): Pick<OwnRule, 'has' | 'demands'> {
  // The names are those of the table of fields.
  const names = Object.keys(fields) as Field[];
  const forgotten = ENTRY_NAMES.filter((name) => !(name in fields));
  reader.allowKeys(path, ['has', 'contains', 'lacks', ...names, ...forgotten]);
  for (const name of forgotten.filter((each) => reader.has([...path, each])))
    reader.reportKey([...path, name], 'needs-where');
  const has = readHas(reader, [...path, 'has'], names, forgotten);
  const words = { ...NO_DEMAND, ...readTexts(reader, path) };
  const demands = names
    .filter((name) => reader.has([...path, name]))
    .map((name) => readDemand(reader, [...path, name], name, fields[name] ?? 'text'));
  const asksWords = words.contains.length + words.lacks.length > 0;
  if (!reader.has(path)) reader.report(path, 'missing-key', '');
  else if (reader.keys(path).length === 0) reader.report(path, 'nothing-asked', '');
  return { has, demands: asksWords ? [words, ...demands] : demands };
}

const NO_DEMAND: Demand = {
  field: null,
  type: 'text',
  contains: [],
  lacks: [],
  form: null,
  oneOf: [],
  within: null,
  atLeast: null,
  atMost: null,
  per: null,
};

function readTexts(reader: SettingsReader, path: Path): Pick<Demand, 'contains' | 'lacks'> {
  return { contains: reader.list([...path, 'contains']), lacks: reader.list([...path, 'lacks']) };
}

function readDemand(reader: SettingsReader, path: Path, field: Field, type: FieldType): Demand {
  const operations = OPERATIONS[type];
  reader.allowKeys(path, operations);
  if (reader.keys(path).length === 0 && !reader.isGroup(path)) return { ...NO_DEMAND, field, type };
  const at = (key: string): Path | null =>
    operations.includes(key) && reader.has([...path, key]) ? [...path, key] : null;
  const bound = (key: string) => {
    const place = at(key);
    return place && readBound(reader, place, type);
  };
  const [form, within, per] = [at('form'), at('within'), at('per')];
  // In each month how many?
  if (per && !at('atLeast') && !at('atMost')) reader.report([...path, 'atLeast'], 'missing-key', '');
  return {
    ...NO_DEMAND,
    field,
    type,
    ...(operations.includes('contains') && readTexts(reader, path)),
    form: form && readForm(reader, form),
    oneOf: operations.includes('oneOf') ? reader.list([...path, 'oneOf']) : [],
    within: within && readWithin(reader, within),
    atLeast: bound('atLeast'),
    atMost: bound('atMost'),
    per: per && readStretch(reader, per),
  };
}

function readForm(reader: SettingsReader, path: Path): string | null {
  const form = reader.text(path);
  if (form === null || form.length <= LONGEST_FORM) return form;
  reader.report(path, 'too-long', String(form.length), [String(LONGEST_FORM)]);
  return null;
}

function readWithin(reader: SettingsReader, path: Path): WhenPhrase | null {
  const written = reader.text(path) ?? '';
  const when = parseWhen(written);
  if (when !== null && when.type !== 'frequency') return when;
  reader.report(path, 'not-a-time', written);
  return null;
}

function readBound(reader: SettingsReader, path: Path, type: FieldType): Bound | null {
  if (type !== 'figure') {
    const number = reader.number(path, 0, MOST);
    return number === null ? null : { number, unit: '' };
  }
  const written = reader.text(path) ?? '';
  const bound = amountOf(written);
  if (bound === null) reader.report(path, 'not-a-figure', written);
  return bound;
}

/** A number with its unit (80%, 5万元, 12场); null for anything else. */
export function amountOf(written: string): Bound | null {
  const meaning = parseValue(written);
  if (meaning?.type !== 'amount') return null;
  const { factor, unit } = baseUnit(meaning.unit);
  return { number: meaning.number * factor, unit };
}

function readStretch(reader: SettingsReader, path: Path) {
  const written = reader.text(path) ?? '';
  const found = STRETCHES.find((stretch) => stretch === written || STRETCH_NAMES[stretch] === written);
  if (found === undefined)
    reader.report(
      path,
      'not-allowed',
      written,
      STRETCHES.flatMap((one) => [one, STRETCH_NAMES[one] ?? one]),
    );
  return found ?? null;
}
