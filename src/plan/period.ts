/** The plan's period: how people write it, the days it spans, and how a title says it. */
import type { Day, Lang } from './types.ts';

/** The days of a period, both included, and its wording for a title. */
export interface PeriodMeaning {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
}

const YEAR = /^(\d{4})\s*(?:年度?)?$/;
const SCHOOL_YEAR = /^(\d{4})\s*[-—–－~～至]\s*(\d{2}|\d{4})\s*(?:学年度?|school year|academic year)?$/i;
/** `2025学年` is the school year that begins in 2025. */
const SCHOOL_YEAR_SHORT = /^(\d{4})\s*学年度?$/;
const SCHOOL_TERM =
  /^(\d{4})(?:\s*[-—–－~～至]\s*(\d{2}|\d{4}))?\s*学年度?\s*(?:第?([一二12上下])学期|(上|下)学期)$/;
const TERM = /^(\d{4})\s*年?\s*(春季?|秋季?|上半?|下半?)学期$/;
const TERM_EN =
  /^(?:(spring|autumn|fall|summer)\s*(?:term|semester)?\s*(\d{4})|(\d{4})\s*(spring|autumn|fall|summer)\s*(?:term|semester)?)$/i;
const HALF = /^(\d{4})\s*年?\s*(上半年|下半年)$/;
const QUARTER = /^(?:(\d{4})\s*年?\s*第?([一二三四1-4])季度|(?:Q([1-4])\s*(\d{4})|(\d{4})\s*Q([1-4])))$/i;
const DATE = /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月)?(?:\s*[-/.]?\s*(\d{1,2})\s*日?)?$/;
/** `2026年1-12月`, `2026年3月—6月` */
const MONTHS = /^(\d{4})\s*年\s*(\d{1,2})\s*月?\s*(?:-|—|–|－|~|～|至|到)\s*(\d{1,2})\s*月$/;
const RANGE = /^(.+?)\s*(?:至|到|~|～|—{1,2}|–|－| - | to )\s*(.+)$/;

/** No time is said in more characters than this, spaces and all. */
const LONGEST = 200;

const MONTHS_OF_TERM = {
  spring: { from: [0, 2], to: [0, 7] },
  summer: { from: [0, 6], to: [0, 8] },
  autumn: { from: [0, 9], to: [1, 1] },
} as const;
type Term = keyof typeof MONTHS_OF_TERM;

/** The last day of a month, 28 to 31 (proleptic Gregorian calendar). */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function months(
  year: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  label: string,
): PeriodMeaning {
  return {
    from: { year, month: fromMonth, day: 1 },
    to: { year: toYear, month: toMonth, day: lastDayOfMonth(toYear, toMonth) },
    label,
  };
}

function term(year: number, name: Term, label: string): PeriodMeaning {
  const { from, to } = MONTHS_OF_TERM[name];
  return months(year + from[0], from[1], year + to[0], to[1], label);
}

function secondYear(first: number, written: string): number | null {
  const second = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
  return second === first + 1 ? second : null;
}

const TERM_WORDS: Readonly<Record<string, Term>> = {
  春: 'spring',
  春季: 'spring',
  下: 'spring',
  秋: 'autumn',
  秋季: 'autumn',
  上: 'autumn',
  fall: 'autumn',
  autumn: 'autumn',
  spring: 'spring',
  summer: 'summer',
};

function parseChineseTerm(text: string): PeriodMeaning | null {
  const match = TERM.exec(text);
  const written = match?.[2] ?? '';
  const name = TERM_WORDS[written];
  if (!match || !name) return null;
  return term(Number(match[1]), name, `${match[1]}年${written.replace(/^([春秋])$/, '$1季')}学期`);
}

function parseEnglishTerm(text: string): PeriodMeaning | null {
  const match = TERM_EN.exec(text);
  const name = TERM_WORDS[(match?.[1] ?? match?.[4] ?? '').toLowerCase()];
  return match && name ? term(Number(match[2] ?? match[3]), name, text) : null;
}

/** The first term of a school year is its autumn, the second its spring. */
function parseSchoolTerm(text: string): PeriodMeaning | null {
  const match = SCHOOL_TERM.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = match[2] === undefined ? first + 1 : secondYear(first, match[2]);
  if (second === null) return null;
  return /[一1上]/.test(match[3] ?? match[4] ?? '')
    ? term(first, 'autumn', text)
    : term(second, 'spring', text);
}

