/** Ranges of quantities and of times that are written in a form of their own. */
import { matchesOf } from '../../text/matches.ts';

/** A range to be written otherwise; the stretch is the whole of it. */
export interface WrongRange {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** `unit`: the first bound lacks its own; `quantity`, `time`: the sign between them. */
  readonly form: 'unit' | 'quantity' | 'time';
}

const NUMBER = String.raw`\d{1,6}(?:\.\d{1,3})?`;
/** Hyphens and dashes that are no sign of a range, and two characters where one belongs. */
const HYPHEN = '(?:--?|——|[–−－])';
const ANY_SIGN = `(?:${HYPHEN}|[—~～])`;
/** Nothing that would make the figures part of a number, a date or a name: 0571-88, B1-2, 第1-3. */
const ALONE = String.raw`(?<![\dA-Za-z.．/:：第#+~～*×=()（\-—–−－])`;
/** Behind both: no third part. */
const DONE = String.raw`(?![\dA-Za-z]|[.．]\d|[\-—–−－~～/]\d)`;
/** What is counted. 号, 楼, 室, 班 and their like name one thing each, and are left alone. */
const COUNTED =
  '(?:人(?!民)|名|位|户|家|个|次|场|期|篇|项(?!目)|件|条|门|种|类|支|批|岁|天|周(?!年)|小时|分钟|学时|课时|公里|平方米|米|元|册|份(?!额)|处|倍|遍|轮)';

const PERCENT = new RegExp(`${ALONE}(${NUMBER})([%％]?)(${ANY_SIGN})(${NUMBER})([%％])${DONE}`, 'g');
const OF_WHAT = '(元|人次|人(?!民)|户|亩|册|份|株|斤|公斤|吨|平方米|)';
const LARGE = new RegExp(
  `${ALONE}(${NUMBER})([万亿]?)${OF_WHAT}(${ANY_SIGN})(${NUMBER})([万亿])${OF_WHAT}`,
  'g',
);
const QUANTITY = new RegExp(`${ALONE}(${NUMBER})(?:${HYPHEN}|~)(${NUMBER})(?=${COUNTED})`, 'gu');
const CLOCK = new RegExp(
  String.raw`${ALONE}(\d{1,2}[:：]\d{2})\s?${HYPHEN}\s?(\d{1,2}[:：]\d{2})(?![\d:：])`,
  'g',
);
/** 3-5月, 3月-5月, 3月5日-8日, 3月5日-4月6日, 5-8日. */
const DAYS = new RegExp(
  String.raw`${ALONE}((?:\d{1,2}月)?\d{1,2})([月日]?)${HYPHEN}((?:\d{1,2}月)?\d{1,2})([月日])(?!龄|子)`,
  'g',
);
/** 2025年10月-2026年3月, with days or without. */
const WHOLE_DATE = String.raw`(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?`;
const DATES = new RegExp(`(${WHOLE_DATE})${HYPHEN}(${WHOLE_DATE})`, 'g');
const YEARS = new RegExp(`${ALONE}((?:19|20)\\d{2})(年?)${HYPHEN}((?:19|20)\\d{2})(?=年|学年|—)`, 'g');

/** A figure with a sign of a range behind it, or behind its unit. */
const FIGURE_AND_SIGN = /\d\D{0,4}[-–−－~～—]/;

/** Every such range of a text. Where the first bound is not below the second, nothing is certain. */
export function rangesIn(value: string): readonly WrongRange[] {
  if (!FIGURE_AND_SIGN.test(value)) return [];
  return [
    ...all(value, PERCENT, percentages),
    ...all(value, LARGE, largeFigures),
    ...all(
      value,
      QUANTITY,
      ([, a = '', b = '']) => rising(a, b) && { right: `${a}～${b}`, form: 'quantity' },
    ),
    ...all(value, CLOCK, ([, a, b]) => ({ right: `${a}—${b}`, form: 'time' })),
    ...all(value, DAYS, days),
    ...all(value, DATES, ([, a, b]) => ({ right: `${a}—${b}`, form: 'time' })),
    ...all(
      value,
      YEARS,
      ([, a = '', year, b = '']) => rising(a, b) && { right: `${a}${year}—${b}`, form: 'time' },
    ),
  ];
}

type Right = Pick<WrongRange, 'right' | 'form'> | false;

function all(value: string, pattern: RegExp, read: (match: RegExpExecArray) => Right): readonly WrongRange[] {
  return matchesOf(value, pattern).flatMap((match) => {
    const found = read(match);
    if (found === false || found.right === match[0]) return [];
    return [{ from: match.index, to: match.index + match[0].length, ...found }];
  });
}

/** 63-68% and 63～68%, where the first looks like a bare number; a dash between two percentages is right. */
function percentages([, a = '', percent = '', sign = '', b = '', last = '']: RegExpExecArray): Right {
  if (!rising(a, b)) return false;
  const right = `${a}${percent || last}${percent !== '' && sign === '—' ? sign : '～'}${b}${last}`;
  return { right, form: percent === '' ? 'unit' : 'quantity' };
}

/** 13～17万元 reads as from thirteen yuan. */
function largeFigures(match: RegExpExecArray): Right {
  const [, a = '', unit = '', what = '', sign = '', b = '', last = '', lastWhat = ''] = match;
  if (unit !== '') {
    if (sign === '—' || sign === '～' || (unit === last && !rising(a, b))) return false;
    return { right: `${a}${unit}${what}～${b}${last}${lastWhat}`, form: 'quantity' };
  }
  if (what !== '' || !rising(a, b)) return false;
  return { right: `${a}${last}${lastWhat}～${b}${last}${lastWhat}`, form: 'unit' };
}

/** Both months, or both days; 3月-5日 and 12-2月 may mean something else. */
function days([, a = '', unit = '', b = '', last = '']: RegExpExecArray): Right {
  if (unit !== '' && unit !== last) return false;
  if (!isPlace(a, last) || !isPlace(b, last)) return false;
  const withMonths = a.includes('月') || b.includes('月');
  if (last === '月' && withMonths) return false;
  if (!withMonths && unit === '' && !rising(a, b)) return false;
  return { right: `${a}${unit}—${b}${last}`, form: 'time' };
}

function isPlace(written: string, unit: string): boolean {
  const number = Number(written.split('月').at(-1));
  return number >= 1 && number <= (unit === '月' ? 12 : 31);
}

const rising = (a: string, b: string): boolean => Number(a) < Number(b);
