import type { Fact, YearFact } from '../../plan/facts/types.ts';
import { compareDays } from '../../plan/phrases/resolve.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { matchesOf } from '../../text/matches.ts';
import { daysOf, monthsLater, overlaps, partsOf, withMargins } from '../calendar.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import { beginOfSentence, byText, everyItem, sentenceAround, wordsOf } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { intends, introduces, isDue, isPlannedFor, looksAhead, looksBack, tellsPast } from './looks.ts';
import { yearsOf } from './years.ts';

type Report = RuleContext<'stale-year'>['report'];

const RANGE = /^\s*(?:年\s*)?(?:[—–~～至到-]|to\b)/;
const RANGE_BEFORE = /(?:[—–~～至到从自-]|\bto|\bfrom|\bsince|\bin late)\s*$/i;
/** 由2025年的46%提高到50%: where a figure comes from. */
const GROWS =
  /^\s*年?[底末度]?的?[^，。；！？]{1,20}?(?:提高|提升|增加|增长|上升|扩大|发展|下降|降低|减少|压降|升|降|增|减)/;
/** A plan is signed at most so many months before it begins. */
const SIGNED_BEFORE = 6;
/** The preamble tells of the meeting that saw to the plan so many months before it begins. */
const AGREED_BEFORE = 3;

/** Before a date that an entry of a schedule begins or ends with, and behind it: On 14 July 2025 …; Trip to the sea, 14 July 2025. */
const BEGINS = /^(?:on |in )?$/i;
const BEFORE_LAST = /[,，:：(（–—-] ?(?:on |in )?$|\b(?:on|in) $/i;
const ENDS = /^[\s.。)）]*$/;
const MONTH_BEHIND = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/;
/** 2025年7月14日会议确定的活动: the date may be that of something else. */
const OF_ANOTHER = /^[^，。；：]*的/;

/** Headings of what looks back: 2025 Recap, 上年工作回顾. */
const RECAP = /回顾|\b(?:recap|retrospect|looking back)\b/i;

/** An earlier year left in from the plan that this one was copied from. */
export const staleYear: Rule<'stale-year'> = {
  id: 'stale-year',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan);
    if (period === null) return;
    checkTitle(plan, period, report);
    checkSignature(plan, period, report);
    const other = new Set<Text | null | undefined>([
      ...plan.title,
      plan.signature?.date,
      ...lookingBack(plan),
    ]);
    const whens = new Map(everyItem(plan).map((item) => [item.when?.text, item]));
    const titles = new Set(everyItem(plan).map(({ title }) => title));
    const spoken = byText(spokenTimes(plan));
    const documents = [...plan.facts.documentTitles, ...plan.facts.documentNumbers];
    for (const fact of yearsOf(plan)) {
      if (
        fact.year >= period.from.year ||
        other.has(fact.text) ||
        documents.some((each) => covers(each, fact)) ||
        (fact.text === plan.preamble && isShortlyBefore(fact, plan, period))
      )
        continue;
      const item = whens.get(fact.text);
      const isStale = item ? isEarlier(item, period) : isLeftOver(fact, period, { titles, spoken, plan });
      if (isStale) report(fact, { year: fact.year, planYear: period.from.year });
    }
  },
};

/** A time with an earlier year: not one that lasts into the period, nor preparations shortly before it. */
function isEarlier(item: Item, period: KnownPeriod): boolean {
  if (item.when === null || mentionsPlan(item.when.text.value, period)) return false;
  const margins = withMargins(period, wordsOf(item));
  const parts = item.when.meaning ? partsOf(item.when.meaning) : [];
  return !parts.some((part) => {
    const days = daysOf(part, margins);
    return days !== null && overlaps(days, margins);
  });
}

/** The plan's own title has to name the plan's year, if it names one. */
function checkTitle(plan: Plan, period: KnownPeriod, report: Report): void {
  const years = yearsOf(plan).filter(({ text }) => plan.title.includes(text));
  if (years.some(({ year }) => year >= period.from.year && year <= period.to.year)) return;
  for (const fact of years) {
    report(fact, { year: fact.year, planYear: period.from.year }, { severity: 'error' });
  }
}

function checkSignature(plan: Plan, period: KnownPeriod, report: Report): void {
  const earliest = monthsLater(period.from, -SIGNED_BEFORE);
  for (const fact of plan.facts.dates) {
    const { year, month, day } = fact.date;
    if (fact.text !== plan.signature?.date || year === null || month === null) continue;
    if (compareDays({ year, month, day: day ?? 31 }, earliest) < 0) {
      report(fact, { year, planYear: period.from.year });
    }
  }
}

