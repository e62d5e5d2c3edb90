/** How often, in English: every quarter, twice a week, first Saturday of each month, monthly. */
import { dayEnglish, monthEnglish } from './dates.ts';
import { frequencyOf } from './frequency-zh.ts';
import { integer, number } from './numbers.ts';
import { firstOf, listOf, longestOf, lookup, map, maybe, type Parser, seq, word } from './parser.ts';
import type { Frequency, RecurrencePoint, TimeUnit } from './types.ts';
import {
  clock,
  comparisonAfter,
  comparisonBefore,
  ordinalEnglish,
  weekdayEnglish,
  weekdayPlural,
} from './words.ts';

const adverb = lookup<Frequency>({
  daily: frequencyOf({ unit: 'day' }),
  weekly: frequencyOf({ unit: 'week' }),
  fortnightly: frequencyOf({ unit: 'week', every: 2 }),
  biweekly: frequencyOf({ unit: 'week', every: 2 }),
  'bi-weekly': frequencyOf({ unit: 'week', every: 2 }),
  monthly: frequencyOf({ unit: 'month' }),
  bimonthly: frequencyOf({ unit: 'month', every: 2 }),
  'bi-monthly': frequencyOf({ unit: 'month', every: 2 }),
  quarterly: frequencyOf({ unit: 'quarter' }),
  'half-yearly': frequencyOf({ unit: 'half-year' }),
  'semi-annually': frequencyOf({ unit: 'half-year' }),
  semiannually: frequencyOf({ unit: 'half-year' }),
  biannually: frequencyOf({ unit: 'half-year' }),
  termly: frequencyOf({ unit: 'term' }),
  annually: frequencyOf({ unit: 'year' }),
  yearly: frequencyOf({ unit: 'year' }),
});

const unit = lookup<TimeUnit>({
  day: 'day',
  week: 'week',
  month: 'month',
  'calendar month': 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  'half year': 'half-year',
  term: 'term',
  semester: 'term',
  year: 'year',
  'school year': 'year',
});
const units = lookup<TimeUnit>({
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  terms: 'term',
  semesters: 'term',
  years: 'year',
});
const everyOrEach = word('every', 'each');
const second = lookup<number>({ other: 2, second: 2, third: 3, fourth: 4 });

const everyUnit: Parser<Frequency> = firstOf<Frequency>(
  map(seq(everyOrEach, unit), ([, each]) => frequencyOf({ unit: each })),
  map(seq(word('every'), integer(number, 2, 99), units), ([, every, each]) =>
    frequencyOf({ unit: each, every }),
  ),
  map(seq(word('every'), second, unit), ([, every, each]) => frequencyOf({ unit: each, every })),
  map(seq(everyOrEach, word('fortnight')), () => frequencyOf({ unit: 'week', every: 2 })),
  map(seq(everyOrEach, word('weekday')), () =>
    frequencyOf({ unit: 'week', times: 5, on: { weekdays: [1, 2, 3, 4, 5], nth: [] } }),
  ),
  map(seq(everyOrEach, word('weekend')), () =>
    frequencyOf({ unit: 'week', on: { weekdays: [6, 7], nth: [] } }),
  ),
);

/** a week, per month, each term, every two months; also `weekly` behind a count (twice weekly). */
export const perUnitEnglish: Parser<Frequency> = firstOf<Frequency>(
  map(seq(word('a', 'an', 'per', 'in each', 'in every', 'during each'), unit), ([, each]) =>
    frequencyOf({ unit: each }),
  ),
  map(word('a fortnight', 'per fortnight'), () => frequencyOf({ unit: 'week', every: 2 })),
  everyUnit,
  adverb,
);

const count = firstOf<number>(
  lookup({ once: 1, twice: 2, thrice: 3 }),
  map(seq(integer(number, 1, 999), word('times', 'time')), ([times]) => times),
);
const countRange = firstOf(
  map(
    seq(integer(number, 1, 999), word('to', 'or', '-'), integer(number, 1, 999), word('times')),
    ([from, , to]) => ({ times: from, timesTo: to }),
  ),
  map(seq(lookup({ once: 1 }), word('or'), lookup({ twice: 2 })), ([from, , to]) => ({
    times: from,
    timesTo: to,
  })),
  map(count, (times) => ({ times, timesTo: times })),
);
const counted: Parser<Frequency> = map(
  seq(maybe(comparisonBefore), countRange, maybe(comparisonAfter), perUnitEnglish),
  ([before, times, after, each]) => ({ ...each, ...times, comparison: before ?? after ?? 'exactly' }),
);

