/** `plan check --fix`: mends plans one after the other, or with `--dry-run` says how. */
import type { Report } from '../../diagnostics/report.ts';
import { ui } from '../../messages/index.ts';
import { reporterFor } from '../../reporters/index.ts';
import { visible, visibleLines } from '../../reporters/visible.ts';
import { type Input, leadsElsewhere } from '../files/inputs.ts';
import type { Target } from '../files/kept-files.ts';
import { type Session, UsageError } from '../session.ts';
import type { Shelves } from '../shelves/shelves.ts';
import { note, reportOptions } from '../terminal/notes.ts';
import type { BaselineShelf } from './baseline-shelf.ts';
import { type Checked, checkedOf, type Wanted } from './checked.ts';
import { examine } from './examine.ts';
import { diffOf, fixed, writeFixed } from './fix.ts';
import { goesToStdout, type ReportLook, type ReportWish, writeReports } from './reports.ts';

/** What a run keeps from one plan to the next. */
interface Kept {
  readonly shelves: Shelves;
  readonly baselines: BaselineShelf;
  readonly wanted: Wanted;
  /** The reports that are written when all plans are mended. */
  readonly targets: readonly Target[];
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
  if (!kept.dryRun && kept.targets.length > 0) await refuseNamed(inputs, kept, session);
  const mended: Checked[] = [];
  for (const input of inputs) mended.push(await mend(input, kept, session));
  return mended;
}

/** What plans name shows when they are read as they would be mended: before one of them is. */
async function refuseNamed(inputs: readonly Input[], kept: Kept, session: Session): Promise<void> {
  const files = inputs.filter(({ absolute }) => absolute !== '');
  const plans = await mendAll(files, { ...kept, dryRun: true }, { ...session, quiet: true });
  const { refuseReports } = await import('../files/kept-files.ts');
  await refuseReports(
    kept.targets,
    plans.flatMap(({ read }) => read),
  );
}

async function mend(
  input: Input,
  { shelves, baselines, wanted, dryRun }: Kept,
  session: Session,
): Promise<Checked> {
  const examined = await examine(input, shelves);
  const result = await fixed(examined, shelves);
  if (result.mended > 0 && (await leadsElsewhere(input, session))) {
    await note(session.words.format.leadsElsewhere(visible(input.path)), session);
    return checkedOf(examined, wanted);
  }
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
  /** The reports that are asked for. */
  readonly wishes: readonly ReportWish[];
  readonly look: ReportLook;
}

/**
 * Shows what would change: within a report for programs, else on standard output, and on
 * standard error where a report takes that. Where none does, what would be left is
 * counted, and what keeps a plan from being mended is told all the same.
 * @throws {UsageError} for a report that cannot be written
 */
export async function tellDryRun(
  { report, failures, wishes, look }: DryRun,
  session: Session,
): Promise<void> {
  const { stdout, stderr } = session.io;
  const taken = wishes.find(goesToStdout)?.format;
  const output = taken === undefined ? stdout : stderr;
  const diff = report.files.map((file) => file.diff ?? '').join('');
  // A terminal gets no control characters; a program that applies the diff gets every character.
  if (taken !== 'json' && diff !== '') await output.write(output.isTTY ? visibleLines(diff) : diff);
  await writeReports(report, wishes, look, session);
  await tellLeft(report, failures, session);
  if (taken !== undefined || failures.files.length === 0) return;
  const pretty = await reporterFor('pretty');
  await stderr.write(pretty(failures, reportOptions(stderr, look.locale, session)));
}

/** How much is left of what could be read. */
async function tellLeft({ files, summary }: Report, failures: Report, session: Session): Promise<void> {
  if (files.length === failures.files.length) return;
  const { format } = session.words;
  if (files.every(({ diff }) => diff === undefined)) await note(format.nothingToMend, session);
  const errors = summary.errors - failures.summary.errors;
  const warnings = summary.warnings - failures.summary.warnings;
  const infos = summary.infos - failures.summary.infos;
  const counts = ui(session.locale).counts({ errors, warnings, infos });
  if (counts !== '') await note(format.leftToMend(counts), session);
}
