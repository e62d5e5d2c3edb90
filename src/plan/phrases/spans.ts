/** Weeks of the term, the nth weekday of a month, and lists of months and days. */
import {
  dayNumber,
  dayOfMonth,
  daysInMonth,
  monthEnglish,
  monthNumber,
  partialDate,
  partWords,
  validDate,
  yearPrefix,
} from './dates.ts';
import { integer, number } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  listOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  word,
} from './parser.ts';
import { dash, half, listSign, quarter, quarterList, quarterRange, yearBehind } from './quarters.ts';
import { joinEnds } from './ranges.ts';
import type { MonthPart, PartialDate, WhenPhrase } from './types.ts';
import { ordinalEnglish, weekdayChinese, weekdayEnglish } from './words.ts';

const weekNumber = integer(number, 1, 53);
const weekSign = word('周', '教学周', '星期');
const weeks = (from: number, to: number, month: number | null): WhenPhrase | null => {
  if (from > to || (month !== null && to > 6)) return null;
  return { type: 'weeks', from, to, month };
};
const monthBefore = maybe(
  remembering(
    map(seq(maybe(yearPrefix), monthNumber, word('月份', '月'), maybe(word('的'))), ([, month]) => month),
  ),
);
const weeksChinese: Parser<WhenPhrase> = firstOf(
  map(
    seq(monthBefore, word('第'), weekNumber, maybe(weekSign), dash, maybe(word('第')), weekNumber, weekSign),
    ([month, , from, , , , to]) => weeks(from, to, month),
  ),
  map(seq(monthBefore, word('第'), weekNumber, weekSign), ([month, , week]) => weeks(week, week, month)),
  map(seq(monthBefore, word('首周')), ([month]) => weeks(1, 1, month)),
);
const weekList: Parser<WhenPhrase> = map(
  seq(
    word('第'),
    listOf(
      map(seq(maybe(word('第')), weekNumber), ([, week]) => week),
      listSign,
    ),
    weekSign,
  ),
  ([, list]) =>
    list.length > 1
      ? { type: 'several', parts: list.map((week) => ({ type: 'weeks', from: week, to: week, month: null })) }
      : null,
);
const weeksEnglish: Parser<WhenPhrase> = firstOf(
  map(seq(word('week', 'weeks'), weekNumber, dash, weekNumber), ([, from, , to]) => weeks(from, to, null)),
  map(seq(word('weeks'), listOf(weekNumber, listSign)), ([, list]) =>
    list.length > 1
      ? { type: 'several', parts: list.map((week) => ({ type: 'weeks', from: week, to: week, month: null })) }
      : null,
  ),
  map(seq(word('week', 'wk'), weekNumber), ([, week]) => weeks(week, week, null)),
  map(
    seq(maybe(word('the')), ordinalEnglish, word('week of', 'week in'), monthEnglish),
    ([, week, , month]) => (week > 0 ? weeks(week, week, month) : null),
  ),
);
/** the week of May 4: that day and the six behind it. */
const weekOfDay: Parser<WhenPhrase> = map(
  seq(
    maybe(word('the')),
    word('week of', 'week beginning', 'week commencing', 'week starting', 'week from'),
    maybe(word('on')),
    dayOfMonth,
  ),
  ([, , , from]) => joinEnds(from, sixDaysLater(from)),
);
function sixDaysLater({ year, month, day }: PartialDate): PartialDate {
  const last = month === null ? 31 : daysInMonth(year, month);
  const to = (day ?? 1) + 6;
  if (to <= last) return partialDate({ month, day: to });
  return partialDate({ month: month === null ? null : (month % 12) + 1, day: to - last });
}

const weeksOfTerm: Parser<WhenPhrase> = map(
  seq(
    longestOf(weeksChinese, weekList, weeksEnglish),
    maybe(word('of term', 'of the term', 'of the semester')),
    maybe(weekdayChinese),
  ),
  ([phrase]) => phrase,
);

