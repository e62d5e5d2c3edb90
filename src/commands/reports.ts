/** Where the reports of a check go: `-f pretty -f sarif=out.sarif`. */
import path from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import type { Locale } from '../messages/types.ts';
import { REPORT_FORMATS, type ReportFormat } from '../reporters/formats.ts';
import { REPORTERS } from '../reporters/index.ts';
import { reportOptions } from './notes.ts';
import { writeWhole } from './outputs.ts';
import { type Session, UsageError } from './session.ts';

/** A report that was asked for. */
export interface ReportWish {
  readonly format: ReportFormat;
  /** The file that it goes to; null for standard output. */
  readonly file: string | null;
}

/**
 * The reports that `-f` asks for. Without `-f`: annotations in GitHub Actions
 * (where `GITHUB_ACTIONS` is set), else the report for people.
 * @throws {UsageError} for a format that there is none of, and for two reports on standard output
 */
export function readReportWishes(
  options: readonly string[] | undefined,
  session: Session,
): readonly ReportWish[] {
  const chosen = session.io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
  const wishes = (options ?? [chosen]).flatMap((option) => option.split(',')).map(readWish);
  const [, second] = wishes.filter(({ file }) => file === null);
  if (second !== undefined) throw new UsageError(({ errors }) => errors.twoReports(second.format));
  return wishes;
}

function readWish(option: string): ReportWish {
  const [name = '', ...rest] = option.split('=');
  const format = REPORT_FORMATS.find((known) => known === name.trim().toLowerCase());
  if (format === undefined)
    throw new UsageError(({ errors }) => errors.invalidChoice('-f', name, REPORT_FORMATS));
  const file = rest.join('=').trim();
  if (rest.length > 0 && file === '') throw new UsageError(({ errors }) => errors.reportWithoutFile(option));
  return { format, file: rest.length > 0 ? file : null };
}

/**
 * Writes the reports, those for files without colour.
 * @throws {UsageError} for a file that cannot be written
 */
export async function writeReports(
  report: Report,
  wishes: readonly ReportWish[],
  locale: Locale,
  session: Session,
): Promise<void> {
  const { stdout, cwd } = session.io;
  for (const { format, file } of wishes) {
    if (file === null) await stdout.write(REPORTERS[format](report, reportOptions(stdout, locale, session)));
    else await writeWhole(path.resolve(cwd, file), REPORTERS[format](report, { color: false, locale }));
  }
}
