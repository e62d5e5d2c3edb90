/** Points in time: 2026年3月8日, 3月上旬, 6月底, 2026-03-08, March 8, mid-May, the end of June. */
import { DIGITS, isDigitAt, isLetterAt } from './fold.ts';
import { arabic, chinese, integer } from './numbers.ts';
import {
  beginningLike,
  beginningWith,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import type { MonthPart, PartialDate } from './types.ts';
import { weekdayChinese, weekdayEnglish } from './words.ts';

export const partialDate = (parts: Partial<PartialDate>): PartialDate => ({
  year: null,
  month: null,
  day: null,
  part: null,
  ...parts,
});

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; 29 for a February of an unknown year. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return LONGEST_MONTHS[month - 1] ?? 31;
}

/** The date where there is one: 2月30日 is null. */
export function validDate(date: PartialDate): PartialDate | null {
  if (date.month === null)
    return date.part === null && (date.year === null || date.day === null) ? date : null;
  if (date.month < 1 || date.month > 12) return null;
  if (date.day === null) return date;
  return date.part === null && date.day >= 1 && date.day <= daysInMonth(date.year, date.month) ? date : null;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const fourDigits: Parser<number> = beginningWith(DIGITS, (text, at) => {
  for (let index = at; index < at + 4; index += 1) if (!isDigitAt(text, index)) return null;
  const value = Number(text.slice(at, at + 4));
  const whole = !isDigitAt(text, at - 1) && !isDigitAt(text, at + 4);
  return whole && value >= FIRST_YEAR && value <= LAST_YEAR ? { value, end: at + 4 } : null;
});
/** A year in four digits, 1900–2199, not part of a longer number. */
export const plainYear = fourDigits;

const YEAR_NUMERALS = '〇一二三四五六七八九';
/** 二〇二六, also with 零 and ○ for the zero. */
const numeralYear: Parser<number> = beginningWith('一二', (text, at) => {
  const numerals = text.slice(at, at + 4).replace(/[零○]/g, '〇');
  const digits = [...numerals].map((unit) => YEAR_NUMERALS.indexOf(unit));
  const value = Number(digits.join(''));
  const fits = digits.length === 4 && !digits.includes(-1) && value >= FIRST_YEAR && value <= LAST_YEAR;
  return fits ? { value, end: at + 4 } : null;
});

/** What may follow 2026年 when it is a year: not 2026年级. */
const yearWord = unlessFollowedBy(word('年度', '年'), word('级', '代'));
const yearZh: Parser<number> = map(seq(firstOf(fourDigits, numeralYear), yearWord), ([year]) => year);
/** 今年 says no more than the plan's own year does. */
const thisYear = lookup({ 今年: null, 本年: null, 本年度: null, 当年: null });
/** 2026年, 今年: a year in front of something else. */
export const yearPrefix: Parser<number | null> = remembering(firstOf<number | null>(yearZh, thisYear));

const numeral = firstOf(arabic, chinese);
export const monthNumber = remembering(integer(numeral, 1, 12));
export const dayNumber = integer(numeral, 1, 31);

const monthZh: Parser<number> = map(seq(monthNumber, word('月份', '月')), ([month]) => month);
const dayZh: Parser<number> = map(seq(dayNumber, word('日', '号')), ([day]) => day);
export const partWords = unlessFollowedBy(
  lookup<MonthPart>({
    上旬: 'early',
    中旬: 'middle',
    下旬: 'late',
    上半月: 'early',
    下半月: 'late',
    初: 'early',
    中: 'middle',
    底: 'late',
    末: 'late',
  }),
  word('秋', '小', '学', '级'),
);

interface Written {
  readonly year: number | null | undefined;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: MonthPart | null;
}

function fromChinese({ year, month, day, part }: Written): PartialDate | null {
  if (month === null && (part !== null || (day === null && (year === null || year === undefined))))
    return null;
  return validDate({ year: year ?? null, month, day, part });
}

const dayOrPart = firstOf<{ day: number | null; part: MonthPart | null }>(
  map(dayZh, (day) => ({ day, part: null })),
  map(partWords, (part) => ({ day: null, part })),
);
/** 3月5日（星期四）, 3月5日周四: the weekday is allowed and not kept. */
export const weekdayNote = maybe(firstOf<unknown>(seq(word('('), weekdayChinese, word(')')), weekdayChinese));

const withMonth: Parser<PartialDate> = map(
  seq(maybe(yearPrefix), maybe(word('的')), monthZh, maybe(dayOrPart), weekdayNote),
  ([year, , month, rest]) => fromChinese({ year, month, day: rest?.day ?? null, part: rest?.part ?? null }),
);
const yearAlone: Parser<PartialDate> = map(yearZh, (year) => partialDate({ year }));
const dayAlone: Parser<PartialDate> = map(seq(dayZh, weekdayNote), ([day]) => partialDate({ day }));
/** 2026年底, 年底 within a stretch or before a 前: the last third of December. */
const endOfYear: Parser<PartialDate> = map(seq(yearPrefix, word('底', '末')), ([year]) =>
  partialDate({ year, month: 12, part: 'late' }),
);
const yearEndAlone: Parser<PartialDate> = map(word('年底', '年末', '岁末'), () =>
  partialDate({ month: 12, part: 'late' }),
);

const isoSign = word('-', '/', '.');
const twoDigits = integer(
  beginningWith(DIGITS, (text, at) => {
    let end = at;
    while (end < at + 2 && isDigitAt(text, end)) end += 1;
    const whole = end > at && !isDigitAt(text, end) && !isLetterAt(text, end);
    return whole ? { value: Number(text.slice(at, end)), end } : null;
  }),
  1,
  31,
);
const yearDigits = beginningLike(fourDigits, (text, at) =>
  text[at - 1] === '-' ? null : fourDigits(text, at),
);
/** 2026-03-08, 2026/3/8, 2026.3.8; without the day, 2026-03 and 2026.3. */
const iso: Parser<PartialDate> = longestOf(
  map(seq(yearDigits, isoSign, twoDigits, isoSign, twoDigits), ([year, first, month, second, day]) =>
    first === second ? validDate(partialDate({ year, month, day })) : null,
  ),
  map(seq(yearDigits, word('-', '.'), twoDigits), ([year, , month]) =>
    validDate(partialDate({ year, month })),
  ),
);
/** 3.15, 3/15 and 3/15/2026: month before day, in a phrase of its own only. */
export const dotted: Parser<PartialDate> = firstOf(
  map(seq(twoDigits, word('/'), twoDigits, word('/'), fourDigits), ([month, , day, , year]) =>
    validDate(partialDate({ year, month, day })),
  ),
  map(seq(twoDigits, word('.', '/'), twoDigits), ([month, , day]) => validDate(partialDate({ month, day }))),
);

export const monthEnglish = lookup<number>({
  january: 1,
  jan: 1,
  'jan.': 1,
  february: 2,
  feb: 2,
  'feb.': 2,
  march: 3,
  mar: 3,
  'mar.': 3,
  april: 4,
  apr: 4,
  'apr.': 4,
  may: 5,
  june: 6,
  jun: 6,
  'jun.': 6,
  july: 7,
  jul: 7,
  'jul.': 7,
  august: 8,
  aug: 8,
  'aug.': 8,
  september: 9,
  sept: 9,
  sep: 9,
  'sept.': 9,
  'sep.': 9,
  october: 10,
  oct: 10,
  'oct.': 10,
  november: 11,
  nov: 11,
  'nov.': 11,
  december: 12,
  dec: 12,
  'dec.': 12,
});

const ordinalEnding = (text: string, at: number): number => {
  const ending = text.slice(at, at + 2);
  return ['st', 'nd', 'rd', 'th'].includes(ending) && !isLetterAt(text, at + 2) ? at + 2 : at;
};
const arabicDay = integer(arabic, 1, 31);
/** 8, 8th: the day of a month in English. */
export const dayEnglish: Parser<number> = beginningWith(DIGITS, (text, at) => {
  const found = arabicDay(text, at);
  if (found === null) return null;
  const end = ordinalEnding(text, found.end);
  return isLetterAt(text, end) || text[end] === ':' || text[end] === '%' ? null : { value: found.value, end };
});

const commaYear = maybe(map(seq(maybe(word(',')), fourDigits), ([, year]) => year));
const monthDay = map(seq(monthEnglish, maybe(word('the')), dayEnglish, commaYear), ([month, , day, year]) =>
  validDate(partialDate({ year, month, day })),
);
const dayMonth = map(
  seq(maybe(word('the')), dayEnglish, maybe(word('of')), monthEnglish, commaYear),
  ([, day, , month, year]) => validDate(partialDate({ year, month, day })),
);
const weekdayName = seq(weekdayEnglish, maybe(word('.')), maybe(word(',')), maybe(word('the')));
const weekdayInBrackets = maybe(seq(word('('), weekdayEnglish, maybe(word('.')), word(')')));
/** July 11, Saturday 11 July, Sat, July 11, July 11 (Sat): the weekday is allowed and not kept. */
export const dayOfMonth: Parser<PartialDate> = map(
  seq(maybe(weekdayName), firstOf(monthDay, dayMonth), weekdayInBrackets),
  ([, date]) => date,
);
export const monthAndYear: Parser<PartialDate> = map(seq(monthEnglish, commaYear), ([month, year]) =>
  partialDate({ year, month }),
);

const partPrefix = lookup<MonthPart>({
  early: 'early',
  mid: 'middle',
  'mid-': 'middle',
  late: 'late',
  'end-': 'late',
});
const partOf = lookup<MonthPart>({
  'end of': 'late',
  end: 'late',
  'beginning of': 'early',
  'start of': 'early',
  'middle of': 'middle',
  'first half of': 'early',
  'second half of': 'late',
  'last week of': 'late',
});
const partOfMonth = firstOf(
  map(seq(partPrefix, maybe(word('-')), monthAndYear), ([part, , date]) => ({ ...date, part })),
  map(seq(maybe(word('the')), partOf, monthAndYear), ([, part, date]) => ({ ...date, part })),
);
const yearEndEnglish: Parser<PartialDate> = map(
  seq(
    maybe(word('the')),
    firstOf(
      map(seq(word('end of'), fourDigits), ([, year]) => year),
      lookup({
        'end of the year': null,
        'end of year': null,
        "year's end": null,
        'year end': null,
        'year-end': null,
      }),
    ),
  ),
  ([, year]) => partialDate({ year, month: 12, part: 'late' }),
);

/** A point in time in Chinese. */
export const pointChinese: Parser<PartialDate> = remembering(
  longestOf(withMonth, endOfYear, yearEndAlone, yearAlone, dayAlone),
);
/** A point in time in English, a month alone among them. */
export const pointEnglish: Parser<PartialDate> = longestOf(
  dayOfMonth,
  monthAndYear,
  partOfMonth,
  yearEndEnglish,
);
/** A point in time in any way of writing that cannot be mistaken. */
export const point: Parser<PartialDate> = remembering(longestOf(iso, pointChinese, pointEnglish));
