/** Changes against before: 每年提高5个百分点, 同比增长10%, an increase of 10%, down by 5%. */
import { perUnitEnglish } from './frequency-en.ts';
import { frequencyHead, frequencyOf } from './frequency-zh.ts';
import { arabic } from './numbers.ts';
import { beginningLike, firstOf, lookup, map, maybe, type Parser, seq, word } from './parser.ts';
import { type Nouns, quantity } from './quantities.ts';
import type { Frequency, ValuePhrase } from './types.ts';
import { unitEnglish } from './units.ts';
import { comparisonAfter, comparisonBefore } from './words.ts';

type Direction = 'up' | 'down';

/** What the change is measured against, or how often it comes. */
const against = firstOf<Frequency | null>(
  lookup<Frequency | null>({
    年均: frequencyOf({ unit: 'year' }),
    逐年: frequencyOf({ unit: 'year' }),
    同比: null,
    环比: null,
    比上年: null,
    较上年: null,
    比去年: null,
    较去年: null,
    比上一年: null,
    较上一年: null,
    在上年基础上: null,
    在去年基础上: null,
    比上年度: null,
    较上年度: null,
    与上年相比: null,
    与去年相比: null,
    比上学期: null,
    较上学期: null,
  }),
  frequencyHead,
);
const changeWord = lookup<Direction>({
  提高: 'up',
  提升: 'up',
  增长: 'up',
  增加: 'up',
  上升: 'up',
  上涨: 'up',
  递增: 'up',
  扩大: 'up',
  增幅: 'up',
  增幅达: 'up',
  增幅为: 'up',
  增长率达: 'up',
  增收: 'up',
  下降: 'down',
  降低: 'down',
  减少: 'down',
  压缩: 'down',
  缩减: 'down',
  压减: 'down',
  回落: 'down',
  递减: 'down',
  降幅: 'down',
  降幅达: 'down',
  下调: 'down',
});

/** 每年递增, 每年参与率提高: a few words may stand before the verb. */
const reference: Parser<{ readonly frequency: Frequency | null }> = beginningLike(against, (text, at) => {
  const found = against(text, at);
  if (found === null) return null;
  for (let end = found.end; end <= found.end + 8; end += 1) {
    if (changeWord(text, end) !== null) return { value: { frequency: found.value }, end };
  }
  return null;
});

const changeChinese = (nouns: Nouns): Parser<ValuePhrase> =>
  map(
    seq(
      maybe(word('力争', '确保', '争取', '实现', '要')),
      maybe(reference),
      changeWord,
      maybe(word('了', '幅度', '达', '约为', '率达')),
      maybe(comparisonBefore),
      maybe(word('达')),
      quantity(nouns),
      maybe(comparisonAfter),
    ),
    ([, said, direction, , before, , { number, unit, comparison }, after]) => ({
      type: 'change',
      direction,
      comparison: before ?? comparison ?? after ?? 'exactly',
      number,
      unit,
      frequency: said?.frequency ?? null,
    }),
  );

const directionEnglish = lookup<Direction>({
  increase: 'up',
  increases: 'up',
  increased: 'up',
  increasing: 'up',
  grow: 'up',
  grows: 'up',
  growth: 'up',
  rise: 'up',
  rises: 'up',
  raise: 'up',
  raised: 'up',
  improve: 'up',
  improved: 'up',
  improvement: 'up',
  up: 'up',
  'an increase': 'up',
  gain: 'up',
  expand: 'up',
  decrease: 'down',
  decreased: 'down',
  decreases: 'down',
  reduce: 'down',
  reduced: 'down',
  reduction: 'down',
  cut: 'down',
  fall: 'down',
  falls: 'down',
  drop: 'down',
  down: 'down',
  lower: 'down',
  'a reduction': 'down',
  decline: 'down',
});
const compared = word(
  'on last year',
  'over last year',
  'compared with last year',
  'compared to last year',
  'than last year',
  'year on year',
  'year-on-year',
  'on the year before',
  'from last year',
  'over the year before',
);

const percentNumber = map(seq(arabic, word('%', 'percent', 'per cent')), ([number]) => number);
const changeNoun = lookup<Direction>({
  increase: 'up',
  'more than last year': 'up',
  rise: 'up',
  growth: 'up',
  reduction: 'down',
  decrease: 'down',
  'less than last year': 'down',
  'fewer than last year': 'down',
});
const perTime = maybe(perUnitEnglish);

/** by, of, or what is changed and then by: reduce complaints by. */
const whatChanges = firstOf<unknown>(
  word('by', 'of'),
  seq(maybe(word('the', 'our')), unitEnglish(3, true), word('by')),
);
/** increase by 5 points a year */
const verbFirst = (nouns: Nouns): Parser<ValuePhrase> =>
  map(
    seq(
      directionEnglish,
      maybe(whatChanges),
      maybe(comparisonBefore),
      quantity(nouns),
      maybe(comparisonAfter),
      maybe(compared),
      perTime,
    ),
    ([direction, , before, { number, unit, comparison }, after, , often]) => ({
      type: 'change',
      direction,
      comparison: before ?? comparison ?? after ?? 'exactly',
      number,
      unit,
      frequency: often,
    }),
  );
/** a 10% increase */
const numberFirst: Parser<ValuePhrase> = map(
  seq(maybe(comparisonBefore), maybe(word('a', 'an')), percentNumber, changeNoun, perTime),
  ([before, , number, direction, often]) => ({
    type: 'change',
    direction,
    comparison: before ?? 'exactly',
    number,
    unit: '%',
    frequency: often,
  }),
);

/** A change, in either language. */
export const change = (nouns: Nouns): Parser<ValuePhrase> =>
  firstOf(changeChinese(nouns), verbFirst(nouns), numberFirst);
