/** `plan check`: says what is wrong with plans. */

import { byFile } from '../diagnostics/by-file.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { overviewOf } from '../diagnostics/overview.ts';
import {
  createReport,
  type FileReport,
  fails,
  type KnownFindings,
  type Report,
} from '../diagnostics/report.ts';
import { parseLocale } from '../messages/locale.ts';
import type { Locale } from '../messages/types.ts';
import { visible } from '../reporters/visible.ts';
import { type BaselineOptions, BaselineShelf } from './checking/baseline-shelf.ts';
import { checkAll } from './checking/check-all.ts';
import type { Checked, PlanHead } from './checking/checked.ts';
import { PlanChecker } from './checking/plan-checker.ts';
import { fileTargets, readReportWishes, withOneOnStdout, writeReports } from './checking/reports.ts';
import { type Input, resolveInputs } from './files/inputs.ts';
import type { Target } from './files/kept-files.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import type { ConfigOptions } from './shelves/config-shelf.ts';
import { filesOf, type Shelves, shelvesOf } from './shelves/shelves.ts';
import { note } from './terminal/notes.ts';

export interface CheckOptions extends ConfigOptions, BaselineOptions {
  /** `-f`, as often as it was given. */
  readonly format?: readonly string[];
  readonly template?: string;
  readonly stdinFilename?: string;
  /** Only plans that changed since this revision; `true`: since the last commit. */
  readonly changed?: string | true;
  /** Last year's plan or plans: what did not change is told. */
  readonly against?: string;
  /** Lists targets with what serves them besides. */
  readonly coverage?: boolean;
  /** Sums up by organization and by rule; when it does not say, where there are many plans. */
  readonly summary?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** `false`: everything is looked at anew. */
  readonly cache?: boolean;
  /** More warnings than this fail the check. */
  readonly maxWarnings?: number;
  /** Findings as grave as this fail the check. */
  readonly failOn?: Severity;
}

/** More plans than this are summed up by organization and by rule. */
const MANY = 20;

/**
 * Checks plans and prints the report; with `fix` mends them first, and with
 * `dryRun` only shows what that would change.
 * @returns 0 where nothing fails the check, 1 where something does (errors, unless the options say otherwise), 2 when a file could not be read or a template has faults
 * @throws {UsageError} where there is nothing to check, or to write to
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<number> {
  const wishes = readReportWishes(options.format);
  const shelves = shelvesOf(options, session);
  const baselines = new BaselineShelf(session, options, shelves.configs);
  if (options.dryRun === true && options.fix !== true)
    throw new UsageError((words) => words.errors.dryRunWithoutFix);
  const { inputs, all: found } = await inputsOf(paths, options, shelves, session);
  await baselines.refuseUnusable(inputs);
  const targets = fileTargets(wishes, session.io.cwd);
  await refuseLosses(targets, found, shelves, baselines);
  const text = wishes.some(({ format }) => format === 'html');
  const all = await checkedOnes(inputs, options, { session, shelves, baselines, targets, text });
  await refuseNamed(targets, all);
  if (options.updateBaseline === true && options.dryRun !== true)
    await updateBaselines(all, baselines, session);
  const { plans, known } = await baselines.sifted(all);
  const report = reportOn(plans, known, options);
  const { maxWarnings = Number.POSITIVE_INFINITY, failOn } = options;
  const tooMany = report.summary.warnings > maxWarnings;
  // Where warnings fail the check for their number, they are what it fails on.
  const failing = tooMany && failOn !== 'info' ? 'warning' : (failOn ?? 'error');
  const look = { locale: reportLocale(plans, session), failing };
  const failed = plans.filter(({ unreadable, misconfigured }) => unreadable || misconfigured);
  if (options.dryRun === true) {
    const told = { report, failures: reportOn(failed, known, options), wishes, look };
    await (await import('./checking/mend.ts')).tellDryRun(told, session);
  } else await writeReports(report, withOneOnStdout(wishes, session), look, session);
  await tellUnchanged(plans, options, session);
  if (failed.length > 0) return EXIT.failure;
  // Also with `--quiet`: it is why the check fails.
  if (tooMany)
    await note(session.words.tooManyWarnings(report.summary.warnings, maxWarnings), {
      ...session,
      quiet: false,
    });
  return tooMany || fails(report, failOn) ? EXIT.findings : EXIT.ok;
}

/** Before anything is mended or written: no report takes the place of what is read, or of another one. */
async function refuseLosses(
  targets: readonly Target[],
  inputs: readonly Input[],
  shelves: Shelves,
  baselines: BaselineShelf,
): Promise<void> {
  if (targets.length === 0) return;
  const { refuseReports, refuseSameFile } = await import('./files/kept-files.ts');
  await refuseSameFile(targets);
  const plans = inputs.map(({ absolute }) => absolute);
  const others = [...(await filesOf(shelves, inputs)), ...(await baselines.filesFor(inputs))];
  await refuseReports(targets, [...plans, ...others]);
}

