import type { Text } from '../../plan/types.ts';
import { frontNumber } from '../front-numbers.ts';
import { behindSpaces, mendedBy, type Prose, proseOf, replaced, VEIL } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Behind a Chinese character or mark whatever follows; behind a figure or a
 * letter only before a Chinese one (! and ? may belong to the English). 9:30, 1:3, 1,200 and English words are so
 * left alone, as is 1, at the beginning of a line, which is a number.
 */
const MARK = new RegExp(
  [
    String.raw`(?<=[\p{Script=Han}”’》〉）〕】%％](?:\*\*)?)(?:[,;:?]|!(?!\[))(?![,;:?!/=)(])`,
    String.raw`(?<=[A-Za-z\d)${VEIL}](?:\*\*)?)(?<!^\d{1,2})(?:[,;:]|(?<![A-Za-z]\**)[?!])(?=(?:\*\*)?[\p{Script=Han}“‘《〈（〔【])`,
    String.raw`(?<=[\d)])(?<!^\d{1,2})[,;] (?=[\p{Script=Han}“‘《〈（〔【])`,
  ].join('|'),
  'gmu',
);
const HAN = /\p{Script=Han}/u;
/** Years in the brackets of a document's number, which has brackets of its own. */
const YEAR = /^\d{2,4}$/;

type Report = RuleContext<'half-width-punctuation'>['report'];

/** The marks of English and of programs within Chinese: , ; : ? ! and ( ). */
export const halfWidthPunctuation: Rule<'half-width-punctuation'> = {
  id: 'half-width-punctuation',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.3—4.9, 5.1' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const prose of proseOf(plan)) {
      const numbered = frontNumber(prose.text.value)?.written.length ?? 0;
      reportMarks(prose, numbered, report);
      reportBrackets(prose, numbered, report);
    }
  },
};

function reportMarks({ text, value }: Prose, start: number, report: Report): void {
  for (const { index: from, 0: found } of value.matchAll(MARK)) {
    const written = found.trimEnd();
    const right = FULL[written] ?? written;
    const to = from + written.length;
    if (from < start) continue;
    report({ text, from, to }, { written, right }, mendedBy(text, from, behindSpaces(text, to), right));
  }
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
  for (const { index, 0: mark } of value.matchAll(/[()（）\n]/g)) {
    if (mark === '\n') open = [];
    else if (mark === '(' || mark === '（') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) pairs.push({ from, to: index + 1 });
    }
  }
  return pairs;
}
