import { type Dash, readDash } from './dashes.ts';
import type { Findings, Stretch } from './findings.ts';
import { CLOSED, FurtherLines, NOTHING_YET, type Open } from './further-lines.ts';
import { Indenter } from './indenter.ts';
import { KeyReader } from './key-reader.ts';
import { Levels } from './levels.ts';
import { type Indentation, readIndentation, readKey, type TextLine, type WrittenKey } from './text-line.ts';
import { reportKey, ValueReader } from './value-reader.ts';

/** A place in a line as it is once the line is repaired. */
interface Cursor {
  readonly line: TextLine;
  readonly lineIndex: number;
  at: number;
  column: number;
  /** Whether the line opened a list entry before this place. */
  inEntry: boolean;
}

/**
 * Reads a plan file line by line, as its author sees it: which line belongs to
 * which, and what was typed that YAML takes for something else. It knows less
 * of YAML than the parser and more of people; what it does not understand it
 * leaves to the parser.
 */
export class Outline {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly findings: Findings;
  private readonly keys: ReadonlySet<string>;
  private readonly entryKeys: ReadonlySet<string>;
  private readonly values: ValueReader;
  private readonly keyReader: KeyReader;
  private readonly indenter: Indenter;
  private readonly further: FurtherLines;
  private readonly levels = new Levels();
  private open: Open = NOTHING_YET;
  private next = 0;
  /** Column of a key after `?` that waits for its `:`, or null. */
  private explicit: number | null = null;
  /** Column of a list that belongs to nothing and is left out, or null. */
  private dropped: number | null = null;

  constructor(
    lines: readonly TextLine[],
    findings: Findings,
    keys: ReadonlySet<string>,
    entryKeys: ReadonlySet<string>,
  ) {
    this.entryKeys = entryKeys;
    this.text = findings.file.text;
    this.lines = lines;
    this.findings = findings;
    this.keys = keys;
    this.keyReader = new KeyReader(findings.file.text, keys);
    this.indenter = new Indenter(findings, this.levels, this.keyReader);
    this.further = new FurtherLines(lines, findings, keys, this.keyReader, this.indenter);
    this.values = new ValueReader(lines, findings, keys);
  }

  read(): void {
    while (this.next < this.lines.length) {
      const lineIndex = this.next++;
      const line = this.lines[lineIndex];
      if (line) this.readLine(line, lineIndex);
    }
    this.settle(null);
  }

  private readLine(line: TextLine, lineIndex: number): void {
    const indentation = readIndentation(this.text, line);
    if (indentation.end >= line.to) {
      this.findings.blankLine(lineIndex);
      return;
    }
    if (this.open.kind === 'block' && this.further.inBlock(this.open, line, lineIndex, indentation)) return;
    if (/^(?:---|\.\.\.)(?=\s|$)/.test(this.text.slice(line.from, line.to))) {
      this.startDocument();
      return;
    }
    const comment = this.text[indentation.end] === '#';
    if (comment || this.text[line.from] === '%') return;
    const column = this.indenter.chooseColumn(line, indentation);
    if (this.isDropped(line, indentation, column)) return;
    if (this.open.kind === 'plain' && column > this.open.parent) {
      const further = this.further.continuePlain(this.open, line, lineIndex, indentation);
      if (further.open) this.open = further.open;
      if (further.belongs) return;
    }
    this.readStructure(line, lineIndex, indentation, column);
  }

  private startDocument(): void {
    this.settle(null);
    this.levels.clear();
    this.open = NOTHING_YET;
  }

  /** Whether the line belongs to a list where none can be, which starts here or above. */
  private isDropped(line: TextLine, indentation: Indentation, column: number): boolean {
    const dash = readDash(this.text, indentation.end, line.to)?.mistyped === false;
    if (this.dropped === null && dash && this.open.kind !== 'empty' && this.isListAmongKeys(column)) {
      this.findings.syntax('list-after-text', this.indenter.stretch(indentation.end, line), '');
      this.dropped = column;
      this.open = CLOSED;
    }
    const goesOn = this.dropped !== null && (column > this.dropped || (dash && column === this.dropped));
    if (goesOn) this.findings.replace(line.from, line.from, '# ');
    else this.dropped = null;
    return goesOn;
  }

