import { type Dash, readDash } from './dashes.ts';
import type { Findings, Stretch } from './findings.ts';
import { CLOSED, emptyBelow, FurtherLines, NOTHING_YET, type Open, type OpenPlain } from './further-lines.ts';
import { Indenter } from './indenter.ts';
import { KeyReader, type KnownKeys } from './key-reader.ts';
import { Levels } from './levels.ts';
import { type Indentation, readIndentation, type TextLine, type WrittenKey } from './text-line.ts';
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

/** Where a value starts, and what it is the value of. */
interface ValueStart {
  readonly from: number;
  readonly parent: number;
  readonly owner: OpenPlain['owner'];
  readonly lonely: Stretch | null;
  readonly key: string | null;
}

const ENTRY = { key: null };

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
  private readonly known: KnownKeys;
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

  constructor(lines: readonly TextLine[], findings: Findings, known: KnownKeys) {
    this.text = findings.file.text;
    this.lines = lines;
    this.findings = findings;
    this.known = known;
    this.keyReader = new KeyReader(findings.file.text, known.all);
    this.indenter = new Indenter(findings, this.levels, this.keyReader);
    this.further = new FurtherLines(lines, findings, known.all, this.keyReader, this.indenter);
    this.values = new ValueReader(lines, findings, known.all);
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
      if (this.isKeyBelowText(this.open, line, indentation.end)) this.nestText(this.open, column);
      else if (this.goesOn(this.open, line, lineIndex, indentation)) return;
    }
    this.readStructure(line, lineIndex, indentation, column);
  }

  private goesOn(open: OpenPlain, line: TextLine, lineIndex: number, place: Indentation): boolean {
    const further = this.further.continuePlain(open, line, lineIndex, place);
    if (further.open) this.open = further.open;
    return further.belongs;
  }

  /** Whether a key is written below a text that takes the place of a group of keys. */
  private isKeyBelowText({ owner, stretch }: OpenPlain, line: TextLine, at: number): boolean {
    const key = this.keyReader.keyAt(at, line.to, false);
    if (owner === null || key?.form !== 'ascii' || !this.known.entry.has(key.key)) return false;
    const text = this.text.slice(stretch.from, stretch.to);
    if (/[\r\n]/.test(text)) return false;
    this.findings.report('keys-below-text', { text, key: key.key, parent: owner.key }, stretch);
    return true;
  }

  /** Reads the text above as one of the keys that follow in `column`. */
  private nestText({ stretch, parent }: OpenPlain, column: number): void {
    const key = /\p{Script=Han}/u.test(this.text.slice(stretch.from, stretch.to)) ? '内容' : 'text';
    this.findings.replace(stretch.from, stretch.from, `\n${' '.repeat(column)}${key}: `);
    this.levels.closeBehind(parent);
    this.levels.enter(column, 'map');
    this.open = CLOSED;
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
      const quoted = this.findings.quote(open.lonely);
      this.findings.report('unquoted-colon', { text, key: null, inBraces: false }, open.lonely, quoted);
    }
  }

  private readDashAt(cursor: Cursor): boolean {
    const dash = readDash(this.text, cursor.at, cursor.line.to);
    if (!dash || (dash.mistyped && !this.expectsEntry(cursor))) return false;
    if (dash.mistyped) this.reportDash(dash, cursor);
    this.levels.enter(cursor.column, 'seq');
    this.open = emptyBelow(cursor.column);
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
    this.open = emptyBelow(cursor.column);
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
    const mended = this.findings.replace(cursor.at, dash.contentFrom, '- ');
    this.findings.report('dash-without-space', { text }, { from: cursor.at, to }, mended);
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
    const sure =
      !cursor.inEntry &&
      (amongKeys ||
        this.isBelowFreeKey() ||
        this.keyReader.isAligned(line, this.lines[cursor.lineIndex + 1]));
    const known = cursor.inEntry ? this.known.entry : this.known.all;
    const key = this.keyReader.keyAt(cursor.at, line.to, sure, known);
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
    const owner = cursor.inEntry ? ENTRY : null;
    const parent = this.emptyParent() ?? column - 1;
    this.readValue(cursor, { from: cursor.at, parent, owner, lonely: null, key: null });
  }

  /** Whether the writer's own keys are to follow: in a roster nothing else can stand. */
  private isBelowFreeKey(): boolean {
    return this.open.kind === 'empty' && this.open.key !== null && this.known.free.has(this.open.key);
  }

  private readKeyLine(cursor: Cursor, key: WrittenKey): void {
    const { line, column } = cursor;
    const fresh = cursor.inEntry || !this.levels.at(column, 'map');
    if (key.form !== 'ascii') {
      reportKey(this.findings, key, this.text.slice(key.valueFrom, line.to).trimEnd());
    }
    this.levels.enter(column, 'map');
    const uncertain = fresh && cursor.inEntry && !this.known.all.has(key.key) && !key.key.startsWith('x-');
    const quoted = '"\''.includes(this.text[cursor.at] ?? '');
    const lonely = uncertain && !quoted ? { from: cursor.at, to: key.colon + 1 } : null;
    const owner = this.known.section.has(key.key) ? { key: key.key } : null;
    this.readValue(cursor, { from: key.valueFrom, parent: column, owner, lonely, key: key.key });
  }

  private readValue({ lineIndex }: Cursor, { from, parent, owner, lonely, key }: ValueStart): void {
    const value = this.values.read({ lineIndex, from, parent });
    switch (value.kind) {
      case 'empty':
        this.open = { kind: 'empty', parent, key, lonely, cut: value.cut };
        return;
      case 'plain':
        this.open = { kind: 'plain', parent, owner, stretch: value.stretch };
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
    this.findings.syntax(this.levels.at(cursor.column, 'seq') ? 'missing-dash' : 'stray-line', stretch);
    if (this.known.all.has(text) && this.levels.at(cursor.column, 'map')) {
      this.findings.replace(stretch.to, stretch.to, ':');
      this.levels.enter(cursor.column, 'map');
      this.open = emptyBelow(cursor.column, text);
    } else {
      this.findings.replace(stretch.from, stretch.from, '# ');
      this.open = CLOSED;
    }
  }
}
