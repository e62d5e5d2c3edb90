/** Texts as they are nearly always written: on one line, plain or in quotation marks. */

import type { CST } from 'yaml';
import type { ScalarNode } from '../source-node.ts';
import { trimBlanks } from '../typing/text-line.ts';
import {
  BACKSLASH,
  behindSpaces,
  COLON,
  DOUBLE_QUOTE,
  HASH,
  SINGLE_QUOTE,
  SPACE,
  unitsOf,
  WIDE_SPACES,
} from './signs.ts';

/** What no plain text begins with, or what people type in the place of a dash. */
const DOUBTFUL_START = unitsOf(`&*!|>%@\`"'[]{},#?-:－–—−‐•●▪${WIDE_SPACES}`);

export const isDoubtfulStart = (code: number): boolean => DOUBTFUL_START.has(code);

/** A text, and where what belongs to it ends: with the comment behind it. */
export interface ReadText {
  readonly node: ScalarNode;
  readonly end: number;
}

function scalarNode(type: CST.FlowScalar['type'], value: string, from: number, source: string): ScalarNode {
  const token: CST.FlowScalar = { type, offset: from, indent: 0, source };
  return { kind: 'scalar', value, token, from, to: from + source.length, weight: 1 };
}

/** The text that makes up the rest of a line; null where in doubt. */
export function readText(text: string, from: number, to: number): ReadText | null {
  const code = text.charCodeAt(from);
  if (isQuote(code)) return readQuotedLine(text, from, to);
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
  const node = plainNode(text, from, end);
  return node && { node, end: to };
}

/** A plain text without the spaces at its end; null where there is none, or it ends with what only looks like a space. */
export function plainNode(text: string, from: number, to: number): ScalarNode | null {
  const end = trimBlanks(text, from, to);
  if (end === from || WIDE_SPACES.includes(text.charAt(end - 1))) return null;
  const value = text.slice(from, end);
  return scalarNode('scalar', value, from, value);
}

export const isQuote = (code: number): boolean => code === SINGLE_QUOTE || code === DOUBLE_QUOTE;

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
    if (code === BACKSLASH && quote === DOUBLE_QUOTE) return null;
    if (code !== quote) continue;
    if (quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE) at++;
    else return at + 1;
  }
  return null;
}

export function quotedNode(text: string, from: number, end: number): ScalarNode {
  const source = text.slice(from, end);
  const within = source.slice(1, -1);
  return text.charCodeAt(from) === SINGLE_QUOTE
    ? scalarNode('single-quoted-scalar', within.replaceAll("''", "'"), from, source)
    : scalarNode('double-quoted-scalar', within, from, source);
}

/** Whether at most a comment follows to the end of a line. */
export function isRestEmpty(text: string, from: number, to: number): boolean {
  const at = behindSpaces(text, from);
  return at === to || (at > from && text.charCodeAt(at) === HASH && isPlainComment(text, at, to));
}

/** A `#` with a space behind it; others (`3 #楼`) may be meant as text. */
const isPlainComment = (text: string, at: number, to: number): boolean =>
  at + 1 === to || text.charCodeAt(at + 1) === SPACE;
