/** The lines of a plan file as they are shown: what of each is read, what is marked, where findings are referred to. */
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { Intervals } from '../../text/intervals.ts';
import { append } from '../../text/many.ts';
import { countAtHead } from '../../text/partition.ts';
import type { Range, SourceFile } from '../../text/source-file.ts';
import type { Stretch, StretchRole } from '../../text/stretches.ts';

/** A finding as the lines know it. */
export interface Mark {
  /** As the reader counts the findings of a file. */
  readonly number: number;
  readonly severity: Severity;
  readonly range: Range;
}

/** `plain`: shown as it is written; `sign`: punctuation of YAML; `gap`: stands for punctuation that is not shown. */
export type PieceRole = StretchRole | 'plain' | 'sign' | 'gap';

/** A stretch of a line that is shown in one way. */
export interface Piece {
  readonly text: string;
  readonly role: PieceRole;
  /** That of the gravest finding on it; null for none. */
  readonly severity: Severity | null;
  /** The findings that are referred to behind it. */
  readonly numbers: readonly number[];
}

export interface Line {
  /** In the file, from 1. */
  readonly number: number;
  /** Steps of indent. */
  readonly depth: number;
  /** Whether an item of a list begins here. */
  readonly item: boolean;
  /** Whether the file has an empty line above. */
  readonly spaced: boolean;
  readonly pieces: readonly Piece[];
}

/** A finding over more lines than these is marked on its first only. */
const MARKED_LINES = 3;
const INDENT_COLUMNS = 2;
const DEEPEST = 12;
const RANK: readonly Severity[] = ['error', 'warning', 'info'];
const QUIET: ReadonlySet<PieceRole> = new Set(['silent', 'sign']);

