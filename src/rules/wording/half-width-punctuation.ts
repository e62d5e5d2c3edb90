import type { Text } from '../../plan/types.ts';
import { guarded, guardedMatches, matchesOf } from '../../text/matches.ts';
import { frontNumber } from '../front-numbers.ts';
import { behindSpaces, isWithin, mendedBy, type Prose, proseOf, replaced, VEIL } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
  '--': '——',
};

/**
 * A full stop between two clauses or behind one, and two hyphens between words.
 * Four characters before and three behind keep 3.15, 第1. and lists like 王某.李某 apart.
 */
const CLAUSE = String.raw`(?<=[\p{Script=Han}\d%％“”《》）]{3}[\p{Script=Han}%％”》）])`;
const STOP = String.raw`${CLAUSE}(?<!\.)\.(?=[ ]?[“《]?\p{Script=Han}{3}|[ ]*$)`;
const DASH = String.raw`(?<=[\p{Script=Han}”》）])--(?=[\p{Script=Han}“《])`;

/**
 * Behind a Chinese character or mark whatever follows; behind a figure or a
 * letter only before a Chinese one (! and ? may belong to the English). 9:30, 1:3, 1,200 and English words are so
 * left alone, as is 1, at the beginning of a line, which is a number.
 */
const MARK = guarded(
  // Behind a Chinese sign or before one, as far as one can be told by its code; 9:30 and 1,200 have none beside them.
  /[%\u0080-\uffff](?:\*\*)?[,;:?!.]|[,;:?!](?:\*\*| )?[\u0080-\uffff]|--/,
  new RegExp(
    [
      String.raw`(?<=[\p{Script=Han}”’》〉）〕】%％](?:\*\*)?)(?:[,;:?]|!(?!\[))(?![,;:?!/=)(])`,
      String.raw`(?<=[A-Za-z\d)${VEIL}](?:\*\*)?)(?<!^\d{1,2})(?:[,;:]|(?<![A-Za-z]\**)[?!])(?=(?:\*\*)?[\p{Script=Han}“‘《〈（〔【])`,
      String.raw`(?<=[\d)])(?<!^\d{1,2})[,;] (?=[\p{Script=Han}“‘《〈（〔【])`,
      STOP,
      DASH,
    ].join('|'),
    'gmu',
  ),
);
const BRACKET = /[()]/;
const HAN = /\p{Script=Han}/u;
/** Signs that names from other languages are written in; a dot joins their parts: 买买提.艾力, 约翰.史密斯. */
const SOUNDS =
  '[阿卜布不都买提艾力热依木江汗合古丽尔克孜麦吐逊努约翰史密斯玛利亚特德杰拉罗伯马里曼沙迪巴图格姆娜莎]';
const FOREIGN_NAME = new RegExp(`${SOUNDS}{2}\\.${SOUNDS}{2}`, 'u');
/** What a dot may stand in for another mark: slogans, titles, notes. */
const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
] as const;
/** Years in the brackets of a document's number, which has brackets of its own. */
const YEAR = /^\d{2,4}$/;

type Report = RuleContext<'half-width-punctuation'>['report'];

/** The marks of English and of programs within Chinese: , ; : ? ! ( ) and, between clauses, . and --. */
export const halfWidthPunctuation: Rule<'half-width-punctuation'> = {
  id: 'half-width-punctuation',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.3—4.9, 5.1' },
  language: 'zh-CN',
  check(plan, { report }) {
    // What stands behind a title is a matter of its own (end-punctuation).
    const titles = new Set([...plan.title, ...plan.attachments.map(({ title }) => title)]);
    for (const prose of proseOf(plan)) {
      if (!MARK.look.test(prose.value) && !BRACKET.test(prose.value)) continue;
      const numbered = frontNumber(prose.text.value)?.written.length ?? 0;
      const end = prose.value.length - (titles.has(prose.text) ? 1 : 0);
      reportMarks(prose, [numbered, end], report);
      reportBrackets(prose, numbered, report);
    }
  },
};

function reportMarks({ text, value }: Prose, [start, end]: readonly [number, number], report: Report): void {
  for (const { index: from, 0: found } of guardedMatches(value, MARK)) {
    const written = found.trimEnd();
    const right = FULL[written] ?? written;
    const to = from + written.length;
    if (from < start || (written === '.' && (from >= end || isPoint(value, from)))) continue;
    report({ text, from, to }, { written, right }, mendedBy(text, from, behindSpaces(text, to), right));
  }
}

/** 登记.统计.上报: dots between things that are listed. */
function isInList(value: string, at: number): boolean {
  const before = /\.[^.。，；：！？\n]{1,7}$/.test(value.slice(Math.max(0, at - 8), at));
  const behind = /^[^.。，；：！？\n]{1,7}\.(?!\s*$)/.test(value.slice(at + 1, at + 12));
  return (before && /^\S/.test(value.slice(at + 1))) || behind;
}

/** A dot within a slogan or a title (“讲文明.树新风”) or a name may stand for another mark. */
function isPoint(value: string, at: number): boolean {
  const around = value.slice(Math.max(0, at - 2), at + 3);
  if (isInList(value, at)) return true;
  return FOREIGN_NAME.test(around) || PAIRS.some((pair) => isWithin(value, at, pair));
}

function reportBrackets({ text, value }: Prose, start: number, report: Report): void {
  for (const { from, to } of pairsOf(value)) {
    const inside = value.slice(from + 1, to - 1);
    const halves = [from, to - 1].filter((at) => isHalf(value, at));
    if (halves.length === 0 || from < start || YEAR.test(inside)) continue;
    if (halves.length === 2 && !HAN.test(inside)) continue;
    const written = value.slice(from, to);
    const fix = halves.map((at) => fullAt(text, at));
    report({ text, from, to }, { written, right: `（${inside}）` }, { fix });
  }
}

function fullAt(text: Text, at: number) {
  return replaced(text, at, at + 1, FULL[text.value[at] ?? ''] ?? '');
}

const isHalf = (value: string, at: number): boolean => value[at] === '(' || value[at] === ')';

/** Round brackets of either width that belong together, on one line. */
function pairsOf(value: string): readonly { readonly from: number; readonly to: number }[] {
  const pairs: { from: number; to: number }[] = [];
  let open: number[] = [];
  for (const { index, 0: mark } of matchesOf(value, /[()（）\n]/g)) {
    if (mark === '\n') open = [];
    else if (mark === '(' || mark === '（') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) pairs.push({ from, to: index + 1 });
    }
  }
  return pairs;
}
