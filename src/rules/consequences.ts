/** What rules find only because something could not be read: said once is enough. */
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindOfTitle } from '../plan/section-kinds.ts';
import { KEYS, type SectionKind } from '../schema/vocabulary.ts';
import type { Range } from '../text/source-file.ts';
import { kindOfKey } from './queries.ts';

/**
 * The findings of rules without those that follow from what was found on
 * reading the file: the section whose key is misspelt is not missing as well,
 * and the item whose only key is unknown is not empty as well.
 */
export function withoutConsequences(
  found: readonly Diagnostic[],
  onReading: readonly Diagnostic[],
): readonly Diagnostic[] {
  return found.filter(
    (finding) =>
      !onReading.some((cause) => follows(finding, cause)) &&
      !(FOLLOWS_FROM[finding.code] ?? []).some((code) => found.some((cause) => cause.code === code)) &&
      !(isUnknownId(finding) && found.some(missesTargets)) &&
      !(TOLD_BY[finding.code] ?? []).some((code) => found.some((cause) => tells(cause, code, finding))),
  );
}

/** What goes without saying of the whole plan: a report says neither when nor who will. */
const FOLLOWS_FROM: Partial<Record<Code, readonly Code[]>> = {
  'no-dates': ['report-not-plan'],
  'no-owners': ['report-not-plan'],
};

/** Where the whole section of targets is missing, all that served them lead nowhere. */
function isUnknownId({ code, args }: Diagnostic): boolean {
  return code === 'dangling-reference' && args.what === 'id' && args.suggestion === null;
}

function missesTargets({ code, args }: Diagnostic): boolean {
  return code === 'missing-section' && args.kind === 'targets' && args.required;
}

/** Of two findings at one place the one that says what is wrong: a date that is in no calendar was not understood either. */
const TOLD_BY: Partial<Record<Code, readonly Code[]>> = {
  'phrase-not-understood': ['impossible-date', 'phase-order'],
  'occasion-in-wrong-month': ['occasion-on-wrong-day'],
};

function tells(cause: Diagnostic, code: Code, { range }: Diagnostic): boolean {
  return cause.code === code && (liesWithin(cause.range, range) || liesWithin(range, cause.range));
}

function follows(finding: Diagnostic, cause: Diagnostic): boolean {
  switch (finding.code) {
    case 'missing-section':
      return losesText(cause) || losesSections(cause) || concerns(cause, finding);
    case 'missing-period':
    case 'no-owners':
    case 'no-dates':
    case 'sum-mismatch':
      return losesText(cause);
    case 'empty-item':
      return cause.severity === 'error' && liesWithin(cause.range, finding.range);
    case 'placeholder':
      return cause.code === 'comment-cut' && startOnOneLine(cause, finding);
    case 'half-width-punctuation':
    case 'straight-quotes':
      // A colon, a comma or a quotation mark that was typed for YAML is not punctuation.
      return startOnOneLine(cause, finding);
    default:
      return false;
  }
}

/** What stands behind a mistake of syntax may be unread: of such a plan nobody can say what it lacks. */
function losesText(cause: Diagnostic): boolean {
  return cause.code === 'yaml-syntax';
}

/** 章节 as a whole was not understood, and so may hold any section. */
function losesSections({ severity, path = [] }: Diagnostic): boolean {
  return (
    severity === 'error' && path.length === 1 && (path[0] === 'sections' || path[0] === KEYS['sections'])
  );
}

type Missing = Extract<Diagnostic, { code: 'missing-section' }>;

/** Whether what was found lies in the section, under its key, or under a key that stands for it. */
function concerns(cause: Diagnostic, { args, path = [] }: Missing): boolean {
  if (cause.severity !== 'error' && cause.code !== 'colon-without-space') return false;
  if (path.length > 0 && path.every((key, index) => cause.path?.[index] === key)) return true;
  return kindOfKey(cause.path?.[0]) === args.kind || meantKinds(cause).includes(args.kind);
}

/** The kinds of section that a key at the top, unknown or not read as a key, most likely stands for. */
function meantKinds({ code, args, path = [] }: Diagnostic): readonly (SectionKind | null)[] {
  switch (code) {
    case 'unknown-key':
      return path.length === 1 ? [kindOfKey(args.suggestion ?? ''), kindOfTitle(args.key)] : [];
    case 'fullwidth-colon':
    case 'colon-without-space':
      return path.length <= 1 ? [kindOfKey(args.key)] : [];
    default:
      return [];
  }
}

function startOnOneLine(a: Diagnostic, b: Diagnostic): boolean {
  return a.range?.start.line === b.range?.start.line;
}

function liesWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  if (!inner || !outer) return false;
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}
