/**
 * Findings that somebody looked at and lets stand, said in the plan itself:
 * `# plan-ignore target-unmeasurable: the street sets it in March (until 2026-03-31)`,
 * `# 忽略 target-unmeasurable：指标由街道3月下达（至2026-03-31）`. On a line of its own it is about
 * the next line, behind something about that line.
 */
import { type Diagnostic, ruleName } from '../diagnostics/diagnostic.ts';
import { RULE_CODES } from '../messages/index.ts';
import { closest } from '../schema/suggest.ts';
import { commentsIn } from '../source/comments.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { COMPARING } from './comparing.ts';
import { mentionsExceptions } from './exception-word.ts';

interface Exception {
  readonly rules: readonly string[];
  readonly reason: string;
  /** ISO 8601, or words that are no day; null without an end. */
  readonly until: string | null;
  /** The line that it is about, from 1. */
  readonly line: number;
  readonly range: Range;
}

/** The comment up to the end of its line: the rules, the reason with the last day. */
const COMMENT = /^#[ \t]*(?:plan-ignore|忽略)(?![^\s:：])([^:：\r\n]{0,200})(?:[:：](.*))?$/u;
const UNTIL = /[（(](?:until|至|到)[ \t]*(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?[)）]$/;
/** Something else at the end that was meant for a last day: （至明年3月）, (until spring). */
const OTHER_UNTIL =
  /[（(](?:until[ \t]+([^（()）]{1,40})|[至到][ \t]*([^（()）]{0,20}[\d年月日底末][^（()）]{0,20}))[)）]$/;

/** Whether there is anything to except hangs on what the plan is compared with. */
const MAY_FIND_NOTHING: ReadonlySet<string> = new Set([...COMPARING.others, ...COMPARING.lastYear]);

/**
 * Takes out the findings that the plan lets stand, and adds what is wrong with
 * the exceptions themselves: no reason, a rule that there is none of, a day that
 * is past, nothing there to except.
 * @param today ISO 8601, to compare with the last day
 * @param own the ids of the office's own rules
 */
export function applyExceptions(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  today: string,
  own: readonly string[] = [],
): readonly Diagnostic[] {
  const exceptions = readExceptions(file);
  if (exceptions.length === 0) return diagnostics;
  const problems = exceptions.flatMap((exception) =>
    problemsOf(exception, diagnostics, file, { today, own }),
  );
  return [...without(exceptions, diagnostics, file, { today, own }), ...problems];
}

/** The findings without those that the plan lets stand; of what is wrong with its exceptions nothing is said. */
export function withoutExcepted(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  today: string,
  own: readonly string[] = [],
): readonly Diagnostic[] {
  return without(readExceptions(file), diagnostics, file, { today, own });
}

function without(
  exceptions: readonly Exception[],
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  world: World,
): readonly Diagnostic[] {
  const valid = exceptions.filter((exception) => faultOf(exception, world) === null);
  return diagnostics.filter((one) => !valid.some((exception) => covers(exception, one, file)));
}

function readExceptions(file: SourceFile): readonly Exception[] {
  if (!mentionsExceptions(file)) return [];
  const nextLine = linesBelow(file);
  return [...commentsIn(file.text)].flatMap(({ text, offset }) => {
    const found = COMMENT.exec(text.trimEnd());
    if (found === null) return [];
    const [whole, rules = '', said = ''] = found;
    const reason = said.trim();
    const until = UNTIL.exec(reason);
    const other = until === null ? OTHER_UNTIL.exec(reason) : null;
    const range = file.range(offset, offset + whole.length);
    const { line, column } = range.start;
    const alone =
      file
        .line(line)
        .slice(0, column - 1)
        .trim() === '';
    return [
      {
        rules: rules.split(/[,，、\s]+/).filter((rule) => rule !== ''),
        reason: reason.replace(UNTIL, '').replace(OTHER_UNTIL, '').trim(),
        until: until === null ? (other?.[1] ?? other?.[2] ?? null) : isoDay(until),
        line: alone ? nextLine(line) : line,
        range,
      },
    ];
  });
}

function isoDay([, year = '', month = '', day = '']: RegExpExecArray): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether the calendar has such a day. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The first line below a line that is neither blank nor a comment, the line itself where there is none; each line is looked at once. */
function linesBelow(file: SourceFile): (line: number) => number {
  const below = new Map<number, number>();
  let next: number | undefined;
  for (let line = file.lineCount; line >= 1; line -= 1) {
    below.set(line, next ?? line);
    if (!/^\s*(?:#|$)/.test(file.line(line))) next = line;
  }
  return (line) => below.get(line) ?? line;
}

function covers(exception: Exception, finding: Diagnostic, file: SourceFile): boolean {
  const { range, file: place } = finding;
  return (
    place === file && range?.start.line === exception.line && exception.rules.includes(ruleName(finding))
  );
}

/** What exceptions are held against. */
interface World {
  readonly today: string;
  /** The ids of the office's own rules. */
  readonly own: readonly string[];
}

type Problem = Extract<Diagnostic, { code: 'exception' }>['args'];

function problemsOf(
  exception: Exception,
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  world: World,
): readonly Diagnostic[] {
  const args = faultOf(exception, world) ?? uselessOf(exception, diagnostics, file);
  return args === null
    ? []
    : [{ code: 'exception', args, severity: 'warning', file, range: exception.range }];
}

/** What keeps an exception from being one. */
function faultOf({ rules, reason, until }: Exception, { today, own }: World): Problem | null {
  const known = [...RULE_CODES, ...own];
  if (rules.length === 0) return { problem: 'no-rule' };
  const strange = rules.find((rule) => !known.includes(rule));
  if (strange !== undefined)
    return { problem: 'unknown-rule', rule: strange, suggestion: closest(strange, known) };
  if (reason === '') return { problem: 'no-reason' };
  if (until === null) return null;
  if (!isDay(until)) return { problem: 'no-day', until };
  return until < today ? { problem: 'expired', until } : null;
}

function uselessOf(
  exception: Exception,
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
): Problem | null {
  const found = diagnostics.filter((one) => covers(exception, one, file)).map(ruleName);
  const useless = exception.rules.find((rule) => !MAY_FIND_NOTHING.has(rule) && !found.includes(rule));
  return useless === undefined ? null : { problem: 'useless', rule: useless };
}
