import type { Severity } from '../diagnostics/diagnostic.ts';

/** The words of the report that is printed or mailed, beside those that all reports share. */
export interface HtmlWords {
  readonly title: string;
  /** A day, ISO 8601, below the title. */
  readonly day: (iso: string) => string;
  /** What each severity asks of the reader. */
  readonly meaning: Readonly<Record<Severity, string>>;
  /** Above the table of several files. */
  readonly contents: string;
  readonly file: string;
  /** Above the table of the rules behind the findings. */
  readonly rules: string;
  /** Heads of its columns. */
  readonly rule: string;
  readonly basis: string;
  readonly findings: string;
  /** In that table, what an office asks for in its own policy. */
  readonly own: string;
  /** In that table, the findings that are no rule's. */
  readonly other: string;
  /** Of one file. */
  readonly clean: string;
  /** What opens the text of a plan without findings. */
  readonly showText: string;
  /** The place of a finding; `to` differs where it is about several lines. */
  readonly lines: (from: number, to: number) => string;
  readonly wholeFile: string;
  /** Another place of the same file, as a link. */
  readonly seeLine: (line: number) => string;
  readonly seeFile: (path: string, line: number) => string;
  /** In place of a hint that stands at an earlier finding, as a link. */
  readonly sameHint: (number: number) => string;
}
