/** The ends of quoted texts and bracketed lists, which may lie lines below. */
import { findComment, readMistypedKey, type TextLine, type WrittenKey } from './text-line.ts';

/** Where a quoted or bracketed value ends. */
export interface Delimited {
  /** Behind the closing sign; null when it is not closed. */
  readonly end: number | null;
  /** Index of the line in which it ends, or of the last line that can belong to it. */
  readonly lastLine: number;
  /** The closing brackets that are missing at the end. */
  readonly missing: string;
}

/** Offset behind the closing quote of the text that starts at `from`, or -1. */
function findQuoteEnd(text: string, from: number, to: number): number {
  const quote = text[from];
  for (let at = from + 1; at < to; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return -1;
}

function lineOf(lines: readonly TextLine[], offset: number, from: number): number {
  let index = from;
  while ((lines[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= offset) index++;
  return index;
}

/** @param last index of the last line that can belong to it */
export function readQuoted(
  text: string,
  lines: readonly TextLine[],
  lineIndex: number,
  from: number,
  last: number,
): Delimited {
  const end = findQuoteEnd(text, from, lines[last]?.to ?? text.length);
  if (end < 0) return { end: null, lastLine: last, missing: text[from] ?? '' };
  return { end, lastLine: lineOf(lines, end - 1, lineIndex), missing: '' };
}

/** What is met on the way through brackets. */
export interface FlowVisitor {
  /** At what looks like a mistyped key where a key may stand; whether it was taken for one. */
  entry(key: WrittenKey): boolean;
  /** At a full-width comma among keys; whether it was meant to part two of them. */
  fullwidthComma(at: number): boolean;
  /** A text that an ordinary comma parts, from its start to its end. */
  splitText(text: { readonly from: number; readonly to: number }): void;
  /** A text with a colon in it that would be that of one more key: `{ 内容: 会员: 至少120人 }`. */
  colonInText(text: { readonly from: number; readonly to: number }): void;
  /** Whether a stretch between commas is a key that lacks its value. */
  isKey(from: number, to: number): boolean;
  /** A bracket that was opened at `opened` and is not closed where an outer one is: `{ a: [b }`. */
  unclosed(opened: number, closer: string, before: number): void;
}

/** The first and last sign of a plain text, and whether a colon that parts keys stands within. */
interface PlainText {
  readonly from: number;
  to: number;
  hasColon: boolean;
}

/** A bracket that waits for its counterpart, and what was read behind it. */
class OpenBracket {
  readonly sign: string;
  readonly opened: number;
  /** Since the last comma, or since the colon behind its key. */
  private text: PlainText | null = null;
  private keyed = false;
  /** The plain text that the last key has, as far as commas go on with it. */
  private value: PlainText | null = null;
  private isSplit = false;

  constructor(sign: string, opened: number) {
    this.sign = sign;
    this.opened = opened;
  }

  plain(at: number): void {
    this.text ??= { from: at, to: at, hasColon: false };
    this.text.to = at + 1;
  }

  /** A key has one value: a colon within that is text. */
  colon(at: number): void {
    if (this.sign === '}' && this.keyed && this.text) {
      this.text.hasColon = true;
      this.plain(at);
      return;
    }
    this.keyed = true;
    this.text = null;
  }

  /** At a comma or the closing bracket, when more may follow or not. */
  endEntry(visitor: FlowVisitor, last: boolean): void {
    const { text, value } = this;
    const tail = !this.keyed && value && text && !visitor.isKey(text.from, text.to);
    if (tail) {
      value.to = text.to;
      this.isSplit = true;
    }
    if (!tail || last) this.tellValue(visitor);
    if (!tail) {
      this.value = this.keyed ? text : null;
      this.isSplit = false;
      if (last) this.tellValue(visitor);
    }
    this.keyed = false;
    this.text = null;
  }

  /** Once it is known how far the text of a key goes; what commas part is told of as a whole. */
  private tellValue(visitor: FlowVisitor): void {
    if (this.value && this.isSplit) visitor.splitText(this.value);
    else if (this.value?.hasColon) visitor.colonInText(this.value);
  }

  /** A quoted text: part of a plain one behind a colon in that, else one by itself. */
  quoted(end: number): void {
    if (this.text?.hasColon) this.plain(end - 1);
    else this.other();
  }

  /** A quoted text or a bracket begins: what it is part of is no plain text. */
  other(): void {
    this.text = null;
    this.value = this.isSplit || this.value?.hasColon ? this.value : null;
  }
}

class FlowReader {
  private readonly closers: OpenBracket[] = [];
  /** Where a key may stand, and where a quoted text may start. */
  private atEntry = true;
  private atStart = true;
  at: number;
  private readonly text: string;
  private readonly to: number;
  private readonly visitor: FlowVisitor;

  constructor(text: string, from: number, to: number, visitor: FlowVisitor) {
    this.text = text;
    this.at = from;
    this.to = to;
    this.visitor = visitor;
  }

  /** Reads to the bracket that closes the first one; the brackets that are missing when there is none. */
  read(): string {
    while (this.at < this.to) {
      this.step(this.text[this.at] ?? '');
      if (this.closers.length === 0) return '';
    }
    return this.closers
      .map(({ sign }) => sign)
      .reverse()
      .join('');
  }

  private step(character: string): void {
    if (character === '[' || character === '{') {
      this.closers.at(-1)?.other();
      this.closers.push(new OpenBracket(character === '[' ? ']' : '}', this.at));
      this.startEntry();
    } else if (character === ']' || character === '}') {
      this.close(character);
    } else if (character === ',') this.nextEntry();
    else if (this.atStart && (character === '"' || character === "'")) this.skipQuoted();
    else if (character === '#' && /[ \t\r\n]/.test(this.text[this.at - 1] ?? '')) this.skipComment();
    else this.plain(character);
  }

  private close(character: string): void {
    const open = this.closers.pop();
    if (open?.sign === '}') open.endEntry(this.visitor, true);
    if (open && open.sign !== character && this.closers.at(-1)?.sign === character) {
      this.visitor.unclosed(open.opened, open.sign, this.at);
      this.closers.pop();
    }
    this.at++;
  }

  private nextEntry(): void {
    if (this.amongKeys()) this.closers.at(-1)?.endEntry(this.visitor, false);
    this.startEntry();
  }

  private startEntry(): void {
    this.atEntry = this.amongKeys();
    this.atStart = true;
    this.at++;
  }

  private amongKeys(): boolean {
    return this.closers.at(-1)?.sign === '}';
  }

  private plain(character: string): void {
    if (character === '，' && this.amongKeys() && this.visitor.fullwidthComma(this.at)) {
      this.nextEntry();
      return;
    }
    if (!' \t\r\n'.includes(character)) {
      const key = this.atEntry ? readMistypedKey(this.text, this.at, this.to) : null;
      const taken = key !== null && this.visitor.entry(key);
      if (taken) this.at = key.valueFrom - 1;
      this.atEntry = false;
      this.atStart = taken || (character === ':' && /[ \t\r\n,}]/.test(this.text[this.at + 1] ?? ' '));
      if (this.atStart) this.closers.at(-1)?.colon(this.at);
      else this.closers.at(-1)?.plain(this.at);
    }
    this.at++;
  }

  private skipQuoted(): void {
    const end = findQuoteEnd(this.text, this.at, this.to);
    this.at = end < 0 ? this.to : end;
    this.closers.at(-1)?.quoted(this.at);
    this.atEntry = false;
    this.atStart = false;
  }

  private skipComment(): void {
    const end = this.text.slice(this.at, this.to).search(/[\r\n]/);
    this.at = end < 0 ? this.to : this.at + end;
  }
}

/** @param last index of the last line that can belong to it */
export function readFlow(
  text: string,
  lines: readonly TextLine[],
  lineIndex: number,
  from: number,
  last: number,
  visitor: FlowVisitor,
): Delimited {
  const reader = new FlowReader(text, from, lines[last]?.to ?? text.length, visitor);
  const missing = reader.read();
  if (missing) return { end: null, lastLine: last, missing };
  return { end: reader.at, lastLine: lineOf(lines, reader.at - 1, lineIndex), missing: '' };
}

/** Whether nothing but white space and a comment stands between `from` and the end of the line. */
export function endsLine(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, Math.min(to, findComment(text, from + 1, to)));
  return rest.trim() === '';
}
