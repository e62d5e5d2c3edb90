import type { SourceArgs } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cellsIn } from '../text/cells.ts';
import type { RepairedText } from './offset-map.ts';
import { mapScalar } from './scalar-map.ts';
import { type ScalarNode, styleOf } from './source-node.ts';

/** A space between two Chinese characters or punctuation marks. */
const SPACE_IN_CHINESE =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘])/gu;

/** How entries of a list start, if all lines do: with a time, a number, or a word and a full-width colon. */
const ENTRY_STARTS = [
  /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-—–~至、][\d一二三四五六七八九十]{1,3})?(?:月|日|周)|^第.{1,2}(?:季度|周|阶段|学期)|^[上下]半年|^\d{1,2}[:：]\d{2}|^(?:every|each|week \d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/i,
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.、．]|[①-⑳])/,
  /^[^，。；：:\s]{1,12}：/,
];

/** A line of an enumeration: a few Chinese words without a mark at the end. */
const SHORT_LINE = /^(?=.*\p{Script=Han}).{1,19}[^。！？；，、：,;:.!?]$/u;

function hasFoldedChinese(node: ScalarNode, text: string): boolean {
  const spaces = [...node.value.matchAll(SPACE_IN_CHINESE)];
  if (spaces.length === 0) return false;
  const map = mapScalar(text, node);
  return spaces.some(({ index }) => text.slice(map?.starts[index], map?.ends[index]).includes('\n'));
}

/** Whether each line of a text looks like an entry of a list that lacks its dash. */
function looksLikeEntries(node: ScalarNode, text: string, lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  if (ENTRY_STARTS.some((start) => lines.every((line) => start.test(line)))) return true;
  const ownLine = text.slice(text.lastIndexOf('\n', node.from - 1) + 1, node.from).trim() === '';
  return ownLine && lines.every((line) => SHORT_LINE.test(line));
}

function foldedStyle(
  node: ScalarNode,
  text: string,
  lines: readonly string[],
): SourceArgs['folded-lines']['style'] | null {
  const style = styleOf(node);
  // Rows of a spreadsheet are told of as such.
  if (style === 'plain' && looksLikeEntries(node, text, lines))
    return cellsIn(lines[0] ?? '') === null ? 'entries' : null;
  if (style === 'literal' || !hasFoldedChinese(node, text)) return null;
  return style === 'folded' ? 'folded' : 'text';
}

/**
 * Texts whose lines YAML joins with spaces though they are Chinese, which has
 * none between its words, or entries of a list. Reported on the `>`, or on the
 * text's first line.
 */
export function findFoldedLines(nodes: readonly ScalarNode[], repaired: RepairedText): Diagnostic[] {
  const { file, text } = repaired;
  const diagnostics: Diagnostic[] = [];
  for (const node of nodes) {
    const lines = text.slice(node.from, node.to).split(/(?<!\s)\s*\n\s*/);
    const style = foldedStyle(node, text, lines);
    if (style === null) continue;
    const [line = ''] = lines;
    const range = repaired.range(node.from, node.from + (style === 'folded' ? 1 : line.length));
    diagnostics.push({ code: 'folded-lines', args: { style, line }, severity: 'warning', file, range });
  }
  return diagnostics;
}
