import type { WhenPhrase } from '../plan/phrases/types.ts';
import { everyItem, isAnnounced, workItems } from './queries.ts';
import type { Rule } from './rule.ts';

const FEW = 3;
/** Prose that says when, in words that are no exact time. */
const TIMED =
  /[0-9０-９一二三四五六七八九十]月|季度|学期初|学期末|期中|期末|年初|年中|年底|年末|月底|月初|每[年月周日天季]|上半年|下半年|[春夏秋冬]季|寒假|暑假|周[一二三四五六日]|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|monthly|quarterly|yearly|every (?:day|week|month|quarter|term|year))\b/i;

/** No time in the whole plan; said once. */
export const noDates: Rule<'no-dates'> = {
  id: 'no-dates',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const work = workItems(plan);
    if (work.length < FEW || isAnnounced(plan, 'when') || everyItem(plan).some(({ when }) => when !== null))
      return;
    const outside = new Set([...plan.title, plan.signature?.date, plan.preamble]);
    const facts = plan.facts.times.some(({ text, meaning }) => !outside.has(text) && saysWhen(meaning));
    if (facts || plan.texts.some((text) => !outside.has(text) && TIMED.test(text.value))) return;
    report(plan, { items: work.length });
  },
};

/** A year alone does not say when in the year. */
function saysWhen(meaning: WhenPhrase): boolean {
  return meaning.type !== 'date' || meaning.date.month !== null;
}