function parseWholeYear(text: string, lang: Lang): PeriodMeaning | null {
  const year = YEAR.exec(text);
  if (year)
    return months(Number(year[1]), 1, Number(year[1]), 12, lang === 'en' ? `${year[1]}` : `${year[1]}年`);
  const school = SCHOOL_YEAR.exec(text) ?? SCHOOL_YEAR_SHORT.exec(text);
  if (!school) return null;
  const first = Number(school[1]);
  const second = school[2] === undefined ? first + 1 : secondYear(first, school[2]);
  if (second === null) return null;
  return months(first, 9, second, 8, text);
}

function parsePartOfYear(text: string): PeriodMeaning | null {
  const several = MONTHS.exec(text);
  if (several) {
    const [year, from, to] = several.slice(1).map(Number);
    const valid = year && from && to && from <= to && to <= 12;
    return valid ? months(year, from, year, to, text) : null;
  }
  const half = HALF.exec(text);
  if (half) {
    const first = half[2] === '上半年';
    const year = Number(half[1]);
    return months(year, first ? 1 : 7, year, first ? 6 : 12, `${year}年${half[2]}`);
  }
  const quarter = QUARTER.exec(text);
  if (!quarter) return null;
  const year = Number(quarter[1] ?? quarter[4] ?? quarter[5]);
  const written = quarter[2] ?? quarter[3] ?? quarter[6] ?? '1';
  const number = '一二三四'.includes(written) ? '一二三四'.indexOf(written) + 1 : Number(written);
  return months(year, number * 3 - 2, year, number * 3, text);
}

function parseDay(text: string, end: boolean): Day | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = lastDayOfMonth(year, month);
  const day = match[3] === undefined ? (end ? last : 1) : Number(match[3]);
  return day >= 1 && day <= last ? { year, month, day } : null;
}

const before = (a: Day, b: Day) => a.year - b.year || a.month - b.month || a.day - b.day;

/**
 * Reads the two ends of `{from, to}`: a month (`2026-03`, `2026年3月`) is meant
 * whole, so it starts on its first and ends on its last day.
 * @returns null where an end is no date or the end lies before the start
 */
export function periodBetween(from: string, to: string, label: string): PeriodMeaning | null {
  if (Math.max(from.length, to.length) > LONGEST) return null;
  const first = parseDay(from, false) ?? wholeYearEnd(from, false);
  const last = parseDay(to, true) ?? wholeYearEnd(to, true);
  return first && last && before(first, last) <= 0 ? { from: first, to: last, label } : null;
}

/** Whether a period from one time to another is understood, and ends before it begins. */
export function endsBeforeStart(written: string): boolean {
  const range = written.length > LONGEST ? null : RANGE.exec(written.trim());
  return range?.[1] !== undefined && range[2] !== undefined && periodBetween(range[2], range[1], '') !== null;
}

function wholeYearEnd(text: string, end: boolean): Day | null {
  const year = YEAR.exec(text.trim());
  if (!year) return null;
  return end ? { year: Number(year[1]), month: 12, day: 31 } : { year: Number(year[1]), month: 1, day: 1 };
}

/** Full-width digits and years in Chinese numerals (`二〇二六年`) as plain digits. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/^[〇零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => '〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)).join(''),
    );
}

/** `3月` behind `2026年1月至` means a month of the same year. */
function completeEnd(from: string, to: string): string {
  const year = /^\d{4}\s*年/.exec(from);
  return year && /^\d{1,2}月/.test(to) ? year[0] + to : to;
}

/**
 * Understands a period as people write it: `2026`, `2026年度`, `2026春季学期`,
 * `2025—2026学年第二学期`, `2025学年度第二学期`, `2026年上半年`, `2026年第一季度`, `2026年3月至2027年2月`,
 * `Spring term 2026`, `2025–26 school year`, `Q2 2026`.
 * Spring terms run February to July, autumn terms September to January.
 * @returns null where it is not understood
 */
export function parsePeriod(written: string, lang: Lang): PeriodMeaning | null {
  if (written.length > LONGEST) return null;
  const text = plainDigits(written.trim());
  const simple =
    parseWholeYear(text, lang) ??
    parseChineseTerm(text) ??
    parseEnglishTerm(text) ??
    parseSchoolTerm(text) ??
    parsePartOfYear(text);
  if (simple) return simple;
  const month = DATE.exec(text);
  if (month && month[3] === undefined) return periodBetween(text, text, text);
  const range = RANGE.exec(text);
  return range?.[1] && range[2] ? periodBetween(range[1], completeEnd(range[1], range[2]), text) : null;
}
