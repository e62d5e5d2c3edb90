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
import { visible, visibleLines } from '../reporters/visible.ts';
import { type BaselineOptions, BaselineShelf } from './baseline-shelf.ts';
import { checkAll } from './check-all.ts';
import type { Checked, PlanHead, Wanted } from './checked.ts';
import type { ConfigOptions } from './config-shelf.ts';
import type { Examined } from './examine.ts';
import { type Input, resolveInputs } from './inputs.ts';
import { note } from './notes.ts';
import { PlanChecker } from './plan-checker.ts';
import { readReportWishes, writeReports } from './reports.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { type Shelves, shelvesOf } from './shelves.ts';

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
 * `dryRun` prints what that would change in place of the report.
 * @returns 0 where nothing fails the check, 1 where something does (errors, unless the options say otherwise), 2 when a file could not be read or a template has faults
 * @throws {UsageError} where there is nothing to check, or to write to
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<number> {
  const wishes = readReportWishes(options.format, session);
  const shelves = shelvesOf(options, session);
  const baselines = new BaselineShelf(session, options, shelves.configs);
  if (options.dryRun === true && options.fix !== true)
    throw new UsageError((words) => words.errors.dryRunWithoutFix);
  const inputs = await inputsOf(paths, options, shelves, session);
  const wanted = {
    coverage: options.coverage === true,
    traces: inputs.length > 1,
    text: wishes.some(({ format }) => format === 'html'),
  };
  // Plans that are mended change from run to run: of them nothing is kept.
  const settings = { options, wanted, cache: options.cache !== false && options.fix !== true };
  const checker = new PlanChecker(settings, session, shelves);
  const checked = options.fix
    ? await mendAll(inputs, wanted, options, { shelves, baselines }, session)
    : await checkAll(inputs, checker);
  const all = await besideEachOther(await tellPassedOver(checked, session), checker);
  if (options.updateBaseline === true && options.dryRun !== true)
    await updateBaselines(all, baselines, session);
  const { plans, known } = await baselines.sifted(all);
  const report = reportOn(plans, known, options);
  const { maxWarnings = Number.POSITIVE_INFINITY, failOn } = options;
  const tooMany = report.summary.warnings > maxWarnings;
  // Where warnings fail the check for their number, they are what it fails on.
  const failing = tooMany && failOn !== 'info' ? 'warning' : (failOn ?? 'error');
  const look = { locale: reportLocale(plans, session), failing };
  if (options.dryRun !== true) await writeReports(report, wishes, look, session);
  await tellUnchanged(plans, options, session);
  if (plans.some(({ unreadable, misconfigured }) => unreadable || misconfigured)) return EXIT.failure;
  // Also with `--quiet`: it is why the check fails.
  if (tooMany)
    await note(session.words.tooManyWarnings(report.summary.warnings, maxWarnings), {
      ...session,
      quiet: false,
    });
  return tooMany || fails(report, failOn) ? EXIT.findings : EXIT.ok;
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

function fileReport({ input, file, plan, diagnostics, coverage }: Checked): FileReport {
  const organization = plan?.organization ?? null;
  const report = { path: input.path, source: file, organization, diagnostics };
  return coverage === null ? report : { ...report, coverage };
}

/** The plans of the paths, or those of the policy; with `changed` only those that did, of all below this folder where nothing says which. */
async function inputsOf(
  paths: readonly string[],
  { changed, stdinFilename }: CheckOptions,
  { configs }: Shelves,
  session: Session,
): Promise<readonly Input[]> {
  const { io, words } = session;
  const orPolicy = async (given: readonly string[]) =>
    given.length > 0 ? given : await configs.plansOf(io.cwd);
  if (changed === undefined) return resolveInputs(await orPolicy(paths), io, stdinFilename);
  const { changedSince, readChanged } = await import('./changed.ts');
  const since = await readChanged(changed, paths, session);
  const wanted = await orPolicy(since.paths);
  const all = await resolveInputs(wanted.length > 0 ? wanted : ['.'], io, stdinFilename);
  const inputs = await changedSince(since.revision, all, session);
  if (inputs.length === 0) await note(words.stock.nothingChanged(since.revision), session);
  return inputs;
}

async function updateBaselines(plans: readonly Checked[], baselines: BaselineShelf, session: Session) {
  for (const updated of await baselines.update(plans))
    await note(session.words.stock.updated(updated), session);
}

/** With what can only be said of several plans. */
async function besideEachOther(plans: readonly Checked[], checker: PlanChecker): Promise<readonly Checked[]> {
  if (plans.length < 2) return plans;
  const { compared } = await import('./compare.ts');
  return compared(plans, checker);
}

/** Mends plans one after the other. */
async function mendAll(
  inputs: readonly Input[],
  wanted: Wanted,
  options: CheckOptions,
  kept: Kept,
  session: Session,
): Promise<readonly Checked[]> {
  const [{ examine }, { checkedOf }] = await Promise.all([import('./examine.ts'), import('./checked.ts')]);
  const mended: Checked[] = [];
  for (const input of inputs) {
    const found = await examine(input, kept.shelves);
    mended.push(checkedOf(await mend(found, options, kept, session), wanted));
  }
  return mended;
}

/** What a run keeps from one plan to the next. */
interface Kept {
  readonly shelves: Shelves;
  readonly baselines: BaselineShelf;
}

/** Mends one plan, or shows how: what is found then is what is left. */
async function mend(
  examined: Examined,
  { dryRun }: CheckOptions,
  { shelves, baselines }: Kept,
  session: Session,
): Promise<Examined> {
  const { fixed, writeFixed } = await import('./fix.ts');
  const result = await fixed(examined, shelves);
  if (result.mended === 0) return examined;
  const { stdout } = session.io;
  // A terminal gets no control characters; a program that applies the diff gets every character.
  if (dryRun === true) await stdout.write(stdout.isTTY ? visibleLines(result.diff) : result.diff);
  else {
    if (examined.input.absolute === '') throw new UsageError((words) => words.errors.fixNeedsFiles);
    await writeFixed(result);
    await baselines.follow(examined, result.examined);
  }
  const path = visible(examined.input.path);
  const { format } = session.words;
  await note(dryRun ? format.wouldMend(path, result.mended) : format.mended(path, result.mended), session);
  return result.examined;
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
