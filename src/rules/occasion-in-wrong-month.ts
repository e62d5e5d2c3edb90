import type { OccasionFact } from '../plan/facts/types.ts';
import { findOccasion, occasionDate } from '../plan/occasions/dates.ts';
import type { Day, Lang } from '../plan/types.ts';
import {
  compareDays,
  knownPeriod,
  monthsLater,
  overlaps,
  type Span,
  spansOf,
  timedItems,
} from './calendar.ts';
import { byText } from './queries.ts';
import type { Rule } from './rule.ts';

const PREPARES =
  /迎|筹|备|慰问|走访|彩排|春联|年货|策划|排练|征集|征稿|报名|招募|动员|预热|前|prepar|plan|rehears|before|ahead|upcoming|run-up|towards/i;
const FOLLOWS = /后|总结|延续|收尾|回顾|评奖|after|follow|thank/i;
/** Names of places and bodies that begin like an occasion: 五一路, 六一幼儿园. */
const PLACE = /^[路街村桥巷]|^(?:小区|社区|大道|广场|公园|幼儿园|小学|中学|学校|礼堂|公司)/;
/** An occasion that falls this early in a month is usually kept in the month before. */
const EARLY = 10;
/** The season of the new year begins long before the day. */
const SEASON: ReadonlySet<string> = new Set([
  'spring-festival',
  'new-years-eve-lunar',
  'little-new-year',
  'lantern-festival',
]);
/** So many occasions in one text are a list of examples, not a date. */
const LISTED = 3;

/** Days that lie elsewhere in other countries: the months in which an English plan may mean them, or 'any'. */
const ELSEWHERE: Readonly<Record<string, readonly number[] | 'any'>> = {
  'mothers-day': [2, 3, 5],
  'fathers-day': [3, 6, 9],
  'labour-day': [3, 5, 9, 10],
  thanksgiving: [10, 11],
  'childrens-day': 'any',
  'national-day': 'any',
  'independence-day': 'any',
  'teachers-day': 'any',
  'youth-day': 'any',
  'arbor-day': 'any',
  'family-day': 'any',
  'memorial-day': 'any',
  'volunteer-week': 'any',
  'volunteer-day': 'any',
  'grandparents-day': 'any',
  'army-day': 'any',
};

/** An occasion planned in a month in which it does not fall in the plan's year. */
export const occasionInWrongMonth: Rule<'occasion-in-wrong-month'> = {
  id: 'occasion-in-wrong-month',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan.period);
    if (period === null) return;
    const occasions = byText(plan.facts.occasions);
    for (const { item, meaning } of timedItems(plan)) {
      const planned = spansOf(meaning, period.from.year, period.to.year).filter((span) =>
        overlaps(span, period),
      );
      const texts = [item.when?.text, item.title, item.text].filter((text) => text != null);
      const said = texts.flatMap((text) => occasions.get(text) ?? []);
      const [first] = planned;
      if (first === undefined || said.length >= LISTED) continue;
      const words = texts.map(({ value }) => value).join(' ');
      const wrong = said.find((fact) => !mayBe(fact, planned, period, words, plan.lang));
      if (wrong) {
        const occasion = wrong.text.value.slice(wrong.from, wrong.to);
        report(wrong, { occasion, months: monthsOf(wrong, period), found: first.from.month });
      }
    }
  },
};

/** The days of an occasion in the plan's years and the one after, since a plan ends with the next 元旦 in sight. */
function daysAround(id: string, { from, to }: Span): readonly Day[] {
  const occasion = findOccasion(id);
  if (occasion === undefined) return [];
  const years = Array.from({ length: to.year - from.year + 2 }, (_, index) => from.year + index);
  return years.flatMap((year) => occasionDate(occasion.id, year));
}

/** The months within the period in which it falls. */
function monthsOf({ occasion }: OccasionFact, period: Span): readonly number[] {
  const within = daysAround(occasion, period).filter((day) => overlaps({ from: day, to: day }, period));
  return [...new Set(within.map(({ month }) => month))];
}

function mayBe(
  fact: OccasionFact,
  planned: readonly Span[],
  period: Span,
  words: string,
  lang: Lang,
): boolean {
  const elsewhere = lang === 'en' ? ELSEWHERE[fact.occasion] : undefined;
  const isPlace = PLACE.test(fact.text.value.slice(fact.to));
  if (elsewhere === 'any' || isPlace || monthsOf(fact, period).length === 0) return true;
  const days = daysAround(fact.occasion, period);
  const isSeason = SEASON.has(fact.occasion);
  return planned.some(
    (span) =>
      elsewhere?.includes(span.from.month) ||
      days.some((day) => falls(day, 0, span) || isNear(day, span, words, isSeason)),
  );
}

/** In the month before for what is early in its month or being prepared, in the month after for what follows. */
function isNear(day: Day, span: Span, words: string, isSeason: boolean): boolean {
  if ((isSeason || day.day <= EARLY) && falls(day, -1, span)) return true;
  if (PREPARES.test(words) && (falls(day, -1, span) || falls(day, -2, span))) return true;
  return FOLLOWS.test(words) && falls(day, 1, span);
}

/** Whether a day, moved by months, falls into a month that the span touches. */
function falls(day: Day, months: number, span: Span): boolean {
  const moved = { ...monthsLater(day, months), day: 1 };
  const from = { ...span.from, day: 1 };
  return compareDays(from, moved) <= 0 && compareDays(moved, span.to) <= 0;
}