  private isListAmongKeys(column: number): boolean {
    return this.levels.at(column, 'map') && this.levels.nearest(column, 'seq') === null;
  }

  private readStructure(line: TextLine, lineIndex: number, indentation: Indentation, column: number): void {
    const placed = this.indenter.place(line, indentation, column, this.emptyParent());
    this.settle(placed);
    if (indentation.odd || placed !== column) this.indenter.reindent(line, lineIndex, indentation, placed);
    if (placed !== column && this.keyReader.startsStructure(indentation.end, line.to)) {
      this.findings.syntax('indent', this.indenter.stretch(indentation.end, line), '');
    }
    const cursor: Cursor = { line, lineIndex, at: indentation.end, column: placed, inEntry: false };
    while (this.readDashAt(cursor) || this.readExplicitAt(cursor)) cursor.inEntry = true;
    this.readContent(cursor);
  }

  /** The column that a value still to come must exceed, or null when none is to come. */
  private emptyParent(): number | null {
    return this.open.kind === 'empty' ? this.open.parent : null;
  }

  /** Decides about what was left open, now that the next line's column is known (null at the end). */
  private settle(column: number | null): void {
    const { open } = this;
    if (open.kind !== 'empty') return;
    const nested = column !== null && column > open.parent;
    const sibling = column !== null && column === open.parent;
    if (open.cut && !nested) {
      const lost = this.text.slice(open.cut.from, open.cut.to);
      this.findings.report('comment-cut', { kept: '', lost }, open.cut);
    }
    if (open.lonely && !nested && !sibling) {
      const text = this.text.slice(open.lonely.from, open.lonely.to);
      this.findings.report('unquoted-colon', { text }, open.lonely);
      this.findings.quote(open.lonely);
    }
  }

  private readDashAt(cursor: Cursor): boolean {
    const dash = readDash(this.text, cursor.at, cursor.line.to);
    if (!dash || (dash.mistyped && !this.expectsEntry(cursor))) return false;
    if (dash.mistyped) this.reportDash(dash, cursor);
    this.levels.enter(cursor.column, 'seq');
    this.open = { kind: 'empty', parent: cursor.column, lonely: null, cut: null };
    cursor.column += dash.width;
    cursor.at = dash.contentFrom;
    return cursor.at < cursor.line.to;
  }

  /** `? key` and, on a line of its own, `: value`: nobody types it, but programs write it. */
  private readExplicitAt(cursor: Cursor): boolean {
    const sign = /[?:](?=[ \t\r\n]|$)[ \t]*/y;
    sign.lastIndex = cursor.at;
    const match = sign.exec(this.text)?.[0];
    if (match === undefined || (match[0] === ':' && this.explicit !== cursor.column)) return false;
    this.explicit = match[0] === '?' ? cursor.column : null;
    this.levels.enter(cursor.column, 'map');
    this.open = { kind: 'empty', parent: cursor.column, lonely: null, cut: null };
    cursor.column += match.length;
    cursor.at += match.length;
    return cursor.at < cursor.line.to;
  }

  /** A mistyped dash is taken for one among list entries, and where a key has nothing behind it yet. */
  private expectsEntry(cursor: Cursor): boolean {
    if (cursor.inEntry) return false;
    const afterKey = this.open.kind === 'empty' && this.open.parent >= 0;
    return this.levels.at(cursor.column, 'seq') || (afterKey && !this.levels.isEmpty);
  }

  private reportDash(dash: Dash, cursor: Cursor): void {
    const text = this.text.slice(dash.contentFrom, cursor.line.to).trimEnd();
    const to = Math.max(cursor.at + 1, dash.contentFrom);
    this.findings.report('dash-without-space', { text }, { from: cursor.at, to });
    this.findings.replace(cursor.at, dash.contentFrom, '- ');
  }

