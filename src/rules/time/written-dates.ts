/** Days as texts write them, month and day, whether there is such a day or not. */

import { fold } from '../../plan/phrases/fold.ts';
import { chinese } from '../../plan/phrases/numbers.ts';
import { parseAll } from '../../plan/phrases/parser.ts';
import type { Text } from '../../plan/types.ts';
import { guarded, guardedMatches } from '../../text/matches.ts';
import { oncePerPlan } from '../once.ts';
import { proseOf } from '../prose.ts';

export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** As it is written with the date; null where it is not. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const HAN = '一二三四五六七八九十';
/** A number of up to two digits. */
export const NUMBER = `(?:[0-9]{1,2}|[${HAN}]{1,3})`;
const FULL_YEAR = '(?:19|20|21)[0-9]{2}';
/** 2026年, 二〇二六年, and nothing. */
export const YEAR = `(?:(${FULL_YEAR}|[一二][〇零○一二三四五六七八九]{3}) ?年 ?)?`;
/** Where a date can begin: not within a number, and not behind 满3年, which counts. */
export const BEGINS = `(?<![0-9.〇零○${HAN}百第个]|[0-9${HAN}] ?年 ?)`;
/** 日 and 号, where the latter is not that of a house or a line. */
export const DAY_SIGN = '(?:日|号(?![楼院线路店馆文车室房门桥台街机弄库航通令召]))';
const CHINESE = guarded(
  /月 ?[0-9一二三四五六七八九十]{1,3} ?[日号]/,
  new RegExp(`${BEGINS}${YEAR}(${NUMBER}) ?月 ?(${NUMBER}) ?${DAY_SIGN}`, 'g'),
);
const ISO = guarded(
  /[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]/,
  new RegExp(
    `(?<![0-9a-z./_-])(${FULL_YEAR})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9a-z/_-]|\\.[0-9])`,
    'g',
  ),
);

/** 30/02/2026 and 30.2.2026, in either order: the one above twelve is the day. */
const FIGURES = guarded(
  /[0-9][/.][0-9]{1,2}[/.][12]/,
  new RegExp(`(?<![0-9a-z./_-])([0-9]{1,2})([/.])([0-9]{1,2})\\2(${FULL_YEAR})(?![0-9a-z/_-]|\\.[0-9])`, 'g'),
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const YEAR_BEHIND = `(?:,? (${FULL_YEAR})(?![0-9]))?`;
const DAY_MONTH = guarded(
  /[0-9a-z] (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
  new RegExp(
    `(?<![0-9A-Za-z.,/:-])([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?![a-z])(?:\\.(?=,? ${FULL_YEAR}))?${YEAR_BEHIND}`,
    'g',
  ),
);
/** In March 12 volunteers is no date: a word behind the number has to be one that follows dates. */
const MONTH_DAY = guarded(
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:the )?[0-9]/,
  new RegExp(
    `(?<![A-Za-z])(${MONTH})\\.? (?:the )?([0-9]{1,2})(?:(?:st|nd|rd|th)(?![a-z])|(?![0-9A-Za-z:%]|[.,][0-9]| (?!at|from|to|until|till|and|or|is|was|in|on|for|with|through|we|the|${FULL_YEAR})[A-Za-z]))${YEAR_BEHIND}`,
    'g',
  ),
);

/** A number in digits or in Chinese numerals. */
export function numberOf(written: string): number {
  return /^[0-9]+$/.test(written) ? Number(written) : (parseAll(chinese, written) ?? Number.NaN);
}

/** A year as it is written before 年. */
export function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^[0-9]+$/.test(written)) return Number(written);
  const digits = [...written].map((unit) => '〇一二三四五六七八九'.indexOf(/[零○]/.test(unit) ? '〇' : unit));
  return Number(digits.join(''));
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Of two figures that a year follows; NaN where they leave open which is which, or neither can be a month. */
function dayAndMonth(first: number, second: number): { readonly day: number; readonly month: number } {
  const [month, day] = first > second ? [second, first] : [first, second];
  return day > 12 && month <= 12 ? { day, month } : { day: Number.NaN, month: Number.NaN };
}

/** A 月, figures in three parts as 2026-03-05 has them, or the name of a month: without them there is no date. */
const MAY_HOLD_DATES =
  /月|[0-9０-９][^0-9０-９][0-9０-９]{1,2}[^0-9０-９][0-9０-９]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** The dates of each text of a plan that has some. */
export const datesByText = oncePerPlan(
  (plan): ReadonlyMap<Text, readonly WrittenDate[]> =>
    new Map(
      proseOf(plan).flatMap(({ text, value }) => {
        const dates = MAY_HOLD_DATES.test(value) ? writtenDates(value) : [];
        return dates.length > 0 ? [[text, dates]] : [];
      }),
    ),
);

/** The dates of a text that name a month and a day: 2026年3月5日, 三月五日, 2026-03-05, 31/3/2026, 5 March, March 5, 2026; in the order of the text. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const folded = fold(text);
  const read = (
    matches: Iterable<RegExpExecArray>,
    make: (match: RegExpExecArray) => Omit<WrittenDate, 'from' | 'to'>,
  ): WrittenDate[] =>
    [...matches].map((match) => ({
      ...make(match),
      from: match.index,
      to: match.index + match[0].length,
    }));
  const found = [
    ...read(guardedMatches(folded, CHINESE), ([, year, month = '', day = '']) => ({
      year: yearOf(year),
      month: numberOf(month),
      day: numberOf(day),
    })),
    ...read(guardedMatches(folded, ISO), ([, year, , month, day]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
    })),
    ...read(guardedMatches(folded, FIGURES), ([, first, , second, year]) => ({
      year: Number(year),
      ...dayAndMonth(Number(first), Number(second)),
    })),
    ...read(guardedMatches(text, DAY_MONTH), ([, day, month, year]) => ({
      year: yearOf(year),
      month: monthOf(month),
      day: Number(day),
    })),
    ...read(guardedMatches(text, MONTH_DAY), ([, month, day, year]) => ({
      year: yearOf(year),
      month: monthOf(month),
      day: Number(day),
    })),
  ];
  const inOrder = found
    .filter(({ month, day }) => Number.isInteger(month) && Number.isInteger(day))
    .toSorted((a, b) => a.from - b.from);
  return inOrder.filter((each, index) => index === 0 || each.from >= (inOrder[index - 1]?.to ?? 0));
}
