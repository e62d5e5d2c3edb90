/** What own rules ask of texts and counts, and where something falls short. */

import type { Bound, Demand } from '../../config/own-rules.ts';
import { amountOf } from '../../config/read-own.ts';
import type { OwnFound } from '../../diagnostics/rule-args.ts';
import { findBlanks } from '../../plan/blanks.ts';
import { compareDays, type DaySpan } from '../../plan/phrases/resolve.ts';
import { parseWhen } from '../../plan/phrases/when.ts';
import type { Text } from '../../plan/types.ts';
import { daysOf, overlaps, partsOf } from '../calendar.ts';
import type { KnownPeriod } from '../plan-period.ts';
import type { Place } from '../rule.ts';
import { hasForm } from './form.ts';
import { hasOneOf } from './subjects.ts';

/** Where something falls short, and what stands there. */
export interface Shortfall {
  /** null: the plan or the entry itself. */
  readonly at: Place | null;
  readonly found: OwnFound;
}

/** What a demand finds wrong with the texts of a field; what waits to be filled in is passed over. */
export function shortIn(
  texts: readonly Text[],
  demand: Demand,
  period: KnownPeriod | null,
): readonly Shortfall[] {
  const written = texts.filter(({ value }) => value.trim() !== '' && findBlanks(value).length === 0);
  const wanting = written.length > 0 && !written.some(({ value }) => hasOneOf(value, demand.contains));
  return [
    ...(wanting
      ? [{ at: demand.field === null ? null : (written[0] ?? null), found: foundText(written[0]) }]
      : []),
    ...texts.flatMap((text) => forbidden(text, demand.lacks)),
    ...written
      .filter((text) => !isRight(text, demand, period))
      .map((text) => ({ at: text, found: foundText(text) })),
  ];
}

function foundText(text: Text | undefined): OwnFound {
  return text === undefined ? { type: 'nothing' } : { type: 'text', text: text.value };
}

/** Every place of every word that must not stand there. */
function forbidden(text: Text, words: readonly string[]): readonly Shortfall[] {
  const small = text.value.toLowerCase();
  return words
    .filter((word) => word !== '')
    .flatMap((word) => {
      const places: Shortfall[] = [];
      let from = small.indexOf(word.toLowerCase());
      while (from >= 0) {
        const to = from + word.length;
        places.push({ at: { text, from, to }, found: { type: 'text', text: text.value.slice(from, to) } });
        from = small.indexOf(word.toLowerCase(), to);
      }
      return places;
    });
}

function isRight(text: Text, demand: Demand, period: KnownPeriod | null): boolean {
  const value = text.value.trim();
  const bare = value.replace(/[。.；;，,]$/, '');
  if (demand.form !== null && !hasForm(value, demand.form) && !hasForm(bare, demand.form)) return false;
  if (demand.oneOf.length > 0 && !demand.oneOf.some((one) => one === value || one === bare)) return false;
  if (demand.within !== null && period !== null && !isWithin(value, demand.within, period)) return false;
  return demand.type !== 'figure' || isBetween(value, demand);
}

/**
 * Whether a time lies in another, in that of any year where it names none (3月—11月).
 * One that cannot be told does; of a deadline the day itself has to, and what is
 * before or after a day (春节前) has to in part.
 */
function isWithin(written: string, within: NonNullable<Demand['within']>, period: KnownPeriod): boolean {
  const meaning = parseWhen(written);
  const limits = yearsOf(period).flatMap((year) => daysOf(within, year) ?? []);
  if (meaning === null || limits.length === 0) return true;
  return partsOf(meaning).every((part) => {
    if (part.type === 'frequency' && part.within === null) return true;
    const days = daysOf(part.type === 'deadline' ? { type: 'date', date: part.by } : part, period);
    const isVague = 'relation' in part && part.relation !== 'on';
    return days === null || limits.some((limit) => (isVague ? overlaps(days, limit) : holds(limit, days)));
  });
}

/** The calendar years from the one before a period to the one behind it. */
function yearsOf({ from, to }: DaySpan): readonly DaySpan[] {
  return Array.from({ length: to.year - from.year + 3 }, (_, index) => {
    const year = from.year - 1 + index;
    return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
  });
}

function holds(limit: DaySpan, days: DaySpan): boolean {
  return compareDays(limit.from, days.from) <= 0 && compareDays(days.to, limit.to) <= 0;
}

/** Whether a figure keeps to its bounds; one of another unit, or that is not understood, does. */
function isBetween(written: string, { atLeast, atMost }: Demand): boolean {
  const amount = atLeast === null && atMost === null ? null : amountOf(written);
  if (amount === null) return true;
  const isComparable = (bound: Bound) =>
    bound.unit === amount.unit || bound.unit === '' || amount.unit === '';
  if (atLeast !== null && isComparable(atLeast) && amount.number < atLeast.number) return false;
  return !(atMost !== null && isComparable(atMost) && amount.number > atMost.number);
}

/** Whether there are too few or too many of something. */
export function isCountOff(count: number, { atLeast, atMost }: Demand): boolean {
  return count < (atLeast?.number ?? 0) || count > (atMost?.number ?? Number.POSITIVE_INFINITY);
}
