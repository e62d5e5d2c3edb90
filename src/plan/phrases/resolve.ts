/**
 * When a phrase falls, given the time the plan is for: open years are filled
 * in, so that in a term from September to January `1月` is next year's.
 */
import { nthWeekday, occasionDate } from '../occasions/dates.ts';
import type { Day } from '../types.ts';
import { daysInMonth } from './dates.ts';
import type { MonthPart, PartialDate, WhenPhrase } from './types.ts';

/** A stretch of days, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const ordinal = ({ year, month, day }: Day): number => (year * 12 + month) * 31 + day;
/** Negative when `a` is earlier than `b`, 0 for the same day. */
export const compareDays = (a: Day, b: Day): number => ordinal(a) - ordinal(b);

/** How far a span lies from the period, in days or so; 0 where they share a day. */
function distance(span: DaySpan, period: DaySpan): number {
  return Math.max(0, compareDays(span.from, period.to), compareDays(period.from, span.to));
}

/** The candidate that shares a day with the period, else the nearest; the earlier of equals. */
function nearest(candidates: readonly DaySpan[], period: DaySpan): DaySpan | null {
  return candidates.reduce<DaySpan | null>(
    (best, each) => (best === null || distance(each, period) < distance(best, period) ? each : best),
    null,
  );
}

const monthSpan = (year: number, from: number, to: number = from): DaySpan => ({
  from: { year, month: from, day: 1 },
  to: { year, month: to, day: daysInMonth(year, to) },
});

const PART_DAYS: Readonly<Record<MonthPart, readonly [number, number]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
};

/** The days of a date whose month is said, in a given year. */
function daysOf({ month, day, part }: PartialDate, year: number): DaySpan | null {
  if (month === null) return null;
  const last = daysInMonth(year, month);
  if (day !== null) return day > last ? null : { from: { year, month, day }, to: { year, month, day } };
  const [from, to] = part === null ? [1, 31] : PART_DAYS[part];
  return { from: { year, month, day: from }, to: { year, month, day: Math.min(to, last) } };
}

/** The years that an open year can mean: those of the period and one on either side. */
function yearsFor(year: number | null, period: DaySpan): readonly number[] {
  if (year !== null) return [year];
  return Array.from(
    { length: period.to.year - period.from.year + 3 },
    (_, index) => period.from.year - 1 + index,
  );
}

const inYears = (
  year: number | null,
  period: DaySpan,
  make: (year: number) => DaySpan | null,
): DaySpan | null =>
  nearest(
    yearsFor(year, period)
      .map(make)
      .filter((span) => span !== null),
    period,
  );

function dateSpan(date: PartialDate, period: DaySpan): DaySpan | null {
  if (date.month === null)
    return date.year === null || date.day !== null ? null : monthSpan(date.year, 1, 12);
  return inYears(date.year, period, (year) => daysOf(date, year));
}

/** From the first day of one end to the last of the other; an end before the start is in the year after. */
function rangeSpan(from: PartialDate, to: PartialDate, period: DaySpan): DaySpan | null {
  const years = yearsFor(
    from.year ?? (to.year === null ? null : to.year - (isTurn(from, to) ? 1 : 0)),
    period,
  );
  const spans = years.map((year) => {
    const start = from.month === null ? monthSpan(year, 1, 12) : daysOf(from, year);
    const endYear = to.year ?? (isTurn(from, to) ? year + 1 : year);
    const end = to.month === null ? monthSpan(endYear, 1, 12) : daysOf(to, endYear);
    return start === null || end === null ? null : { from: start.from, to: end.to };
  });
  const openMonth = from.month === null && from.year === null;
  return openMonth
    ? null
    : nearest(
        spans.filter((span) => span !== null),
        period,
      );
}

const isTurn = (from: PartialDate, to: PartialDate): boolean =>
  from.month !== null &&
  to.month !== null &&
  (to.month < from.month || (to.month === from.month && (to.day ?? 31) < (from.day ?? 1)));

function occasionSpan(phrase: Extract<WhenPhrase, { type: 'occasion' }>, period: DaySpan): DaySpan | null {
  const spans = yearsFor(phrase.year, period).flatMap((year): DaySpan[] => {
    const days = occasionDate(phrase.occasion, year);
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
  });
  return nearest(spans, period);
}

/** The stretch of months in which a named time of the year falls by custom; null where there is none. */
function customSpan(months: readonly number[], year: number | null, period: DaySpan): DaySpan | null {
  const [first, last] = [months[0], months.at(-1)];
  const isRun = months.every((month, index) => index === 0 || month === ((months[index - 1] ?? 0) % 12) + 1);
  if (first === undefined || last === undefined || !isRun) return null;
  return inYears(year, period, (from) => ({
    from: monthSpan(from, first).from,
    to: monthSpan(last < first ? from + 1 : from, last).to,
  }));
}

const DAYS_A_WEEK = 7;

/** Whole days later, through the months. */
function daysLater(day: Day, count: number): Day {
  let { year, month } = day;
  let rest = day.day + count;
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month = (month % 12) + 1;
    if (month === 1) year += 1;
  }
  return { year, month, day: rest };
}

