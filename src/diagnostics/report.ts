/** Findings of a run, put in order and counted: what reporters tell and exit codes follow. */
import { grouped } from '../text/grouped.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { FileArgs } from './codes.ts';
import type { Coverage } from './coverage.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Overview } from './overview.ts';

/** The findings of one file. */
export interface FileReport {
  /** As the user named it. */
  readonly path: string;
  /** The file itself, for reports that show it; null or absent where it could not be read. */
  readonly source?: SourceFile | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it was asked for, and the file holds a plan. */
  readonly coverage?: Coverage;
  /** What mending would change, as a unified diff; the findings are those that it would leave, in the text as it would be. */
  readonly diff?: string;
  /** Whose plan it is, where the plan says so. */
  readonly organization?: string | null;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Findings that were left out, since a baseline holds them. */
export interface KnownFindings {
  readonly known: number;
  /** Entries of the baselines that stand for nothing any more. */
  readonly gone: number;
  /** The baseline files, as messages name them. */
  readonly files: readonly string[];
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** Not there where there is no baseline. */
  readonly baseline?: KnownFindings;
  /** Where there are many plans, or it was asked for. */
  readonly overview?: Overview;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By place in the file – findings about the whole file first –, then by weight, then by name. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.range?.start.offset ?? -1) - (b.range?.start.offset ?? -1) ||
    (a.range?.end.offset ?? -1) - (b.range?.end.offset ?? -1) ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}

/** Equal for findings of one kind at one place. */
function placeOf({ code, severity, range }: Diagnostic): string {
  return `${code} ${severity} ${range?.start.offset} ${range?.end.offset}`;
}

/** Of those: equal for findings that a reader could not tell apart. What they say may be long, and few need be looked at. */
function identity({ args, file, path }: Diagnostic): string {
  return JSON.stringify([args, file.path, path]);
}

function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = [...grouped(diagnostics, placeOf).values()].flatMap((group) =>
    group.length === 1 ? group : [...grouped(group, identity).values()].map(([first]) => first as Diagnostic),
  );
  return unique.sort(byPlace);
}

/** The report on these files, in their order: findings by place, said once each, counted. */
export function createReport(files: readonly FileReport[], baseline?: KnownFindings): Report {
  const tidied = files.map((file) => ({ ...file, diagnostics: tidy(file.diagnostics) }));
  return {
    files: tidied,
    summary: { files: files.length, ...countBySeverity(tidied.flatMap(({ diagnostics }) => diagnostics)) },
    ...(baseline !== undefined && baseline.files.length > 0 && { baseline }),
  };
}

/** What is said of a file that cannot be read: nothing in it was checked. */
const UNREAD: ReadonlySet<string> = new Set<keyof FileArgs>([
  'file-not-found',
  'file-unreadable',
  'file-is-folder',
  'file-binary',
  'file-damaged',
  'file-too-large',
]);

/** How many files could not be read. */
export function unreadIn(files: readonly FileReport[]): number {
  return files.filter(({ diagnostics }) => diagnostics.some(({ code }) => UNREAD.has(code))).length;
}

type Counts = Omit<Summary, 'files'>;

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Negative where `a` weighs more: by errors, then warnings, then notes. */
export function compareCounts(a: Counts, b: Counts): number {
  return b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos;
}

/** The report with the findings as grave as `at` or graver; the summary still counts all. Null where nothing is left to tell. */
export function onlyGrave(report: Report, at: Severity): Report | null {
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => RANK[severity] <= RANK[at]),
  }));
  const isEmpty = files.every(
    ({ diagnostics, coverage }) => diagnostics.length === 0 && coverage === undefined,
  );
  return isEmpty ? null : { ...report, files };
}

/** Whether anything in the report is as grave as `at` or graver. */
export function fails(report: Report, at: Severity = 'error'): boolean {
  return report.files.some((file) => file.diagnostics.some((d) => RANK[d.severity] <= RANK[at]));
}
