import type { TextLine } from './text-line.ts';

/** A line that only closes brackets: people put it under what it closes. */
const CLOSERS = /^[\]}]+,?\s*(?:#.*)?$/;

/** How far down the file quoted and bracketed values can go. */
export class Reach {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  /** What was found last, by `parent`: the values of a column mostly reach the same end, and are thousands at times. */
  private readonly known = new Map<number, number>();

  constructor(text: string, lines: readonly TextLine[]) {
    this.text = text;
    this.lines = lines;
  }

  /** Index of the last line that a value starting in `lineIndex` can reach: lines behind it must be indented deeper than `parent`. */
  lastLine(lineIndex: number, parent: number): number {
    const known = this.known.get(parent) ?? -1;
    if (lineIndex <= known) return known;
    const found = this.find(lineIndex, parent);
    this.known.set(parent, found);
    return found;
  }

  private find(lineIndex: number, parent: number): number {
    let last = lineIndex;
    for (let index = lineIndex + 1; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (!line) break;
      if (this.text.slice(line.from, line.to).trim() === '') continue;
      if (!this.canBelong(line, parent)) break;
      last = index;
    }
    return last;
  }

  private canBelong(line: TextLine, parent: number): boolean {
    let spaces = 0;
    while (this.text[line.from + spaces] === ' ') spaces++;
    if (spaces > parent) return true;
    const wide = '\t\u3000\u00a0'.includes(this.text[line.from + spaces] ?? ' ');
    return wide || CLOSERS.test(this.text.slice(line.from + spaces, line.to));
  }
}
