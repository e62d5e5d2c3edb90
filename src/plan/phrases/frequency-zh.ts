/** How often, in Chinese: 每三个月, 每周三次, 每周三, 每月5日前, 每半年末, 双周, 一年4次. */
import { dayNumber, monthNumber } from './dates.ts';
import { integer, number } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  listOf,
  longestOf,
  lookup,
  map,
  maybe,
  nowhere,
  type Parser,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import type { Comparison, Frequency, RecurrencePoint, TimeUnit } from './types.ts';
import {
  clock,
  comparisonAfter,
  comparisonBefore,
  hanFiller,
  occurrence,
  weekdayChinese,
  weekdayList,
} from './words.ts';

/** A frequency with everything that was not said. */
export const frequencyOf = (said: Partial<Frequency> & { readonly unit: TimeUnit }): Frequency => ({
  times: 1,
  timesTo: said.times ?? 1,
  comparison: 'exactly',
  every: 1,
  on: null,
  deadline: false,
  ...said,
});

const unitWords: Readonly<Record<string, TimeUnit>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  个星期: 'week',
  礼拜: 'week',
  月: 'month',
  个月: 'month',
  季: 'quarter',
  季度: 'quarter',
  个季度: 'quarter',
  半年: 'half-year',
  个半年: 'half-year',
  学期: 'term',
  个学期: 'term',
  年: 'year',
  年度: 'year',
  学年: 'year',
};
const unit = lookup<TimeUnit>(unitWords);
const halfMonth = word('半月', '半个月');
const countedUnit = lookup<TimeUnit>({
  天: 'day',
  日: 'day',
  周: 'week',
  个星期: 'week',
  星期: 'week',
  个月: 'month',
  月: 'month',
  个季度: 'quarter',
  季度: 'quarter',
  个学期: 'term',
  学期: 'term',
  年: 'year',
});

const fewUnits: Parser<Frequency> = map(seq(integer(number, 1, 99), countedUnit), ([every, each]) =>
  frequencyOf({ unit: each, every }),
);
const workday = word('工作日', '个工作日');
const WORKDAYS: RecurrencePoint = { weekdays: [1, 2, 3, 4, 5], nth: [] };

/** 每周, 每三个月, 每半个月, 隔周, 双周, 按月. */
const head: Parser<Frequency> = longestOf<Frequency>(
  map(seq(word('每', '每一'), unit), ([, each]) => frequencyOf({ unit: each })),
  map(seq(word('每', '每隔'), fewUnits), ([, few]) => few),
  map(
    seq(
      word('每隔一', '隔', '每隔'),
      lookup<TimeUnit>({ 天: 'day', 日: 'day', 周: 'week', 月: 'month', 个月: 'month', 年: 'year' }),
    ),
    ([, each]) => frequencyOf({ unit: each, every: 2 }),
  ),
  map(seq(word('每'), halfMonth), () => frequencyOf({ unit: 'month', times: 2 })),
  map(seq(word('每'), workday), () => frequencyOf({ unit: 'week', times: 5, on: WORKDAYS })),
  map(
    seq(
      maybe(word('每', '逢', '每逢')),
      lookup<Frequency>({
        双周: frequencyOf({ unit: 'week', every: 2 }),
        单周: frequencyOf({ unit: 'week', every: 2 }),
        单月: frequencyOf({ unit: 'year', times: 6, on: { months: [1, 3, 5, 7, 9, 11], day: null } }),
        双月: frequencyOf({ unit: 'year', times: 6, on: { months: [2, 4, 6, 8, 10, 12], day: null } }),
      }),
    ),
    ([, each]) => each,
  ),
  lookup<Frequency>({
    '上、下半年': frequencyOf({ unit: 'half-year' }),
    上下半年: frequencyOf({ unit: 'half-year' }),
    天天: frequencyOf({ unit: 'day' }),
    逐日: frequencyOf({ unit: 'day' }),
    按日: frequencyOf({ unit: 'day' }),
    按周: frequencyOf({ unit: 'week' }),
    逐周: frequencyOf({ unit: 'week' }),
    按月: frequencyOf({ unit: 'month' }),
    逐月: frequencyOf({ unit: 'month' }),
    月月: frequencyOf({ unit: 'month' }),
    按季: frequencyOf({ unit: 'quarter' }),
    按季度: frequencyOf({ unit: 'quarter' }),
    逐季: frequencyOf({ unit: 'quarter' }),
    按年: frequencyOf({ unit: 'year' }),
    按学期: frequencyOf({ unit: 'term' }),
  }),
);

