/** What a template says of itself (`manifest.yaml`) and in which words (`zh-CN.yaml`, `en.yaml`). */
import type { Lang } from '../plan/types.ts';
import { canonicalKey, PLAN_SCHEMA } from '../schema/plan-schema.ts';
import { canonicalValue, SECTION_KINDS, type SectionKind } from '../schema/vocabulary.ts';
import type { SettingsReader } from '../source/settings-reader.ts';
import { PARTS, type Prints } from './parts.ts';

export const LANGS: readonly Lang[] = ['zh-CN', 'en'];

export interface Manifest {
  /** How lists of templates call it, in each language. */
  readonly title: Readonly<Record<Lang, string>>;
  readonly description: Readonly<Record<Lang, string>>;
  readonly languages: readonly Lang[];
  /** Kinds of section without which a plan is not complete. */
  readonly requires: readonly SectionKind[];
  readonly recommends: readonly SectionKind[];
  /** The parts of a plan that it prints, where it does not print all. */
  readonly prints: Prints;
  readonly style: Readonly<Record<Lang, string>>;
  /** Whether documents have a cover page and a table of contents where the plan does not say. */
  readonly cover: boolean;
  readonly contents: boolean;
}

const MANIFEST_KEYS = [
  'title',
  'description',
  'languages',
  'requires',
  'recommends',
  'prints',
  'style',
  'cover',
  'contents',
];
const DEFAULT_STYLE = 'plain';

export function readManifest(reader: SettingsReader): Manifest {
  reader.allowKeys([], MANIFEST_KEYS);
  const kinds = (key: string) =>
    reader.choices([key], SECTION_KINDS, (written) => canonicalValue('kind', written));
  const yesNo = (written: string) => canonicalValue('yesNo', written);
  const languages = reader.choices(['languages'], LANGS, (written) => canonicalValue('lang', written));
  if (languages.length === 0) reader.report(['languages'], 'missing-key', '', LANGS, 'key');
  return {
    title: byLanguage(reader, 'title', languages),
    description: byLanguage(reader, 'description', languages),
    languages,
    requires: kinds('requires'),
    recommends: kinds('recommends'),
    prints: reader.keys([]).includes('prints')
      ? reader.choices(['prints'], PARTS, (written) => canonicalKey(PLAN_SCHEMA, written) ?? written)
      : null,
    style: byLanguage(reader, 'style', languages, DEFAULT_STYLE),
    cover: reader.isYes(['cover'], yesNo),
    contents: reader.isYes(['contents'], yesNo),
  };
}

/** A text, or one for each language. */
function byLanguage(
  reader: SettingsReader,
  key: string,
  languages: readonly Lang[],
  otherwise = '',
): Record<Lang, string> {
  if (!reader.isGroup([key])) {
    const text = reader.text([key]) ?? otherwise;
    return { 'zh-CN': text, en: text };
  }
  reader.allowKeys([key], LANGS);
  const texts = LANGS.map((lang) => reader.text([key, lang]) ?? '');
  const first = languages.map((lang) => texts[LANGS.indexOf(lang)]).find((text) => text) ?? otherwise;
  return { 'zh-CN': texts[0] || first, en: texts[1] || first };
}

/** The words of a template in one language. */
export interface Wording {
  readonly headings: Readonly<Record<SectionKind, string>>;
  /** Words and punctuation, by name; a template may add its own. */
  readonly labels: Readonly<Record<string, string>>;
  /** Names of the months, January first. */
  readonly months: readonly string[];
}

/** Labels that the program itself uses; `docs/templates.md` says what each is for. */
const LABELS = [
  'colon',
  'comma',
  'semicolon',
  'open',
  'close',
  'valueJoint',
  'when',
  'value',
  'owner',
  'partners',
  'venue',
  'audience',
  'amount',
  'note',
  'monthColumn',
  'dayColumn',
  'workColumn',
  'numberColumn',
  'taskColumn',
  'stepsColumn',
  'whenColumn',
  'targetGroupColumn',
  'targetColumn',
  'valueColumn',
  'seeTable',
  'itemTable',
  'subtitle',
  'namesComma',
  'copyToComma',
  'imprintDate',
  'imprintDateEnd',
  'planTitle',
  'noticeTitle',
  'untitledRoster',
  'untitledTable',
  'untitledAnnex',
] as const;
const MONTHS = 12;

/** Reads a language file over the one it builds on (the shared one); null for the shared one itself. */
export function readWording(reader: SettingsReader, base: Wording | null): Wording {
  reader.allowKeys([], ['headings', 'labels', 'months']);
  reader.allowKeys(['headings'], SECTION_KINDS);
  const labels = { ...base?.labels, ...reader.texts(['labels']) };
  const written = reader.texts(['headings']);
  const heading = (kind: SectionKind) => written[kind] || base?.headings[kind] || '';
  const headings = Object.fromEntries(SECTION_KINDS.map((kind) => [kind, heading(kind)]));
  for (const kind of SECTION_KINDS) {
    if (!headings[kind]) reader.report(['headings', kind], 'missing-key', '');
  }
  for (const label of LABELS) {
    if (labels[label] === undefined) reader.report(['labels', label], 'missing-key', '');
  }
  return { headings: headings as Record<SectionKind, string>, labels, months: readMonths(reader, base) };
}

function readMonths(reader: SettingsReader, base: Wording | null): readonly string[] {
  const months = Array.from({ length: MONTHS }, (_, index) => reader.text(['months', index]));
  if (months.every((month) => month === null) && base) return base.months;
  if (months.includes(null)) reader.report(['months'], 'missing-key', '');
  return months.map((month, index) => month ?? String(index + 1));
}
