import { daysInMonth } from '../../plan/phrases/dates.ts';
import { fold } from '../../plan/phrases/fold.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import { guarded, guardedMatches, matchesOf } from '../../text/matches.ts';
import { knownPeriod } from '../plan-period.ts';
import { type Prose, proseOf } from '../prose.ts';
import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { yearsOf } from './certain-day.ts';
import {
  BEGINS,
  DAY_SIGN,
  datesByText,
  NUMBER,
  numberOf,
  type WrittenDate,
  YEAR,
  yearOf,
} from './written-dates.ts';

/** A date that is in no calendar: 2月30日, 13月, 31 June. */
export const impossibleDate: Rule<'impossible-date'> = {
  id: 'impossible-date',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const years = yearsOfPlan(plan);
    const whens = new Set(everyItem(plan).map(({ when }) => when?.text));
    const dates = datesByText(plan);
    for (const prose of proseOf(plan)) {
      const written = dates.get(prose.text) ?? [];
      if (written.length === 0 && !prose.value.includes('月')) continue;
      for (const { from, to, month, days } of impossibleIn(prose, written, { years, whens })) {
        report({ text: prose.text, from, to }, { date: prose.text.value.slice(from, to), month, days });
      }
    }
  },
};

interface Impossible {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  /** How many days the month has; null where there is no such month. */
  readonly days: number | null;
}

/** The years that a date without one can mean; none where the plan does not tell. */
function yearsOfPlan(plan: Plan): readonly number[] {
  const period = knownPeriod(plan);
  return period === null ? [] : yearsOf(period);
}

interface Around {
  /** The years that a date without one can mean. */
  readonly years: readonly number[];
  readonly whens: ReadonlySet<Text | undefined>;
}

function impossibleIn(
  { text, value }: Prose,
  written: readonly WrittenDate[],
  { years, whens }: Around,
): readonly Impossible[] {
  const isTime = whens.has(text);
  const dates = written.flatMap(({ from, to, year, month, day }) => {
    const found = impossible(month, day, year === null ? years : [year]);
    const isNumber = !isTime && NUMBERED.test(value.slice(from, to));
    return found !== null && !isNumber && mayBeMeant(value, from) ? [{ from, to, ...found }] : [];
  });
  const folded = fold(value);
  const others = [...laterDays(value, folded, years), ...bareMonths(value, folded, isTime)];
  // A date that was read as one goes before its month alone.
  const all = [...dates, ...others].toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The month and its length, where the day is not in it in any of the years (in any year at all where none is known). */
function impossible(
  month: number,
  day: number,
  years: readonly number[],
): Pick<Impossible, 'month' | 'days'> | null {
  if (month < 1 || month > 12) return { month, days: null };
  const longest = largest((years.length === 0 ? [null] : years).map((year) => daysInMonth(year, month)));
  return day < 1 || day > longest ? { month, days: longest } : null;
}

const LUNAR = /农历|阴历|旧历|夏历|lunar/i;
/** 29 February of the year before a common year. */
const OTHER_YEAR = /(?:去年|上年|前年|明年|来年|次年|翌年|last year|next year)[^。；;\n]{0,12}$/i;
/** In prose, what looks like a year, a month above twelve and a day may be a number of another kind. */
const NUMBERED = /^\d{4}[-/.](?:1[3-9]|[2-9]\d|0|00)[-/.]/;

function mayBeMeant(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  return !LUNAR.test(before) && !OTHER_YEAR.test(before);
}

/** 6月29、31日, 6月25日—31日: the days behind the first. */
const DAYS = guarded(
  /月 ?[0-9一二三四五六七八九十]{1,3} ?[日号]? ?[、,和及至到-]/,
  new RegExp(
    `${BEGINS}${YEAR}(${NUMBER}) ?月 ?${NUMBER} ?${DAY_SIGN}?((?: ?(?:[、,]|和|及|至|到|--?) ?${NUMBER}(?: ?${DAY_SIGN}|(?= ?[、,和及至到-]))){1,8})`,
    'g',
  ),
);
const DAY = new RegExp(`(${NUMBER}) ?${DAY_SIGN}?`, 'g');

function laterDays(value: string, folded: string, years: readonly number[]): readonly Impossible[] {
  return guardedMatches(folded, DAYS).flatMap(({ 0: whole, 1: year, 2: month = '', 3: list = '', index }) => {
    if (!/[日号]$/.test(list) || !mayBeMeant(value, index)) return [];
    const start = index + whole.length - list.length;
    const written = yearOf(year);
    return matchesOf(list, DAY).flatMap(({ 0: day, 1: number = '', index: at }) => {
      const found = impossible(numberOf(month), numberOf(number), written === null ? years : [written]);
      return found === null || found.days === null
        ? []
        : [{ from: start + at, to: start + at + day.length, ...found }];
    });
  });
}

/** 13月份; in a time of its own also 13月. 13个月, 18月龄 and 24月 count months. */
const BARE = new RegExp(
  `(?<![-至到~满近约达共长期修])${BEGINS}${YEAR}(${NUMBER}) ?月(?!龄|[大以婴幼儿])((?:份|初|底|末|上旬|中旬|下旬|起|举办|举行|开展|组织|召开)?)`,
  'g',
);

/** Only a number of two signs before 月 can be that of a month too high. */
const MAY_EXCEED = /[0-9一二三四五六七八九十]{2} ?月/;

function bareMonths(value: string, folded: string, isTime: boolean): readonly Impossible[] {
  if (!MAY_EXCEED.test(folded)) return [];
  return matchesOf(folded, BARE).flatMap(({ 0: whole, 1: year, 2: written = '', 3: sign = '', index }) => {
    const month = numberOf(written);
    const isMonth = isTime || year !== undefined || sign !== '';
    if (!isMonth || month <= 12 || !mayBeMeant(value, index)) return [];
    const ends = /份$/.test(sign) ? 0 : sign.length;
    return [{ from: index, to: index + whole.length - ends, month, days: null }];
  });
}
