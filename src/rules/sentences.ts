/** Texts cut into sentences that can be compared. */
import type { Lang, Text } from '../plan/types.ts';

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

const SENTENCE: Readonly<Record<Lang, RegExp>> = {
  'zh-CN': /[^。！？；\n]+[。！？；]?/gu,
  en: /(?:[^.!?\n]|[.!?](?=\S))+[.!?]*/gu,
};

/** The sentences of a text, read as `value` (as long as the text's own). */
export function sentencesOf(text: Text, value: string, lang: Lang): readonly Sentence[] {
  return sentencesIn(value, lang).map((stretch) => ({ ...stretch, text }));
}

/** The sentences of a value. */
export function sentencesIn(value: string, lang: Lang): readonly Stretch[] {
  return [...value.matchAll(SENTENCE[lang])].flatMap(({ index, 0: written }) => {
    const from = index + written.length - written.trimStart().length;
    const to = index + written.trimEnd().length;
    const key = keyOf(written);
    return key === '' ? [] : [{ from, to, key, length: lengthOf(written, key, lang) }];
  });
}

/** What is compared of a sentence. */
export function keyOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\P{L}/gu, (sign) => (/\p{N}/u.test(sign) ? sign : ''))
    .normalize('NFKC');
}

function lengthOf(written: string, key: string, lang: Lang): number {
  return lang === 'en' ? (written.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) : key.length;
}
