/** Where the reports of a check go: `-f pretty -f sarif=out.sarif`. */
import path from 'node:path';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { onlyGrave, type Report } from '../../diagnostics/report.ts';
import type { Locale } from '../../messages/types.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../reporters/formats.ts';
import { reporterFor } from '../../reporters/index.ts';
import type { Target } from '../files/kept-files.ts';
import { STDOUT, targetNamed, writeWhole } from '../files/outputs.ts';
import { sourceDate } from '../files/source-date.ts';
import { type Session, UsageError } from '../session.ts';
import { reportOptions } from '../terminal/notes.ts';

/** The formats that bear a time. */
const DATED: ReadonlySet<ReportFormat> = new Set(['html', 'junit']);

/** The formats that tell of the rules behind the findings. */
const EXPLAINING: ReadonlySet<ReportFormat> = new Set(['html', 'sarif']);

/** The formats that show the whole plan. */
const SHOWING: ReadonlySet<ReportFormat> = new Set(['html']);

/** A report that was asked for. */
export interface ReportWish {
  readonly format: ReportFormat;
  /** The file that it goes to; null for standard output. */
  readonly file: string | null;
}

/**
 * The reports that `-f` asks for.
 * @throws {UsageError} for a format that there is none of, and for two reports on standard output
 */
export function readReportWishes(options: readonly string[] = []): readonly ReportWish[] {
  const wishes = options.flatMap((option) => option.split(',')).map(readWish);
  const [, second] = wishes.filter(goesToStdout);
  if (second !== undefined) throw new UsageError(({ errors }) => errors.twoReports(second.format));
  return wishes;
}

export const goesToStdout = ({ file }: ReportWish): boolean => file === null;

/**
 * With one on standard output where none of them goes there: annotations in
 * GitHub Actions (where `GITHUB_ACTIONS` is set), else the report for people.
 */
export function withOneOnStdout(wishes: readonly ReportWish[], session: Session): readonly ReportWish[] {
  if (wishes.some(goesToStdout)) return wishes;
  const format = session.io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
  return [{ format, file: null }, ...wishes];
}

function readWish(option: string): ReportWish {
  const [name = '', ...rest] = option.split('=');
  const format = REPORT_FORMATS.find((known) => known === name.trim().toLowerCase());
  if (format === undefined)
    throw new UsageError(({ errors }) => errors.invalidChoice('-f', name, REPORT_FORMATS));
  const file = targetNamed(rest.join('=').trim());
  if (rest.length > 0 && file === '') throw new UsageError(({ errors }) => errors.reportWithoutFile(option));
  return { format, file: rest.length > 0 && file !== STDOUT ? file : null };
}

/** The files that reports go to. */
export function fileTargets(wishes: readonly ReportWish[], cwd: string): readonly Target[] {
  return wishes.flatMap(({ file }) =>
    file === null ? [] : [{ absolute: path.resolve(cwd, file), shown: file }],
  );
}

/** How reports are to be written. */
export interface ReportLook {
  readonly locale: Locale;
  /** With `--quiet` the report for people tells what is as grave as this: what fails the check. */
  readonly failing: Severity;
}

/**
 * Writes the reports, those for files without colour.
 * @throws {UsageError} for a file that cannot be written
 */
export async function writeReports(
  report: Report,
  wishes: readonly ReportWish[],
  { locale, failing }: ReportLook,
  session: Session,
): Promise<void> {
  const { stdout, cwd } = session.io;
  const asked = (formats: ReadonlySet<ReportFormat>) => wishes.some(({ format }) => formats.has(format));
  const more = {
    time: asked(DATED) ? timeOf(session) : undefined,
    rules: asked(EXPLAINING) ? await explained(report, locale, session) : undefined,
    stretches: asked(SHOWING) ? (await import('../../plan/stretches.ts')).stretchesOf : undefined,
  };
  for (const { format, file } of wishes) {
    const reporter = await reporterFor(format);
    if (file === null) {
      const told = session.quiet && format === 'pretty' ? onlyGrave(report, failing) : report;
      const look = { ...reportOptions(stdout, locale, session), ...more };
      if (told !== null) await stdout.write(reporter(told, look));
    } else {
      const look = { color: false, locale, ...more };
      await writeWhole(path.resolve(cwd, file), reporter(report, look));
    }
  }
}

/** What is to be said of the rules behind the findings. */
async function explained(report: Report, locale: Locale, session: Session) {
  const { aboutRules } = await import('../shelves/about-rules.ts');
  return aboutRules(report, locale, session);
}

/** The time that reports bear: that of the environment, else the day of the run, so that two runs on a day give the same bytes. */
function timeOf(session: Session): number {
  return sourceDate(session) ?? Date.parse(`${session.io.today}T00:00:00Z`) / 1000;
}