/** The same for what plans have had read, which shows when they are. */
async function refuseNamed(targets: readonly Target[], plans: readonly Checked[]): Promise<void> {
  const read = targets.length === 0 ? [] : plans.flatMap((plan) => plan.read);
  if (read.length > 0) await (await import('./files/kept-files.ts')).refuseReports(targets, read);
}

/** What plans are checked with. */
interface CheckRun {
  readonly session: Session;
  readonly shelves: Shelves;
  readonly baselines: BaselineShelf;
  /** Files that are written at the end. */
  readonly targets: readonly Target[];
  /** The texts are shown. */
  readonly text: boolean;
}

/** The plans, mended where that is asked for, with what is to be said of each; without the files that hold none. */
async function checkedOnes(
  inputs: readonly Input[],
  options: CheckOptions,
  { session, shelves, baselines, targets, text }: CheckRun,
): Promise<readonly Checked[]> {
  const wanted = { coverage: options.coverage === true, traces: inputs.length > 1, text };
  // Plans that are mended change from run to run: of them nothing is kept.
  const settings = { options, wanted, cache: options.cache !== false && options.fix !== true };
  const checker = new PlanChecker(settings, session, shelves);
  const kept = { shelves, baselines, wanted, targets, dryRun: options.dryRun === true };
  const checked = options.fix
    ? await (await import('./checking/mend.ts')).mendAll(inputs, kept, session)
    : await checkAll(inputs, checker);
  return besideEachOther(await tellPassedOver(checked, session), checker);
}

/** How much is as last year, where that was asked for. */
async function tellUnchanged(
  plans: readonly Checked[],
  { against }: CheckOptions,
  session: Session,
): Promise<void> {
  if (against === undefined) return;
  const all = plans.flatMap(({ diagnostics }) => diagnostics);
  const places = all.filter(({ code }) => code === 'unchanged-text').length;
  await note(session.words.stock.unchanged(places), session);
}

function reportOn(plans: readonly Checked[], known: KnownFindings, options: CheckOptions): Report {
  const report = createReport(byFile(plans.map(fileReport)), known);
  const isLong = options.summary ?? plans.length > MANY;
  return isLong ? { ...report, overview: overviewOf(report.files) } : report;
}

function fileReport({ input, file, plan, diagnostics, coverage, diff }: Checked): FileReport {
  const organization = plan?.organization ?? null;
  const report = { path: input.path, source: file, organization, diagnostics };
  return { ...report, ...(coverage && { coverage }), ...(diff !== undefined && { diff }) };
}

/** What is to be checked, and all that was found: the plans of the paths, or those of the policy; with `changed` only those that did, of all below this folder where nothing says which. */
async function inputsOf(
  paths: readonly string[],
  { changed, stdinFilename }: CheckOptions,
  { configs }: Shelves,
  session: Session,
): Promise<{ inputs: readonly Input[]; all: readonly Input[] }> {
  const { io, words } = session;
  const orPolicy = async (given: readonly string[]) =>
    given.length > 0 ? given : await configs.plansOf(io.cwd);
  if (changed === undefined) {
    const inputs = await resolveInputs(await orPolicy(paths), io, stdinFilename);
    return { inputs, all: inputs };
  }
  const { changedSince, readChanged } = await import('./files/changed.ts');
  const since = await readChanged(changed, paths, session);
  const wanted = await orPolicy(since.paths);
  const all = await resolveInputs(wanted.length > 0 ? wanted : ['.'], io, stdinFilename);
  const inputs = await changedSince(since.revision, all, session);
  if (inputs.length === 0) await note(words.stock.nothingChanged(since.revision), session);
  return { inputs, all };
}

async function updateBaselines(plans: readonly Checked[], baselines: BaselineShelf, session: Session) {
  for (const updated of await baselines.update(plans))
    await note(session.words.stock.updated(updated), session);
}

/** With what can only be said of several plans. */
async function besideEachOther(plans: readonly Checked[], checker: PlanChecker): Promise<readonly Checked[]> {
  if (plans.length < 2) return plans;
  const { compared } = await import('./checking/compare.ts');
  return compared(plans, checker);
}

/** Says which files of a folder hold no plan, and leaves them out. */
export async function tellPassedOver<T extends Pick<Checked, 'input' | 'passedOver'>>(
  plans: readonly T[],
  session: Session,
): Promise<readonly T[]> {
  for (const { input, passedOver } of plans) {
    if (passedOver) await note(session.words.passedOver(visible(input.path)), session);
  }
  return plans.filter(({ passedOver }) => !passedOver);
}

/** The language of a report: `--lang`, else that of the plans where all share one, else the environment's. */
export function reportLocale(
  plans: readonly { readonly plan: Pick<PlanHead, 'lang'> | null }[],
  session: Session,
): Locale {
  const langs = new Set(plans.flatMap(({ plan }) => (plan ? [plan.lang] : [])));
  const [planLanguage = null] = langs.size === 1 ? langs : [];
  return session.langOption ?? parseLocale(planLanguage ?? '') ?? session.locale;
}
