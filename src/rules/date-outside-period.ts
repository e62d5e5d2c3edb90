import type { WhenPhrase } from '../plan/phrases/types.ts';
import type { Day } from '../plan/types.ts';
import {
  type KnownPeriod,
  knownPeriod,
  monthsLater,
  overlaps,
  type Span,
  spansOf,
  timedItems,
} from './calendar.ts';
import { ownTexts, wordsOf } from './queries.ts';
import type { Rule } from './rule.ts';

/** Work that rightly falls into the two months before the period, and after it. */
const BEFORE =
  /筹|备|制[定订]|部署|调研|动员|计划|启动|报名|招募|招生|prepar|plan|survey|recruit|enrol|launch/i;
const AFTER =
  /总结|考核|评估|评比|上报|报送|归档|决算|审计|表彰|公示|验收|report|review|evaluat|audit|accounts|award/i;
const MONTHS_AROUND = 2;

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
      if (!partsOf(meaning).some((part) => isOutside(part, allowed(period, words), period))) continue;
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

/** The period with what may lie around it: preparations, accounts, and a month where a term has no exact days. */
function allowed({ from, to, text }: KnownPeriod, words: string): Span {
  const slack = /学期|term|semester/i.test(text.value) ? 1 : 0;
  return {
    from: { ...monthsLater(from, BEFORE.test(words) ? -MONTHS_AROUND : -slack), day: 1 },
    to: {
      ...monthsLater(to, AFTER.test(words) ? MONTHS_AROUND : slack),
      day: slack || AFTER.test(words) ? 31 : to.day,
    },
  };
}

function isOutside(meaning: WhenPhrase, span: Span, period: Span): boolean {
  const spans = spansOf(meaning, span.from.year, span.to.year);
  if (spans.length === 0 || spans.some((each) => each.to.year < period.from.year)) return false;
  return !spans.some((each) => overlaps(each, span));
}

function isoDay({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
