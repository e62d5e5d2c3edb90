import { countAtHead } from '../text/partition.ts';
import type { Range, SourceFile } from '../text/source-file.ts';

/** A change made to what the parser gets to read, so that one typing mistake does not hide the rest of the file. Offsets are those of the file. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Piece {
  /** Where the piece starts in the repaired text, and the file's offset for it. */
  readonly start: number;
  readonly source: number;
  /** Offset in the file that no place of the piece lies behind. */
  readonly limit: number;
}

/** A file's text as it is given to the parser, and the way back from its offsets to the file. */
export class RepairedText {
  readonly text: string;
  readonly file: SourceFile;
  private readonly pieces: readonly Piece[];

  /** Repairs are applied in order of place; one that overlaps an earlier one is left out. */
  constructor(file: SourceFile, repairs: readonly Repair[]) {
    this.file = file;
    const parts: string[] = [];
    const pieces: Piece[] = [];
    let length = 0;
    let position = 0;
    const add = (text: string, source: number, limit: number): void => {
      pieces.push({ start: length, source, limit });
      parts.push(text);
      length += text.length;
    };
    for (const repair of [...repairs].sort((a, b) => a.from - b.from)) {
      if (repair.from < position) continue;
      add(file.text.slice(position, repair.from), position, repair.from);
      add(repair.text, repair.from, repair.to);
      position = repair.to;
    }
    add(file.text.slice(position), position, file.text.length);
    // A lone carriage return ends a line for YAML 1.2, but not for the parser.
    this.text = parts.join('').replace(/\r(?!\n)/g, '\n');
    this.pieces = pieces;
  }

  /** The file's offset for an offset of the repaired text. */
  toSource(offset: number): number {
    const piece = this.pieces[countAtHead(this.pieces, ({ start }) => start <= offset) - 1];
    return piece ? Math.min(piece.source + offset - piece.start, piece.limit) : offset;
  }

  /** The file's range for a stretch of the repaired text. */
  range(from: number, to: number): Range {
    return this.file.range(this.toSource(from), this.toSource(to));
  }
}
