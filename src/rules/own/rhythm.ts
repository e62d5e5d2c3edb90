/** How often something takes place in each month, quarter, half of a year, or year. */
import type { Bound, Stretch } from '../../config/own-rules.ts';
import type { TimeFact } from '../../plan/facts/types.ts';
import { resolveMonths, type YearMonth } from '../../plan/phrases/resolve.ts';
import type { TimeUnit, WhenPhrase } from '../../plan/phrases/types.ts';
import type { Text } from '../../plan/types.ts';
import type { KnownPeriod } from '../plan-period.ts';
import type { Occurrence } from './fields.ts';

const MONTHS_IN: Readonly<Record<Stretch, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const MONTHS_OF: Readonly<Record<TimeUnit, number>> = {
  day: 1 / 30,
  week: 1 / 4,
  month: 1,
  quarter: 3,
  'half-year': 6,
  term: 6,
  year: 12,
};

interface Limits {
  readonly stretch: Stretch;
  readonly atLeast: Bound | null;
  readonly atMost: Bound | null;
}

/** What is needed to tell when something takes place. */
interface Calendar {
  readonly period: KnownPeriod;
  readonly times: ReadonlyMap<Text, readonly TimeFact[]>;
}

/**
 * The stretches, by their number within the year, that lie whole in the period
 * and have too few or too many. What has no time that can be told could fall into
 * any of them: as many may be wanting.
 */
export function stretchesOff(
  all: readonly Occurrence[],
  { stretch, atLeast, atMost }: Limits,
  calendar: Calendar,
): readonly number[] {
  const counts = new Map(stretchesOf(calendar.period, stretch).map((key) => [key, 0]));
  let unknown = 0;
  for (const occurrence of all) {
    const found = fallsInto(occurrence, stretch, calendar);
    if (found === null) unknown += 1;
    for (const [key, times] of found ?? []) {
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + times);
    }
  }
  const least = atLeast?.number ?? 0;
  const few = [...counts].filter(([, count]) => count < least);
  const wanting = few.reduce((sum, [, count]) => sum + least - count, 0);
  const many = [...counts].filter(([, count]) => count > (atMost?.number ?? Number.POSITIVE_INFINITY));
  const off = [...(wanting > unknown ? few : []), ...many].map(([key]) => key);
  const inYear = 12 / MONTHS_IN[stretch];
  return off.toSorted((a, b) => a - b).map((key) => (key % inYear) + 1);
}

const keyOf = ({ year, month }: YearMonth, stretch: Stretch): number =>
  Math.floor((year * 12 + month - 1) / MONTHS_IN[stretch]);

/** The stretches all of whose months lie in the period; of a school year, which holds no calendar year, that in which it begins. */
function stretchesOf({ from, to }: KnownPeriod, stretch: Stretch): readonly number[] {
  const [first, last] = [from.year * 12 + from.month - 1, to.year * 12 + to.month - 1];
  const size = MONTHS_IN[stretch];
  const [start, end] = [Math.ceil(first / size), Math.floor((last + 1) / size)];
  if (stretch === 'year' && end <= start) return [from.year];
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** How often in each stretch; null where it cannot be told. */
function fallsInto(
  { texts, items }: Occurrence,
  stretch: Stretch,
  { period, times }: Calendar,
): ReadonlyMap<number, number> | null {
  const own = texts.flatMap((text) => times.get(text) ?? []).map(({ meaning }) => meaning);
  const sources = [own, ...items.map((item) => meaningsOf(item, times))];
  for (const meanings of sources) {
    const known = meanings.map((meaning) => timesIn(meaning, stretch, period)).filter((one) => one !== null);
    if (known.length > 0) return new Map(known.flatMap((one) => [...one]));
  }
  return null;
}

function meaningsOf(
  { when, title, text }: Occurrence['items'][number],
  times: Calendar['times'],
): readonly WhenPhrase[] {
  if (when !== null) return when.meaning === null ? [] : [when.meaning];
  return [title, text].flatMap((each) => (each && times.get(each)) ?? []).map(({ meaning }) => meaning);
}

function timesIn(
  meaning: WhenPhrase,
  stretch: Stretch,
  period: KnownPeriod,
): ReadonlyMap<number, number> | null {
  const months = resolveMonths(meaning, period);
  if (months === null || months.length === 0) return null;
  const [whole] = stretchesOf(period, stretch);
  const isOne = stretch === 'year' && stretchesOf(period, stretch).length === 1;
  const counts = new Map<number, number>();
  for (const month of months) {
    const key = isOne && whole !== undefined ? whole : keyOf(month, stretch);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, timesWithin(meaning, count));
  return [...counts.values()].every((times) => times < 1) ? null : counts;
}

/** 每月两次 is six times in the three months of a quarter; once a year is less than once there. */
function timesWithin(meaning: WhenPhrase, months: number): number {
  if (meaning.type !== 'frequency') return 1;
  const { times, every, unit, on } = meaning.frequency;
  // 每年3月 names its months.
  if (typeof on === 'object' && on !== null && 'months' in on) return 1;
  return Math.floor((months / (MONTHS_OF[unit] * every)) * times);
}
