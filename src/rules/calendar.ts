/** When an item takes place, as days of the plan's own years. */
import type { TimeFact } from '../plan/facts/types.ts';
import { lastDayOfMonth } from '../plan/period.ts';
import type { PartialDate, WhenPhrase } from '../plan/phrases/types.ts';
import type { Day, Item, Period, Plan, Text } from '../plan/types.ts';

/** A stretch of days, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A period that was understood. */
export interface KnownPeriod extends Span {
  readonly text: Text;
}

export function knownPeriod(period: Period | null): KnownPeriod | null {
  return period?.from && period.to ? { from: period.from, to: period.to, text: period.text } : null;
}

/** Negative where `a` is earlier. Days that do not exist (2月30日) compare like any other. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function overlaps(a: Span, b: Span): boolean {
  return compareDays(a.from, b.to) <= 0 && compareDays(b.from, a.to) <= 0;
}

/** The same day of the month, so many months later or earlier; the day is not adjusted. */
export function monthsLater({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

/** Work that rightly falls into the two months before the period, and after it. */
const BEFORE =
  /筹|备|制[定订]|部署|调研|动员|计划|启动|报名|招募|招生|prepar|plan|survey|recruit|enrol|launch/i;
const AFTER =
  /总结|考核|评估|评比|上报|报送|归档|决算|审计|表彰|公示|验收|report|review|evaluat|audit|accounts|award/i;
const MONTHS_AROUND = 2;

/** The period with what may lie around it: preparations, accounts, and a month where a term has no exact days. */
export function withMargins({ from, to, text }: KnownPeriod, words: string): Span {
  const slack = /学期|term|semester/i.test(text.value) ? 1 : 0;
  const before = BEFORE.test(words) ? MONTHS_AROUND : slack;
  const after = AFTER.test(words) ? MONTHS_AROUND : slack;
  return {
    from: before === 0 ? from : { ...monthsLater(from, -before), day: 1 },
    to: after === 0 ? to : { ...monthsLater(to, after), day: 31 },
  };
}

/**
 * The stretches that a phrase can mean in the years `from` to `to`: one for
 * every year that it leaves open. Empty where it names no month.
 */
export function spansOf(meaning: WhenPhrase, from: number, to: number): readonly Span[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const inYears = (written: number | null, span: (year: number) => Span | null) =>
    (written === null ? years : [written]).map(span).filter((each) => each !== null);
  switch (meaning.type) {
    case 'date':
      return inYears(meaning.date.year, (year) => dateSpan(meaning.date, year));
    case 'deadline':
      return inYears(meaning.by.year, (year) => dateSpan(meaning.by, year));
    case 'range':
      return inYears(meaning.from.year ?? meaning.to.year, (year) => rangeSpan(meaning, year));
    case 'quarter':
      return inYears(meaning.year, (year) => monthSpan(year, meaning.quarter * 3 - 2, meaning.quarter * 3));
    case 'half':
      return inYears(meaning.year, (year) => monthSpan(year, meaning.half * 6 - 5, meaning.half * 6));
    case 'occasion': {
      const { month } = meaning;
      return month === null ? [] : inYears(meaning.year, (year) => monthSpan(year, month, month));
    }
    case 'several':
      return meaning.parts.flatMap((part) => spansOf(part, from, to));
    case 'since':
      return inYears(meaning.from.year, (year) => openSpan(meaning.from, year));
    case 'weeks':
    case 'nth-weekday': {
      const { month } = meaning;
      const year = meaning.type === 'weeks' ? null : meaning.year;
      return month === null ? [] : inYears(year, (each) => monthSpan(each, month, month));
    }
    case 'frequency':
      return meaning.within ? spansOf(meaning.within, from, to) : [];
    case 'time-of-year':
      return [];
  }
}

function monthSpan(year: number, first: number, last: number): Span {
  return {
    from: { year, month: first, day: 1 },
    to: { year, month: last, day: lastDayOfMonth(year, last) },
  };
}

function dateSpan({ month, day }: PartialDate, year: number): Span | null {
  if (month === null) return null;
  if (day === null) return monthSpan(year, month, month);
  return { from: { year, month, day }, to: { year, month, day } };
}

/** 3月起: for a year at most, so that it says something about where it begins. */
function openSpan(from: PartialDate, year: number): Span | null {
  const start = dateSpan(from, year);
  return start && { from: start.from, to: monthsLater(start.from, 11) };
}

function rangeSpan({ from, to }: { from: PartialDate; to: PartialDate }, year: number): Span | null {
  const start = dateSpan({ ...from, month: from.month ?? to.month }, from.year ?? year);
  const end = dateSpan({ ...to, month: to.month ?? from.month }, to.year ?? year);
  if (start === null || end === null) return null;
  // 9月—1月 ends in the next year.
  const later = to.year === null && compareDays(end.to, start.from) < 0;
  return { from: start.from, to: later ? { ...end.to, year: end.to.year + 1 } : end.to };
}

/** When an item is to take place, and the words that say so. */
export interface Timed {
  readonly item: Item;
  readonly meaning: WhenPhrase;
  readonly text: Text;
  readonly from: number;
  readonly to: number;
}

/** Whether a phrase says in which month; an occasion (三八妇女节), a frequency or 暑假 does not. */
function namesMonth(meaning: WhenPhrase): boolean {
  return spansOf(meaning, 2000, 2000).length > 0;
}

/**
 * Every item with its own month, else that of the group it stands in. In a
 * schedule a title such as 四月份： counts as a time. Items whose time was not
 * understood have none.
 */
export function timedItems(plan: Plan): readonly Timed[] {
  const facts = new Map<Text, TimeFact>();
  for (const fact of plan.facts.times) {
    if (fact.from === 0 && namesMonth(fact.meaning)) facts.set(fact.text, fact);
  }
  const found: Timed[] = [];
  const visit = (item: Item, inherited: Omit<Timed, 'item'> | null): void => {
    const own = item.when ? ownTime(item) : headingTime(item, facts);
    const time = own ?? (item.when?.meaning === null ? null : inherited);
    if (time) found.push({ ...time, item });
    for (const child of item.items) visit(child, time);
  };
  for (const section of plan.sections) visit(section, null);
  return found;
}

function ownTime({ when }: Item): Omit<Timed, 'item'> | null {
  if (!when?.meaning || !namesMonth(when.meaning)) return null;
  return { meaning: when.meaning, text: when.text, from: 0, to: when.text.value.length };
}

function headingTime(
  { sectionKind, title, text }: Item,
  facts: ReadonlyMap<Text, TimeFact>,
): TimeFact | null {
  const first = title ?? text;
  return sectionKind === 'schedule' && first ? (facts.get(first) ?? null) : null;
}
