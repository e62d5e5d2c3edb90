/** Straight quotation marks in Chinese text: which of them belong together, and what stands in their place. */
import { matchesOf } from '../../text/matches.ts';

/** A pair of which one mark at least is straight. */
export interface StraightPair {
  readonly from: number;
  /** Behind the closing mark. */
  readonly to: number;
  /** The marks that the standard has, for the places of the two. */
  readonly right: readonly [string, string];
}

interface Kind {
  readonly straight: RegExp;
  readonly open: string;
  readonly close: string;
}

const DOUBLE: Kind = { straight: /["＂]/, open: '“', close: '”' };
const SINGLE: Kind = { straight: /'/, open: '‘', close: '’' };
/** An attribute or a setting (class="…"): code. */
const CODE = /[=\\]["']/;
/** Not 55" and 6', not the apostrophe of a word. */
const MARKS = /(?<!\d)["＂]|(?<![A-Za-z\d])'(?![A-Za-z])|[“”]|(?<![A-Za-z])[‘’]/g;
/** A line with more marks is no sentence. */
const MOST = 100;
/** What stands within one pair is not longer. */
const LONGEST = 80;
/** What stands between two quotations, and is none itself: “甲"和"乙”. */
const JOINT = /^(?:[和与及或、，；]|以及)$/;
const HAN = /\p{Script=Han}/u;
/** A Chinese character or mark beside a quotation: what is quoted stands in a Chinese sentence. */
const BESIDE = /[\p{Script=Han}，。；：、！？（）《》]/u;

/** The pairs of a text, line by line; of a line on which they do not come out even, none. */
export function straightPairs(value: string): readonly StraightPair[] {
  if (!/["'＂]/.test(value)) return [];
  let at = 0;
  return value.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return pairsOf(line).map(({ from, to, right }) => ({ from: start + from, to: start + to, right }));
  });
}

/** The text with the right marks in the place of those pairs; as long as it was. */
export function withCurlyQuotes(value: string): string {
  const pairs = straightPairs(value);
  if (pairs.length === 0) return value;
  const signs = value.split('');
  for (const { from, to, right } of pairs) [signs[from], signs[to - 1]] = right;
  return signs.join('');
}

function pairsOf(line: string): readonly StraightPair[] {
  if (CODE.test(line)) return [];
  const marks = matchesOf(line, MARKS).map(({ index, 0: mark }) => ({ index, mark }));
  if (marks.length > MOST) return [];
  const outer = pairsOfKind(line, marks, DOUBLE);
  const quoted = [...outer, ...curlyPairs(marks)];
  const inner = pairsOfKind(line, marks, SINGLE).map((pair) => {
    const isInner = quoted.some(({ from, to }) => from < pair.from && pair.to < to);
    return isInner ? pair : { ...pair, right: ['“', '”'] as const };
  });
  const pairs = [...outer, ...inner].sort((a, b) => a.from - b.from);
  // A bracket that opens within and closes outside: straight marks within straight ones.
  return pairs.every(({ from, to }) => isBalanced(line.slice(from, to))) ? pairs : [];
}

function isBalanced(written: string): boolean {
  return (written.match(/[（(]/g)?.length ?? 0) === (written.match(/[）)]/g)?.length ?? 0);
}

interface Mark {
  readonly index: number;
  readonly mark: string;
}

function pairsOfKind(line: string, marks: readonly Mark[], kind: Kind): readonly StraightPair[] {
  const { straight, open, close } = kind;
  const curly = marks.filter(({ mark }) => mark === open || mark === close);
  const plain = marks.filter(({ mark }) => straight.test(mark));
  const isJoint = plain.length === 2 && JOINT.test(line.slice((plain[0]?.index ?? 0) + 1, plain[1]?.index));
  const isEven = alternates(curly, kind) && !(isJoint && curly.length > 0);
  // Curly marks that come out even by themselves have nothing to do with the straight ones.
  const mixed = isEven
    ? plain
    : marks.filter(({ mark }) => mark === open || mark === close || straight.test(mark));
  if (!alternates(mixed, kind)) return [];
  const around = isEven ? curlyPairs(curly) : [];
  return mixed.flatMap(({ index: from, mark }, at) => {
    const last = at % 2 === 0 ? mixed[at + 1] : undefined;
    if (last === undefined || !(straight.test(mark) || straight.test(last.mark))) return [];
    const to = last.index + 1;
    if (!isChinese(line, from, to)) return [];
    const isInner = around.some((pair) => pair.from < from && to < pair.to);
    return [{ from, to, right: isInner ? (['‘', '’'] as const) : ([open, close] as const) }];
  });
}

/** Whether marks open and close in turn; a straight one does either. */
function alternates(marks: readonly Mark[], { open, close }: Kind): boolean {
  return marks.length % 2 === 0 && marks.every(({ mark }, at) => mark !== (at % 2 === 0 ? close : open));
}

function curlyPairs(marks: readonly Mark[]): readonly { readonly from: number; readonly to: number }[] {
  return marks.flatMap(({ index: from, mark }, at) => {
    const next = marks.slice(at + 1, at + 9).find((each) => each.mark === '”' || each.mark === '“');
    return mark === '“' && next?.mark === '”' ? [{ from, to: next.index + 1 }] : [];
  });
}

function isChinese(line: string, from: number, to: number): boolean {
  const inside = line.slice(from + 1, to - 1);
  if (inside.trim() === '' || inside.length > LONGEST) return false;
  const [before = '', behind = ''] = [line[from - 1], line[to]];
  return HAN.test(inside) || (BESIDE.test(before) && BESIDE.test(behind));
}
