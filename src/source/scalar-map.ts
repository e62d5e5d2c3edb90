/**
 * From the offsets of a scalar's value to the places in the text that produced
 * them, by the folding and escaping rules of YAML 1.2.2, chapters 7.3 and 8.1.
 */
import type { CST } from 'yaml';
import type { ScalarNode } from './source-node.ts';

/** For each UTF-16 unit of the value, where the source that produced it starts and ends. */
export interface ScalarMap {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A line's content and, behind it, its line end (empty for the last line). */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

class MapBuilder implements ScalarMap {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(units: number, from: number, to: number): void {
    for (let i = 0; i < units; i++) {
      this.starts.push(from);
      this.ends.push(to);
    }
  }

  get length(): number {
    return this.starts.length;
  }
}

const LINE_END = /\r?\n/g;

/** Lines of `text.slice(from, to)`. */
function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(LINE_END)) {
    const end = from + match.index;
    lines.push({ from: start, to: end, next: end + match[0].length });
    start = end + match[0].length;
  }
  lines.push({ from: start, to, next: to });
  return lines;
}

/** Flow scalars lose the white space around their line breaks. */
function trimFolds(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    let { from, to } = line;
    if (i > 0) while (from < to && ' \t'.includes(text[from] ?? '')) from++;
    if (i < lines.length - 1) while (to > from && ' \t'.includes(text[to - 1] ?? '')) to--;
    return { from, to, next: line.next };
  });
}

/** Block scalars lose their indentation: the one in the header, or that of their first line with text. */
function trimIndentation(text: string, lines: readonly Line[], token: CST.BlockScalar): Line[] {
  const header = token.props[0];
  const digit = header && 'source' in header ? /[1-9]/.exec(header.source)?.[0] : undefined;
  const indentOf = (line: Line): number => {
    let at = line.from;
    while (at < line.to && text[at] === ' ') at++;
    return at - line.from;
  };
  const first = lines.find((line) => line.from + indentOf(line) < line.to);
  const indent = digit ? Math.max(token.indent, 0) + Number(digit) : first ? indentOf(first) : 0;
  return lines.map((line) => ({ ...line, from: line.from + Math.min(indent, indentOf(line)) }));
}

/** The line breaks between two lines with content give one space, or some line feeds: the value tells how many. */
function addBreaks(map: MapBuilder, value: string, breaks: readonly Line[], trailing: boolean): void {
  if (value[map.length] === ' ') {
    map.add(1, breaks[0]?.to ?? 0, breaks.at(-1)?.next ?? 0);
    return;
  }
  let count = 0;
  while (value[map.length + count] === '\n') count++;
  const dropped = trailing ? 0 : breaks.length - count;
  for (let i = 0; i < count; i++) {
    const line = breaks[dropped + i] ?? breaks.at(-1);
    if (line) map.add(1, line.to, line.next);
  }
}

function addContent(map: MapBuilder, text: string, line: Line, doubledQuotes: boolean): void {
  for (let at = line.from; at < line.to; at++) {
    const width = doubledQuotes && text[at] === "'" && text[at + 1] === "'" ? 2 : 1;
    map.add(1, at, at + width);
    at += width - 1;
  }
}

function mapLines(text: string, value: string, lines: readonly Line[], quoted: boolean): ScalarMap {
  const map = new MapBuilder();
  let breaks: Line[] = [];
  for (const line of lines) {
    if (line.from < line.to) {
      if (breaks.length > 0) addBreaks(map, value, breaks, false);
      addContent(map, text, line, quoted);
      breaks = [];
    }
    breaks.push(line);
  }
  addBreaks(map, value, breaks, true);
  return map;
}

/** Length in the source of an escape, the backslash included; escaped line breaks take the next line's indentation along. */
function escapeLength(text: string, at: number): number {
  const next = text[at + 1];
  if (next === 'x') return 4;
  if (next === 'u') return 6;
  if (next === 'U') return 10;
  if (next !== '\n' && next !== '\r') return 2;
  let end = at + (next === '\r' ? 3 : 2);
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end - at;
}

function escapeUnits(text: string, at: number): number {
  const next = text[at + 1];
  if (next === '\n' || next === '\r') return 0;
  if (next !== 'U') return 1;
  return Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
}

const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y;
const BLANKS = /[ \t]+/y;

/** What a sticky pattern matches at a place, '' for nothing. */
function runOf(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function mapDouble(text: string, from: number, to: number): ScalarMap {
  const map = new MapBuilder();
  let at = from;
  while (at < to) at = addPiece(map, text, at);
  return map;
}

/** Adds what stands at a place of a double-quoted text: a folded line end, a run of blanks, an escape, a character. Gives the place behind it. */
function addPiece(map: MapBuilder, text: string, at: number): number {
  const fold = runOf(FOLD, text, at);
  if (fold !== '') {
    map.add(Math.max(1, fold.split('\n').length - 2), at, at + fold.length);
    return at + fold.length;
  }
  // Blanks are passed over as a whole: looking for a line end from each of a long run would be quadratic.
  const end = at + runOf(BLANKS, text, at).length;
  if (end > at) {
    for (let blank = at; blank < end; blank++) map.add(1, blank, blank + 1);
    return end;
  }
  const escaped = text[at] === '\\';
  const length = escaped ? escapeLength(text, at) : 1;
  map.add(escaped ? escapeUnits(text, at) : 1, at, at + length);
  return at + length;
}

function blockContentStart(token: CST.BlockScalar): number {
  let at = token.offset;
  for (const prop of token.props) if ('source' in prop) at += prop.source.length;
  return at;
}

function mapToken(text: string, value: string, token: CST.FlowScalar | CST.BlockScalar): ScalarMap {
  const end = token.offset + token.source.length;
  switch (token.type) {
    case 'block-scalar': {
      const from = blockContentStart(token);
      const lines = splitLines(text, from, from + token.source.length);
      return mapLines(text, value, trimIndentation(text, lines, token), false);
    }
    case 'double-quoted-scalar':
      return mapDouble(text, token.offset + 1, end - 1);
    case 'single-quoted-scalar': {
      const lines = splitLines(text, token.offset + 1, end - 1);
      return mapLines(text, value, trimFolds(text, lines), true);
    }
    default:
      return mapLines(text, value, trimFolds(text, splitLines(text, token.offset, end)), false);
  }
}

/**
 * The map of a scalar, or null where there is nothing to map or the parser took
 * a faulty scalar differently: then only the whole of it has a place.
 */
export function mapScalar(text: string, node: ScalarNode): ScalarMap | null {
  if (node.token === null) return null;
  const map = mapToken(text, node.value, node.token);
  return map.starts.length === node.value.length ? map : null;
}
