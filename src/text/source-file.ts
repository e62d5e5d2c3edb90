/**
 * Places in a source text, and the text itself. Everything that points into a
 * user's file does it through the types of this module.
 */
import { countAtHead } from './partition.ts';

/** A place in a file. `offset` counts UTF-16 code units from 0; `line` and `column` are 1-based, columns in UTF-16 code units (as editors and LSP count). */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces the text of `range` by `text`; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** How the bytes on disk spell the text. `gb18030` also covers GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text that was read: where it came from, how it was spelled, and where its lines are. */
export interface SourceFile {
  /** As the user named it, `/`-separated; `<stdin>` or the `--stdin-filename` for standard input. */
  readonly path: string;
  /** Decoded text without byte order mark; line ends as they are in the file. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** The position of an offset; offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** The range between two offsets, end exclusive. */
  range(from: number, to: number): Range;
  /** The text of a 1-based line, without its line end; '' outside the file. */
  line(number: number): string;
  readonly lineCount: number;
}

/** What a source file is made of; encoding defaults to UTF-8 without byte order mark. */
export interface SourceFileInit {
  readonly path: string;
  readonly text: string;
  readonly encoding?: Encoding;
  readonly bom?: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const endsLine = code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED);
    if (endsLine) starts.push(i + 1);
  }
  return starts;
}

/** A file over a text that is already decoded, for everything that needs places in it. */
export function createSourceFile(init: SourceFileInit): SourceFile {
  const { path, text, encoding = 'utf-8', bom = false } = init;
  const starts = findLineStarts(text);
  const positionAt = (offset: number): Position => {
    const clamped = Math.min(Math.max(offset, 0), text.length);
    const index = countAtHead(starts, (start) => start <= clamped) - 1;
    return { offset: clamped, line: index + 1, column: clamped - (starts[index] ?? 0) + 1 };
  };
  const range = (from: number, to: number): Range => ({ start: positionAt(from), end: positionAt(to) });
  const line = (number: number): string => {
    const from = starts[number - 1];
    if (from === undefined) return '';
    let to = starts[number] ?? text.length;
    while (to > from && '\r\n'.includes(text[to - 1] ?? ' ')) to -= 1;
    return text.slice(from, to);
  };
  return { path, text, encoding, bom, positionAt, range, line, lineCount: starts.length };
}
