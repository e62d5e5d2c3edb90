/** Words that several of the grammar's parts share: comparisons, weekdays, clock times, measure words. */
import { isHanAt } from './fold.ts';
import { integer, isNumeralAt, number } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  listOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import type { Comparison } from './types.ts';

/** Comparisons that stand in front of the number. */
export const comparisonBefore = remembering(
  lookup<Comparison>({
    不少于: 'at-least',
    不低于: 'at-least',
    不小于: 'at-least',
    不下于: 'at-least',
    不亚于: 'at-least',
    至少: 'at-least',
    最少: 'at-least',
    起码: 'at-least',
    最低: 'at-least',
    不得少于: 'at-least',
    不得低于: 'at-least',
    不能少于: 'at-least',
    不能低于: 'at-least',
    应不少于: 'at-least',
    应不低于: 'at-least',
    '≥': 'at-least',
    '≧': 'at-least',
    '>=': 'at-least',
    不超过: 'at-most',
    不多于: 'at-most',
    不高于: 'at-most',
    不大于: 'at-most',
    至多: 'at-most',
    最多: 'at-most',
    最高: 'at-most',
    不得超过: 'at-most',
    不得高于: 'at-most',
    不能超过: 'at-most',
    '≤': 'at-most',
    '≦': 'at-most',
    '<=': 'at-most',
    超过: 'more-than',
    超: 'more-than',
    多于: 'more-than',
    高于: 'more-than',
    大于: 'more-than',
    突破: 'more-than',
    '>': 'more-than',
    少于: 'less-than',
    低于: 'less-than',
    小于: 'less-than',
    不足: 'less-than',
    不到: 'less-than',
    不满: 'less-than',
    '<': 'less-than',
    约: 'about',
    大约: 'about',
    约为: 'about',
    近: 'about',
    将近: 'about',
    接近: 'about',
    大概: 'about',
    '≈': 'about',
    'at least': 'at-least',
    'not less than': 'at-least',
    'no less than': 'at-least',
    'no fewer than': 'at-least',
    'not fewer than': 'at-least',
    'not lower than': 'at-least',
    'no lower than': 'at-least',
    'minimum of': 'at-least',
    'a minimum of': 'at-least',
    minimum: 'at-least',
    min: 'at-least',
    'at most': 'at-most',
    'up to': 'at-most',
    'no more than': 'at-most',
    'not more than': 'at-most',
    'a maximum of': 'at-most',
    'maximum of': 'at-most',
    maximum: 'at-most',
    max: 'at-most',
    within: 'at-most',
    'not exceeding': 'at-most',
    'no higher than': 'at-most',
    'more than': 'more-than',
    over: 'more-than',
    above: 'more-than',
    exceeding: 'more-than',
    'greater than': 'more-than',
    'in excess of': 'more-than',
    'higher than': 'more-than',
    'less than': 'less-than',
    'fewer than': 'less-than',
    under: 'less-than',
    below: 'less-than',
    'lower than': 'less-than',
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    nearly: 'about',
    almost: 'about',
    'approx.': 'about',
    approx: 'about',
    'close to': 'about',
  }),
);

/** Comparisons that stand behind the number and its unit. */
export const comparisonAfter = lookup<Comparison>({
  以上: 'at-least',
  及以上: 'at-least',
  或以上: 'at-least',
  之上: 'at-least',
  以下: 'at-most',
  及以下: 'at-most',
  以内: 'at-most',
  之内: 'at-most',
  内: 'at-most',
  左右: 'about',
  上下: 'about',
  余: 'more-than',
  'or more': 'at-least',
  'or above': 'at-least',
  'or over': 'at-least',
  'and above': 'at-least',
  'or higher': 'at-least',
  'or better': 'at-least',
  '+': 'at-least',
  plus: 'at-least',
  minimum: 'at-least',
  'or less': 'at-most',
  'or fewer': 'at-most',
  'or below': 'at-most',
  'or under': 'at-most',
  'and below': 'at-most',
  'or lower': 'at-most',
  maximum: 'at-most',
  'or so': 'about',
});

const weekdayNumerals = lookup<number>({ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 });
const weekWord = word('周', '星期', '礼拜');
/** 周三, 星期日. */
export const weekdayChinese: Parser<number> = map(seq(weekWord, weekdayNumerals), ([, day]) => day);
const weekdayOrNumeral = firstOf(weekdayChinese, weekdayNumerals);

const upTo = (from: number, to: number): number[] | null =>
  from <= to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : null;

/** 三, 二、四, 一至五, 周一到周五: the weekdays behind 每周 or 周. */
export const weekdayList: Parser<number[]> = firstOf(
  map(seq(weekdayOrNumeral, word('至', '到', '-', '--'), weekdayOrNumeral), ([from, , to]) => upTo(from, to)),
  listOf(weekdayOrNumeral, word('、', '和', ',', '及')),
);

export const weekdayEnglish = lookup<number>({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
});
export const weekdayPlural = lookup<number>({
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
});
export const ordinalEnglish = lookup<number>({
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
});

const dayPart = word(
  '上午',
  '下午',
  '晚上',
  '晚间',
  '夜间',
  '早上',
  '中午',
  '傍晚',
  '全天',
  '晚',
  '早',
  'in the morning',
  'in the afternoon',
  'in the evening',
  'morning',
  'afternoon',
  'evening',
  'night',
  'mornings',
  'afternoons',
  'evenings',
  'at noon',
);
const hour = integer(number, 0, 24);
const clockTime: Parser<unknown> = firstOf<unknown>(
  seq(
    hour,
    word(':'),
    integer(number, 0, 59),
    maybe(seq(word(':'), integer(number, 0, 59))),
    maybe(word('am', 'pm', 'a.m.', 'p.m.')),
  ),
  seq(hour, word('点半', '时半')),
  seq(hour, word('点', '时'), maybe(seq(integer(number, 0, 59), word('分')))),
  seq(hour, word('am', 'pm', 'a.m.', 'p.m.')),
);
const clockRange = seq(
  maybe(word('at', 'from')),
  clockTime,
  maybe(seq(word('-', '--', '至', '到', 'to', 'until'), clockTime)),
);
/** A time of the day, which the phrases allow and do not keep: 下午, 9:00—11:00, 晚上7点半, 2 pm. */
export const clock: Parser<true> = map(
  firstOf<unknown>(seq(dayPart, maybe(word(',')), clockRange), clockRange, dayPart),
  () => true,
);
/** The time of the day behind a date: 3月8日上午, March 3, 7 pm. */
export const timeOfDay: Parser<unknown> = maybe(seq(maybe(word(',')), clock));

/** Measure words that count occurrences. */
export const occurrence = unlessFollowedBy(
  word('次', '期', '场次', '场', '回', '轮', '遍', '堂', '节课', '节', '课', '趟', '批', '版'),
  word('时', '本', '数', '性'),
);

/** Up to `most` Chinese characters that are neither numerals nor digits: a verb, an object. */
export const hanFiller = (most: number): Parser<null> =>
  beginningLike({ canBeEmpty: true }, (text, at) => {
    let end = at;
    while (end < at + most && isFiller(text, end)) end += 1;
    return { value: null, end };
  });

/** A Chinese character with which neither a number nor a comparison begins. */
function isFiller(text: string, at: number): boolean {
  return isHanAt(text, at) && !isNumeralAt(text, at) && comparisonBefore(text, at) === null;
}
