/** Lists and groups of keys in brackets, on one line: `[a, b]`, `{ 编号: 目标1, 指标: 9次 }`. */
import { type Entry, mapNode, type SourceNode, seqNode } from '../source-node.ts';
import { findKeyColon } from './keys.ts';
import {
  behindSpaces,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  HASH,
  OPEN_LIST,
  OPEN_MAP,
  SPACE,
  unitsOf,
} from './signs.ts';
import { endOfQuoted, isDoubtfulStart, isQuote, plainNode, quotedNode } from './texts.ts';

/** What ends a plain text within brackets. */
const ENDS = unitsOf(',[]{}');
/** A full-width comma where one between keys may be meant. */
const FULL_WIDTH_COMMA = /，[ \t]*[^\s,，:：{}[\]]+[ \t]*[:：]/;
const DEEPEST = 8;

export const isBracket = (code: number): boolean => code === OPEN_LIST || code === OPEN_MAP;

/** What stands in the brackets that open at `from`; null where in doubt, or where they do not close on the line. */
export function readBrackets(text: string, from: number, to: number): SourceNode | null {
  const line = text.slice(from, to);
  if (line.includes('{') && FULL_WIDTH_COMMA.test(line)) return null;
  return new BracketReader(text, from, to).collection(0);
}

class BracketReader {
  private readonly text: string;
  private at: number;
  private readonly to: number;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  collection(depth: number): SourceNode | null {
    if (depth > DEEPEST) return null;
    return this.code === OPEN_LIST ? this.list(depth) : this.map(depth);
  }

  private get code(): number {
    return this.at < this.to ? this.text.charCodeAt(this.at) : Number.NaN;
  }

  private list(depth: number): SourceNode | null {
    const from = this.at;
    const items: SourceNode[] = [];
    do {
      this.step();
      const item = this.value(depth);
      if (item === null) return null;
      items.push(item);
    } while (this.code === COMMA);
    return this.closes(CLOSE_LIST) ? seqNode(items, from, this.at) : null;
  }

  private map(depth: number): SourceNode | null {
    const from = this.at;
    const entries = new Map<string, Entry>();
    do {
      this.step();
      const keyFrom = this.at;
      const colon = findKeyColon(this.text, keyFrom, this.to);
      if (colon === null) return null;
      this.at = colon;
      this.step();
      const node = this.value(depth);
      const key = this.text.slice(keyFrom, colon);
      if (node === null || entries.has(key) || key === '<<') return null;
      entries.set(key, { keyFrom, keyTo: colon, node });
    } while (this.code === COMMA);
    return this.closes(CLOSE_MAP) ? mapNode(entries, from, this.at) : null;
  }

  /** Passes over a sign and the spaces behind it. */
  private step(): void {
    this.at = behindSpaces(this.text, this.at + 1);
  }

  private closes(sign: number): boolean {
    if (this.code !== sign) return false;
    this.at += 1;
    return true;
  }

  private value(depth: number): SourceNode | null {
    const { code } = this;
    const node = isBracket(code) ? this.collection(depth + 1) : isQuote(code) ? this.quoted() : this.plain();
    this.at = behindSpaces(this.text, this.at);
    return node;
  }

  private quoted(): SourceNode | null {
    const from = this.at;
    const end = endOfQuoted(this.text, from, this.to);
    if (end === null) return null;
    this.at = end;
    return quotedNode(this.text, from, end);
  }

  /** Whether the colon here may part a key from its value: `8:00` is one text. */
  private isKeyEnd(): boolean {
    const next = this.at + 1 < this.to ? this.text.charCodeAt(this.at + 1) : SPACE;
    return next === SPACE || ENDS.has(next);
  }

  private isComment(): boolean {
    return this.code === HASH && this.text.charCodeAt(this.at - 1) === SPACE;
  }

  private plain(): SourceNode | null {
    const from = this.at;
    if (isDoubtfulStart(this.code)) return null;
    while (this.at < this.to && !ENDS.has(this.code)) {
      if (this.code === COLON ? this.isKeyEnd() : this.isComment()) return null;
      this.at += 1;
    }
    return plainNode(this.text, from, this.at);
  }
}