  private readContent(cursor: Cursor): void {
    const { line, column } = cursor;
    if (cursor.at >= line.to) return;
    const amongKeys = !cursor.inEntry && this.levels.at(column, 'map');
    if (/^:[ \t]/.test(this.text.slice(cursor.at, line.to))) {
      this.findings.syntax('no-key', { from: cursor.at, to: cursor.at + 1 });
      this.findings.replace(cursor.at, cursor.at, '# ');
      return;
    }
    const sure = amongKeys || (!cursor.inEntry && this.nextIsKey(cursor));
    const key = this.keyReader.keyAt(cursor.at, line.to, sure, cursor.inEntry ? this.entryKeys : this.keys);
    if (key) {
      this.readKeyLine(cursor, key);
      return;
    }
    const stray =
      !cursor.inEntry && (amongKeys || this.levels.at(column, 'seq') || this.open.kind === 'closed');
    if (stray && !this.levels.isEmpty && /[^[{"'&*!|>?]/.test(this.text[cursor.at] ?? '')) {
      this.reportStray(cursor);
      return;
    }
    this.readValue(cursor, cursor.at, this.emptyParent() ?? column - 1, null);
  }

  /** Whether the next line has a key in the column of this line, which then has to be one, too. */
  private nextIsKey({ line, lineIndex }: Cursor): boolean {
    const next = this.lines[lineIndex + 1];
    if (!next) return false;
    const { end, odd } = readIndentation(this.text, next);
    const aligned = odd === null && end - next.from === readIndentation(this.text, line).end - line.from;
    return aligned && readKey(this.text, end, next.to) !== null;
  }

  private readKeyLine(cursor: Cursor, key: WrittenKey): void {
    const { line, column } = cursor;
    const fresh = cursor.inEntry || !this.levels.at(column, 'map');
    if (key.form !== 'ascii') {
      reportKey(this.findings, key, this.text.slice(key.valueFrom, line.to).trimEnd());
    }
    this.levels.enter(column, 'map');
    const uncertain = fresh && cursor.inEntry && !this.keys.has(key.key) && !key.key.startsWith('x-');
    const quoted = '"\''.includes(this.text[cursor.at] ?? '');
    const lonely = uncertain && !quoted ? { from: cursor.at, to: key.colon + 1 } : null;
    this.readValue(cursor, key.valueFrom, column, lonely);
  }

  private readValue(cursor: Cursor, from: number, parent: number, lonely: Stretch | null): void {
    const value = this.values.read({ lineIndex: cursor.lineIndex, from, parent });
    switch (value.kind) {
      case 'empty':
        this.open = { kind: 'empty', parent, lonely, cut: value.cut };
        return;
      case 'plain':
        this.open = { kind: 'plain', parent, stretch: value.stretch };
        return;
      case 'block':
        this.open = { kind: 'block', parent, column: value.indent && Math.max(parent, 0) + value.indent };
        return;
      case 'closed':
        this.open = CLOSED;
        this.next = Math.max(this.next, value.lastLine + 1);
    }
  }

  /** A line among keys or list entries that is neither: a key that lacks its colon, or text that lost its indentation. */
  private reportStray(cursor: Cursor): void {
    const stretch = this.indenter.stretch(cursor.at, cursor.line);
    const text = this.text.slice(stretch.from, stretch.to);
    this.findings.syntax('stray-line', stretch);
    if (this.keys.has(text) && this.levels.at(cursor.column, 'map')) {
      this.findings.replace(stretch.to, stretch.to, ':');
      this.levels.enter(cursor.column, 'map');
      this.open = { kind: 'empty', parent: cursor.column, lonely: null, cut: null };
    } else {
      this.findings.replace(stretch.from, stretch.from, '# ');
      this.open = CLOSED;
    }
  }
}