const listSign = word(',', 'and', '&', 'or', '/');
const onWeekdays = (weekdays: number[], every = 1): Frequency =>
  frequencyOf({ unit: 'week', every, times: weekdays.length, on: { weekdays, nth: [] } });
const everyWeekday: Parser<Frequency> = firstOf<Frequency>(
  map(seq(everyOrEach, listOf(weekdayEnglish, listSign)), ([, weekdays]) => onWeekdays(weekdays)),
  map(seq(word('every'), second, weekdayEnglish), ([, every, weekday]) => onWeekdays([weekday], every)),
  map(seq(maybe(word('on')), listOf(weekdayPlural, listSign)), ([, weekdays]) => onWeekdays(weekdays)),
);

const ofEach = seq(word('of', 'in'), firstOf<unknown>(word('the month'), seq(everyOrEach, word('month'))));
const monthly = firstOf<unknown>(ofEach, word('each month', 'every month', 'monthly'));
const nthWeekdayOfMonth: Parser<Frequency> = map(
  seq(
    maybe(word('on')),
    maybe(word('the', 'every', 'each')),
    listOf(ordinalEnglish, listSign),
    firstOf(weekdayEnglish, weekdayPlural),
    monthly,
  ),
  ([, , nth, weekday]) => frequencyOf({ unit: 'month', times: nth.length, on: { weekdays: [weekday], nth } }),
);
const daysOfMonth: Parser<Frequency> = map(
  seq(
    maybe(lookup({ by: true, before: true, on: false, 'no later than': true })),
    maybe(word('the')),
    listOf(dayEnglish, listSign),
    monthly,
  ),
  ([deadline, , days]) =>
    frequencyOf({ unit: 'month', times: days.length, on: { days }, deadline: deadline === true }),
);
const startEnd = lookup<RecurrencePoint>({
  'start of': 'start',
  'beginning of': 'start',
  'middle of': 'middle',
  'end of': 'end',
});
const startOrEnd: Parser<Frequency> = map(
  seq(maybe(lookup({ by: true, before: true, at: false })), maybe(word('the')), startEnd, everyOrEach, unit),
  ([deadline, , on, , each]) => frequencyOf({ unit: each, on, deadline: deadline === true }),
);
const everyMonthName: Parser<Frequency> = map(
  seq(maybe(word('in')), everyOrEach, listOf(monthEnglish, listSign)),
  ([, , months]) => frequencyOf({ unit: 'year', times: months.length, on: { months, day: null } }),
);
const adverbOnPoint: Parser<Frequency> = map(
  seq(
    adverb,
    maybe(word(',')),
    word('on', 'on the', 'every'),
    firstOf<Frequency>(
      nthAlone(),
      map(listOf(firstOf(weekdayPlural, weekdayEnglish), listSign), (weekdays) => onWeekdays(weekdays)),
    ),
  ),
  ([each, , , point]) => ({ ...each, on: point.on, times: point.times, timesTo: point.timesTo }),
);
function nthAlone(): Parser<Frequency> {
  return map(seq(listOf(ordinalEnglish, listSign), weekdayEnglish), ([nth, weekday]) =>
    frequencyOf({ unit: 'month', times: nth.length, on: { weekdays: [weekday], nth } }),
  );
}

/** A frequency in English, as far as it reaches. */
export const frequencyEnglish: Parser<Frequency> = map(
  seq(
    longestOf(
      adverb,
      everyUnit,
      counted,
      everyWeekday,
      nthWeekdayOfMonth,
      daysOfMonth,
      startOrEnd,
      everyMonthName,
      adverbOnPoint,
    ),
    maybe(clock),
  ),
  ([frequency]) => frequency,
);
