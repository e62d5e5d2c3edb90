import type { Fact } from '../../plan/facts/types.ts';
import { compareDays } from '../../plan/phrases/resolve.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Day, Item, Plan, Text } from '../../plan/types.ts';
import { daysOf, overlaps, partsOf, type Timed, timedItems, withMargins } from '../calendar.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import { byText, everyItem, ownTexts, wordsOf } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** A time of the plan that lies outside the plan's period. An earlier year is left to `stale-year`. */
export const dateOutsidePeriod: Rule<'date-outside-period'> = {
  id: 'date-outside-period',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan);
    if (period === null) return;
    const [begin, end] = [isoDay(period.from), isoDay(period.to)];
    const tell = ({ text, from, to }: Fact, signed: boolean) =>
      report({ text, from, to }, { date: text.value.slice(from, to), from: begin, to: end, signed });
    for (const timed of timesOutside(plan, period)) tell(timed, false);
    for (const fact of signedTooLate(plan, period)) tell(fact, true);
  },
};

/** The first of each text. */
function timesOutside(plan: Plan, period: KnownPeriod): readonly Timed[] {
  const years = byText(plan.facts.years);
  const found = new Map<Text, Timed>();
  for (const timed of [...timedItems(plan), ...namedTimes(plan)]) {
    const { item, meaning, text } = timed;
    if (found.has(text) || !ownTexts(item).includes(text)) continue;
    if (years.get(text)?.some(({ year }) => year < period.from.year)) continue;
    if (partsOf(meaning).some((part) => isOutside(part, item, period))) found.set(text, timed);
  }
  return [...found.values()];
}

/** A plan is signed before it begins, or soon after; not when it is over. */
function signedTooLate({ facts, signature }: Plan, { to }: KnownPeriod): readonly Fact[] {
  return facts.dates.filter(({ text, date: { year, month, day } }) => {
    if (text !== signature?.date || year === null) return false;
    return compareDays({ year, month: month ?? 1, day: day ?? 1 }, to) > 0;
  });
}

/** Times of the year that fall by the calendar; 学期末 and 节假日 are wherever the term is. */
const BY_CALENDAR: ReadonlySet<string> = new Set([
  'spring',
  'summer',
  'autumn',
  'winter',
  'summer-holiday',
  'winter-holiday',
]);

/** 重阳节, 暑假: a time that names no month, but falls into one. */
function namedTimes(plan: Plan): readonly Timed[] {
  return everyItem(plan).flatMap((item) => {
    const { when } = item;
    if (when?.meaning == null || !partsOf(when.meaning).every(isNamed)) return [];
    return [{ item, meaning: when.meaning, text: when.text, from: 0, to: when.text.value.length }];
  });
}

function isNamed(meaning: WhenPhrase): boolean {
  return meaning.type === 'time-of-year' ? BY_CALENDAR.has(meaning.name) : meaning.type === 'occasion';
}

function isOutside(meaning: WhenPhrase, item: Item, period: KnownPeriod): boolean {
  const words = [wordsOf(item), ...item.items.map(wordsOf)].join(' ');
  const margins = withMargins(period, words);
  const days = daysOf(dueOf(meaning), margins);
  return days !== null && !overlaps(days, margins);
}

/** Of what is to be done by a day, the day itself. */
function dueOf(meaning: WhenPhrase): WhenPhrase {
  return meaning.type === 'deadline' ? { type: 'date', date: meaning.by } : meaning;
}

function isoDay({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
