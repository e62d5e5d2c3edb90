/** 《…》 and document numbers such as 桃发〔2026〕5号, also with the brackets that people type instead. */
import { isDigit, isDigitAt, isHanAt, isLetter } from '../phrases/fold.ts';
import type { Found } from './scan.ts';

const LONGEST_TITLE = 120;

/** The end of the title that opens at `open`, with 《》 inside of it; -1 where it is not closed. */
function titleEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_TITLE); at += 1) {
    if (text[at] === '《') depth += 1;
    if (text[at] === '》') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** The titles in 《》, in order; a title within a title belongs to the outer one. */
export function scanTitles(text: string): Found<string>[] {
  const found: Found<string>[] = [];
  let open = text.indexOf('《');
  while (open >= 0) {
    const end = titleEnd(text, open);
    if (end > 0) found.push({ from: open, to: end, value: text.slice(open + 1, end - 1) });
    open = text.indexOf('《', end > 0 ? end : open + 1);
  }
  return found;
}

const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '〕',
  '[': ']',
  '(': ')',
  '【': '】',
  '{': '}',
  '〖': '〗',
};
const OPEN = /[〔[(【{〖]/g;
const LONGEST_CODE = 12;
const LONGEST_NUMBER = 5;

/** The end of `5号` or `第5号` at a place, -1 where there is none. */
function numberEnd(folded: string, at: number): number {
  const start = folded[at] === '第' ? at + 1 : at;
  let end = start;
  while (
    end < start + LONGEST_NUMBER &&
    (isDigitAt(folded, end) || 'x×_'.includes(folded.charAt(end) || ' '))
  )
    end += 1;
  return end > start && folded[end] === '号' ? end + 1 : -1;
}

const LEADING_WORDS = [
  '根据',
  '按照',
  '依据',
  '依照',
  '参照',
  '关于',
  '贯彻',
  '落实',
  '执行',
  '印发',
  '见',
  '的',
  '和',
  '与',
  '及',
  '据',
  '按',
  '以',
];

/** Where the issuing office's code (桃发, 桃政办发) begins before the bracket. */
function codeStart(folded: string, bracket: number): number {
  let start = bracket;
  while (start > Math.max(0, bracket - LONGEST_CODE) && isHanAt(folded, start - 1)) start -= 1;
  const code = folded.slice(start, bracket);
  const cut = LEADING_WORDS.reduce((most, word) => {
    const at = code.lastIndexOf(word);
    return at >= 0 && at + word.length < code.length ? Math.max(most, at + word.length) : most;
  }, 0);
  return start + cut;
}

function documentNumberAt(folded: string, bracket: number): Found<number | null> | null {
  const close = BRACKETS[folded.charAt(bracket)];
  const year = folded.slice(bracket + 1, bracket + 5);
  if (close === undefined || folded[bracket + 5] !== close) return null;
  const units = [...year];
  if (!units.every((unit) => isDigit(unit) || isLetter(unit) || '×_'.includes(unit)) || !isDigitAt(year, 0))
    return null;
  const to = numberEnd(folded, bracket + 6);
  const from = codeStart(folded, bracket);
  return to < 0 || from === bracket ? null : { from, to, value: units.every(isDigit) ? Number(year) : null };
}

/** The document numbers of a folded text, with their year where one is written. */
export function scanDocumentNumbers(folded: string): Found<number | null>[] {
  // Each ends in 号, and hardly any text holds one.
  if (!folded.includes('号')) return [];
  return [...folded.matchAll(OPEN)]
    .map(({ index }) => documentNumberAt(folded, index))
    .filter((number) => number !== null);
}
