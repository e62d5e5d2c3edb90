/**
 * The phrases of `value`, in Chinese and English alike. docs/phrases.md tells
 * users what is understood; its table is run as a test.
 */
import { remembered } from '../../text/remembered.ts';
import { change } from './changes.ts';
import { scanFigures } from './figure-scan.ts';
import { amount } from './figures.ts';
import { fold, isHan, isLetter } from './fold.ts';
import { number } from './numbers.ts';
import { firstOf, listOf, longestOf, map, maybe, type Parser, parseAll, seq, word } from './parser.ts';
import { ALONE } from './quantities.ts';
import { ratioAlone } from './ratios.ts';
import type { ValuePhrase } from './types.ts';
import { wholeAlone } from './whole.ts';
import { comparisonAfter, comparisonBefore } from './words.ts';

const bare: Parser<ValuePhrase> = map(
  seq(maybe(comparisonBefore), number, maybe(comparisonAfter)),
  ([before, value, after]) => ({
    type: 'amount',
    comparison: before ?? after ?? 'exactly',
    number: value,
    unit: '',
    kind: 'count',
    frequency: null,
  }),
);
const alone: Parser<ValuePhrase> = longestOf(wholeAlone, change(ALONE), ratioAlone, amount(ALONE), bare);
const listSign = firstOf(word('、', ',', ';', '和', '且', '并', '及', '/', 'and', '&', ', and'));
const aloneList: Parser<ValuePhrase> = map(listOf(alone, listSign, 40), joinParts);

function joinParts(parts: readonly ValuePhrase[]): ValuePhrase | null {
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { type: 'several', parts };
}

const LONGEST_REST = 40;
const REST_SIGNS = new Set(' ,;、:()"\'-·。.');
const isWordUnit = (unit: string): boolean => isHan(unit) || isLetter(unit) || REST_SIGNS.has(unit);

/** 居民参与率达到80%以上, 举办12场讲座: a figure with nothing but words around it. */
function figuresAmongWords(folded: string): ValuePhrase | null {
  const found = scanFigures(folded);
  let rest = '';
  let at = 0;
  for (const { from, to } of found) {
    rest += folded.slice(at, from);
    at = to;
  }
  rest += folded.slice(at);
  const onlyWords = rest.length <= LONGEST_REST && [...rest].every(isWordUnit);
  return onlyWords ? joinParts(found.map(({ meaning }) => meaning)) : null;
}

/**
 * What a phrase of `value` means, in Chinese or English; null where it is not
 * understood (it is printed all the same). Units come folded: half-width and in
 * lower case. Never throws.
 */
export const parseValue: (text: string) => ValuePhrase | null = remembered((text) => {
  const folded = fold(text.trim().replace(/[。.;；,，]$/, ''));
  return parseAll(aloneList, folded) ?? figuresAmongWords(folded);
});
