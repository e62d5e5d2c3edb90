/** Lists that go by months: the groups of a schedule, headings such as 三月份, the rows of a table. */
import type { TimeFact } from '../../plan/facts/types.ts';
import { resolveMonths } from '../../plan/phrases/resolve.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import { parseWhen } from '../../plan/phrases/when.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { oncePerPlan } from '../once.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import { everyItem, wordsOf } from '../queries.ts';

/** Months counted through the years: year × 12 + month − 1. */
export type MonthIndex = number;

export const monthOf = (index: MonthIndex): number => (index % 12) + 1;

/** An entry of a list, with the words that say when. */
export interface MonthEntry {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  /** In which months of the plan's years it falls. */
  readonly months: readonly MonthIndex[];
  /** Its month, where it names one as a whole: 3月, neither 3月5日 nor 3—4月. */
  readonly single: MonthIndex | null;
  /** What is done then. */
  readonly words: string;
  /** It is the month's own heading, with nothing else in it. */
  readonly isHeading: boolean;
}

/** A plan that can be looked at month by month: one year at most. */
export interface MonthlyPlan {
  readonly period: KnownPeriod;
  /** The months of the period, in order. */
  readonly months: readonly MonthIndex[];
  /** Every list with at least some entries that name a month. */
  readonly lists: readonly (readonly MonthEntry[])[];
}

const YEAR = 12;

/** Null where no year is known, or where the plan reaches over more than one: then a month says too little. */
export const monthlyPlan = oncePerPlan((plan: Plan): MonthlyPlan | null => {
  const period = knownPeriod(plan);
  if (period === null) return null;
  const first = indexOf(period.from);
  const months = Array.from({ length: indexOf(period.to) - first + 1 }, (_, index) => first + index);
  if (months.length > YEAR) return null;
  const facts = leadingTimes(plan);
  const items = everyItem(plan);
  const lists = [plan.sections, ...items.map((item) => item.items)].map((list) =>
    list.flatMap((item) => entryOf(item, facts, period) ?? []),
  );
  const tables = items.flatMap((item) => (item.table ? [rowsOf(item, period)] : []));
  return { period, months, lists: [...lists, ...tables].filter((list) => list.length > 0) };
});

const indexOf = ({ year, month }: { readonly year: number; readonly month: number }): MonthIndex =>
  year * YEAR + month - 1;

/** The months in which a phrase falls; none where that cannot be said. */
export function monthsIn(meaning: WhenPhrase, period: KnownPeriod): readonly MonthIndex[] {
  return (resolveMonths(meaning, period) ?? []).map(indexOf);
}

/** The times with which texts begin. */
function leadingTimes(plan: Plan): ReadonlyMap<Text, TimeFact> {
  return new Map(plan.facts.times.filter(({ from }) => from === 0).map((fact) => [fact.text, fact]));
}

