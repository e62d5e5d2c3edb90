import { matchesOf } from '../../text/matches.ts';
import { mendedBy, type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The same mark twice (three full stops are an ellipsis), with or without spaces between. */
const DOUBLED = /(?<![，、；：。])([，、；：。])[ 　]?\1(?![，、；：。])/g;
/** Two different ones. Behind ！ and ？ no full stop follows. */
const MIXED = /(?<![，、；：。])(?:[，、；：。](?![，、；：。]{2})[，、；：。]|[！？]。)(?!。)/g;
/** 、和谐, 、及时, 、和平里社区: the word belongs to what is listed. */
const HE =
  '和(?![谐平睦解美善顺气风合乐悦家畅蔼缓田县润声硕静煦约颂尚议暖洽]|(?![各本全])\\p{Script=Han}(?:社区|小区|苑|里|路|街|村|镇|园))';
const JI = '及(?![时早格第其笄至物])';
const BEFORE_AND = new RegExp(`、(?=${HE}|${JI})(?<=[\\p{Script=Han}”》）]、)`, 'gu');
/** 演讲、辩论、等形式: 等 belongs to what is listed, unless a word begins with it. */
const BEFORE_ETC = /、(?=等(?:[，。；]|形式|方面|工作|活动|内容|部门|单位|人员|各|多种|系列|措施|问题))/gu;
/** What a web page leaves in a copied text. */
const LEFTOVER = /(?<=\p{Script=Han})[`'´](?=\p{Script=Han})/gu;

interface Stray {
  readonly from: number;
  readonly to: number;
  /** null where it is not certain which of the marks is meant. */
  readonly right: string | null;
}

/** Marks too many: doubled, one on another, 、 before 和 and 等, and what a web page leaves behind. */
export const strayPunctuation: Rule<'stray-punctuation'> = {
  id: 'stray-punctuation',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4, 5.1' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const prose of proseOf(plan)) {
      const { text, value } = prose;
      for (const { from, to, right } of straysIn(prose)) {
        const marks = value.slice(from, to);
        report({ text, from, to }, { marks, right }, mendedBy(text, from, to, right));
      }
    }
  },
};

/** Two marks side by side, what an 、 too many stands before, and what a web page leaves: one of them is in every finding. */
const TRACE = /[，、；：。！？][ 　]?[，、；：。]|、[和及等]|[`'´]/;

function straysIn({ value }: Prose): readonly Stray[] {
  if (!TRACE.test(value)) return [];
  const at = (pattern: RegExp, right: (written: string) => string | null): readonly Stray[] =>
    matchesOf(value, pattern).map(({ index: from, 0: written }) => ({
      from,
      to: from + written.length,
      right: right(written),
    }));
  const leftovers = at(LEFTOVER, () => '');
  return [
    ...at(DOUBLED, (written) => written[0] ?? ''),
    ...at(MIXED, mended).filter(({ from, to }) => value[from] !== value[to - 1]),
    ...at(BEFORE_AND, () => ''),
    ...at(BEFORE_ETC, () => ''),
    // Two of them may be quotation marks.
    ...(leftovers.length === 1 && !/[`'´]/.test(without(value, leftovers[0])) ? leftovers : []),
  ];
}

/** A full stop behind a lesser mark stands; of ！。 the first does. */
function mended(written: string): string | null {
  if (/^[！？]/.test(written)) return written[0] ?? '';
  return /^[，、；]。/.test(written) ? '。' : null;
}

function without(value: string, stray: Stray | undefined): string {
  return stray === undefined ? value : value.slice(0, stray.from) + value.slice(stray.to);
}
