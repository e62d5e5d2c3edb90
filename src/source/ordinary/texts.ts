/** Texts as they are nearly always written: on one line, plain or in quotation marks. */

import type { CST } from 'yaml';
import type { ScalarNode } from '../source-node.ts';

const SPACE = 0x20;
const COLON = 0x3a;
const HASH = 0x23;
const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;

/** What no plain text begins with, or what people type in the place of a dash. */
const DOUBTFUL_START = new Set(
  [...'&*!|>%@`"\'[]{},#?-:－–—−‐•●▪\u3000\u00a0'].map((sign) => sign.charCodeAt(0)),
);
/** White space that YAML takes for text, which is hardly what was meant. */
const WIDE_SPACES = '\u3000\u00a0';

export const isDoubtfulStart = (code: number): boolean => DOUBTFUL_START.has(code);

/** A text, and where what belongs to it ends: with the comment behind it. */
export interface ReadText {
  readonly node: ScalarNode;
  readonly end: number;
}

export function scalarNode(
  type: CST.FlowScalar['type'],
  value: string,
  from: number,
  source: string,
): ScalarNode {
  const token: CST.FlowScalar = { type, offset: from, indent: 0, source };
  return { kind: 'scalar', value, token, from, to: from + source.length, weight: 1 };
}

/** The text that makes up the rest of a line; null where in doubt. */
export function readText(text: string, from: number, to: number): ReadText | null {
  const code = text.charCodeAt(from);
  if (code === SINGLE || code === DOUBLE) return readQuotedLine(text, from, to);
  return isDoubtfulStart(code) ? null : readPlainLine(text, from, to);
}

function readPlainLine(text: string, from: number, to: number): ReadText | null {
  let end = to;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && (at + 1 === to || text.charCodeAt(at + 1) === SPACE)) return null;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
      if (!isPlainComment(text, at, to)) return null;
      end = at;
    }
  }
  end = withoutSpaces(text, from, end);
  if (WIDE_SPACES.includes(text.charAt(end - 1))) return null;
  const value = text.slice(from, end);
  return { node: scalarNode('scalar', value, from, value), end: to };
}

/** In quotation marks, without escapes but for the doubled single one. */
function readQuotedLine(text: string, from: number, to: number): ReadText | null {
  const end = endOfQuoted(text, from, to);
  if (end === null || !isRestEmpty(text, end, to)) return null;
  return { node: quotedNode(text, from, end), end: to };
}

/** Behind the closing mark; null where there is none on the line, or an escape before it. */
export function endOfQuoted(text: string, from: number, to: number): number | null {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote === DOUBLE) return null;
    if (code !== quote) continue;
    if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE) at++;
    else return at + 1;
  }
  return null;
}

export function quotedNode(text: string, from: number, end: number): ScalarNode {
  const source = text.slice(from, end);
  const within = source.slice(1, -1);
  return text.charCodeAt(from) === SINGLE
    ? scalarNode('single-quoted-scalar', within.replaceAll("''", "'"), from, source)
    : scalarNode('double-quoted-scalar', within, from, source);
}

/** Whether at most a comment follows to the end of a line. */
export function isRestEmpty(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE) at++;
  return at === to || (at > from && text.charCodeAt(at) === HASH && isPlainComment(text, at, to));
}

/** A `#` with a space behind it; others (`3 #楼`) may be meant as text. */
const isPlainComment = (text: string, at: number, to: number): boolean =>
  at + 1 === to || text.charCodeAt(at + 1) === SPACE;

export function withoutSpaces(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}
