import type { Plan, Text } from '../../plan/types.ts';
import { guarded, guardedMatches } from '../../text/matches.ts';
import { isWithin, mendedBy, type Prose, proseOf } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { arabicDate, MIXED_DATE, WRONG_ZERO_YEAR, withArabicDays, withRightZeros } from './date-words.ts';

type Report = RuleContext<'date-form'>['report'];

/** 26年3月, 26年度, 26年上半年 – not 26年 alone, which may last so long. */
const SHORT_YEAR = guarded(
  /\d年/,
  /(?<![\d.年月第〔[（(—–～~\-一二三四五六七八九十百零〇业龄时任教务学职达近约满]|工作|累计)(\d{2})年(?=(?:1[0-2]|[1-9])月(?!龄)|度|[上下]半年|[春秋]季)/g,
);
/** 2026.3.5 and 2026/3/5, all three parts with one sign between them; not 3.5 and not a version. */
const SEPARATED = guarded(
  /\d[./．]\d{1,2}[./．]\d/,
  /(?<![\d./．\-A-Za-z号]|版本|版本号?|V)((?:19|20)\d{2})([./．])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d/]|[.．]\d|日)/g,
);
/** 2O26年: a letter for the figure. */
const LETTER = guarded(/2[OoＯｏ]/, /(?<![\dA-Za-z])2[OoＯｏ]\d{2}(?=年)/g);
/** The zeros of 2026年03月05日. */
const LEADING_ZERO = /(?<=[年月])0(?=[1-9][月日])/;

/** Years and dates written in a way that the standards rule out. */
export const dateForm: Rule<'date-form'> = {
  id: 'date-form',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15835—2011, 5.1.4, 5.2.5; GB/T 9704—2012, 7.3.5.4' },
  language: 'zh-CN',
  check(plan, { report }) {
    const year = plan.period?.from?.year ?? null;
    const signed = new Set(signedDates(plan));
    for (const prose of proseOf(plan)) {
      if (year !== null) reportShortYears(prose, year, report);
      if (!prose.isCell) reportSeparated(prose, report);
      const isTold = signed.has(prose.text) && reportSigned(prose.text, report);
      if (!isTold) reportZeros(prose, report);
      reportOthers(prose, report);
    }
  },
};

/** The dates that the standard for official papers speaks of: that of signing and that of printing. */
function signedDates({ signature, imprint }: Plan): readonly Text[] {
  return [signature?.date, imprint?.date].filter((date) => date != null);
}

/** Two figures are taken for a year only next to the plan's own. */
function reportShortYears({ text, value }: Prose, planYear: number, report: Report): void {
  for (const { index: from, 0: date, 1: digits } of guardedMatches(value, SHORT_YEAR)) {
    const year = Math.floor(planYear / 100) * 100 + Number(digits);
    if (Math.abs(year - planYear) > 1) continue;
    const right = `${year}年`;
    const to = from + date.length;
    report({ text, from, to }, { date, right, form: 'short-year' }, mendedBy(text, from, to, right));
  }
}

function reportSeparated({ text, value }: Prose, report: Report): void {
  for (const { index: from, 0: date, 1: year, 3: month, 4: day } of guardedMatches(value, SEPARATED)) {
    if (!isDay(Number(year), Number(month), Number(day))) continue;
    const right = `${year}年${Number(month)}月${Number(day)}日`;
    const to = from + date.length;
    report({ text, from, to }, { date, right, form: 'separators' }, mendedBy(text, from, to, right));
  }
}

function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function reportZeros({ text, value }: Prose, report: Report): void {
  for (const { index: from, 0: date } of guardedMatches(value, WRONG_ZERO_YEAR)) {
    const right = withRightZeros(date);
    if (right === date) continue;
    const to = from + date.length;
    report({ text, from, to }, { date, right, form: 'zero' }, mendedBy(text, from, to, right));
  }
}

/** A letter among the figures, and figures of two kinds in one date; titles of others are quoted as they are. */
function reportOthers({ text, value }: Prose, report: Report): void {
  for (const { index: from, 0: date } of guardedMatches(value, LETTER)) {
    const right = date.replace(/\D/g, '0');
    const to = from + date.length;
    report({ text, from, to }, { date, right, form: 'letter' }, mendedBy(text, from, to, right));
  }
  for (const { index: from, 0: date } of guardedMatches(value, MIXED_DATE)) {
    if (isWithin(value, from, ['《', '》'])) continue;
    const right = withArabicDays(date);
    const to = from + date.length;
    if (right !== date)
      report({ text, from, to }, { date, right, form: 'mixed' }, mendedBy(text, from, to, right));
  }
}

/** Whether there was anything to report. */
function reportSigned(text: Text, report: Report): boolean {
  const date = text.value;
  const right = arabicDate(date) ?? date.replaceAll(new RegExp(LEADING_ZERO, 'g'), '');
  if (right === date) return false;
  const form = LEADING_ZERO.test(date) ? 'leading-zeros' : 'han';
  const to = date.length;
  report({ text, from: 0, to }, { date, right, form }, mendedBy(text, 0, to, right));
  return true;
}
