/** Years and dates in Chinese characters. */
import { guarded } from '../../text/matches.ts';

const DIGITS = '〇一二三四五六七八九';
/** What is typed for 〇: the figure, a circle, a letter, and 零, which counts and does not number. */
const ZEROS = '〇0０○◯OoＯｏ零';
const DIGIT = `[一二三四五六七八九${ZEROS}]`;

/** Four characters before 年 that can only be a year. */
export const WRONG_ZERO_YEAR = guarded(
  /[一二]...年/,
  new RegExp(`(?<![\\d一二三四五六七八九十百千万${ZEROS}])(?:一[八九]|二[${ZEROS}])${DIGIT}{2}(?=年)`, 'gu'),
);

/** 二○二六 with the zeros that a year has. */
export function withRightZeros(year: string): string {
  return year.replaceAll(new RegExp(`[${ZEROS}]`, 'gu'), '〇');
}

const HAN_DATE = new RegExp(
  `^(${DIGIT}{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$`,
  'u',
);

/** 2026年3月5日 for 二〇二六年三月五日; null for anything else. */
export function arabicDate(date: string): string | null {
  const match = HAN_DATE.exec(date);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const digits = [...withRightZeros(year)].map((sign) => DIGITS.indexOf(sign)).join('');
  return `${digits}年${numberBelowHundred(month)}月${numberBelowHundred(day)}日`;
}

const SMALL = '[一二三四五六七八九十]{1,3}';
/** 2026年五月一日, 2026年5月一日, 五月1日; not the third of the third lunar month (2026年三月三, 五月初五). */
export const MIXED_DATE = guarded(
  /\d年[\d一二三四五六七八九十]|[一二三四五六七八九十]月\d/,
  new RegExp(
    `(?<![\\d一二三四五六七八九十〇零]|农历|阴历)(?:\\d{4}年(?:\\d{1,2}|${SMALL})月(?:(?:\\d{1,2}|${SMALL})日|(?![一二三四五六七八九十初廿]))|${SMALL}月\\d{1,2}日)`,
    'g',
  ),
);

/** A date with the numbers of its month and its day in figures. */
export function withArabicDays(date: string): string {
  return date.replace(new RegExp(`${SMALL}(?=[月日])`, 'g'), (number) => `${numberBelowHundred(number)}`);
}

/** What 五, 十二 and 三十一 count. */
function numberBelowHundred(written: string): number {
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? Math.max(DIGITS.indexOf(tens || '一'), 1) * 10 : 0;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