/** A line of the file on its way: offsets in the file. */
interface Raw {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines that have something to show, in their order. Without stretches all that is written is shown. */
export function linesOf(
  file: SourceFile,
  stretches: readonly Stretch[],
  marks: readonly Mark[],
): readonly Line[] {
  const byLine = groupMarks(marks);
  const lines: Line[] = [];
  let next = 0;
  let spaced = false;
  for (const raw of rawLines(file)) {
    const own: Stretch[] = [];
    for (let at = stretches[next]; at !== undefined && at.from < raw.to; at = stretches[next]) {
      own.push(at);
      next += 1;
    }
    const pieces = piecesOf(raw, own, byLine.get(raw.number) ?? [], stretches.length === 0);
    if (pieces.length > 0) lines.push({ number: raw.number, ...lead(raw, own, pieces), spaced, pieces });
    spaced = raw.text.trim() === '';
  }
  return lines;
}

function* rawLines(file: SourceFile): Generator<Raw> {
  let from = 0;
  for (let number = 1; number <= file.lineCount; number += 1) {
    const text = file.line(number);
    const to = from + text.length;
    yield { number, from, to, text };
    from = to + (file.text.startsWith('\r\n', to) ? 2 : 1);
  }
}

/** The last line that a range has characters on. */
export function lastLineOf({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

function groupMarks(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    const first = mark.range.start.line;
    const last = lastLineOf(mark.range);
    for (let line = first; line <= (last - first < MARKED_LINES ? last : first); line += 1) {
      const before = byLine.get(line);
      if (before === undefined) byLine.set(line, [mark]);
      else before.push(mark);
    }
  }
  return byLine;
}

/** Indent and bullet: from what stands before the first thing to read, unless that is itself shown. */
function lead(
  { text, from }: Raw,
  [first]: readonly Stretch[],
  pieces: readonly Piece[],
): Pick<Line, 'depth' | 'item'> {
  const shown = pieces.find((piece) => piece.text !== '');
  if (shown?.role === 'sign' && /^[\s-]/.test(shown.text)) return { depth: 0, item: false };
  const signs = /^[\s-]*/.exec(text)?.[0] ?? '';
  const before = first === undefined ? signs : signs.slice(0, Math.max(0, first.from - from));
  const columns = before.replaceAll('\t', '  ').length;
  return { depth: Math.min(DEEPEST, Math.floor(columns / INDENT_COLUMNS)), item: before.includes('-') };
}

/** A stretch of a line with its role, before marks are laid on it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly role: PieceRole;
}

/** All of a line: its stretches, and what lies between them. */
function partsOf(raw: Raw, stretches: readonly Stretch[], asWritten: boolean): readonly Part[] {
  const parts: Part[] = [];
  let at = raw.from;
  for (const stretch of stretches) {
    append(parts, between(raw, at, stretch.from, asWritten));
    parts.push(stretch);
    at = stretch.to;
  }
  return [...parts, ...between(raw, at, raw.to, asWritten)].filter(({ from, to }) => to > from);
}

/** What no stretch holds: punctuation, or, where the file could not be read, text. */
function between(raw: Raw, from: number, to: number, asWritten: boolean): readonly Part[] {
  const text = raw.text.slice(from - raw.from, to - raw.from);
  const indent = (from === raw.from ? /^[\s-]*/ : /^\s*/).exec(text)?.[0].length ?? 0;
  const rest = text.slice(indent);
  const role = rest === '' || (!asWritten && isPunctuation(rest)) ? 'sign' : 'plain';
  return [
    { from, to: from + indent, role: 'sign' },
    { from: from + indent, to, role },
  ];
}

/** Whether it is YAML's: brackets, quotes, colons, the head of a text behind `|`. */
function isPunctuation(text: string): boolean {
  return /^[\s\-:：,{}[\]"'?]*$/.test(text.replace(/[|>][+-]?\d?[+-]?/g, ''));
}

/** A mark on one line. */
interface Stroke {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  /** Where its number stands; null on all lines but its first. */
  readonly anchor: number | null;
}

function strokeOn(raw: Raw, mark: Mark): Stroke {
  const { start, end } = mark.range;
  const indent = raw.text.length - raw.text.trimStart().length;
  const first = start.line === raw.number;
  // Behind the text of the line is only its end.
  const from = first ? Math.min(start.offset, raw.to) : raw.from + indent;
  const to = Math.max(from, Math.min(end.offset, raw.from + raw.text.trimEnd().length));
  return { mark, from, to, anchor: first ? to : null };
}

/**
 * Cuts the parts of a line where marks begin, end and are referred to, and takes
 * out what nobody reads. Where a finding is about that, the line is shown as it
 * is written.
 */
function piecesOf(
  raw: Raw,
  stretches: readonly Stretch[],
  marks: readonly Mark[],
  asWritten: boolean,
): readonly Piece[] {
  const parts = partsOf(raw, stretches, asWritten);
  const strokes = marks.map((mark) => strokeOn(raw, mark));
  const [all, read] = [new Intervals(parts), new Intervals(parts.filter(({ role }) => !QUIET.has(role)))];
  const whole = strokes.some((stroke) => all.someOverlaps(stroke) && !read.someOverlaps(stroke));
  const cuts = [...new Set(strokes.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const marked = RANK.map((severity) => ({
    severity,
    strokes: new Intervals(strokes.filter(({ mark }) => mark.severity === severity)),
  }));
  const numbers = numbersOf(strokes);
  const pieces: Piece[] = [{ text: '', role: 'plain', severity: null, numbers: numbers.get(raw.from) ?? [] }];
  for (const part of parts.flatMap((one) => cut(one, cuts))) {
    const severity = marked.find((one) => one.strokes.someOverlaps(part))?.severity ?? null;
    const indent = part.role === 'sign' && part.from === raw.from && severity === null;
    const shown = !QUIET.has(part.role) || (whole && !indent);
    const text = shown ? raw.text.slice(part.from - raw.from, part.to - raw.from) : '';
    pieces.push({ text, role: part.role, severity, numbers: numbers.get(part.to) ?? [] });
  }
  return whole ? pieces.filter(({ text, numbers }) => text !== '' || numbers.length > 0) : withGaps(pieces);
}

/** @param cuts in order */
function cut({ from, to, role }: Part, cuts: readonly number[]): readonly Part[] {
  const [first, last] = [countAtHead(cuts, (at) => at <= from), countAtHead(cuts, (at) => at < to)];
  const inside = cuts.slice(first, Math.max(first, last));
  const starts = [from, ...inside];
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to, role }));
}

/** The numbers of the marks by where they stand, each once at a place. */
function numbersOf(strokes: readonly Stroke[]): ReadonlyMap<number, readonly number[]> {
  const sets = new Map<number, Set<number>>();
  for (const { anchor, mark } of strokes) {
    if (anchor === null) continue;
    const here = sets.get(anchor) ?? new Set();
    sets.set(anchor, here.add(mark.number));
  }
  return new Map([...sets].map(([anchor, here]) => [anchor, [...here]]));
}

/** Something to tell two texts apart where the sign between them is not shown. */
function withGaps(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let hidden = false;
  let spoken = false;
  for (const piece of pieces) {
    if (piece.text === '') hidden = hidden || piece.role !== 'plain';
    else {
      if (hidden && spoken) out.push({ text: '\u2003', role: 'gap', severity: null, numbers: [] });
      hidden = false;
      spoken = true;
    }
    if (piece.text !== '' || piece.numbers.length > 0) out.push(piece);
  }
  return out;
}