/** A heading that is a month and says no more: 三月份：, 3月工作安排, March 2026. */
const ONLY_MONTH =
  /^(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月份?(?:的?(?:主要|重点)?(?:工作|活动|任务)?(?:安排|重点|要点|计划)?)?[：:]?$|^[A-Z][a-z]{2,8}(?: \d{4})?:?$/;

function entryOf(item: Item, facts: ReadonlyMap<Text, TimeFact>, period: KnownPeriod): MonthEntry | null {
  const { when, title, text, items } = item;
  const words = wordsOf(item).trim();
  const isGroup = items.length > 0 && words === '';
  if (when !== null) {
    const { text: written, meaning } = when;
    const time = meaning && { text: written, from: 0, to: written.value.length, meaning };
    return time && entry(time, { words, isHeading: isGroup }, period);
  }
  const first = title ?? text;
  const isOnly = title !== null && ONLY_MONTH.test(title.value.trim());
  const fact = first && (facts.get(first) ?? (isOnly ? wholeOf(first) : null));
  return fact ? entry(fact, { words, isHeading: isOnly }, period) : null;
}

/** May and March begin no time in prose; as a heading they do. */
function wholeOf(text: Text): TimeFact | null {
  const meaning = parseWhen(text.value);
  return meaning && { text, from: 0, to: text.value.length, meaning };
}

const MONTH_COLUMN = /^(?:月份|月|时间|month)$/i;

function rowsOf({ table }: Item, period: KnownPeriod): readonly MonthEntry[] {
  const column = table?.heads.findIndex(({ value }) => MONTH_COLUMN.test(value.trim())) ?? -1;
  return (table?.rows ?? []).flatMap((row) => {
    const cell = row[column];
    const meaning = cell && parseWhen(cell.value, { bareNumberIsMonth: true });
    if (!cell || !meaning) return [];
    const words = row.map(({ value }) => value.trim()).join(' ');
    return [
      entry({ text: cell, from: 0, to: cell.value.length, meaning }, { words, isHeading: false }, period),
    ];
  });
}

function entry(
  { text, from, to, meaning }: TimeFact,
  { words, isHeading }: Pick<MonthEntry, 'words' | 'isHeading'>,
  period: KnownPeriod,
): MonthEntry {
  const months = monthsIn(meaning, period);
  const isWhole = meaning.type === 'date' && meaning.date.day === null && meaning.date.part === null;
  const [only] = months;
  const single = isWhole && months.length === 1 && only !== undefined ? only : null;
  return { text, from, to, months, single, words, isHeading: isHeading && single !== null };
}

/** A month that stands twice in a list. */
export interface Doubled {
  readonly entry: MonthEntry;
  /** The month that is missing beside it and most likely meant. */
  readonly meant: MonthIndex | null;
}

/** Fewer months make no list that goes by them. */
const FEW_HEADINGS = 3;
const FEW_ENTRIES = 4;

/** The months that stand twice: an entry that was pasted twice, a heading that comes again, and in a list with one entry a month the month that has two while its neighbor has none. */
export function doubledIn(list: readonly MonthEntry[], months: readonly MonthIndex[]): readonly Doubled[] {
  const slip = slipIn(list, months);
  if (slip !== null) return [slip];
  const headings = list.filter(({ isHeading }) => isHeading);
  const again = countOf(headings) < FEW_HEADINGS ? [] : headings.filter(isAgain(headings, isSameMonth));
  const pasted = countOf(list) < FEW_ENTRIES ? [] : list.filter(isAgain(list, isSameEntry));
  return [...new Set([...again, ...pasted])].map((each) => ({ entry: each, meant: null }));
}

function countOf(list: readonly MonthEntry[]): number {
  return new Set(list.map(({ single }) => single).filter((month) => month !== null)).size;
}

type Alike = (a: MonthEntry, b: MonthEntry) => boolean;

const isSameMonth: Alike = (a, b) => a.single !== null && a.single === b.single;
const isSameEntry: Alike = (a, b) => isSameMonth(a, b) && a.words !== '' && a.words === b.words;

/** Whether an entry of a list is like one before it. */
function isAgain(list: readonly MonthEntry[], alike: Alike): (entry: MonthEntry) => boolean {
  return (entry) => list.findIndex((each) => alike(each, entry)) < list.indexOf(entry) && alike(entry, entry);
}

/** 1, 2, 3, 3, 5: one of the two is 4. */
function slipIn(list: readonly MonthEntry[], months: readonly MonthIndex[]): Doubled | null {
  const singles = list.map(({ single }) => single);
  if (singles.includes(null) || new Set(singles).size < FEW_ENTRIES) return null;
  const second = singles.findIndex((month, index) => index > 0 && month === singles[index - 1]);
  for (const at of second < 0 ? [] : [second, second - 1]) {
    const meant = (singles[at] ?? 0) + (at === second ? 1 : -1);
    const mended = singles.map((month, index) => (index === at ? meant : month));
    const isRun = mended.every((month, index) => index === 0 || month === (mended[index - 1] ?? 0) + 1);
    const found = list[at];
    if (isRun && months.includes(meant) && found) return { entry: found, meant };
  }
  return null;
}