/** 一周, 两周, 一年, 半年, 半月: how often is said only with a count behind it. */
const bareHead: Parser<Frequency> = firstOf<Frequency>(
  map(halfMonth, () => frequencyOf({ unit: 'month', times: 2 })),
  map(word('半年'), () => frequencyOf({ unit: 'half-year' })),
  map(word('全年', '年内'), () => frequencyOf({ unit: 'year' })),
  map(word('学期', '本学期'), () => frequencyOf({ unit: 'term' })),
  fewUnits,
  map(word('一季度'), () => frequencyOf({ unit: 'quarter' })),
);

const before = maybe(map(word('前', '之前', '以前'), () => true));
const ordinal = map(seq(word('第'), integer(number, 1, 5)), ([, nth]) => nth);
const nthOrLast = firstOf<number>(
  ordinal,
  map(word('首'), () => 1),
  map(word('最后一', '末'), () => -1),
);

const dayStretch = map(
  seq(dayNumber, maybe(word('日', '号')), word('-', '--', '至', '到'), dayNumber, word('日', '号')),
  ([from, , , to]) =>
    from < to ? { days: Array.from({ length: to - from + 1 }, (_, i) => from + i), times: 1 } : null,
);
const dayList = map(
  seq(
    listOf(
      map(seq(dayNumber, maybe(word('日', '号'))), ([day]) => day),
      word('、', '和', ',', '及'),
    ),
    maybe(word('日', '号')),
  ),
  ([days]) => ({ days, times: days.length }),
);
const withSign = <T>(parser: Parser<T>): Parser<T> =>
  beginningLike(parser, (text, at) => {
    const found = parser(text, at);
    return found !== null && ['日', '号'].includes(text.charAt(found.end - 1)) ? found : null;
  });

interface Point {
  readonly on: RecurrencePoint;
  readonly times: number;
}
const once = (on: RecurrencePoint): Point => ({ on, times: 1 });

const startEnd = lookup<RecurrencePoint>({
  初: 'start',
  月初: 'start',
  期初: 'start',
  开学初: 'start',
  开学: 'start',
  上旬: 'start',
  首月: 'start',
  第一个月: 'start',
  首周: 'start',
  年初: 'start',
  第一周: 'start',
  中: 'middle',
  中旬: 'middle',
  期中: 'middle',
  末: 'end',
  底: 'end',
  月底: 'end',
  月末: 'end',
  下旬: 'end',
  末月: 'end',
  最后一个月: 'end',
  期末: 'end',
  年底: 'end',
  年末: 'end',
  末期: 'end',
  最后一周: 'end',
  结束前: 'end',
});
const monthWeek = map(
  seq(
    nthOrLast,
    maybe(word('个')),
    word('周', '星期'),
    maybe(map(seq(maybe(word('的')), weekdayChinese), ([, day]) => day)),
  ),
  ([nth, , , weekday]) => once(weekday === null ? { week: nth } : { weekdays: [weekday], nth: [nth] }),
);
const monthWeekday = map(seq(nthOrLast, maybe(word('个')), weekdayChinese), ([nth, , weekday]) =>
  once({ weekdays: [weekday], nth: [nth] }),
);
const monthPoint: Parser<Point> = longestOf<Point>(
  map(firstOf(withSign(dayStretch), withSign(dayList)), ({ days, times }) => ({ on: { days }, times })),
  monthWeekday,
  monthWeek,
  map(startEnd, once),
);
const notAMeasure = firstOf<unknown>(
  occurrence,
  word('个', '人', '条', '天', '小时', '名', '家', '篇', '-', '至', '到', '、'),
  number,
);
const weekPoint: Parser<Point> = firstOf<Point>(
  map(unlessFollowedBy(weekdayList, notAMeasure), (weekdays) => ({
    on: { weekdays, nth: [] },
    times: weekdays.length,
  })),
  map(word('末', '周末', '双休日'), () => once({ weekdays: [6, 7], nth: [] })),
);
const monthList = map(
  seq(listOf(monthNumber, word('、', '和', ',')), word('月份', '月')),
  ([months]) => months,
);
const signedMonths = listOf(
  map(seq(monthNumber, word('月份', '月')), ([month]) => month),
  word('、', '和', ','),
);
const monthStretch = map(
  seq(monthNumber, maybe(word('月')), word('-', '--', '至', '到'), monthNumber, word('月份', '月')),
  ([from, , , to]) => upTo(from, to),
);
function upTo(from: number, to: number): number[] | null {
  return from < to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : null;
}
const yearPoint: Parser<Point> = longestOf<Point>(
  map(monthStretch, (months) => once({ months, day: null })),
  map(longestOf(monthList, signedMonths), (months) => ({ on: { months, day: null }, times: months.length })),
  map(seq(monthNumber, word('月'), dayNumber, word('日', '号')), ([month, , day]) =>
    once({ months: [month], day }),
  ),
  map(startEnd, once),
);

