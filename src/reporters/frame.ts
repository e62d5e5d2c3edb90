/** The stretch of a file that a finding is about, with carets below it. */
import { graphemes } from '../text/graphemes.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';

const TAB_STOP = 4;
/** Lines of a range that are shown in full; of a longer one the first and the last. */
const SHOWN_LINES = 3;
/** Columns kept before a range that does not fit the line. */
const LEAD = 8;

/** A character as the terminal shows it. */
interface Cell {
  /** Offsets in the line, UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** First column on the screen, from 0. */
  readonly column: number;
  readonly shown: string;
  readonly width: number;
}

/** A stretch of columns on the screen; `to` is exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Characters of one code unit and at least one column each. */
const SIMPLE = /^[\x20-\x7e\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e“”‘’—…]*$/;

interface Neighbourhood {
  readonly text: string;
  readonly start: number;
  readonly isSimple: boolean;
}

/** Of very long lines only the neighbourhood of `focus` is looked at: a character is at most a few dozen code units, a simple one a single. */
function neighbourhood(text: string, focus: number, width: number): Neighbourhood {
  const far = within(text, focus, width * 8);
  const isSimple = SIMPLE.test(far.text);
  return { ...(isSimple ? within(text, focus, width + 1) : far), isSimple };
}

function within(text: string, focus: number, reach: number) {
  const start = focus > reach ? focus - reach : 0;
  return { text: text.slice(start, focus + reach * 2), start };
}

function shownAt(cluster: string, column: number): string {
  return cluster === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : visible(cluster);
}

function cells(line: string, focus: number, width: number): Cell[] {
  const { text, start, isSimple } = neighbourhood(line, focus, width);
  const out: Cell[] = [];
  let from = start;
  let column = 0;
  for (const cluster of isSimple ? text : graphemes(text)) {
    const shown = isSimple ? cluster : shownAt(cluster, column);
    const cell = { from, to: from + cluster.length, column, shown, width: widthOf(shown) };
    out.push(cell);
    from = cell.to;
    column += cell.width;
  }
  return out;
}

const endOf = (line: readonly Cell[]): number => {
  const last = line.at(-1);
  return last === undefined ? 0 : last.column + last.width;
};

/** The columns of a stretch of a line; at least one, so that an empty range is seen. */
function columnsOf(line: readonly Cell[], from: number, to: number): Span {
  const covered = line.filter((cell) => cell.to > from && cell.from < to);
  const first = covered[0] ?? line.find((cell) => cell.to > from);
  const start = first?.column ?? endOf(line);
  const end = covered.length === 0 ? start + 1 : endOf(covered);
  return { from: start, to: Math.max(end, start + 1) };
}

/** Where to look when `line` is wider than `width`: the range in the middle, or its start when it is wider still. */
function windowOn(span: Span, lineWidth: number, width: number): Span {
  const needed = Math.max(lineWidth, span.to);
  if (needed <= width || span.to <= width - 1) return { from: 0, to: width };
  const length = span.to - span.from;
  const lead = length + 2 * LEAD > width ? LEAD : Math.floor((width - length) / 2);
  const from = Math.max(0, Math.min(span.from - lead, needed - width));
  return { from, to: from + width };
}

/** A line seen through a window: what is cut off on either side is told by `…`, half a wide character is a space. */
function seen(line: readonly Cell[], { from, to }: Span): string {
  const left = from > 0 ? 1 : 0;
  const right = endOf(line) > to ? 1 : 0;
  let out = left === 1 && endOf(line) > 0 ? '…' : '';
  let column = from + left;
  for (const cell of line) {
    if (cell.column < from + left || cell.column + cell.width > to - right) continue;
    out += ' '.repeat(cell.column - column) + cell.shown;
    column = cell.column + cell.width;
  }
  return right === 1 ? `${out}${' '.repeat(to - 1 - column)}…` : out.trimEnd();
}

/** A line beside those that a finding is about, cut at its end. */
function beginning(line: string, width: number): string {
  const isSeenWhole = line.length <= width && SIMPLE.test(line) && widthOf(line) <= width;
  return isSeenWhole ? line.trimEnd() : seen(cells(line, 0, width), { from: 0, to: width });
}

function carets(span: Span, { from, to }: Span): string {
  const start = Math.min(Math.max(span.from, from), to - 1);
  const end = Math.max(start + 1, Math.min(span.to, to));
  return ' '.repeat(start - from) + '^'.repeat(end - start);
}

/** A line of the file within the frame; `number` null stands for lines that were left out. */
export interface FrameLine {
  readonly number: number | null;
  readonly text: string;
  /** Carets below the text, '' where the range does not touch the line. */
  readonly carets: string;
}

/** A range that ends before the first character of a line ends on the line above. */
function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** The offsets of the range on one of its lines, without the indent of lines that it runs over. */
function stretchOn(file: SourceFile, { start, end }: Range, number: number): Span {
  const text = file.line(number);
  const from = number === start.line ? start.column - 1 : text.length - text.trimStart().length;
  const to = number === end.line ? end.column - 1 : text.trimEnd().length;
  return { from, to: Math.max(from, to) };
}

/** The numbers of the lines to show; null where some are left out. */
function lineNumbers(first: number, last: number, context: number, end: number): (number | null)[] {
  const lines: (number | null)[] = [];
  for (let n = Math.max(1, first - context); n <= end; n += 1) {
    if (n < first + SHOWN_LINES - 1 || n >= last || last - first < SHOWN_LINES) lines.push(n);
    else if (lines.at(-1) !== null) lines.push(null);
  }
  return lines;
}

/** The empty line behind the last line end is no line to a reader. */
function readableLines(file: SourceFile): number {
  return file.line(file.lineCount) === '' ? file.lineCount - 1 : file.lineCount;
}

/**
 * The lines of a range and `context` lines before and after it, none wider than
 * `width` columns: the lines of the range are cut to a window around it, the
 * others at their end. None of an empty file.
 */
export function codeFrame(file: SourceFile, range: Range, width: number, context = 1): FrameLine[] {
  // Of a file that is empty, or not there, there is nothing to show.
  if (file.text.trim() === '') return [];
  const first = range.start.line;
  const last = lastLine(range);
  const end = Math.max(last, Math.min(last + context, readableLines(file)));
  return lineNumbers(first, last, context, end).map((number) => {
    if (number === null) return { number, text: '', carets: '' };
    if (number < first || number > last) {
      return { number, text: beginning(file.line(number), width), carets: '' };
    }
    const { from, to } = stretchOn(file, range, number);
    const line = cells(file.line(number), from, width);
    const span = columnsOf(line, from, to);
    const window = windowOn(span, endOf(line), width);
    return { number, text: seen(line, window), carets: carets(span, window) };
  });
}
