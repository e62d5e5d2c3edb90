/** How often, in Chinese: 每三个月, 每周三次, 每周三, 每月5日前, 每半年末, 双周, 一年4次. */
import { integer, number } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import { before, pointIn } from './recurrence-zh.ts';
import type { Comparison, Frequency, RecurrencePoint, TimeUnit } from './types.ts';
import { clock, comparisonAfter, comparisonBefore, hanFiller, occurrence, weekdayList } from './words.ts';

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
const head: Parser<Frequency> = remembering(
  longestOf<Frequency>(
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
  ),
);

const bareUnit = lookup<TimeUnit>({
  天: 'day',
  周: 'week',
  个星期: 'week',
  星期: 'week',
  个月: 'month',
  个季度: 'quarter',
  个学期: 'term',
  学期: 'term',
  年: 'year',
});
/** 一周, 两年, 三个月; 3月 is March, and 60周岁 an age. */
const bareUnits: Parser<Frequency> = map(
  seq(integer(number, 1, 6), unlessFollowedBy(bareUnit, word('岁', '级'))),
  ([every, each]) => frequencyOf({ unit: each, every }),
);
/** 一周, 两周, 一年, 半年, 半月: how often is said only with a count behind it. */
const bareHead: Parser<Frequency> = remembering(
  firstOf<Frequency>(
    map(halfMonth, () => frequencyOf({ unit: 'month', times: 2 })),
    map(word('半年'), () => frequencyOf({ unit: 'half-year' })),
    map(word('全年', '年内'), () => frequencyOf({ unit: 'year' })),
    map(word('学期', '本学期'), () => frequencyOf({ unit: 'term' })),
    bareUnits,
    map(word('一季度'), () => frequencyOf({ unit: 'quarter' })),
  ),
);

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

/** The point within the unit, the day's time and the count behind 每周 and its kin: what they add to it. */
const tailOf = (each: TimeUnit): Parser<(each: Frequency) => Frequency> =>
  map(
    seq(maybe(word('的')), maybe(seq(pointIn(each), before)), maybe(clock), maybe(times)),
    ([, point, , count]) =>
      (each) => ({
        ...each,
        ...(point === null
          ? {}
          : { on: point[0].on, times: point[0].times, timesTo: point[0].times, deadline: point[1] ?? false }),
        ...(count === null ? {} : timesOf(each, count)),
      }),
  );
const TAILS: Readonly<Record<TimeUnit, Parser<(each: Frequency) => Frequency>>> = {
  day: tailOf('day'),
  week: tailOf('week'),
  month: tailOf('month'),
  quarter: tailOf('quarter'),
  'half-year': tailOf('half-year'),
  term: tailOf('term'),
  year: tailOf('year'),
};

const withHead: Parser<Frequency> = beginningLike(head, (text, at) => {
  const start = head(text, at);
  const tail = start && TAILS[start.value.unit](text, start.end);
  return tail && { value: tail.value(start.value), end: tail.end };
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
export const frequencyHead: Parser<Frequency> = remembering(longestOf(head, bareHead));
