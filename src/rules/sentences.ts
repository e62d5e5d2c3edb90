/** Texts cut into sentences that can be compared. */

import { isDigitAt, isHanAt, isLetterAt } from '../plan/phrases/fold.ts';
import type { Lang, Plan, Text } from '../plan/types.ts';
import { matchesOf } from '../text/matches.ts';
import { oncePerPlan } from './once.ts';
import { proseOf } from './prose.ts';

export interface Stretch {
  /** Without the spaces around it, with its mark behind. */
  readonly from: number;
  readonly to: number;
  /** Its letters and figures only, small: what two sentences have in common whatever their marks and spaces. */
  readonly key: string;
  /** Chinese characters and figures, or in English words. */
  readonly length: number;
}

export interface Sentence extends Stretch {
  readonly text: Text;
}

/** The sentences of each text of a plan. */
export const sentencesByText = oncePerPlan(
  (plan: Plan): ReadonlyMap<Text, readonly Sentence[]> =>
    new Map(
      proseOf(plan).map(({ text, value }) => [
        text,
        sentencesIn(value, plan.lang).map(({ from, to, key, length }) => ({ from, to, key, length, text })),
      ]),
    ),
);

/** Sentences that are shorter may be anybody's; counted as their `length` is. */
export const SHORTEST_SENTENCE: Readonly<Record<Lang, number>> = { 'zh-CN': 16, en: 9 };

const SENTENCE: Readonly<Record<Lang, RegExp>> = {
  'zh-CN': /[^。！？；\n]+[。！？；]?/gu,
  en: /(?:[^.!?\n]|[.!?](?=\S))+[.!?]*/gu,
};

/** The sentences of a value. */
export function sentencesIn(value: string, lang: Lang): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: written } of matchesOf(value, SENTENCE[lang])) {
    const key = keyOf(written);
    if (key === '') continue;
    const from = index + written.length - written.trimStart().length;
    const to = index + written.trimEnd().length;
    found.push({ from, to, key, length: lengthOf(written, key, lang) });
  }
  return found;
}

/** Marks and spaces that a key is without whatever the letters around them. */
const COMMON_MARKS = ' \n，。、；：！？“”《》（）【】—…%％"\',.;:!?()/-';

/** Signs that have one form only: Chinese characters, figures, small letters. */
const isPlainAt = (text: string, at: number): boolean =>
  isHanAt(text, at) || isDigitAt(text, at) || isLetterAt(text, at);

/** What is compared of a sentence: sign by sign, since nearly all have plain signs and common marks only. */
export function keyOf(sentence: string): string {
  let [key, from] = ['', 0];
  for (let at = 0; at < sentence.length; at += 1) {
    if (isPlainAt(sentence, at)) continue;
    if (!COMMON_MARKS.includes(sentence.charAt(at))) return keyOfAny(sentence);
    if (at > from) key += sentence.slice(from, at);
    from = at + 1;
  }
  return key + sentence.slice(from);
}

function keyOfAny(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFKC');
}

function lengthOf(written: string, key: string, lang: Lang): number {
  return lang === 'en' ? (written.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) : key.length;
}
