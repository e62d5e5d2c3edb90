/** Where within its unit something recurs, in Chinese: 5日, 三, 第一个星期六, 下旬, 末. */
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
import type { RecurrencePoint, TimeUnit } from './types.ts';
import { occurrence, weekdayChinese, weekdayList } from './words.ts';

export const before = maybe(map(word('前', '之前', '以前'), () => true));
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

export function pointIn(each: TimeUnit): Parser<Point> {
  if (each === 'week') return weekPoint;
  if (each === 'month') return monthPoint;
  if (each === 'year') return yearPoint;
  return each === 'day' ? nowhere : map(startEnd, once);
}
