import { readDash } from './dashes.ts';
import type { Findings, Stretch } from './findings.ts';
import type { KeyReader } from './key-reader.ts';
import type { Levels } from './levels.ts';
import { type Indentation, possibleColumns, type TextLine } from './text-line.ts';

/** Judges in which column a line is meant to stand, and puts it there. */
export class Indenter {
  private readonly text: string;
  private readonly findings: Findings;
  private readonly levels: Levels;
  private readonly keys: KeyReader;

  constructor(findings: Findings, levels: Levels, keys: KeyReader) {
    this.text = findings.file.text;
    this.findings = findings;
    this.levels = levels;
    this.keys = keys;
  }

  /** Of the columns that an indentation may mean, the one that the lines above make likely. */
  chooseColumn(line: TextLine, indentation: Indentation): number {
    const columns = possibleColumns(this.text, line, indentation);
    const structure = this.keys.startsStructure(indentation.end, line.to);
    const fitting = structure ? columns.find((column) => this.levels.has(column)) : undefined;
    return fitting ?? columns[0] ?? 0;
  }

  /** The column a line stands in, corrected to the nearest level when it fits none; `emptyParent` as long as a value is still to come. */
  place(line: TextLine, indentation: Indentation, column: number, emptyParent: number | null): number {
    const deeper = emptyParent !== null && column > emptyParent;
    if (deeper || this.levels.isEmpty) return column;
    const kind = readDash(this.text, indentation.end, line.to) ? 'seq' : 'map';
    if (this.levels.at(column, kind)) return column;
    if (kind === 'seq' && column === emptyParent) return column;
    if (this.levels.has(column) && !this.keys.startsStructure(indentation.end, line.to)) return column;
    return this.levels.nearest(column, kind) ?? column;
  }

  /** Gives a line the indentation it was meant to have; signs that YAML does not count are reported. */
  reindent(line: TextLine, lineIndex: number, indentation: Indentation, column: number): void {
    const oddFrom = line.from + indentation.spaces;
    const mended = this.findings.replace(line.from, indentation.end, ' '.repeat(column));
    if (indentation.odd) {
      this.findings.oddIndent(indentation.odd, { from: oddFrom, to: indentation.end }, lineIndex, mended);
    }
  }

  /** A line from a place to its last character. */
  stretch(from: number, line: TextLine): Stretch {
    return { from, to: from + this.text.slice(from, line.to).trimEnd().length };
  }
}
