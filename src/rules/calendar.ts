/** When an item takes place, as days of the plan's own years. */
import type { TimeFact } from '../plan/facts/types.ts';
import { compareDays, type DaySpan, resolveSpan } from '../plan/phrases/resolve.ts';
import type { WhenPhrase } from '../plan/phrases/types.ts';
import type { Day, Item, Plan, Text } from '../plan/types.ts';
import { oncePerPlan } from './once.ts';
import type { KnownPeriod } from './plan-period.ts';

export function overlaps(a: DaySpan, b: DaySpan): boolean {
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
export function withMargins({ from, to, label }: KnownPeriod, words: string): DaySpan {
  const slack = /学期|term|semester/i.test(label) ? 1 : 0;
  const before = BEFORE.test(words) ? MONTHS_AROUND : slack;
  const after = AFTER.test(words) ? MONTHS_AROUND : slack;
  return {
    from: before === 0 ? from : { ...monthsLater(from, -before), day: 1 },
    to: after === 0 ? to : { ...monthsLater(to, after), day: 31 },
  };
}

/** The single phrases of one that lists several. */
export function partsOf(meaning: WhenPhrase): readonly WhenPhrase[] {
  return meaning.type === 'several' ? meaning.parts.flatMap(partsOf) : [meaning];
}

/**
 * The days that a phrase can mean, with a month more where it only says before
 * or after a day: 春节前 begins in the month before. Null where it cannot be said;
 * a year alone says too little.
 */
export function daysOf(meaning: WhenPhrase, period: DaySpan): DaySpan | null {
  if (meaning.type === 'date' && meaning.date.month === null) return null;
  const span = resolveSpan(meaning, period);
  if (span === null || !('relation' in meaning) || meaning.relation === 'on') return span;
  const { relation } = meaning;
  return {
    from: relation === 'after' ? span.from : monthsLater(span.from, -1),
    to: relation === 'before' ? span.to : monthsLater(span.to, 1),
  };
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
export function namesMonth(meaning: WhenPhrase): boolean {
  switch (meaning.type) {
    case 'date':
      return meaning.date.month !== null;
    case 'deadline':
      return meaning.by.month !== null;
    case 'range':
      return meaning.from.month !== null || meaning.to.month !== null;
    case 'since':
      return meaning.from.month !== null;
    case 'weeks':
    case 'occasion':
      return meaning.month !== null;
    case 'several':
      return meaning.parts.some(namesMonth);
    case 'frequency':
      return meaning.within !== null && namesMonth(meaning.within);
    case 'time-of-year':
      return false;
    case 'quarter':
    case 'half':
    case 'nth-weekday':
      return true;
  }
}

/**
 * Every item with its own month, else that of the group it stands in. In a
 * schedule a title such as 四月份： counts as a time. Items whose time was not
 * understood have none.
 */
export const timedItems = oncePerPlan((plan: Plan): readonly Timed[] => {
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
});

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
