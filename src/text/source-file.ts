/**
 * Places in a source text, and the text itself. Everything that points into a
 * user's file does it through the types of this module.
 */

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
