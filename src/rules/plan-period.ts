/** The time that a plan is for: its period, else what its own words tell. */

import type { YearFact } from '../plan/facts/types.ts';
import { parsePeriod } from '../plan/period.ts';
import type { DaySpan } from '../plan/phrases/resolve.ts';
import type { Lang, Plan } from '../plan/types.ts';
import { matchesOf } from '../text/matches.ts';
import { oncePerPlan } from './once.ts';
import { isAnnounced, sentenceAround } from './queries.ts';
import { introduces, looksBack } from './time/looks.ts';
import { yearsOf } from './time/years.ts';

/** A period that is known, or as good as known. */
export interface KnownPeriod extends DaySpan {
  /** As it was written, or the year that it was told from. */
  readonly label: string;
}

/** Whether there is no period at all: neither written, nor announced and left blank. */
export function lacksPeriod(plan: Plan): boolean {
  return plan.period === null && !isAnnounced(plan, 'period');
}

/**
 * The written period; where none is written, the one that the title names, else
 * the year of the sentence that introduces the plan, of the signature or of most
 * sentences that look ahead. Null where it is not to be had.
 */
export const knownPeriod = oncePerPlan((plan: Plan): KnownPeriod | null => {
  const { period } = plan;
  if (period?.from && period.to) return { from: period.from, to: period.to, label: period.text.value };
  return lacksPeriod(plan) ? (periodOfTitle(plan) ?? yearSpan(yearOfProse(plan))) : null;
});

/** No period is written with more characters. */
const LONGEST = 24;

function periodOfTitle({ title, lang }: Plan): KnownPeriod | null {
  const found = title.flatMap(({ value }) => periodsIn(value, lang));
  const latest = found.toSorted((a, b) => b.to.year - a.to.year || b.to.month - a.to.month)[0];
  return latest ?? null;
}

/** The longest stretch behind each year that is a period: 2025—2026学年第二学期. */
function periodsIn(title: string, lang: Lang): readonly KnownPeriod[] {
  return matchesOf(title, /(?<![\d—–-])(?:19|20)\d{2}(?!\d)/g).flatMap(({ index }) => {
    const written = title.slice(index, index + LONGEST);
    for (let length = written.length; length >= 4; length -= 1) {
      const label = written.slice(0, length);
      const meaning = parsePeriod(label, lang);
      if (meaning) return [{ from: meaning.from, to: meaning.to, label }];
    }
    return [];
  });
}

function yearSpan(year: number | null): KnownPeriod | null {
  if (year === null) return null;
  return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 }, label: String(year) };
}

function yearOfProse(plan: Plan): number | null {
  const outside = new Set([plan.signature?.date, plan.documentNumber]);
  const ahead = yearsOf(plan).filter((fact) => !outside.has(fact.text) && isAhead(fact, plan));
  const introduced = ahead.find(({ text, to }) => introduces(text.value.slice(to, to + 40)));
  return introduced?.year ?? yearOfSignature(plan) ?? mostOften(ahead.map(({ year }) => year));
}

/** Neither of a document, nor looked back on, nor one end of a stretch. */
function isAhead({ text, from, to }: YearFact, { facts }: Plan): boolean {
  const covers = (each: { text: unknown; from: number; to: number }) =>
    each.text === text && each.from <= from && to <= each.to;
  if ([...facts.documentTitles, ...facts.documentNumbers].some(covers)) return false;
  const { value } = text;
  if (
    /[—–~～至到-]\s*$/.test(value.slice(Math.max(0, from - 4), from)) ||
    /^\s*年?\s*[—–~～至到-]/.test(value.slice(to, to + 4))
  )
    return false;
  const behind = value.slice(to, to + 40);
  return introduces(behind) || !looksBack(sentenceAround(value, from, to), behind);
}

/** From this month on, a plan that is signed is the next year's. */
const NEXT_YEAR_FROM = 11;

function yearOfSignature({ facts, signature }: Plan): number | null {
  const date = facts.dates.find(({ text }) => text === signature?.date)?.date;
  if (date?.year == null) return null;
  return (date.month ?? 1) >= NEXT_YEAR_FROM ? date.year + 1 : date.year;
}

/** The year of more than half of them. */
function mostOften(years: readonly number[]): number | null {
  const found = years.find((year) => years.filter((each) => each === year).length * 2 > years.length);
  return found ?? null;
}
