/** Quarters and halves of the year: 第一季度, 一至三季度, 上半年, Q2 2026, the end of the second quarter. */
import { partialDate, plainYear, yearPrefix } from './dates.ts';
import {
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
import type { PartialDate, WhenPhrase } from './types.ts';

export const listSign = word('、', ',', '和', '及', '与', '以及', 'and', '&');
export const dash = word('-', '--', '至', '到', 'to');
export const yearBehind = maybe(map(seq(maybe(word('of', ',')), plainYear), ([, year]) => year));

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
export const quarter: Parser<WhenPhrase> = map(quarterPoint, (written) => ({ type: 'quarter', ...written }));
const months = ({ quarter: of, year }: QuarterWritten): [PartialDate, PartialDate] => [
  partialDate({ year, month: of * 3 - 2 }),
  partialDate({ year, month: of * 3 }),
];
export const quarterRange: Parser<WhenPhrase> = map(
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
export const quarterList: Parser<WhenPhrase> = map(
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
export const half: Parser<WhenPhrase> = map(halfPoint, (written) => ({ type: 'half', ...written }));

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
