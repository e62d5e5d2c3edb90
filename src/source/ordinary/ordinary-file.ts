/**
 * Reads what nearly all plan files are made of, in one pass and without the
 * library: keys, lists, texts on one line, `|` blocks, brackets on one line.
 * Where there is any doubt, of whatever kind, it gives up, and the file is read
 * the thorough way; a test holds that both read the same.
 */
import type { ParseOptions } from '../parse-source.ts';
import { type Entry, type MapNode, mapNode, type SourceNode, seqNode, trimEnd } from '../source-node.ts';
import { readBlock } from './block.ts';
import { isBracket, readBrackets } from './flow.ts';
import { findKeyColon, isSurelyText } from './keys.ts';
import { LineCursor } from './line-cursor.ts';
import { BAR, behindSpaces, DASH, SPACE } from './signs.ts';
import { isRestEmpty, readText } from './texts.ts';

/** Signs that a plan hardly has, and that are read in several ways. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNUSUAL = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;
const DEEPEST = 30;

/** A value, and where what belongs to it ends. */
interface Read {
  readonly node: SourceNode;
  readonly end: number;
}

/** The mapping at the top of a file in which nothing is out of the ordinary; null of any other. */
export function readOrdinaryFile(text: string, options: ParseOptions): MapNode | null {
  if (UNUSUAL.test(text)) return null;
  const reader = new OrdinaryFile(text, options);
  return reader.read();
}

class OrdinaryFile {
  private readonly text: string;
  private readonly lines: LineCursor;
  private readonly entryKeys: ReadonlySet<string>;
  private depth = 0;

  constructor(text: string, { keys, entryKeys = keys }: ParseOptions) {
    this.text = text;
    this.lines = new LineCursor(text);
    this.entryKeys = entryKeys;
  }

  read(): MapNode | null {
    const { lines } = this;
    if (lines.isOver || lines.column !== 0 || this.isEntry()) return null;
    const read = this.map(0, lines.at);
    if (!lines.isOver || lines.hasHangingComment) return null;
    return read?.node.kind === 'map' ? read.node : null;
  }

  /** Whether the line starts with a dash and a space. */
  private isEntry(at = this.lines.at): boolean {
    if (this.text.charCodeAt(at) !== DASH) return false;
    return at + 1 === this.lines.to || this.text.charCodeAt(at + 1) === SPACE;
  }

  /** The group of keys in `column` whose first stands at `from`, on a line of its own or behind a dash. */
  private map(column: number, from: number): Read | null {
    const entries = new Map<string, Entry>();
    const { lines, text } = this;
    let keyFrom = from;
    let end = from;
    do {
      const colon = findKeyColon(text, keyFrom, lines.to);
      if (colon === null) return null;
      const key = text.slice(keyFrom, colon);
      const read = this.value(colon + 1, column);
      if (read === null || entries.has(key) || key === '<<') return null;
      entries.set(key, { keyFrom, keyTo: colon, node: read.node });
      end = read.end;
      keyFrom = lines.at;
    } while (!lines.isOver && lines.column === column && !this.isEntry());
    // A list in the column of keys, or a line that belongs to nothing: somebody else has to say what it is.
    if (!lines.isOver && lines.column > column) return null;
    return { node: mapNode(entries, from, trimEnd(text, from, end)), end };
  }

  private list(column: number): Read | null {
    const { lines } = this;
    const from = lines.at;
    const items: SourceNode[] = [];
    let end = from;
    while (!lines.isOver && lines.column === column && this.isEntry()) {
      const read = this.entry(column);
      if (read === null) return null;
      items.push(read.node);
      end = read.end;
    }
    if (!lines.isOver && lines.column > column) return null;
    return { node: seqNode(items, from, trimEnd(this.text, from, end)), end };
  }

  /** What stands behind a dash. */
  private entry(column: number): Read | null {
    const { lines, text } = this;
    const at = behindSpaces(text, lines.at + 1);
    if (at >= lines.to || this.isEntry(at)) return null;
    if (findKeyColon(text, at, lines.to) !== null) return this.nested(() => this.map(at - lines.from, at));
    return isSurelyText(text, at, lines.to, this.entryKeys) ? this.value(at, column) : null;
  }

  private nested(read: () => Read | null): Read | null {
    if (this.depth === DEEPEST) return null;
    this.depth += 1;
    const found = read();
    this.depth -= 1;
    return found;
  }

  /** The value that starts behind `from`; lines that belong to it stand further right than `column`. */
  private value(from: number, column: number): Read | null {
    const { lines, text } = this;
    const { to } = lines;
    if (isRestEmpty(text, from, to)) return this.below(column);
    const at = behindSpaces(text, from);
    const code = text.charCodeAt(at);
    if (code === BAR) return readBlock(lines, at, column);
    if (!isBracket(code)) {
      const read = readText(text, at, to);
      lines.advance();
      return read;
    }
    const node = readBrackets(text, at, to);
    if (node === null || !isRestEmpty(text, node.to, to)) return null;
    lines.advance();
    return { node, end: to };
  }

  /** The value in the lines below a key. */
  private below(column: number): Read | null {
    const { lines } = this;
    lines.advance();
    if (lines.isOver) return null;
    if (lines.column === column && this.isEntry()) return this.list(column);
    if (lines.column <= column) return null;
    const isList = this.isEntry();
    return this.nested(() => (isList ? this.list(lines.column) : this.map(lines.column, lines.at)));
  }
}
