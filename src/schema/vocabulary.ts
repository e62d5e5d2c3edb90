/**
 * The one vocabulary: every key and every fixed value of a plan file in Chinese
 * and English, one to one. The data is `schemas/vocabulary.json`.
 */
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };

/** The usual sections, each also a key of the plan file. */
export const SECTION_KINDS = [
  'guidingIdeology',
  'situation',
  'principles',
  'targets',
  'measures',
  'safeguards',
  'leadership',
  'budget',
  'schedule',
  'assessment',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The languages in which keys and fixed values can be written. */
export type KeyLanguage = 'zh' | 'en';

/** English key → Chinese key. */
export const KEYS: Readonly<Record<string, string>> = vocabulary.keys;

/** Field → English value → Chinese value. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = vocabulary.values;
