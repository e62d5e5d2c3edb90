/** Marks that come in pairs: which of them have no other, and which stand within their own kind. */
import { matchesOf } from '../../text/matches.ts';

export interface MarkedPair {
  readonly from: number;
  /** Behind the closing mark. */
  readonly to: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '》': '《',
  '〉': '〈',
  '）': '（',
  '〕': '〔',
  '】': '【',
  '」': '「',
  '』': '『',
};
const OPENING = new Set(Object.values(CLOSING));
/** Brackets of either width close each other here; widths are another rule's. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const MARKS = /[“”‘’《》〈〉（）()〔〕【】「」『』]/g;
/** 1） a） 一） at the beginning of a clause: a number, without an opening bracket; or what is left of one. */
const NUMBERED = /^$|(?:^|[\s，。；;：:、！？])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/;
/** don’t, ’26 */
const APOSTROPHE = /^[A-Za-z]’[A-Za-z]$|’\d$/;
/** A quotation of several paragraphs opens again in each of them and closes in the last. */
const SEVERAL_PARAGRAPHS = /\n[ 　]*“/;

/** The marks of a text that have no other, and the pairs within a pair of the same kind, in order. */
export function pairMarks(value: string): {
  readonly unpaired: readonly number[];
  readonly nested: readonly MarkedPair[];
} {
  if (SEVERAL_PARAGRAPHS.test(value)) return { unpaired: [], nested: [] };
  const open: { readonly mark: string; readonly at: number }[] = [];
  const unpaired: number[] = [];
  const nested: MarkedPair[] = [];
  for (const { index: at, 0: written } of matchesOf(value, MARKS)) {
    const mark = WIDE[written] ?? written;
    if (OPENING.has(mark)) open.push({ mark, at });
    if (OPENING.has(mark) || isNoMark(value, at, mark)) continue;
    const opened = open.at(-1);
    if (opened === undefined || opened.mark !== CLOSING[mark]) {
      unpaired.push(at);
      continue;
    }
    open.pop();
    // The third layer has the marks of the first again.
    if (open.at(-1)?.mark === opened.mark && open.at(-2)?.mark !== opened.mark)
      nested.push({ from: opened.at, to: at + 1 });
  }
  return { unpaired: [...open.map(({ at }) => at), ...unpaired].sort((a, b) => a - b), nested };
}

function isNoMark(value: string, at: number, mark: string): boolean {
  if (mark === '’') return APOSTROPHE.test(value.slice(Math.max(0, at - 1), at + 2));
  return mark === '）' && NUMBERED.test(value.slice(Math.max(0, at - 5), at));
}
