/** Quarters, halves of the year, weeks of the term, the nth weekday of a month, and lists of them. */
import { matchOccasion } from '../occasions/names.ts';
import {
  dayNumber,
  monthEnglish,
  monthNumber,
  partialDate,
  partWords,
  plainYear,
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
import { joinEnds } from './ranges.ts';
import { relationAfter, relationBefore } from './times-of-year.ts';
import type { MonthPart, PartialDate, WhenPhrase } from './types.ts';
import { clock, ordinalEnglish, weekdayChinese, weekdayEnglish } from './words.ts';

const listSign = word('、', ',', '和', '及', '与', '以及', 'and', '&');
const dash = word('-', '--', '至', '到', 'to');
const yearBehind = maybe(map(seq(maybe(word('of', ',')), plainYear), ([, year]) => year));

type Quarter = 1 | 2 | 3 | 4;
const quarterDigit = lookup<Quarter>({ 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 });
const quarterOrdinal = lookup<Quarter>({
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
});

interface QuarterWritten {
  readonly quarter: Quarter;
  readonly year: number | null;
}
const quarterChinese: Parser<QuarterWritten> = map(
  seq(
    maybe(yearPrefix),
    firstOf<Quarter>(
      map(seq(maybe(word('第')), quarterDigit, maybe(word('个')), word('季度')), ([, quarter]) => quarter),
      map(word('首季'), () => 1),
    ),
  ),
  ([year, quarter]) => ({ quarter, year }),
);
const quarterEnglish: Parser<QuarterWritten> = firstOf(
  map(seq(lookup<Quarter>({ q1: 1, q2: 2, q3: 3, q4: 4 }), yearBehind), ([quarter, year]) => ({
    quarter,
    year,
  })),
  map(
    seq(maybe(word('the')), quarterOrdinal, word('quarter'), maybe(word('of the year')), yearBehind),
    ([, quarter, , , year]) => ({ quarter, year }),
  ),
);
const quarterPoint = remembering(longestOf(quarterChinese, quarterEnglish));
const quarter: Parser<WhenPhrase> = map(quarterPoint, (written) => ({ type: 'quarter', ...written }));
const months = ({ quarter: of, year }: QuarterWritten): [PartialDate, PartialDate] => [
  partialDate({ year, month: of * 3 - 2 }),
  partialDate({ year, month: of * 3 }),
];
const quarterRange: Parser<WhenPhrase> = map(
  firstOf(
    map(seq(quarterPoint, dash, quarterPoint), ([from, , to]) => ({ from, to })),
    map(
      seq(
        maybe(yearPrefix),
        maybe(word('第')),
        quarterDigit,
        dash,
        maybe(word('第')),
        quarterDigit,
        word('季度'),
      ),
      ([year, , from, , , to]) => ({ from: { quarter: from, year }, to: { quarter: to, year } }),
    ),
    map(
      seq(maybe(yearPrefix), word('前'), quarterDigit, maybe(word('个')), word('季度')),
      ([year, , to]) => ({ from: { quarter: 1 as const, year }, to: { quarter: to, year } }),
    ),
  ),
  ({ from, to }) => (from.quarter < to.quarter ? joinEnds(months(from)[0], months(to)[1]) : null),
);
const quarterList: Parser<WhenPhrase> = map(
  seq(
    maybe(yearPrefix),
    listOf(
      map(seq(maybe(word('第')), quarterDigit), ([, each]) => each),
      listSign,
    ),
    word('季度'),
  ),
  ([year, list]) =>
    list.length > 1
      ? { type: 'several', parts: list.map((each) => ({ type: 'quarter', quarter: each, year })) }
      : null,
);

type Half = 1 | 2;
interface HalfWritten {
  readonly half: Half;
  readonly year: number | null;
}
const halfPoint: Parser<HalfWritten> = remembering(
  longestOf(
    map(
      seq(
        maybe(yearPrefix),
        lookup<Half>({ 上半年: 1, 前半年: 1, 下半年: 2, 后半年: 2, 上半年度: 1, 下半年度: 2 }),
      ),
      ([year, half]) => ({ half, year }),
    ),
    map(seq(lookup<Half>({ h1: 1, h2: 2 }), yearBehind), ([half, year]) => ({ half, year })),
    map(
      seq(
        maybe(word('the')),
        lookup<Half>({ 'first half of': 1, 'second half of': 2 }),
        firstOf<number | null>(plainYear, lookup({ 'the year': null })),
      ),
      ([, half, year]) => ({ half, year }),
    ),
    map(word('first half-year', 'first half year'), () => ({ half: 1 as const, year: null })),
  ),
);
const half: Parser<WhenPhrase> = map(halfPoint, (written) => ({ type: 'half', ...written }));

const endSign = word('末', '底', '结束');
const endOfEnglish = seq(maybe(word('the')), word('end of'));
/** 一季度末, 上半年底, the end of Q2: the last third of the last month. */
export const endOfSpan: Parser<PartialDate> = firstOf(
  map(seq(quarterPoint, endSign), ([{ quarter: of, year }]) =>
    partialDate({ year, month: of * 3, part: 'late' }),
  ),
  map(seq(halfPoint, endSign), ([{ half: of, year }]) => partialDate({ year, month: of * 6, part: 'late' })),
  map(seq(endOfEnglish, quarterPoint), ([, { quarter: of, year }]) =>
    partialDate({ year, month: of * 3, part: 'late' }),
  ),
  map(seq(endOfEnglish, halfPoint), ([, { half: of, year }]) =>
    partialDate({ year, month: of * 6, part: 'late' }),
  ),
);
/** The same without 末, for what stands before a 前 or behind a `by`. */
export const spanDue: Parser<PartialDate> = firstOf(
  map(quarterPoint, ({ quarter: of, year }) => partialDate({ year, month: of * 3, part: 'late' })),
  map(halfPoint, ({ half: of, year }) => partialDate({ year, month: of * 6, part: 'late' })),
);

const weekNumber = integer(number, 1, 53);
const weekSign = word('周', '教学周', '星期');
const weeks = (from: number, to: number, month: number | null): WhenPhrase | null => {
  if (from > to || (month !== null && to > 6)) return null;
  return { type: 'weeks', from, to, month };
};
const monthBefore = maybe(
  map(seq(maybe(yearPrefix), monthNumber, word('月份', '月'), maybe(word('的'))), ([, month]) => month),
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

const quote = maybe(word('"', "'"));
const occasionNote = maybe(
  seq(word('('), monthNumber, word('月'), maybe(dayNumber), maybe(word('日')), word(')')),
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

/** An occasion with what says before or after, and the month where one is written. */
export const occasion: Parser<WhenPhrase> = map(
  seq(
    maybe(relationBefore),
    maybe(word('the')),
    maybe(yearPrefix),
    maybe(
      map(
        seq(monthNumber, word('月份', '月'), maybe(seq(dayNumber, word('日', '号'))), maybe(word('的'))),
        ([month]) => month,
      ),
    ),
    maybe(word('(')),
    quote,
    matchOccasion,
    quote,
    maybe(word(')')),
    occasionNote,
    maybe(relationAfter),
    maybe(clock),
  ),
  ([before, , year, month, open, , id, , close, note, after]) =>
    (open === null) === (close === null)
      ? {
          type: 'occasion',
          occasion: id,
          relation: after ?? before ?? 'on',
          year,
          month: month ?? note?.[1] ?? null,
        }
      : null,
);

/** Any of these, as far as it reaches. */
export const span: Parser<WhenPhrase> = remembering(
  longestOf(
    quarterRange,
    quarterList,
    quarter,
    half,
    weeksOfTerm,
    nthWeekday,
    lastWeek,
    monthList,
    signedDays,
    partList,
    partListEnglish,
  ),
);
