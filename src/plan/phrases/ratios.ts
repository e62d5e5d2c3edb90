/** Ratios and parts: 1:50, 三分之一以上, 八成, 过半, two thirds of the households, one in three. */
import { leads } from './figures.ts';
import { arabic, chinese, english } from './numbers.ts';
import { firstOf, lookup, map, maybe, type Parser, seq, unlessFollowedBy, word } from './parser.ts';
import type { Comparison, ValuePhrase } from './types.ts';
import { unitEnglish } from './units.ts';
import { comparisonAfter, comparisonBefore } from './words.ts';

type Ratio = readonly [numerator: number, denominator: number];
const ratioOf = ([numerator, denominator]: Ratio, comparison: Comparison | null): ValuePhrase => ({
  type: 'ratio',
  comparison: comparison ?? 'exactly',
  numerator,
  denominator,
});

const plain = firstOf(chinese, arabic);
const tenths = unlessFollowedBy(
  word('成'),
  word('不', '为', '立', '员', '果', '长', '效', '本', '功', '新', '人', '年', '熟'),
);
const fraction: Parser<Ratio> = firstOf<Ratio>(
  map(seq(plain, word('分之'), plain), ([denominator, , numerator]) =>
    denominator > 0 ? [numerator, denominator] : null,
  ),
  map(seq(plain, tenths), ([part]) => (part > 0 && part <= 10 ? [part, 10] : null)),
  lookup<Ratio>({ 半数: [1, 2], 一半: [1, 2] }),
);
const overHalf: Parser<ValuePhrase> = map(word('过半', '过半数'), () => ratioOf([1, 2], 'more-than'));

/** A part of the whole in Chinese, which prose can hold too. */
export const fractionInProse: Parser<ValuePhrase> = firstOf(
  map(seq(maybe(comparisonBefore), fraction, maybe(comparisonAfter)), ([before, value, after]) =>
    ratioOf(value, before ?? after),
  ),
  overHalf,
);

const fractionEnglish = lookup<Ratio>({
  half: [1, 2],
  'one half': [1, 2],
  'a half': [1, 2],
  'one third': [1, 3],
  'a third': [1, 3],
  'two thirds': [2, 3],
  'two-thirds': [2, 3],
  'one-third': [1, 3],
  'a quarter': [1, 4],
  'one quarter': [1, 4],
  'one fifth': [1, 5],
  'a fifth': [1, 5],
  'a tenth': [1, 10],
  'one tenth': [1, 10],
  'three quarters': [3, 4],
  'three-quarters': [3, 4],
});

const someOf = maybe(seq(word('of'), maybe(word('the', 'all', 'our')), unitEnglish(3, true)));
const fractionAlone: Parser<ValuePhrase> = firstOf(
  map(seq(leads, fractionInProse), ([, value]) => value),
  map(seq(leads, maybe(comparisonBefore), fractionEnglish, someOf), ([, before, value]) =>
    ratioOf(value, before),
  ),
);
const cardinal = firstOf(arabic, english);
const oneInThree: Parser<ValuePhrase> = map(
  seq(
    maybe(comparisonBefore),
    cardinal,
    word('in', 'out of', 'of every', 'in every'),
    cardinal,
    maybe(unitEnglish(2, true)),
  ),
  ([before, numerator, , denominator]) =>
    denominator > numerator ? ratioOf([numerator, denominator], before) : null,
);
/** 1:19 behind 师生比, in prose. */
export const pairInProse: Parser<ValuePhrase> = map(
  seq(arabic, word(':'), arabic, maybe(comparisonAfter)),
  ([numerator, , denominator, after]) => (denominator > 0 ? ratioOf([numerator, denominator], after) : null),
);
/** 1:50, 1比50: in prose 9:30 is a time. */
const pair: Parser<ValuePhrase> = map(
  seq(
    leads,
    maybe(word('比例', '配比', 'a ratio of', 'ratio')),
    leads,
    maybe(comparisonBefore),
    arabic,
    word(':', '比', '/', 'to'),
    arabic,
    maybe(comparisonAfter),
  ),
  ([, , , before, numerator, , denominator, after]) =>
    denominator > 0 ? ratioOf([numerator, denominator], before ?? after) : null,
);

/** A ratio in a phrase of its own. */
export const ratioAlone: Parser<ValuePhrase> = firstOf(fractionAlone, oneInThree, pair);
