import type { OccasionFact } from '../../plan/facts/types.ts';
import { resolveMonths } from '../../plan/phrases/resolve.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Plan } from '../../plan/types.ts';
import { grouped } from '../../text/grouped.ts';
import { daysOf, overlaps, partsOf, timedItems } from '../calendar.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import { byText, sentenceAround } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { monthBefore } from './month-before.ts';
import { mayBe, monthsOf } from './occasion-months.ts';

type Report = RuleContext<'occasion-in-wrong-month'>['report'];

/** So many occasions in one sentence are a list of examples, not a date. */
const LISTED = 3;

/** Of a title so much is looked at: each occasion in the text is judged by it. */
const REACH = 300;

/** The occasions that do not stand in such a list; each sentence is read once. */
function withoutListed(said: readonly OccasionFact[]): readonly OccasionFact[] {
  const listed = new Set<OccasionFact>();
  for (const facts of byText(said).values()) {
    const sentences = grouped(facts, ({ text, from, to }) => sentenceAround(text.value, from, to));
    for (const beside of sentences.values())
      if (beside.length >= LISTED) for (const each of beside) listed.add(each);
  }
  return said.filter((fact) => !listed.has(fact));
}

/** An occasion planned in a month in which it does not fall in the plan's year. */
export const occasionInWrongMonth: Rule<'occasion-in-wrong-month'> = {
  id: 'occasion-in-wrong-month',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan);
    if (period === null) return;
    checkItems(plan, period, report);
    checkProse(plan, period, report);
  },
};

function checkItems(plan: Plan, period: KnownPeriod, report: Report): void {
  const occasions = byText(plan.facts.occasions);
  for (const { item, meaning } of timedItems(plan)) {
    const texts = [item.when?.text, item.title, item.text].filter((text) => text != null);
    const said = texts.flatMap((text) => occasions.get(text) ?? []);
    const around = [item.when?.text, item.title].map((over) => over?.value.slice(0, REACH)).join(' ');
    const planned = { meaning, around, period };
    checkOccasions(plan, withoutListed(said), planned, report);
  }
}

/** 3月举办重阳节活动: a month and the occasion right behind it, in items that have no time of their own. */
function checkProse(plan: Plan, period: KnownPeriod, report: Report): void {
  const timed = new Set(timedItems(plan).flatMap(({ item }) => [item.when?.text, item.title, item.text]));
  const times = byText(plan.facts.times);
  for (const fact of plan.facts.occasions) {
    const { text } = fact;
    const meaning = timed.has(text) ? null : monthBefore(fact, times.get(text) ?? []);
    if (meaning === null) continue;
    checkOccasions(plan, [fact], { meaning, around: '', period }, report);
  }
}

interface Planned {
  readonly meaning: WhenPhrase;
  /** What stands over all that is planned: the time and the title. */
  readonly around: string;
  readonly period: KnownPeriod;
}

function checkOccasions(
  plan: Plan,
  said: readonly OccasionFact[],
  { meaning, around, period }: Planned,
  report: Report,
): void {
  const planned = partsOf(meaning).flatMap((part) => {
    const days = daysOf(part, period);
    const month = resolveMonths(part, period)?.[0]?.month;
    return days && month !== undefined && overlaps(days, period) ? [{ days, month }] : [];
  });
  const [first] = planned;
  const stretches = planned.map(({ days }) => days);
  const wordsOf = ({ text, from, to }: OccasionFact) => `${around} ${sentenceAround(text.value, from, to)}`;
  const wrong = said.find((fact) => !mayBe(fact, stretches, period, wordsOf(fact), plan.lang));
  if (first === undefined || wrong === undefined) return;
  const occasion = wrong.text.value.slice(wrong.from, wrong.to);
  report(wrong, { occasion, months: monthsOf(wrong, period), found: first.month });
}