/** A year of a date in the last months before the plan begins: 5 December of the year before. */
function isShortlyBefore(fact: YearFact, { facts }: Plan, { from }: KnownPeriod): boolean {
  const earliest = monthsLater(from, -AGREED_BEFORE);
  return facts.dates.some((each) => {
    const { year, month, day } = each.date;
    if (!covers(each, fact) || year === null || month === null) return false;
    return compareDays({ year, month, day: day ?? 31 }, earliest) >= 0;
  });
}

/** Texts that speak of earlier years by their nature: the situation, tables, notes, the plan's own number. */
function lookingBack(plan: Plan): readonly (Text | null)[] {
  const items = everyItem(plan);
  const tables = items.flatMap(({ table }) => (table ? [...table.heads, ...table.rows.flat()] : []));
  const recaps = items.filter(({ title }) => title !== null && RECAP.test(title.value));
  const before = [...items.filter(({ sectionKind }) => sectionKind === 'situation'), ...walkItems(recaps)];
  return [...tables, ...before.flatMap(({ title, text }) => [title, text]), plan.documentNumber];
}

/** The dates that stand for the time of an entry of a schedule which has none of its own. */
function spokenTimes(plan: Plan): readonly Fact[] {
  const entries = everyItem(plan).filter(
    ({ sectionKind, when }) => sectionKind === 'schedule' && when === null,
  );
  const texts = new Set(entries.flatMap(({ title, text }) => [title, text]));
  return plan.facts.dates.filter(
    (fact) => texts.has(fact.text) && fact.date.month !== null && isAtAnEnd(fact),
  );
}

function isAtAnEnd({ text: { value }, from, to }: Fact): boolean {
  const before = value.slice(0, from);
  const behind = value.slice(to);
  if (BEGINS.test(before)) return !OF_ANOTHER.test(behind);
  return ENDS.test(behind) && BEFORE_LAST.test(before);
}

function covers(outer: Fact, inner: Fact): boolean {
  return outer.text === inner.text && outer.from <= inner.from && inner.to <= outer.to;
}

/** A heading that is about what is planned, or has its year in brackets at the end: 组织保障（2025年）. */
const PLANS =
  /计划|安排|目标|任务|方案|要点|措施|活动|预算|plan|goals?|targets?|schedule|[（(]\d{4}年?度?[）)]\s*$/i;
const NO_PLANS = /情况|概况|统计|数据|清单|一览/;

/** What a year is judged by besides its own sentence. */
interface Around {
  readonly titles: ReadonlySet<Text | null>;
  readonly spoken: ReadonlyMap<Text, readonly Fact[]>;
  readonly plan: Plan;
}

function isLeftOver(fact: YearFact, period: KnownPeriod, { titles, spoken, plan }: Around): boolean {
  const { text, from, to, year } = fact;
  const { value } = text;
  const before = value.slice(Math.max(0, from - 40), from);
  if (RANGE.test(value.slice(to, to + 40)) || RANGE_BEFORE.test(before)) return false;
  const sentence = sentenceAround(value, from, to);
  if (mentionsPlan(sentence, period)) return isPlannedBeside(fact, period);
  const behind = value.slice(to, to + 40);
  if (/由\s*$/.test(before) && GROWS.test(behind)) return false;
  if (introduces(behind)) return true;
  if (looksBack(sentence, behind)) return false;
  if (spoken.get(text)?.some((time) => covers(time, fact))) return !tellsPast(sentence);
  if (titles.has(text)) return PLANS.test(value) && !NO_PLANS.test(value);
  // What was reached last year leads up to the plan.
  if (text === plan.preamble && year === period.from.year - 1) return intends(sentence);
  return looksAhead(sentence) || isDue(before) || isPlannedFor(sentence, before);
}

/**
 * 2026年3月开始摸底，2025年6月5日将开展清扫: beside the plan's own year in another
 * clause, a month of an earlier one for which this clause says what will be done.
 */
function isPlannedBeside({ text, from, to }: YearFact, period: KnownPeriod): boolean {
  if (!MONTH_BEHIND.test(text.value.slice(to, to + 8))) return false;
  const before = text.value.slice(beginOfSentence(text.value, from), from);
  const sentence = sentenceAround(text.value, from, to);
  const end = sentence.indexOf('，', before.length);
  const clause = sentence.slice(before.lastIndexOf('，') + 1, end < 0 ? sentence.length : end);
  return !mentionsPlan(clause, period) && intends(clause) && !OF_ANOTHER.test(sentence.slice(before.length));
}

/** A sentence that names the plan's own year as well compares the two. */
function mentionsPlan(sentence: string, { from, to }: KnownPeriod): boolean {
  const years = matchesOf(sentence, /(?<!\d)\d{4}(?!\d)/g).map(([year]) => Number(year));
  return years.some((year) => year >= from.year && year <= to.year + 10);
}
