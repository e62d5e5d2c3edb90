import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { everyItem, ownTexts } from '../queries.ts';
import type { Rule } from '../rule.ts';
import {
  doubledIn,
  type MonthEntry,
  type MonthIndex,
  type MonthlyPlan,
  monthlyPlan,
  monthOf,
  monthsIn,
} from './monthly.ts';

/** A month without anything in it, in a plan that goes by months. */
export const monthWithoutWork: Rule<'month-without-work'> = {
  id: 'month-without-work',
  severity: 'info',
  basis: { kind: 'practice' },
  check(plan, { options, report }) {
    const monthly = monthlyPlan(plan);
    if (monthly === null) return;
    const free = new Set([
      ...options.emptyMonths.map(Number.parseFloat),
      ...(isSchool(plan) ? HOLIDAYS : []),
    ]);
    const asked = monthly.months.filter((month) => !free.has(monthOf(month)));
    const list = monthly.lists.find((each) => goesByMonths(each, asked));
    if (list === undefined) return;
    const listed = new Set(list.flatMap(({ months }) => months));
    if (asked.every((month) => listed.has(month))) return;
    const busy = new Set([...listed, ...elsewhere(plan, monthly)]);
    const meant = doubledIn(list, monthly.months).map((each) => each.meant);
    const missing = asked.filter((month) => !busy.has(month) && !meant.includes(month));
    const [first] = missing;
    if (first !== undefined) report(before(list, first), { months: missing.map(monthOf) });
  },
};

/** Winter and summer holidays, each with the month that they begin or end in. */
const HOLIDAYS = [1, 2, 7, 8];
const SCHOOL =
  /学期|学年|\bterm\b|semester|school year|学校|小学|中学|幼儿园|学院|大学|\bschool\b|kindergarten|nursery/i;

function isSchool({ organization, period, template }: Plan): boolean {
  return template === 'semester' || SCHOOL.test(`${period?.label ?? ''} ${organization?.name?.value ?? ''}`);
}

/** Where more of the months are not there, the list holds some days of the year and does not go by months. */
const MOST_ABSENT = 1 / 5;
const FEW = 4;

function goesByMonths(list: readonly MonthEntry[], asked: readonly MonthIndex[]): boolean {
  const named = new Set(list.map(({ single }) => single).filter((month) => month !== null));
  const absent = asked.filter((month) => !named.has(month)).length;
  return named.size >= FEW && absent <= Math.max(1, asked.length * MOST_ABSENT);
}

/** What is wanted, what there is and what was: a month there is none in which something is done. */
const NO_WORK: ReadonlySet<SectionKind | null> = new Set([
  'guidingIdeology',
  'situation',
  'principles',
  'targets',
]);

/** The months that other parts of the plan name for their work. */
function elsewhere(plan: Plan, { period, months }: MonthlyPlan): readonly MonthIndex[] {
  const texts = new Set<Text>(
    everyItem(plan)
      .filter(({ sectionKind }) => !NO_WORK.has(sectionKind))
      .flatMap(ownTexts),
  );
  return plan.facts.times
    .filter(({ text, meaning }) => texts.has(text) && namesTime(meaning))
    .map(({ meaning }) => monthsIn(meaning, period))
    .filter((named) => named.length <= months.length / 2)
    .flat();
}

const NO_MONTH: ReadonlySet<string> = new Set(['frequency', 'time-of-year', 'since', 'deadline']);

/** 每月, 全年 and 3月起 go on all the time and say nothing of a single month; what is due by its end is done before. */
function namesTime({ type }: WhenPhrase): boolean {
  return !NO_MONTH.has(type);
}

/** The entry before the gap; the first one where the list begins with it. */
function before(list: readonly MonthEntry[], missing: MonthIndex): MonthEntry {
  const earlier = list.filter(({ months }) => months.some((month) => month < missing));
  const found = earlier.at(-1) ?? list[0];
  if (found === undefined) throw new Error('A list that goes by months is never empty');
  return found;
}
