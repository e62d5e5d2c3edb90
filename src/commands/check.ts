/** `plan check`: says what is wrong with plans. */
import { createReport, fails } from '../diagnostics/report.ts';
import { parseLocale } from '../messages/locale.ts';
import type { Locale } from '../messages/types.ts';
import { REPORTERS, type ReportFormat } from '../reporters/index.ts';
import { byFile, type Examined, examine } from './examine.ts';
import { resolveInputs } from './inputs.ts';
import { note, reportOptions } from './notes.ts';
import { EXIT, type Session } from './session.ts';
import { TemplateShelf } from './template-shelf.ts';

export interface CheckOptions {
  readonly format: ReportFormat;
  readonly template?: string;
  readonly stdinFilename?: string;
}

/**
 * Checks plans and prints the report.
 * @returns 0 without errors, 1 with errors, 2 when a file could not be read or a template has faults
 * @throws {UsageError} where there is nothing to check
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<number> {
  const inputs = await resolveInputs(paths, session.io, options.stdinFilename);
  const shelf = new TemplateShelf(session.assets, options.template);
  const examined: Examined[] = [];
  for (const input of inputs) examined.push(await examine(input, shelf));
  const plans = await tellPassedOver(examined, session);
  const report = createReport(
    byFile(plans.map(({ input, diagnostics }) => ({ path: input.path, diagnostics }))),
  );
  const { stdout } = session.io;
  const look = reportOptions(stdout, reportLocale(plans, session), session);
  await stdout.write(REPORTERS[options.format](report, look));
  if (plans.some(({ unreadable, misconfigured }) => unreadable || misconfigured)) return EXIT.failure;
  return fails(report) ? EXIT.findings : EXIT.ok;
}

/** Says which files of a folder hold no plan, and leaves them out. */
export async function tellPassedOver(
  examined: readonly Examined[],
  session: Session,
): Promise<readonly Examined[]> {
  for (const { input, passedOver } of examined) {
    if (passedOver) await note(session.words.passedOver(input.path), session);
  }
  return examined.filter(({ passedOver }) => !passedOver);
}

/** The language of a report: `--lang`, else that of the plans where all share one, else the environment's. */
export function reportLocale(examined: readonly Examined[], session: Session): Locale {
  const langs = new Set(examined.flatMap(({ plan }) => (plan ? [plan.lang] : [])));
  const [planLanguage = null] = langs.size === 1 ? langs : [];
  return session.langOption ?? parseLocale(planLanguage ?? '') ?? session.locale;
}
