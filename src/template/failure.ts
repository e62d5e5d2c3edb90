/** What goes wrong while a template is read or run, with its place in the template. */
import type { TemplateArgs } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';

type TemplateCode = 'template-syntax' | 'template-missing-value' | 'template-node';

/** A place as Handlebars counts: lines from 1, columns from 0. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Carries a diagnostic out of a running template; caught in `engine.ts`. */
export class TemplateFailure extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** A diagnostic on a stretch of a template file. */
export function templateDiagnostic<C extends TemplateCode>(
  code: C,
  args: TemplateArgs[C],
  file: SourceFile,
  range: Range,
): Diagnostic {
  // The compiler does not see that C picks code and args of the same member.
  return { code, args, severity: 'error', file, range } as Diagnostic;
}

/** The range between two spots; to the end of the line without `end`. */
export function spotRange(file: SourceFile, start: Spot, end?: Spot): Range {
  const from = offsetOf(file, start);
  const lineEnd = offsetOf(file, { line: start.line, column: file.line(start.line).length });
  return file.range(from, end === undefined ? lineEnd : offsetOf(file, end));
}

function offsetOf(file: SourceFile, spot: Spot): number {
  let offset = 0;
  for (let line = 1; line < spot.line; line++) {
    const next = file.text.slice(offset).search(/\r\n?|\n/);
    if (next < 0) return file.text.length;
    offset += next + (file.text.startsWith('\r\n', offset + next) ? 2 : 1);
  }
  return offset + spot.column;
}
