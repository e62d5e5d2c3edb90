/**
 * Rules that an office writes itself, without code: what they are about, what
 * they ask, and in which words it is told. `rules/own` runs them.
 */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { OwnWords } from '../diagnostics/rule-args.ts';
import type { WhenPhrase } from '../plan/phrases/types.ts';
import { SECTION_KINDS, type SectionKind } from '../schema/vocabulary.ts';
import type { Level } from './config.ts';

/** The keys of an own rule, English → Chinese. */
export const OWN_KEYS: Readonly<Record<string, string>> = vocabulary.config.ownKeys;

/** `names`: one or several; `figure`: a number with its unit; `entries`: what has items; `list`: what is only counted. */
export type FieldType = 'text' | 'names' | 'time' | 'figure' | 'entries' | 'list';

/** What can be asked of an entry, by the keys of a plan file. */
export const ENTRY_FIELDS = {
  id: 'text',
  title: 'text',
  text: 'text',
  when: 'time',
  value: 'figure',
  owner: 'names',
  partners: 'names',
  venue: 'text',
  audience: 'text',
  amount: 'figure',
  note: 'text',
  items: 'entries',
  roster: 'names',
  table: 'list',
  serves: 'list',
  results: 'list',
} as const satisfies Readonly<Record<string, FieldType>>;
export type EntryField = keyof typeof ENTRY_FIELDS;

/** What can be asked of a plan as a whole, besides its usual sections. */
export const HEAD_FIELDS = {
  title: 'text',
  subject: 'text',
  organization: 'text',
  parent: 'text',
  contact: 'text',
  addressee: 'text',
  documentNumber: 'text',
  period: 'text',
  notice: 'text',
  preamble: 'text',
  closing: 'text',
  attachments: 'list',
  signature: 'text',
  date: 'time',
  copyTo: 'names',
} as const satisfies Readonly<Record<string, FieldType>>;
export type HeadField = keyof typeof HEAD_FIELDS;
export type PlanField = HeadField | SectionKind;
export type Field = EntryField | PlanField;

/** The fields of a plan or of an entry, with their types. */
export function fieldsOf(about: 'plan' | 'entries'): Readonly<Record<string, FieldType>> {
  if (about === 'entries') return ENTRY_FIELDS;
  return { ...HEAD_FIELDS, ...Object.fromEntries(SECTION_KINDS.map((kind) => [kind, 'entries'])) };
}

const OF_TEXT = ['contains', 'lacks', 'form', 'oneOf'] as const;
const OF_COUNT = ['atLeast', 'atMost'] as const;

/** What can be asked of each type of field. */
export const OPERATIONS: Readonly<Record<FieldType, readonly string[]>> = {
  text: OF_TEXT,
  names: [...OF_TEXT, ...OF_COUNT],
  time: [...OF_TEXT, 'within'],
  figure: [...OF_TEXT, ...OF_COUNT],
  entries: [...OF_COUNT, 'per'],
  list: OF_COUNT,
};

export const STRETCHES = ['month', 'quarter', 'half-year', 'year'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** The entries that a rule is about. */
export interface Where {
  /** None: those of all sections. */
  readonly sections: readonly SectionKind[];
  /** 1 is the section itself, 2 its entries, and so on; none: all but the sections. */
  readonly depths: readonly number[];
  /** Words of which the title has one. */
  readonly title: readonly string[];
  /** Words of which the title or the text has one, and words of which they have none. */
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
  readonly has: readonly EntryField[];
  readonly without: readonly EntryField[];
}

/** A number with its unit, as small as it can be: 5万元 is 50 000 元. */
export interface Bound {
  readonly number: number;
  readonly unit: string;
}

/** What is asked of the texts of one field; a field that is not there has nothing to ask of, but is counted as none. */
export interface Demand {
  /** null: the words of the entry, or all of the plan. */
  readonly field: Field | null;
  readonly type: FieldType;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
  /** `*` stands for any characters, `?` for one, `#` for a digit. */
  readonly form: string | null;
  readonly oneOf: readonly string[];
  readonly within: WhenPhrase | null;
  readonly atLeast: Bound | null;
  readonly atMost: Bound | null;
  /** The bounds are for what takes place in each month, quarter, half of the year or year. */
  readonly per: Stretch | null;
}

export interface OwnRule {
  readonly id: string;
  /** null: about the plan as a whole. */
  readonly where: Where | null;
  /** Fields that must be there. */
  readonly has: readonly Field[];
  readonly demands: readonly Demand[];
  /** null: a warning, or as a preset has it. */
  readonly level: Level | null;
  readonly message: OwnWords;
  readonly hint: OwnWords | null;
}

/** Own rules laid over others: one with the same id replaces the other. */
export function mergedOwn(base: readonly OwnRule[], over: readonly OwnRule[]): readonly OwnRule[] {
  const ids = new Set(over.map(({ id }) => id));
  return [...base.filter(({ id }) => !ids.has(id)), ...over];
}

/** The ids of own rules. */
export function idsOf(rules: readonly OwnRule[]): readonly string[] {
  return rules.map(({ id }) => id);
}
