import type { ErrorCode } from 'yaml';
import type { YamlReason } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RepairedText } from './offset-map.ts';

/** The library's codes, and two of our own for what it lets pass. */
type ProblemCode = ErrorCode | 'NO_KEY' | 'COLLECTION_AS_KEY';

/** What we read of an error of the library: its code and place, never its text. */
export interface YamlProblem {
  readonly code: ProblemCode;
  readonly pos: readonly [number, number];
}

const REASONS: Partial<Record<ProblemCode, YamlReason>> = {
  BAD_ALIAS: 'special-start',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'special-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'colon-in-text',
  COLLECTION_AS_KEY: 'special-start',
  KEY_OVER_1024_CHARS: 'multiline-key',
  MULTILINE_IMPLICIT_KEY: 'multiline-key',
  NO_KEY: 'no-key',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
};

/** What stands there, at most to the end of the line: shown to the user as the words in question. */
function wordsAt(text: string, from: number, to: number): string {
  const line = text.slice(from, Math.max(to, from + 1)).split(/\r?\n/, 1)[0] ?? '';
  return line.trim().slice(0, 40);
}

/** The stretch that is told about: of a sign that no text can start with, the text; of an escape, both signs. */
function extentOf({ code, pos: [from, to] }: YamlProblem, text: string): readonly [number, number] {
  if (code === 'BAD_DQ_ESCAPE') return [from, Math.max(to, from + 2)];
  if (code !== 'BAD_SCALAR_START') return [from, to];
  const rest = /^[^,[\]{}\r\n]*/.exec(text.slice(from))?.[0].trimEnd() ?? '';
  return [from, Math.max(to, from + rest.length)];
}

/** What was typed, as far as a code tells; a list with dashes within brackets (`[ - a ]`) is no text with a colon. */
function reasonOf(code: ProblemCode, detail: string): YamlReason {
  if (code === 'BLOCK_IN_FLOW' && !detail.includes(':')) return 'other';
  return REASONS[code] ?? 'other';
}

function toDiagnostic(problem: YamlProblem, repaired: RepairedText): Diagnostic {
  const [from, to] = extentOf(problem, repaired.text);
  const { file } = repaired;
  const range = repaired.range(from, to);
  if (problem.code === 'TAB_AS_INDENT') {
    return { code: 'tab-indent', args: { lines: 1 }, severity: 'error', file, range };
  }
  const detail = wordsAt(repaired.text, from, to);
  const args = { reason: reasonOf(problem.code, detail), detail };
  return { code: 'yaml-syntax', args, severity: 'error', file, range };
}

/**
 * The library's errors in our words, one a line and none on lines that already
 * have a finding: what the parser says there is only what follows from it.
 */
export function translateYamlErrors(
  problems: readonly YamlProblem[],
  repaired: RepairedText,
  knownLines: ReadonlySet<number>,
): Diagnostic[] {
  const lines = new Set(knownLines);
  const diagnostics: Diagnostic[] = [];
  for (const problem of [...problems].sort((a, b) => a.pos[0] - b.pos[0])) {
    const diagnostic = toDiagnostic(problem, repaired);
    const line = diagnostic.range?.start.line ?? 0;
    if (!lines.has(line)) diagnostics.push(diagnostic);
    lines.add(line);
  }
  return diagnostics;
}
