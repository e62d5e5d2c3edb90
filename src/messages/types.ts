import type { Args, Code } from '../diagnostics/codes.ts';
import type { ServingItem } from '../diagnostics/coverage.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { KnownFindings, Summary } from '../diagnostics/report.ts';

/** The languages of messages and help. A language is complete or does not compile. */
export type Locale = 'zh-CN' | 'en';

/** The sentence for one code: what is wrong and why it matters, and what to do instead. */
export interface Message<A> {
  readonly message: (args: A) => string;
  readonly hint?: (args: A) => string;
}

/** Messages for a group of codes, e.g. `Messages<RuleArgs>`. */
export type Messages<Group> = { readonly [C in keyof Group]: Message<Group[C]> };

/** All messages of a language. */
export type AllMessages = { readonly [C in Code]: Message<Args[C]> };

/** What a mended text would look like: a stretch taken out, put in, or replaced; null for several changes at once. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** The words around the findings of a report. */
export interface Ui {
  /** What is found, by severity, as a reader is told: `error`. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** Stands before the hint. */
  readonly hint: string;
  /** A second place; `path` is null where it is in the same file. */
  readonly related: (line: number, path: string | null) => string;
  /** How the finding could be mended. */
  readonly fix: (change: Change) => string;
  readonly fixes: (changes: number) => string;
  /** `3 errors, 1 warning`; '' where nothing was found. */
  readonly counts: (counts: Omit<Summary, 'files'>) => string;
  /** `path` names the file where it is the only one and nothing was found in it. */
  readonly summary: (counts: Summary, unread: number, path?: string | null) => string;
  /** What was left out, a sentence each; none where nothing was. */
  readonly baseline: (known: KnownFindings) => readonly string[];
  /** Stands before a list of findings like the one above. */
  readonly more: (findings: number) => string;
  /** The same within a line, with their places; `…` for those that are not named. */
  readonly likeIt: (findings: number, places: readonly string[]) => string;
  /** How to read about a rule. */
  readonly explain: (rule: string) => string;
  /** Many plans at a glance. */
  readonly overview: {
    /** Titles of the tables. */
    readonly organizations: string;
    readonly rules: string;
    /** Headings of their columns. */
    readonly organization: string;
    readonly rule: string;
    readonly files: string;
    /** Organizations that the table does not show; '' where there are none. */
    readonly rest: (fewer: number, clean: number) => string;
  };
  /** Targets and what serves them (`--coverage`). */
  readonly coverage: {
    /** Of the columns: target, value, what serves it. */
    readonly heads: readonly [string, string, string];
    /** Nothing serves a target; nothing can, for it has no id. */
    readonly none: string;
    readonly noId: string;
    readonly noTargets: string;
    readonly serving: (item: ServingItem) => string;
    /** Stands before the measures that serve no target. */
    readonly unlinked: (measures: number) => string;
    readonly line: (line: number) => string;
    readonly sums: (targets: number, served: number) => string;
  };
  /** Told in the *other* language, for those who cannot read this one. */
  readonly otherLanguage: string;
}
