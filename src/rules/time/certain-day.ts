/** Which day of which year a date of a text means. */
import { daysInMonth } from '../../plan/phrases/dates.ts';
import type { Day, Plan, Text } from '../../plan/types.ts';
import { overlaps } from '../calendar.ts';
import { oncePerPlan } from '../once.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import type { Prose } from '../prose.ts';
import { everyItem, sentenceAround } from '../queries.ts';
import type { WrittenDate } from './written-dates.ts';

/** Tells of a year before the plan's. */
const BEFORE =
  /去年|上年|前年|往年|历年|上一年|上学年|上一学年|上学期|\blast (?:year|term|autumn|fall)\b|\bago\b/i;

/** Tells days of a plan from their dates. */
export interface Calendar {
  readonly period: KnownPeriod | null;
  /** The day that a date means: its own year, else the only one in which it lies within the period. Null where there is no such day, or where the year is not certain. */
  day(date: WrittenDate, prose: Prose): Day | null;
}

/** The calendar of a plan: dates without a year count only where the plan speaks of its own time. */
export const calendarOf = oncePerPlan((plan: Plan): Calendar => {
  const period = knownPeriod(plan);
  const past = pastTexts(plan);
  return {
    period,
    day(date, { text, value }) {
      if (date.year !== null) return dayIn(date.year, date);
      if (period === null || past.has(text) || BEFORE.test(sentenceAround(value, date.from, date.to)))
        return null;
      const days = yearsOf(period).map((year) => dayIn(year, date));
      const within = days.filter((day) => day !== null && overlaps({ from: day, to: day }, period));
      return within.length === 1 ? (within[0] ?? null) : null;
    },
  };
});

function dayIn(year: number, { month, day }: WrittenDate): Day | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** The years that a period touches. */
export function yearsOf({ from, to }: Pick<KnownPeriod, 'from' | 'to'>): readonly number[] {
  return Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
}

/** Texts that tell what was before: how the plan came about, the situation. */
function pastTexts(plan: Plan): ReadonlySet<Text | null> {
  const situation = everyItem(plan).filter(({ sectionKind }) => sectionKind === 'situation');
  return new Set([plan.preamble, ...situation.flatMap(({ title, text }) => [title, text])]);
}
