import type { Edit, Range, SourceFile } from '../text/source-file.ts';
import type { Args, Code } from './codes.ts';

/** `error` fails a check; `warning` and `info` do not, unless asked to. */
export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the top of the plan file, as the user wrote them. */
export type Path = readonly (string | number)[];

/** A second place that a finding speaks of (the first use of a doubled id, the sum beside its parts). */
export interface Related {
  readonly file: SourceFile;
  readonly range: Range;
}

interface DiagnosticOf<C extends Code> {
  readonly code: C;
  readonly args: Args[C];
  readonly severity: Severity;
  readonly file: SourceFile;
  readonly range?: Range;
  readonly path?: Path;
  readonly related?: readonly Related[];
  readonly fix?: readonly Edit[];
}

/**
 * One finding as data: a code and its arguments, never a sentence. The wording
 * lives in `messages/`, so that a finding can be told in any language and no
 * program has to match on prose.
 */
export type Diagnostic = { [C in Code]: DiagnosticOf<C> }[Code];

/** What a finding is called in reports and exceptions: its code, or the id that an office gave its own rule. */
export function ruleName(diagnostic: Diagnostic): string {
  return diagnostic.code === 'custom' ? diagnostic.args.id : diagnostic.code;
}
