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

/** Every key of a plan file in both languages. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set(Object.entries(KEYS).flat());

/** Field → English value → Chinese value. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = vocabulary.values;

/** Names that people use for our keys: canonical key → other words, in both languages. Only for suggestions. */
export const KEY_SYNONYMS: Readonly<Record<string, readonly string[]>> = vocabulary.synonyms.keys;

/** The same for fixed values: field → canonical value → other words. */
export const VALUE_SYNONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  vocabulary.synonyms.values;

/** The English form of a fixed value in a field; a value that is not ours as it is. */
export function canonicalValue(field: string | undefined, written: string): string {
  const names = field === undefined ? undefined : VALUES[field];
  if (names === undefined) return written;
  return Object.entries(names).find(([, chinese]) => chinese === written)?.[0] ?? written;
}

/** A fixed value in a language; a value that is not ours as it is. */
export function valueIn(language: KeyLanguage, field: string | undefined, value: string): string {
  const names = field === undefined ? undefined : VALUES[field];
  return language === 'zh' && names && Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** The language that a key or value is written in, judged by its script; `otherwise` for digits and signs. */
export function languageOf(text: string, otherwise: KeyLanguage = 'en'): KeyLanguage {
  // A key that begins with a Chinese character needs no further look.
  const first = text.charCodeAt(0);
  if ((first >= 0x4e00 && first <= 0x9fff) || HAN.test(text)) return 'zh';
  return LATIN.test(text) ? 'en' : otherwise;
}