const nthChinese = firstOf<number>(
  map(seq(word('第'), integer(number, 1, 5)), ([, nth]) => nth),
  map(word('首'), () => 1),
  map(word('最后一'), () => -1),
);
const nthWeekday: Parser<WhenPhrase> = firstOf<WhenPhrase>(
  map(
    seq(
      maybe(yearPrefix),
      monthNumber,
      word('月份', '月'),
      maybe(word('的')),
      nthChinese,
      maybe(word('个')),
      weekdayChinese,
    ),
    ([year, month, , , nth, , weekday]) => ({ type: 'nth-weekday', year, month, weekday, nth }),
  ),
  map(
    seq(maybe(word('the')), ordinalEnglish, weekdayEnglish, word('of', 'in'), monthEnglish, yearBehind),
    ([, nth, weekday, , month, year]) => ({ type: 'nth-weekday', year, month, weekday, nth }),
  ),
);
const lastWeek: Parser<WhenPhrase> = map(
  seq(maybe(yearPrefix), monthNumber, word('月份', '月'), word('最后一周')),
  ([year, month]) => ({ type: 'date', date: partialDate({ year, month, part: 'late' }) }),
);

/** 3、6、9月 and 3月8、10日: the sign stands behind the last number only. */
const monthList: Parser<WhenPhrase> = map(
  seq(maybe(yearPrefix), listOf(monthNumber, listSign), word('月份', '月')),
  ([year, list]) =>
    list.length > 1
      ? {
          type: 'several',
          parts: list.map((month) => ({ type: 'date', date: partialDate({ year, month }) })),
        }
      : null,
);
const dayList: Parser<WhenPhrase> = map(
  seq(
    maybe(yearPrefix),
    monthNumber,
    word('月'),
    listOf(
      map(seq(dayNumber, maybe(word('日', '号'))), ([day]) => day),
      listSign,
    ),
  ),
  ([year, month, , days]) => (days.length > 1 ? daysOf(year, month, days) : null),
);
function daysOf(year: number | null, month: number, days: readonly number[]): WhenPhrase | null {
  const parts: WhenPhrase[] = [];
  for (const day of days) {
    const date = validDate(partialDate({ year, month, day }));
    if (date === null) return null;
    parts.push({ type: 'date', date });
  }
  return { type: 'several', parts };
}
const signedDays: Parser<WhenPhrase> = beginningLike(dayList, (text, at) => {
  const found = dayList(text, at);
  return found !== null && ['日', '号'].includes(text.charAt(found.end - 1)) ? found : null;
});
/** 3月上、中旬 */
const partList: Parser<WhenPhrase> = map(
  seq(
    maybe(yearPrefix),
    monthNumber,
    word('月'),
    lookup<'early' | 'middle'>({ 上: 'early', 中: 'middle' }),
    maybe(word('旬')),
    maybe(word('、', '至', '到', '-')),
    partWords,
  ),
  ([year, month, , from, , , to]) =>
    joinEnds(partialDate({ year, month, part: from }), partialDate({ year, month, part: to })),
);

/** mid to late May */
const partListEnglish: Parser<WhenPhrase> = map(
  seq(
    lookup<MonthPart>({ early: 'early', mid: 'middle' }),
    word('to', '-'),
    lookup<MonthPart>({ mid: 'middle', late: 'late' }),
    maybe(word('-')),
    monthEnglish,
    yearBehind,
  ),
  ([from, , to, , month, year]) =>
    joinEnds(partialDate({ year, month, part: from }), partialDate({ year, month, part: to })),
);

/** Any of these, as far as it reaches. */
export const span: Parser<WhenPhrase> = remembering(
  longestOf(
    quarterRange,
    quarterList,
    quarter,
    half,
    weeksOfTerm,
    weekOfDay,
    nthWeekday,
    lastWeek,
    monthList,
    signedDays,
    partList,
    partListEnglish,
  ),
);
