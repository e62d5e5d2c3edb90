import type { SourceArgs, YamlReason } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { append } from '../../text/many.ts';
import type { Edit, SourceFile } from '../../text/source-file.ts';
import type { Repair } from '../offset-map.ts';

/** A stretch of the file, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Codes whose arguments are made while a line is read. */
type TypingCode = Exclude<keyof SourceArgs, 'tab-indent' | 'fullwidth-indent'>;

interface IndentRun {
  readonly odd: 'tab' | 'wide';
  readonly stretch: Stretch;
  readonly fix: Edit[];
  lines: number;
  lastLine: number;
}

/** What stands before a colon at the start of a text or behind a comma within it. */
const KEY_IN_TEXT = /(?:^|[,，;；、。])[ \t]*([^\s,，;；、。:：]+)[ \t]*:(?=[ \t]|$)/g;

/** What stands before a colon in a text in braces: one of our keys there lacks its comma. */
const WORD_BEFORE_COLON = /(?<![^\s,，;；、。:：])([^\s,，;；、。:：]+)[ \t]*:(?=[ \t\r\n,}]|$)/g;

/** Whether the author most likely means what is read: no reason to refuse the plan. */
function isReadAsMeant({ code, args }: { code: TypingCode; args: SourceArgs[TypingCode] }): boolean {
  if (code === 'unquoted-colon') return 'key' in args && args.key === null;
  return code === 'comment-cut' || code === 'folded-lines';
}

/** Collects what was mistyped, and the repairs that let the parser read on as if it had been typed right. */
export class Findings {
  readonly repairs: Repair[] = [];
  private readonly found: Diagnostic[] = [];
  private readonly runs: IndentRun[] = [];
  readonly file: SourceFile;

  constructor(file: SourceFile) {
    this.file = file;
  }

  get diagnostics(): Diagnostic[] {
    return [...this.found, ...this.runs.map((run) => this.indentDiagnostic(run))];
  }

  /** `fix`: the repairs, where they are what the author should have typed and not just what lets the parser go on. */
  report<C extends TypingCode>(code: C, args: SourceArgs[C], at: Stretch, fix: readonly Edit[] = []): void {
    const severity = isReadAsMeant({ code, args }) ? 'warning' : 'error';
    const range = this.file.range(at.from, at.to);
    const mended = fix.length > 0 ? { fix } : {};
    this.found.push({ code, args, severity, file: this.file, range, ...mended } as Diagnostic);
  }

  /** A text with a colon and a space in it, or at its end: one of our keys before it may be meant as a key. */
  colonInText(at: Stretch, keys: ReadonlySet<string>, quoted: readonly Edit[]): void {
    this.unquotedColon(at, { keys, words: KEY_IN_TEXT, inBraces: false }, quoted);
  }

  /** The same in braces, where a key can stand on the line of another. */
  colonInBraces(at: Stretch, keys: ReadonlySet<string>, quoted: readonly Edit[]): void {
    this.unquotedColon(at, { keys, words: WORD_BEFORE_COLON, inBraces: true }, quoted);
  }

  private unquotedColon(
    at: Stretch,
    { keys, words, inBraces }: { keys: ReadonlySet<string>; words: RegExp; inBraces: boolean },
    quoted: readonly Edit[],
  ): void {
    const text = this.file.text.slice(at.from, at.to);
    const key = [...text.matchAll(words)].map(([, word = '']) => word).find((word) => keys.has(word)) ?? null;
    const onOneLine = text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .join(' ');
    this.report('unquoted-colon', { text: onOneLine, key, inBraces }, at, key === null ? quoted : []);
  }

  syntax(reason: YamlReason, at: Stretch, detail = this.file.text.slice(at.from, at.to)): void {
    this.report('yaml-syntax', { reason, detail }, at);
  }

  /** Lines in a row that are indented alike are one finding: nobody wants forty. */
  oddIndent(odd: 'tab' | 'wide', stretch: Stretch, lineIndex: number, fix: readonly Edit[]): void {
    const run = this.runs.at(-1);
    if (run?.odd === odd && run.lastLine >= lineIndex - 1) {
      run.lines++;
      run.lastLine = lineIndex;
      append(run.fix, fix);
    } else this.runs.push({ odd, stretch, fix: [...fix], lines: 1, lastLine: lineIndex });
  }

  /** Keeps a run of oddly indented lines going over a blank line. */
  blankLine(lineIndex: number): void {
    const run = this.runs.at(-1);
    if (run && run.lastLine === lineIndex - 1) run.lastLine = lineIndex;
  }

  /** Lets the parser read another text in the place of a stretch. Gives the same as a change of the file. */
  replace(from: number, to: number, text: string): readonly Edit[] {
    this.repairs.push({ from, to, text });
    return [{ range: this.file.range(from, to), text }];
  }

  /** Lets the parser take a stretch as text, whatever is in it. */
  quote({ from, to }: Stretch): readonly Edit[] {
    const edits = [...this.replace(from, from, "'")];
    for (let at = from; at < to; at++) {
      if (this.file.text[at] === "'") append(edits, this.replace(at, at, "'"));
    }
    append(edits, this.replace(to, to, "'"));
    return edits;
  }

  private indentDiagnostic(run: IndentRun): Diagnostic {
    const code = run.odd === 'tab' ? 'tab-indent' : 'fullwidth-indent';
    const range = this.file.range(run.stretch.from, run.stretch.to);
    return { code, args: { lines: run.lines }, severity: 'error', file: this.file, range, fix: run.fix };
  }
}
