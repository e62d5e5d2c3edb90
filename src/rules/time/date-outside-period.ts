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
    const years = byText(plan.facts.years);
    const reported = new Set<Text>();
    for (const { item, meaning, text, from, to } of [...timedItems(plan), ...namedTimes(plan)]) {
      if (reported.has(text) || !ownTexts(item).includes(text)) continue;
      if (years.get(text)?.some(({ year }) => year < period.from.year)) continue;
      if (!partsOf(meaning).some((part) => isOutside(part, item, period))) continue;
      reported.add(text);
      report(
        { text, from, to },
        { date: text.value.slice(from, to), from: isoDay(period.from), to: isoDay(period.to) },
      );
    }
  },
};

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
