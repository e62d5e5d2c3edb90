/**
 * Numbers of headings and items as text. They come from the style; formats that
 * number by themselves (Word) share only the spelling, the others the counting too.
 */
import type { LevelLook, NumberFormat } from '../style/types.ts';
import { smallest } from '../text/many.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/** 1 → 一, 10 → 十, 25 → 二十五, 105 → 一百零五; from 10,000 on in Arabic digits. */
function chineseNumber(n: number): string {
  if (n >= 10_000) return String(n);
  const digits = String(n);
  let out = '';
  for (const [index, character] of [...digits].entries()) {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    if (character !== '0') out += (DIGITS[Number(character)] ?? '') + unit;
    else if (!out.endsWith('零')) out += '零';
  }
  const spoken = out.length > 1 ? out.replace(/零$/, '') : out;
  return n >= 10 && n < 20 ? spoken.slice(1) : spoken;
}

/** ① to ㊿ (Unicode has no more); beyond 50 the number in brackets. */
function circledNumber(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  if (n >= 36 && n <= 50) return String.fromCodePoint(0x32b1 + n - 36);
  return `(${n})`;
}

/** a … z, then aa, bb … as Word counts (ECMA-376, ST_NumberFormat lowerLetter). */
function lowerLetter(n: number): string {
  if (n < 1) return String(n);
  const letter = String.fromCodePoint(0x61 + ((n - 1) % 26));
  return letter.repeat(Math.ceil(n / 26));
}

/** A whole number as a format spells it; '' for `none`. */
export function formatNumber(format: NumberFormat, n: number): string {
  switch (format) {
    case 'chinese':
      return chineseNumber(n);
    case 'decimal':
      return String(n);
    case 'circled':
      return circledNumber(n);
    case 'lower-letter':
      return lowerLetter(n);
    case 'none':
      return '';
  }
}

const SUFFIX = { nothing: '', space: ' ', tab: ' ' } as const;

/** Counts the levels of one document (or one annex, which starts anew). */
export interface Numbering {
  /** Counts one more on a level (1 to 5), starts the levels below anew, and gives the number with what stands behind it: `（二）`, `1.2 `. '' on a level without numbers. */
  next(level: number): string;
  /** Starts the levels below anew without counting: an unnumbered heading does so. */
  restartBelow(level: number): void;
  /**
   * The number last given on a level as running text refers to it: with those
   * above it that it does not say itself, without the mark behind: `三（二）`, `1.2`.
   */
  reference(level: number): string;
}

/** What stands behind a number, and not in a reference to it. */
const MARK = /(?<![\s、.．：:])[\s、.．：:]+$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Two numbers side by side: `三（二）` is clear, `三1` and `11` are not. */
function besides(above: string, own: string): string {
  const touch = WORD.test(above.slice(-1)) && WORD.test(own.slice(0, 1));
  return touch ? `${above}.${own}` : above + own;
}

/** A fresh count over the levels of a style. */
export function createNumbering(levels: readonly LevelLook[]): Numbering {
  const counts: number[] = levels.map(() => 0);
  const restartBelow = (level: number): void => {
    counts.fill(0, level);
  };
  // A level that was skipped counts as its first, as in Word.
  const spelled = (level: number): string =>
    formatNumber(levels[level - 1]?.number.format ?? 'none', Math.max(1, counts[level - 1] ?? 0));
  const textOf = (look: LevelLook, level: number): string =>
    look.number.text.replace(/%([n1-9])/g, (_, which: string) =>
      spelled(which === 'n' ? level : Number(which)),
    );
  const reference = (level: number): string => {
    const look = levels[level - 1];
    if (look === undefined) return '';
    if (look.number.format === 'none' || counts[level - 1] === 0) return reference(level - 1);
    const said = [...look.number.text.matchAll(/%([1-9])/g)].map(([, which]) => Number(which));
    return besides(reference(smallest([level, ...said]) - 1), textOf(look, level).replace(MARK, ''));
  };
  return {
    restartBelow,
    reference(level) {
      return levels[level - 1]?.number.format === 'none' ? '' : reference(level);
    },
    next(level) {
      const look = levels[level - 1];
      if (look === undefined || look.number.format === 'none') {
        restartBelow(level);
        return '';
      }
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      restartBelow(level);
      return textOf(look, level) + SUFFIX[look.number.suffix];
    },
  };
}
