/** Rows that authors number themselves within a text: 一是…二是…, （1）…（2）…, First, … Second, …. */

import type { Lang, Text } from '../../plan/types.ts';
import { guarded, guardedMatches } from '../../text/matches.ts';
import { marksOf, mayHoldMarks, numberOf } from './numbers-inside.ts';

/** One number of a row. */
export interface RowMark {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly number: number;
  /** Numbers of one form make one row. */
  readonly form: string;
  /** What can be nothing else: two of a row tell; of other forms three do. */
  readonly isSpoken: boolean;
}

const HAN = '一二三四五六七八九十';
const BEGIN = String.raw`(?<=^|[。！？；;：:，,、“（]\s{0,3})`;
/** 一是, 二要; 第一， (not 第一、第三季度); 首先, 其次, 再次. Not 一是一. */
const SPOKEN_ZH = guarded(
  new RegExp(`[${HAN}][是要抓靠看]|第[${HAN}]|首先|其次|再次`),
  new RegExp(
    `${BEGIN}(?:([${HAN}]{1,2})([是要抓靠看])(?![${HAN}])|第([${HAN}]{1,2})(?=[，,、：:](?!第)|[是要])|(首先|其次|再次)(?!生))`,
    'gmu',
  ),
);
const SEQUENCE = ['首先', '其次', '再次'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const BEGIN_EN = String.raw`(?<=^[ ]{0,6}|[.;:,!?]\s{1,2})`;
const SPOKEN_EN = guarded(
  new RegExp(`(?:${ORDINALS.join('|')})(?:ly)?,`, 'iu'),
  new RegExp(`${BEGIN_EN}(${ORDINALS.join('|')})(?:ly)?,(?! (?:${ORDINALS.join('|')}))`, 'gimu'),
);
const COUNTED_EN = guarded(
  /[\da-h][.)]\s/,
  new RegExp(`${BEGIN_EN}(?:(\\()(\\d{1,2}|[a-h])\\)|(\\d{1,2})([.)]))(?=\\s\\p{L})`, 'gmu'),
);

/** Every number of a row in a text, in order. */
export function rowMarks(text: Text, value: string, lang: Lang): readonly RowMark[] {
  const marks =
    lang === 'en' ? [...spokenEn(value), ...countedEn(value)] : [...spokenZh(value), ...countedZh(value)];
  return marks.map((mark) => ({ ...mark, text, written: value.slice(mark.from, mark.to) }));
}

type Found = Omit<RowMark, 'text' | 'written'>;

function spokenZh(value: string): readonly Found[] {
  return guardedMatches(value, SPOKEN_ZH).map((match) => {
    const [written, numeral, verb, ordinal, word = ''] = match;
    const number = SEQUENCE.indexOf(word) + 1 || numberOf(numeral ?? ordinal ?? '');
    return { ...placeOf(match, written), number, form: verb ?? 'ordinal', isSpoken: true };
  });
}

function countedZh(value: string): readonly Found[] {
  if (!mayHoldMarks(value)) return [];
  let at = 0;
  return value.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return marksOf(line).map(({ from, to, number, form }) => ({
      from: start + from,
      to: start + to,
      number,
      form,
      isSpoken: false,
    }));
  });
}

function spokenEn(value: string): readonly Found[] {
  return guardedMatches(value, SPOKEN_EN).map((match) => ({
    ...placeOf(match, match[0].slice(0, -1)),
    number: ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 1,
    form: 'ordinal',
    isSpoken: true,
  }));
}

function countedEn(value: string): readonly Found[] {
  return guardedMatches(value, COUNTED_EN).map((match) => {
    const [written, bracket = '', inner, bare, sign = ''] = match;
    const digits = inner ?? bare ?? '';
    const isLetter = /[a-h]/.test(digits);
    const number = isLetter ? digits.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : Number(digits);
    return { ...placeOf(match, written), number, form: `${bracket}${sign}${isLetter}`, isSpoken: false };
  });
}

function placeOf(
  { index }: RegExpExecArray,
  written: string,
): { readonly from: number; readonly to: number } {
  return { from: index, to: index + written.length };
}