/** Weeks of the term are counted from the period's first day; those of a month from its first. */
function weekSpan(phrase: Extract<WhenPhrase, { type: 'weeks' }>, period: DaySpan): DaySpan | null {
  const { from, to, month } = phrase;
  const within = month === null ? period : inYears(null, period, (year) => monthSpan(year, month));
  if (within === null) return null;
  const last = daysLater(within.from, to * DAYS_A_WEEK - 1);
  const end = month !== null && compareDays(last, within.to) > 0 ? within.to : last;
  return { from: daysLater(within.from, (from - 1) * DAYS_A_WEEK), to: end };
}

function severalSpan(parts: readonly WhenPhrase[], period: DaySpan): DaySpan | null {
  const spans: DaySpan[] = [];
  for (const part of parts) {
    const span = resolveSpan(part, period);
    if (span === null) return null;
    spans.push(span);
  }
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce(
    (whole, { from, to }) => ({
      from: compareDays(from, whole.from) < 0 ? from : whole.from,
      to: compareDays(to, whole.to) > 0 ? to : whole.to,
    }),
    first,
  );
}

/** What is due by a day can be done from the period's first day on. */
const until = (span: DaySpan | null, period: DaySpan): DaySpan | null =>
  span && { from: compareDays(period.from, span.to) < 0 ? period.from : span.from, to: span.to };
const since = (span: DaySpan | null, period: DaySpan): DaySpan | null =>
  span && { from: span.from, to: compareDays(period.to, span.from) > 0 ? period.to : span.to };

/**
 * The earliest and the latest day that a phrase can mean within a plan's
 * period, or null when it cannot be said (长期, 学期末, 节假日前). A date with a
 * year is taken as written, also outside of the period; an open year is the one
 * that lies in the period or nearest to it.
 */
export function resolveSpan(when: WhenPhrase, period: DaySpan): DaySpan | null {
  switch (when.type) {
    case 'date':
      return dateSpan(when.date, period);
    case 'range':
      return rangeSpan(when.from, when.to, period);
    case 'deadline':
      return until(dateSpan(when.by, period), period);
    case 'since':
      return since(dateSpan(when.from, period), period);
    case 'quarter':
      return inYears(when.year, period, (year) => monthSpan(year, when.quarter * 3 - 2, when.quarter * 3));
    case 'half':
      return inYears(when.year, period, (year) => monthSpan(year, when.half * 6 - 5, when.half * 6));
    case 'weeks':
      return weekSpan(when, period);
    case 'nth-weekday':
      return inYears(when.year, period, (year) => {
        const day = nthWeekday(year, when.month, when.weekday, when.nth);
        return day && { from: day, to: day };
      });
    case 'occasion':
      return occasionSpan(when, period);
    case 'frequency':
      return when.within === null ? period : resolveSpan(when.within, period);
    case 'time-of-year':
      return when.relation === 'on' ? customSpan(when.months, when.year, period) : null;
    case 'several':
      return severalSpan(when.parts, period);
  }
}

function monthsBetween({ from, to }: DaySpan): YearMonth[] {
  const count = Math.max(0, (to.year - from.year) * 12 + to.month - from.month + 1);
  return Array.from({ length: count }, (_, index) => {
    const month = from.month - 1 + index;
    return { year: from.year + Math.floor(month / 12), month: (month % 12) + 1 };
  });
}

/** 每年3月, 单月: only these months of the stretch. */
function monthsOn(when: WhenPhrase, span: DaySpan): YearMonth[] {
  const all = monthsBetween(span);
  const on = when.type === 'frequency' ? when.frequency.on : null;
  return typeof on === 'object' && on !== null && 'months' in on
    ? all.filter(({ month }) => on.months.includes(month))
    : all;
}

/**
 * The months in which a phrase can fall within a plan's period, in order: of a
 * deadline only the month it is due, of a stretch all of them. null when it
 * cannot be said.
 */
export function resolveMonths(when: WhenPhrase, period: DaySpan): readonly YearMonth[] | null {
  if (when.type === 'several') return uniteMonths(when.parts.map((part) => resolveMonths(part, period)));
  if (when.type === 'time-of-year') return customMonths(when, period);
  const span = when.type === 'deadline' ? dateSpan(when.by, period) : resolveSpan(when, period);
  return span === null ? null : monthsOn(when, span);
}

/** 寒暑假 are months with a gap between them. */
function customMonths(
  when: Extract<WhenPhrase, { type: 'time-of-year' }>,
  period: DaySpan,
): YearMonth[] | null {
  if (when.relation !== 'on' || when.months.length === 0) return null;
  const spans = when.months.map((month) => inYears(when.year, period, (year) => monthSpan(year, month)));
  return uniteMonths(spans.map((span) => (span === null ? null : monthsBetween(span))));
}

function uniteMonths(lists: readonly (readonly YearMonth[] | null)[]): YearMonth[] | null {
  const byKey = new Map<number, YearMonth>();
  for (const list of lists) {
    if (list === null) return null;
    for (const each of list) byKey.set(each.year * 12 + each.month, each);
  }
  return [...byKey].sort(([a], [b]) => a - b).map(([, each]) => each);
}
