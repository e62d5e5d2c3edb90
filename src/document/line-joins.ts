/**
 * How lines that a person broke become running text again. Chinese is written
 * without spaces, so a line break inside a sentence stands for nothing; between
 * Latin words it stands for a space.
 */
import type { Lang } from '../plan/types.ts';

/** 。：；！？ with the brackets and quotation marks that may close behind them. */
const CHINESE_STOP = /[。：；！？…][”’」』）】》〕"')\]]*$/u;
/** The same marks typed in their half-width form, behind a Chinese character. */
const HALF_WIDTH_STOP = /\p{Script=Han}[”’」』）】》〕]*[:;!?][”’"')\]]*$/u;
/** Characters of words that are written apart from each other. */
const SPACED = /[\x21-\x7e\u00a1-\u024f\u0370-\u1fff\u2018-\u201d]/u;

/** Whether a line break behind `before` ends the paragraph (in Chinese text, behind 。：；！？). */
export function endsParagraph(before: string, lang: Lang): boolean {
  if (lang !== 'zh-CN') return false;
  const line = before.trimEnd();
  return CHINESE_STOP.test(line) || HALF_WIDTH_STOP.test(line);
}

/** What stands between two stretches of text that belong to one sentence: a space or nothing. */
export function joint(before: string, after: string, lang: Lang): '' | ' ' {
  const last = [...before.slice(-2)].at(-1);
  const first = [...after.slice(0, 2)].at(0);
  if (last === undefined || first === undefined) return '';
  if (/\s/.test(last) || /\s/.test(first)) return '';
  if (lang === 'en') return /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(last + first) ? '' : ' ';
  return SPACED.test(last) && SPACED.test(first) ? ' ' : '';
}
