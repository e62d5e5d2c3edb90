/** `plan check --fix`: mends plans one after the other, or with `--dry-run` says how. */
import type { Report } from '../../diagnostics/report.ts';
import { reporterFor } from '../../reporters/index.ts';
import { visible, visibleLines } from '../../reporters/visible.ts';
import type { Input } from '../files/inputs.ts';
import { type Session, UsageError } from '../session.ts';
import type { Shelves } from '../shelves/shelves.ts';
import { note, reportOptions } from '../terminal/notes.ts';
import type { BaselineShelf } from './baseline-shelf.ts';
import { type Checked, checkedOf, type Wanted } from './checked.ts';
import { examine } from './examine.ts';
import { diffOf, fixed, writeFixed } from './fix.ts';
import { type ReportLook, type ReportWish, writeReports } from './reports.ts';

/** What a run keeps from one plan to the next. */
interface Kept {
  readonly shelves: Shelves;
  readonly baselines: BaselineShelf;
  readonly wanted: Wanted;
  /** Whether it is only said what would change. */
  readonly dryRun: boolean;
}

/**
 * Mends plans one after the other: what is found then is what is left.
 * @throws {UsageError} for what cannot be written
 */
export async function mendAll(
  inputs: readonly Input[],
  kept: Kept,
  session: Session,
): Promise<readonly Checked[]> {
  const mended: Checked[] = [];
  for (const input of inputs) mended.push(await mend(input, kept, session));
  return mended;
}

async function mend(
  input: Input,
  { shelves, baselines, wanted, dryRun }: Kept,
  session: Session,
): Promise<Checked> {
  const examined = await examine(input, shelves);
  const result = await fixed(examined, shelves);
  if (result.mended === 0) return checkedOf(examined, wanted);
  if (!dryRun) {
    if (input.absolute === '') throw new UsageError((words) => words.errors.fixNeedsFiles);
    await writeFixed(result);
    await baselines.follow(examined, result.examined);
  }
  const path = visible(input.path);
  const { format } = session.words;
  await note(dryRun ? format.wouldMend(path, result.mended) : format.mended(path, result.mended), session);
  const checked = checkedOf(result.examined, wanted);
  return dryRun ? { ...checked, diff: diffOf(result) } : checked;
}

/** What there is to tell of a dry run. */
interface DryRun {
  /** On what would be left. */
  readonly report: Report;
  /** The part of it on what could not be read, or has faults that are not the plan's. */
  readonly failures: Report;
  /** The reports that are asked for; null where none is. */
  readonly wishes: readonly ReportWish[] | null;
  readonly look: ReportLook;
}

/**
 * Shows what would change: within a report for programs, else on standard output, and on
 * standard error where a report takes that. Without `-f` there is none besides, but what
 * keeps a plan from being mended is told all the same.
 * @throws {UsageError} for a report that cannot be written
 */
export async function tellDryRun(
  { report, failures, wishes, look }: DryRun,
  session: Session,
): Promise<void> {
  const { stdout, stderr } = session.io;
  const taken = wishes?.find(({ file }) => file === null)?.format;
  const output = taken === undefined ? stdout : stderr;
  const diff = report.files.map((file) => file.diff ?? '').join('');
  // A terminal gets no control characters; a program that applies the diff gets every character.
  if (taken !== 'json' && diff !== '') await output.write(output.isTTY ? visibleLines(diff) : diff);
  await writeReports(report, wishes ?? [], look, session);
  if (wishes !== null || failures.files.length === 0) return;
  const pretty = await reporterFor('pretty');
  await stderr.write(pretty(failures, reportOptions(stderr, look.locale, session)));
}
