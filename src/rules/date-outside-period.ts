import type { WhenPhrase } from '../plan/phrases/types.ts';
import type { Day } from '../plan/types.ts';
import { knownPeriod, overlaps, type Span, spansOf, timedItems, withMargins } from './calendar.ts';
import { ownTexts, wordsOf } from './queries.ts';
import type { Rule } from './rule.ts';

/** A time of the plan that lies outside the plan's period. An earlier year is left to `stale-year`. */
export const dateOutsidePeriod: Rule<'date-outside-period'> = {
  id: 'date-outside-period',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan.period);
    if (period === null) return;
    const reported = new Set<unknown>();
    for (const { item, meaning, text, from, to } of timedItems(plan)) {
      if (reported.has(text) || !ownTexts(item).includes(text)) continue;
      const words = [wordsOf(item), ...item.items.map(wordsOf)].join(' ');
      if (!partsOf(meaning).some((part) => isOutside(part, withMargins(period, words), period))) continue;
      reported.add(text);
      report(
        { text, from, to },
        { date: text.value.slice(from, to), from: isoDay(period.from), to: isoDay(period.to) },
      );
    }
  },
};

function partsOf(meaning: WhenPhrase): readonly WhenPhrase[] {
  return meaning.type === 'several' ? meaning.parts.flatMap(partsOf) : [meaning];
}

function isOutside(meaning: WhenPhrase, span: Span, period: Span): boolean {
  const spans = spansOf(meaning, span.from.year, span.to.year);
  if (spans.length === 0 || spans.some((each) => each.to.year < period.from.year)) return false;
  return !spans.some((each) => overlaps(each, span));
}

function isoDay({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
