/** What rules find only because something could not be read: said once is enough. */
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindOfTitle } from '../plan/section-kinds.ts';
import { KEYS, type SectionKind } from '../schema/vocabulary.ts';
import { type Interval, Intervals } from '../text/intervals.ts';
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
  const causes = new Causes(onReading);
  const codes = new Set(found.map(({ code }) => code));
  const targetsMissing = found.some(missesTargets);
  const told = new Map(TELLING.map((code) => [code, placesOf(found.filter((cause) => cause.code === code))]));
  return found.filter(
    (finding) =>
      !causes.explain(finding) &&
      !(FOLLOWS_FROM[finding.code] ?? []).some((code) => codes.has(code)) &&
      !(isUnknownId(finding) && targetsMissing) &&
      !(TOLD_BY[finding.code] ?? []).some((code) => isToldBy(told.get(code), finding)),
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

const TELLING: readonly Code[] = Object.values(TOLD_BY).flat();

/** Whether one of these places lies within the finding's, or the other way about. */
function isToldBy(places: Intervals | undefined, { range }: Diagnostic): boolean {
  if (places === undefined || !range) return false;
  const place = intervalOf(range);
  return places.someLiesWithin(place) || places.someHolds(place);
}

function placesOf(diagnostics: readonly Diagnostic[]): Intervals {
  return new Intervals(diagnostics.flatMap(({ range }) => (range ? [intervalOf(range)] : [])));
}

function intervalOf({ start, end }: Range): Interval {
  return { from: start.offset, to: end.offset };
}

/** What was found on reading the file, laid out for looking up: there may be thousands of either. */
class Causes {
  private readonly all: readonly Diagnostic[];
  /** What stands behind a mistake of syntax may be unread: of such a plan nobody can say what it lacks. */
  private readonly losesText: boolean;
  private readonly errors: Intervals;
  private readonly lines: ReadonlySet<number | undefined>;
  private readonly linesCut: ReadonlySet<number | undefined>;

  constructor(all: readonly Diagnostic[]) {
    this.all = all;
    this.losesText = all.some(({ code }) => code === 'yaml-syntax');
    this.errors = placesOf(all.filter(({ severity }) => severity === 'error'));
    this.lines = new Set(all.map(lineOf));
    this.linesCut = new Set(all.filter(({ code }) => code === 'comment-cut').map(lineOf));
  }

  explain(finding: Diagnostic): boolean {
    switch (finding.code) {
      case 'missing-section':
        return this.losesText || this.all.some((cause) => losesSections(cause) || concerns(cause, finding));
      case 'missing-period':
      case 'no-owners':
      case 'no-dates':
      case 'sum-mismatch':
        return this.losesText;
      case 'empty-item':
        return finding.range !== undefined && this.errors.someLiesWithin(intervalOf(finding.range));
      case 'placeholder':
        return this.linesCut.has(lineOf(finding));
      case 'half-width-punctuation':
      case 'straight-quotes':
        // A colon, a comma or a quotation mark that was typed for YAML is not punctuation.
        return this.lines.has(lineOf(finding));
      default:
        return false;
    }
  }
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

function lineOf({ range }: Diagnostic): number | undefined {
  return range?.start.line;
}
