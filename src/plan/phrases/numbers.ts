/** Numbers as plans write them: 1,200 and 3.5, 三百六十, 两, 半, twenty-five, a dozen. */
import { DIGITS, isDigitAt } from './fold.ts';
import {
  beginningLike,
  beginningWith,
  firstOf,
  lookup,
  type Parsed,
  type Parser,
  remembering,
} from './parser.ts';

const MOST_DIGITS = 15;
const MOST_NUMERALS = 12;

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (end - at <= MOST_DIGITS && isDigitAt(text, end)) end += 1;
  return end;
}

/** `,` with exactly three digits behind it, as in 1,200. */
function isThousand(text: string, at: number): boolean {
  return text[at] === ',' && digitsFrom(text, at + 1) === at + 4;
}

/** A number in Arabic digits, with thousands separators and decimals. */
export const arabic: Parser<number> = remembering(beginningWith(DIGITS, readArabic));
function readArabic(text: string, at: number): Parsed<number> | null {
  let end = digitsFrom(text, at);
  if (end === at || end - at > MOST_DIGITS || isDigitAt(text, at - 1)) return null;
  let digits = text.slice(at, end);
  while (end - at <= MOST_DIGITS && (digits.length > 3 || end - at <= 3) && isThousand(text, end)) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (text[end] === '.' && isDigitAt(text, end + 1)) {
    const decimals = digitsFrom(text, end + 1);
    digits += text.slice(end, decimals);
    end = decimals;
  }
  return digits.length > MOST_DIGITS ? null : { value: Number(digits), end };
}

/** What the digits among the Chinese numerals count, by code unit. */
const NUMERALS: ReadonlyMap<number, number> = new Map(
  Object.entries({ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }).map(
    ([unit, value]) => [unit.charCodeAt(0), value],
  ),
);
const POWERS: ReadonlyMap<number, number> = new Map([
  ['十'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const MYRIADS: ReadonlyMap<number, number> = new Map([
  ['万'.charCodeAt(0), 1e4],
  ['亿'.charCodeAt(0), 1e8],
]);

/** Whether the character at a place can be part of a Chinese numeral. */
export function isNumeralAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return NUMERALS.has(code) || POWERS.has(code) || MYRIADS.has(code);
}

/** One of the two is known. */
interface Numeral {
  readonly digit: number | undefined;
  readonly power: number | undefined;
}
interface Section {
  total: number;
  digit: number | null;
  lowest: number;
}

/** Adds one character to 三百六十五; false when it does not fit there (三五, 十百). */
function addNumeral(section: Section, { digit: value, power }: Numeral): boolean {
  if (power === undefined) {
    if (section.digit !== null && section.digit !== 0) return false;
    section.digit = value ?? null;
    return true;
  }
  const digit = section.digit || (power === 10 ? 1 : null);
  if (digit === null || power >= section.lowest) return false;
  section.total += digit * power;
  section.lowest = power;
  section.digit = null;
  return true;
}

/** 三百六十五 up to 9999; two digits side by side (三五) are not a number. */
function numeralSection(text: string, at: number): Parsed<number> | null {
  const section: Section = { total: 0, digit: null, lowest: Number.POSITIVE_INFINITY };
  let end = at;
  while (end - at < MOST_NUMERALS) {
    const code = text.charCodeAt(end);
    const numeral = { digit: NUMERALS.get(code), power: POWERS.get(code) };
    if (numeral.digit === undefined && numeral.power === undefined) break;
    if (!addNumeral(section, numeral)) return null;
    end += 1;
  }
  return end === at ? null : { value: section.total + (section.digit ?? 0), end };
}

/** A number in Chinese numerals: 十二, 两, 一千二百, 三万五千. 万 and 亿 before a unit are left to the unit. */
export const chinese: Parser<number> = remembering(beginningWith('〇零一二两三四五六七八九十', readChinese));
function readChinese(text: string, at: number): Parsed<number> | null {
  if (isNumeralAt(text, at - 1) || '进统唯逐'.includes(text.charAt(at - 1) || ' ')) return null;
  const high = numeralSection(text, at);
  if (high === null) return null;
  const myriad = MYRIADS.get(text.charCodeAt(high.end));
  const low = myriad === undefined ? null : numeralSection(text, high.end + 1);
  if (myriad === undefined || low === null) return high;
  return { value: high.value * myriad + low.value, end: low.end };
}

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function englishNumbers(): Record<string, number> {
  const words: Record<string, number> = {};
  ONES.forEach((name, value) => {
    words[name] = value;
    if (value > 0) words[`${name} hundred`] = value * 100;
    if (value > 0) words[`${name} thousand`] = value * 1000;
  });
  TENS.forEach((name, index) => {
    words[name] = (index + 2) * 10;
    words[`${name} thousand`] = (index + 2) * 10_000;
    for (const [value, one] of ONES.slice(1, 10).entries())
      words[`${name}-${one}`] = (index + 2) * 10 + value + 1;
  });
  return { ...words, 'a dozen': 12, 'one dozen': 12, 'two dozen': 24, 'a hundred': 100, 'a thousand': 1000 };
}

/** A number in English words up to the thousands that plans use. */
export const english: Parser<number> = lookup(englishNumbers());

/** Any of the three ways. */
export const number: Parser<number> = remembering(firstOf(arabic, chinese, english));

/** A whole number between two bounds. */
export const integer = (parser: Parser<number>, least: number, most: number): Parser<number> =>
  beginningLike(parser, (text, at) => {
    const found = parser(text, at);
    const fits =
      found !== null && Number.isInteger(found.value) && found.value >= least && found.value <= most;
    return fits ? found : null;
  });
