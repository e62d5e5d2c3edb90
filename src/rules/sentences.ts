/** Texts cut into sentences that can be compared. */

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
        sentencesIn(value, plan.lang).map((stretch) => ({ ...stretch, text })),
      ]),
    ),
);

const SENTENCE: Readonly<Record<Lang, RegExp>> = {
  'zh-CN': /[^。！？；\n]+[。！？；]?/gu,
  en: /(?:[^.!?\n]|[.!?](?=\S))+[.!?]*/gu,
};

/** The sentences of a value. */
export function sentencesIn(value: string, lang: Lang): readonly Stretch[] {
  return matchesOf(value, SENTENCE[lang]).flatMap(({ index, 0: written }) => {
    const from = index + written.length - written.trimStart().length;
    const to = index + written.trimEnd().length;
    const key = keyOf(written);
    return key === '' ? [] : [{ from, to, key, length: lengthOf(written, key, lang) }];
  });
}

/** Marks and spaces that a key is without whatever the letters around them. */
const COMMON_MARKS = /[\s，。、；：！？“”《》（）【】—…%％"',.;:!?()/-]+/g;
/** Signs that have one form only. */
const PLAIN = /^[0-9a-z\u4e00-\u9fff]*$/;

/** What is compared of a sentence. */
export function keyOf(sentence: string): string {
  const bare = sentence.replace(COMMON_MARKS, '');
  if (PLAIN.test(bare)) return bare;
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFKC');
}

function lengthOf(written: string, key: string, lang: Lang): number {
  return lang === 'en' ? (written.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) : key.length;
}
