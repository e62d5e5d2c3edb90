/** How words, texts and punctuation are put together in one language. */
import { joint } from '../../document/line-joins.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Lang, Phrase, Text } from '../../plan/types.ts';
import type { Wording } from '../manifest.ts';
import { isText, type Printable } from '../printable.ts';

/** The language of a plan with the words of a template. */
export interface Words extends Wording {
  readonly lang: Lang;
}

/** A word that the program itself needs; the manifest's reader saw that it is there. */
export function label(words: Words, name: string): string {
  return words.labels[name] ?? '';
}

/** A word as head of a column (`ownerColumn`), where that differs from the word in running text. */
export function columnLabel(words: Words, name: string): string {
  return words.labels[`${name}Column`] ?? label(words, name);
}

/** The characters of a printable, as far as joining needs them. */
export function rawText(value: Printable): string {
  if (isText(value)) return value.value;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(rawText).join('') : '';
}

export const isEmpty = (value: Printable): boolean => rawText(value) === '';

/** Whether a text ends a sentence, so that nothing can be joined to it. */
export function endsSentence(value: Printable): boolean {
  return /[。！？；.!?;…][”’」』）】》〕"')\]]*$/u.test(rawText(value).trimEnd());
}

/** Two stretches of one sentence, with the space that the language wants between them. */
export function joined(before: Printable, after: Printable, words: Words): Printable {
  if (isEmpty(before)) return after;
  if (isEmpty(after)) return before;
  return [before, joint(rawText(before), rawText(after), words.lang), after];
}

/** What is measured, with its value: `培训率达到50%以上` reads on in Chinese, English wants `Families: at least 50`. */
export function withValue(before: Printable, value: Printable, words: Words): Printable {
  const between = label(words, 'valueJoint');
  return between === '' || /[：:]\s*$/.test(rawText(before))
    ? joined(before, value, words)
    : [before, between, value];
}

/** A colon behind a word, unless it ends in one (or in a full stop) already; `atEnd` of a line without its space. */
export function withColon(value: Printable, words: Words, { atEnd = false } = {}): Printable {
  if (/[：:。]\s*$/.test(rawText(value))) return value;
  const colon = label(words, 'colon');
  return [value, atEnd ? colon.trimEnd() : colon];
}

/** Entries with a separator between them. */
export function separated(values: readonly Printable[], separator: string): Printable {
  return values.flatMap((value, index) => (index === 0 ? [value] : [separator, value]));
}

export const listed = (values: readonly Printable[], words: Words): Printable =>
  separated(values, label(words, 'comma'));

/** A time as printed: as written, except that a bare number that is a month gets the month's name. */
export function whenWords(when: Phrase<WhenPhrase>, words: Words): Printable {
  const { meaning, text } = when;
  const bare = /^\s*\d{1,2}\s*$/.test(text.value);
  const month = bare && meaning?.type === 'date' ? meaning.date.month : null;
  return month === null ? text : (words.months[month - 1] ?? text);
}

export const textOf = (phrase: Phrase<unknown> | null): Text | null => phrase?.text ?? null;
