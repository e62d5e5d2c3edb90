/** Numbers within a paragraph that count on behind its full stops: several items in one. */
import { guarded, guardedMatches } from '../../text/matches.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Numbered extends Place {
  readonly number: number;
  /** `1、` and （1） are of different rows. */
  readonly form: string;
}

const HAN = '一二三四五六七八九十';
/** What begins a clause behind a number; a figure would make it 1、2号楼 or 1.5万元. */
const WORDS = '(?=\\s*(?:(?![一二三四五六七八九十百千两])\\p{Script=Han}|[“《「A-Z]))';
const COUNTED = '(?!班(?!子)|期(?!间|末)|组(?!织|建|成)|号(?!召)|楼|室)';
/** At the beginning, behind a full stop, or behind the words that lead in (那就是：1、); in brackets and circles also behind a comma. */
const BRACKETED = `[（(](\\d{1,2}|[${HAN}]{1,3})([）)])${COUNTED}|([①-⑳])()`;
const MARK = guarded(
  new RegExp(`\\d[、．.]|[${HAN}]、|[（(][\\d${HAN}]|[①-⑳]`),
  new RegExp(
    `(?<=^|[。！？；;：:]\\s{0,3}|[a-z)]\\.\\s)(?:(\\d{1,2})([、．])|(\\d{1,2})(\\.)|([${HAN}]{1,3})(、)|${BRACKETED})${WORDS}|(?<=[，,、])(?:${BRACKETED})${WORDS}`,
    'gu',
  ),
);

/** Whether a text of several lines may hold a number that `marksOf` finds in one of them. */
export function mayHoldMarks(text: string): boolean {
  return MARK.look.test(text);
}

/** The number with which the paragraph starts to hold several items; null where it is one. */
export function firstInside(text: string): Place | null {
  if (!mayHoldMarks(text)) return null;
  for (const line of linesOf(text)) {
    const marks = marksOf(line.text);
    const row = new Set(marks.map(({ number, form }) => `${number} ${form}`));
    const inside = marks.find((mark) => isInside(mark, row, line.text));
    if (inside === undefined) continue;
    const first = marks.find(({ form, from }) => form === inside.form && from === 0) ?? inside;
    return { from: line.at + first.from, to: line.at + first.to };
  }
  return null;
}

function linesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, at: start };
  });
}

/** Whether the number at the beginning of a text is gone on from within it: 1、登记；2、核对. */
export function countsOn(text: string): boolean {
  if (!mayHoldMarks(text)) return false;
  const [first, second] = marksOf(text.split('\n')[0] ?? '');
  return first?.from === 0 && second?.form === first.form && second.number === first.number + 1;
}

/** The numbers of a line that begin a clause: at its start, behind a full stop, a colon or a semicolon. */
export function numbersInside(line: string): readonly Place[] {
  return marksOf(line);
}

/** The same with what each counts. */
export function marksOf(line: string): readonly Numbered[] {
  return guardedMatches(line, MARK).map((match) => {
    const [written = '', ...groups] = match;
    const at = groups.findIndex((group) => group !== undefined);
    const digits = groups[at] ?? '';
    const form = `${/\d/.test(digits) ? 'digits' : 'han'} ${groups[at + 1]}`;
    return { from: match.index, to: match.index + written.length, number: numberOf(digits), form };
  });
}

/**
 * Behind a full stop, and one of a row: 3、 and 二、 cannot be anything else
 * there, the other forms need the number before or after them.
 */
function isInside({ from, number, form }: Numbered, row: ReadonlySet<string>, line: string): boolean {
  if (number < 2 || !/[。！？.]\s*$/.test(line.slice(Math.max(0, from - 4), from))) return false;
  const isPlain = form.endsWith('、') || form.endsWith('．');
  return isPlain || row.has(`${number - 1} ${form}`) || row.has(`${number + 1} ${form}`);
}

/** What 12, 十二 or ⑫ counts. */
export function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written);
  if (/[①-⑳]/.test(written)) return written.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? Math.max(HAN.indexOf(tens || '一') + 1, 1) * 10 : 0;
  return ten + (ones ? HAN.indexOf(ones) + 1 : 0);
}