function pointIn(each: TimeUnit): Parser<Point> {
  if (each === 'week') return weekPoint;
  if (each === 'month') return monthPoint;
  if (each === 'year') return yearPoint;
  return each === 'day' ? nowhere : map(startEnd, once);
}

interface Times {
  readonly times: number;
  readonly timesTo: number;
  readonly comparison: Comparison;
}
const several = integer(number, 1, 999);
const times: Parser<Times> = map(
  seq(
    hanFiller(6),
    maybe(comparisonBefore),
    several,
    maybe(seq(word('-', '--', '至', '到', '、', '或'), several)),
    occurrence,
    maybe(comparisonAfter),
  ),
  ([, before, from, to, , after]) => ({
    times: from,
    timesTo: to?.[1] ?? from,
    comparison: before ?? after ?? 'exactly',
  }),
);

/** Behind 每半个月 a count is for half a month. */
const timesOf = (each: Frequency, count: Times): Times => ({
  ...count,
  times: each.times * count.times,
  timesTo: each.times * count.timesTo,
});

/** The point within the unit, the day's time and the count behind 每周 and its kin. */
const tailOf = (each: Frequency): Parser<Frequency> =>
  map(
    seq(maybe(word('的')), maybe(seq(pointIn(each.unit), before)), maybe(clock), maybe(times)),
    ([, point, , count]) => ({
      ...each,
      ...(point === null
        ? {}
        : { on: point[0].on, times: point[0].times, timesTo: point[0].times, deadline: point[1] ?? false }),
      ...(count === null ? {} : timesOf(each, count)),
    }),
  );

const withHead: Parser<Frequency> = beginningLike(head, (text, at) => {
  const start = head(text, at);
  return start === null ? null : tailOf(start.value)(text, start.end);
});
const withBareHead: Parser<Frequency> = map(seq(bareHead, times), ([each, count]) => ({
  ...each,
  ...timesOf(each, count),
}));

/** 1次/周, 2场/月 */
const perUnit: Parser<Frequency> = map(
  seq(several, occurrence, word('/'), maybe(word('每')), unit),
  ([count, , , , each]) => frequencyOf({ unit: each, times: count }),
);
/** 周三, 周二、四: a weekday alone is every week's. */
const weekdayAlone: Parser<Frequency> = map(
  seq(
    maybe(word('逢', '每逢', '每个', '每')),
    word('周', '星期', '礼拜'),
    unlessFollowedBy(weekdayList, firstOf<unknown>(occurrence, word('年', '-', '至', '到'))),
    maybe(clock),
  ),
  ([, , weekdays]) => frequencyOf({ unit: 'week', times: weekdays.length, on: { weekdays, nth: [] } }),
);

/** A frequency in Chinese, as far as it reaches. */
export const frequencyChinese: Parser<Frequency> = longestOf(withHead, withBareHead, perUnit, weekdayAlone);
/** Only what begins with 每 and its kin, without a count: the head of 每季度不少于1场. */
export const frequencyHead: Parser<Frequency> = longestOf(head, bareHead);
