/** Stretches of time: 3—4月, 2026年9月至次年1月, 3月8—10日, March–May, from 8 to 10 March. */

import {
  dayEnglish,
  dayNumber,
  dotted,
  monthEnglish,
  monthNumber,
  partialDate,
  plainYear,
  point,
  pointChinese,
  validDate,
} from './dates.ts';
import { DIGITS } from './fold.ts';
import {
  beginningLike,
  beginningWith,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  word,
} from './parser.ts';
import type { PartialDate, WhenPhrase } from './types.ts';

type RangePhrase = Extract<WhenPhrase, { type: 'range' }>;

/** Signs and words between the two ends. */
export const dash = word('-', '--', '至', '到', '直至', 'to', 'through', 'until', 'till', 'thru');
const nextYear = lookup({ 次年: true, 翌年: true, 来年: true, 第二年: true, 明年: true });

/** The two ends with what one leaves to the other, or null where they cannot be. */
export function joinEnds(from: PartialDate, to: PartialDate, yearLater = false): RangePhrase | null {
  const month = to.month ?? (to.day === null ? null : from.month);
  const turns = from.month !== null && month !== null && month < from.month;
  const year = to.year ?? (from.year === null ? null : from.year + (yearLater || turns ? 1 : 0));
  const start = validDate(
    from.year === null && to.year !== null && !turns ? { ...from, year: to.year } : turnBack(from, to, turns),
  );
  const end = validDate({ ...to, year, month });
  return start === null || end === null || isBackward(start, end)
    ? null
    : { type: 'range', from: start, to: end, label: null };
}

/** November–February 2027 begins in 2026. */
const turnBack = (from: PartialDate, to: PartialDate, turns: boolean): PartialDate =>
  from.year === null && to.year !== null && turns ? { ...from, year: to.year - 1 } : from;

function isBackward(from: PartialDate, to: PartialDate): boolean {
  if (from.year !== null && to.year !== null && from.year !== to.year) return to.year < from.year;
  if (from.month !== to.month) return from.year !== null && (from.month ?? 0) > (to.month ?? 12);
  return (from.day ?? 0) > (to.day ?? 31);
}

const full: Parser<WhenPhrase> = map(seq(point, dash, maybe(nextYear), point), ([from, , later, to]) =>
  joinEnds(from, to, later === true),
);
/** An end that begins with 次年 in place of its year: 9月至次年1月. */
const bareNumber = firstOf(plainYear, dayNumber);

/** 3—4月, 2026年3—6月, 5—8日, 2026—2027年: the sign stands behind the second number only. */
function giveSign(start: PartialDate | null, bare: number, to: PartialDate): PartialDate | null {
  if (start?.month != null) return to.day === null ? null : { ...start, day: bare };
  if (to.month !== null)
    return bare > 12 ? null : { ...partialDate({ month: bare }), year: start?.year ?? null };
  return to.day === null ? partialDate({ year: bare }) : partialDate({ day: bare });
}
const startChinese: Parser<PartialDate> = beginningLike(pointChinese, (text, at) => {
  const found = pointChinese(text, at);
  return found === null || found.value.day !== null || found.value.part !== null ? null : found;
});
const shared: Parser<WhenPhrase> = map(
  seq(maybe(startChinese), bareNumber, dash, maybe(nextYear), pointChinese),
  ([start, bare, , later, to]) => {
    const from = giveSign(start, bare, to);
    return from === null ? null : joinEnds(from, to, later === true);
  },
);
const dottedRange: Parser<WhenPhrase> = map(seq(dotted, dash, dotted), ([from, , to]) => joinEnds(from, to));

const dayToDay = firstOf(
  map(
    seq(
      monthEnglish,
      dayEnglish,
      dash,
      dayEnglish,
      maybe(map(seq(maybe(word(',')), plainYear), ([, year]) => year)),
    ),
    ([month, from, , to, year]) =>
      joinEnds(partialDate({ year, month, day: from }), partialDate({ year, month, day: to })),
  ),
  map(seq(dayEnglish, dash, point), ([from, , to]) =>
    to.day === null || to.month === null ? null : joinEnds({ ...to, day: from }, to),
  ),
);
const betweenAnd: Parser<WhenPhrase> = map(
  seq(word('between'), point, word('and'), point),
  ([, from, , to]) => joinEnds(from, to),
);

/** 2026—2027学年, 2025–26 school year: September to August. */
const shortYear: Parser<number> = beginningWith(DIGITS, (text, at) => {
  const found = monthOrYear(text, at);
  return found !== null && found.end - at === 2 ? found : null;
});
const monthOrYear: Parser<number> = beginningWith(DIGITS, (text, at) => {
  const digits = text.slice(at, at + 2);
  return /^\d\d$/.test(digits) && !/\d/.test(text.charAt(at + 2))
    ? { value: 2000 + Number(digits), end: at + 2 }
    : null;
});
const schoolYear: Parser<WhenPhrase> = map(
  seq(
    plainYear,
    word('-', '/', '至', '到'),
    firstOf(plainYear, shortYear),
    word('学年度', '学年', 'school year', 'academic year'),
  ),
  ([from, , to]) =>
    to === from + 1
      ? {
          type: 'range',
          from: partialDate({ year: from, month: 9 }),
          to: partialDate({ year: to, month: 8 }),
          label: null,
        }
      : null,
);

/** A stretch between two points. */
export const range: Parser<WhenPhrase> = remembering(
  longestOf(full, shared, dayToDay, betweenAnd, schoolYear),
);
/** With the ways of writing that only a phrase of its own can have: 3.5—3.12. */
export const rangeAlone: Parser<WhenPhrase> = longestOf(range, dottedRange);
/** `3-4` where a bare number is a month. */
export const bareMonthRange: Parser<WhenPhrase> = map(seq(monthNumber, dash, monthNumber), ([from, , to]) =>
  joinEnds(partialDate({ month: from }), partialDate({ month: to })),
);
