/** Dates in English texts by the way they are written. */

import { MONTHS } from '../../messages/en/months.ts';
import { matchesOf } from '../../text/matches.ts';

export type DateStyle = 'day-first' | 'month-first' | 'iso' | 'slashes' | 'dots';

export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly style: DateStyle;
  /** 1-based; null where the figures leave open which is the day and which the month. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const MONTH = MONTHS.join('|');
const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
/** What may follow the day of March 8; anything else may be counted (May 5 families). */
const GOES_ON =
  '(?=[,.;:)!?]|$|\\s?[–—-]|\\s(?:and|or|to|at|in|for|is|we|until|through|as|the|with|from|on|by)\\b)';

const PATTERNS: readonly (readonly [DateStyle, RegExp])[] = [
  [
    'day-first',
    new RegExp(`(?<![\\d./-])${DAY} (${MONTH})\\b(?:,? ${YEAR}\\b)?(?! [A-Z][a-z]+ (?:Day|Movement))`, 'g'),
  ],
  ['month-first', new RegExp(`\\b(${MONTH}) ${DAY}(?:(?:,? ${YEAR}\\b)|(?!\\d)${GOES_ON})`, 'gm')],
  ['iso', /(?<![\d./-])((?:19|20)\d{2})-(1[0-2]|0[1-9])-(3[01]|[12]\d|0[1-9])(?![\d/-]|\.\d)/g],
  ['slashes', /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?![\d/-])/g],
  ['dots', /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d/-])/g],
];

/** The dates of a text, in order; those within quotation marks belong to somebody else. */
export function englishDates(value: string): readonly WrittenDate[] {
  if (!/\d/.test(value)) return [];
  const own = value.replace(/“[^”\n]{1,200}”|"[^"\n]{1,200}"/g, (quoted) => ' '.repeat(quoted.length));
  return PATTERNS.flatMap(([style, pattern]) =>
    matchesOf(own, pattern).flatMap((match) => {
      const parts = read(style, match);
      return parts === null
        ? []
        : [{ from: match.index, to: match.index + match[0].length, style, ...parts }];
    }),
  ).sort((a, b) => a.from - b.from);
}

type Parts = Pick<WrittenDate, 'day' | 'month' | 'year'>;

function read(style: DateStyle, [, a = '', b = '', c]: RegExpExecArray): Parts | null {
  const year = c === undefined ? null : Number(c);
  if (style === 'day-first') return { day: Number(a), month: MONTHS.indexOf(b) + 1, year };
  if (style === 'month-first') return { day: Number(b), month: MONTHS.indexOf(a) + 1, year };
  if (style === 'iso') return { day: Number(c), month: Number(b), year: Number(a) };
  return ofFigures(Number(a), Number(b), year);
}

/** Figures above twelve are days; the same figure twice is both. */
function ofFigures(a: number, b: number, year: number | null): Parts | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  if (a > 12 || a === b) return { day: a, month: b, year };
  if (b > 12) return { day: b, month: a, year };
  return { day: null, month: null, year };
}

/** The date as another style has it; null where that is not known, or lacks a year. */
export function inStyle({ day, month, year }: WrittenDate, style: DateStyle): string | null {
  if (day === null || month === null || (year !== null && year < 100)) return null;
  const name = MONTHS[month - 1] ?? '';
  if (style === 'day-first') return `${day} ${name}${year === null ? '' : ` ${year}`}`;
  if (style === 'month-first') return `${name} ${day}${year === null ? '' : `, ${year}`}`;
  if (style !== 'iso' || year === null) return null;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** What a date of figures means to those who put the day first, and to the others. */
export function bothMeanings(written: string): readonly [string, string] {
  const [first = '', second = ''] = written.split(/[./]/);
  const named = (day: string, month: string) => `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return [named(first, second), named(second, first)];
}
