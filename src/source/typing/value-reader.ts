import { endsLine, type FlowVisitor, readFlow, readQuoted } from './delimited.ts';
import type { Findings, Stretch } from './findings.ts';
import { Reach } from './reach.ts';
import { findColon, findComment, type TextLine, trimBlanks, type WrittenKey } from './text-line.ts';

/** What a value leaves open for the lines below it. */
export type ReadValue =
  /** Nothing yet: lines below may nest. `cut` is a text lost as a comment if none do. */
  | { readonly kind: 'empty'; readonly cut: Stretch | null }
  /** Plain text, which goes on in deeper lines. */
  | { readonly kind: 'plain'; readonly stretch: Stretch }
  /** A block after `|` or `>`; `indent` is the number in its header. */
  | { readonly kind: 'block'; readonly indent: number | null }
  /** Complete with the end of this line. */
  | { readonly kind: 'closed'; readonly lastLine: number };

/** Where a value stands: its line, its start, and the column that lines belonging to it must exceed. */
export interface ValuePlace {
  readonly lineIndex: number;
  readonly from: number;
  readonly parent: number;
}

const BLOCK_HEADER = /^[|>](?:[1-9][-+]?|[-+][1-9]?)?(?=\s|$)/;
const ALIAS = /^\*[\p{L}\p{N}_.-]+(?=\s*$|\s+#)/u;
const PROPERTIES = /^(?:(?:&[\p{L}\p{N}_.-]+|!(?:![a-z]*|[\w-]*))(?=[ \t]|$)[ \t]*){0,2}/u;

/** `副组长:李四`, and not `9:30` or `https://…`. */
const UNSPACED_KEY = /^\s*[^\s\d:：][^\s:：]{0,19}[:：][^\s/]/;

/** The closing brackets of Chinese typing. */
const WIDE: Readonly<Record<string, string>> = { '}': '｝', ']': '］' };

/** Reads the values of keys and list entries far enough to know where they end, and reports what is mistyped in them. */
export class ValueReader implements FlowVisitor {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly findings: Findings;
  private readonly keys: ReadonlySet<string>;
  private readonly reach: Reach;

  constructor(lines: readonly TextLine[], findings: Findings, keys: ReadonlySet<string>) {
    this.text = findings.file.text;
    this.lines = lines;
    this.findings = findings;
    this.keys = keys;
    this.reach = new Reach(this.text, lines);
  }

  read(place: ValuePlace): ReadValue {
    const { lineIndex } = place;
    const to = this.lines[lineIndex]?.to ?? place.from;
    const properties = PROPERTIES.exec(this.text.slice(place.from, to))?.[0].length ?? 0;
    return this.readBare({ ...place, from: place.from + properties }, to);
  }

  /** A value without the anchor and tag before it. */
  private readBare(place: ValuePlace, to: number): ReadValue {
    const { from, lineIndex } = place;
    const rest = this.text.slice(from, to);
    if (rest.trim() === '' || rest.startsWith('#')) return this.readEmpty(from, to);
    const header = BLOCK_HEADER.exec(rest)?.[0];
    if (header !== undefined) return { kind: 'block', indent: Number(/\d/.exec(header)?.[0] ?? 0) || null };
    if (rest.startsWith('"') || rest.startsWith("'")) return this.readQuoted(place, to);
    if (rest.startsWith('[') || rest.startsWith('{')) return this.readFlow(place, to);
    if (ALIAS.test(rest)) return { kind: 'closed', lastLine: lineIndex };
    if (/^[|>*@%`,\]}!&]|^[-?](?=[ \t]|$)/.test(rest)) return this.readSpecial(place, to);
    return this.readPlain(from, to, lineIndex);
  }

  entry(key: WrittenKey): boolean {
    if (!this.keys.has(key.key)) return false;
    const end = this.text.slice(key.valueFrom).search(/[,，{}[\]\r\n]/);
    const to = end < 0 ? this.text.length : key.valueFrom + end;
    reportKey(this.findings, key, this.text.slice(key.valueFrom, to).trim());
    return true;
  }

  fullwidthComma(at: number): boolean {
    const match = /，[ \t]*([^\s,，:：{}[\]]+)[ \t]*[:：]/y;
    match.lastIndex = at;
    const key = match.exec(this.text)?.[1];
    if (key === undefined || !this.keys.has(key)) return false;
    const mended = this.findings.replace(at, at + 1, ', ');
    this.findings.report('fullwidth-comma', { key }, { from: at, to: at + 1 }, mended);
    return true;
  }

  splitText(text: Stretch): void {
    const whole = this.text.slice(text.from, text.to);
    const quoted = this.findings.quote(text);
    const holdsKey = whole.split(',').some((part) => this.mayHoldKey(part));
    this.findings.report('comma-in-braces', { text: whole }, text, holdsKey ? [] : quoted);
  }

  /**
   * Whether what stands between commas is more likely a key without its colon
   * (`指标 不少于5人`) or without the space behind it (`副组长:李四`, a role): that
   * is for the author to say.
   */
  private mayHoldKey(part: string): boolean {
    return this.keys.has(/^\s*(\S+)\s/.exec(part)?.[1] ?? '') || UNSPACED_KEY.test(part);
  }

  colonInText(text: Stretch): void {
    this.findings.colonInBraces(text, this.keys, this.findings.quote(text));
  }

  isKey(from: number, to: number): boolean {
    return this.keys.has(this.text.slice(from, to));
  }

  unclosed(opened: number, closer: string, before: number): void {
    if (this.closesWide(opened, before, closer)) return;
    this.findings.syntax('unclosed-bracket', { from: opened, to: opened + 1 });
    this.findings.replace(before, before, closer);
  }

  private readEmpty(from: number, to: number): ReadValue {
    const tight = this.text[from] === '#' && /[^\s#!]/.test(this.text[from + 1] ?? ' ');
    const single = this.text[from - 1] === ' ' && this.text[from - 2] !== ' ';
    return {
      kind: 'empty',
      cut: tight && single ? { from, to: from + this.text.slice(from, to).trimEnd().length } : null,
    };
  }

  private readQuoted(place: ValuePlace, to: number): ReadValue {
    const { end, lastLine, missing } = readQuoted(
      this.text,
      this.lines,
      place.lineIndex,
      place.from,
      this.reach.lastLine(place.lineIndex, place.parent),
    );
    if (end === null) {
      this.findings.syntax('unclosed-quote', { from: place.from, to: place.from + 1 }, missing);
      this.findings.quote(this.trimmed(place.from, this.lines[lastLine]?.to ?? to));
    } else this.checkRest(end, lastLine, place);
    return { kind: 'closed', lastLine };
  }

  private readFlow(place: ValuePlace, to: number): ReadValue {
    const last = this.reach.lastLine(place.lineIndex, place.parent);
    const read = readFlow(this.text, this.lines, place.lineIndex, place.from, last, this);
    if (read.end === null) {
      const line = this.lines[read.lastLine] ?? { from: place.from, to };
      const comment = findComment(this.text, Math.max(place.from, line.from), line.to);
      if (this.closesWide(place.from, comment, read.missing))
        return { kind: 'closed', lastLine: read.lastLine };
      const at = line.to;
      const openers = [...read.missing].reverse().map((closer) => (closer === ']' ? '[' : '{'));
      this.findings.syntax('unclosed-bracket', { from: place.from, to: place.from + 1 }, openers.join(''));
      this.findings.replace(at, at, read.missing);
    } else this.checkRest(read.end, read.lastLine, place);
    return { kind: 'closed', lastLine: read.lastLine };
  }

  /** Whether a bracket is closed by the one of Chinese typing, `{ 时间: 3月 ｝`, which is told of and mended. */
  private closesWide(from: number, to: number, missing: string): boolean {
    const at = this.trimmed(from, to).to - 1;
    if (missing.length !== 1 || this.text[at] !== WIDE[missing]) return false;
    const args = { reason: 'fullwidth-closer', detail: missing } as const;
    this.findings.report(
      'yaml-syntax',
      args,
      { from: at, to: at + 1 },
      this.findings.replace(at, at + 1, missing),
    );
    return true;
  }

  /** Text behind a closing quote or bracket, which YAML does not take. */
  private checkRest(end: number, lastLine: number, place: ValuePlace): void {
    const to = this.lines[lastLine]?.to ?? end;
    if (endsLine(this.text, end, to)) return;
    const whole = this.trimmed(place.from, findComment(this.text, end + 1, to));
    this.findings.syntax('text-after-quote', whole);
    if (lastLine === place.lineIndex) this.findings.quote(whole);
  }

  private readSpecial(place: ValuePlace, to: number): ReadValue {
    const whole = this.trimmed(place.from, findComment(this.text, place.from, to));
    this.findings.syntax('special-start', whole);
    this.findings.quote(whole);
    return { kind: 'closed', lastLine: place.lineIndex };
  }

  private readPlain(from: number, to: number, lineIndex: number): ReadValue {
    const comment = findComment(this.text, from, to);
    const stretch = this.trimmed(from, comment);
    if (comment < to) this.checkComment(stretch, comment, to);
    if (findColon(this.text, from, stretch.to) < 0) {
      return comment < to ? { kind: 'closed', lastLine: lineIndex } : { kind: 'plain', stretch };
    }
    this.findings.colonInText(stretch, this.keys, this.findings.quote(stretch));
    return { kind: 'closed', lastLine: lineIndex };
  }

  /** A `#` right after one space and right before a word (`3 #楼`) is more likely text than comment. */
  private checkComment(kept: Stretch, comment: number, to: number): void {
    const tight = /[^\s#!]/.test(this.text[comment + 1] ?? ' ');
    if (!tight || kept.to !== comment - 1) return;
    const lost = this.trimmed(comment, to);
    const args = { kept: this.text.slice(kept.from, kept.to), lost: this.text.slice(lost.from, lost.to) };
    this.findings.report('comment-cut', args, lost);
  }

  private trimmed(from: number, to: number): Stretch {
    return { from, to: trimBlanks(this.text, from, to) };
  }
}

/** Reports a mistyped key and repairs its colon. The finding stands on the key and its colon. */
export function reportKey(findings: Findings, key: WrittenKey, text: string): void {
  const { file } = findings;
  const keyFrom = file.text.lastIndexOf(key.key, key.colon);
  const code = key.form === 'fullwidth' ? 'fullwidth-colon' : 'colon-without-space';
  // Before a bracket within brackets `text` is empty as well.
  const isEmpty = text === '' && !/[[{]/.test(file.text[key.valueFrom] ?? '');
  const mended = findings.replace(key.colon, Math.max(key.colon + 1, key.valueFrom), isEmpty ? ':' : ': ');
  findings.report(code, { key: key.key, text }, { from: keyFrom, to: key.colon + 1 }, mended);
}
