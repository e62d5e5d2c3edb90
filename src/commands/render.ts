/** `plan render`: makes the documents that are handed in. */
import path from 'node:path';
import { createReport, type FileReport } from '../diagnostics/report.ts';
import type { DocRoot } from '../document/tree.ts';
import type { Lang, Plan } from '../plan/types.ts';
import { REPORTERS } from '../reporters/index.ts';
import { keyIn } from '../schema/plan-schema.ts';
import type { Style } from '../style/types.ts';
import type { Manifest } from '../template/manifest.ts';
import { leftOut } from '../template/parts.ts';
import { renderDocument } from '../template/render.ts';
import { WRITERS, type WriterEntry } from '../writers/index.ts';
import type { WriteOptions } from '../writers/writer.ts';
import { reportLocale, tellPassedOver } from './check.ts';
import type { ConfigOptions } from './config-shelf.ts';
import { byFile, type Examined, examine, hasErrors, type Shelves, shelvesOf } from './examine.ts';
import { type Input, resolveInputs } from './inputs.ts';
import { laidOut, reportOptions } from './notes.ts';
import {
  identitiesOf,
  refuseOverwriting,
  refuseReplacingPlans,
  resolveTargets,
  STDOUT,
  type Targets,
  writeWhole,
} from './outputs.ts';
import { addressFrom, readPictures } from './pictures.ts';
import { type Progress, startProgress } from './progress.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { sourceDate } from './source-date.ts';
import { StyleShelf } from './style-shelf.ts';
import type { ShelvedTemplate } from './template-shelf.ts';
import { verify, type Written } from './verify.ts';

export interface RenderOptions extends ConfigOptions {
  readonly format?: string;
  readonly template?: string;
  readonly style?: string;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly force?: boolean;
  readonly embedSource?: boolean;
  readonly verify?: boolean;
}

/** One run over many plans. */
interface Run {
  /** The plans' own files, which no document may replace. */
  readonly plans: ReadonlySet<string>;
  readonly options: RenderOptions;
  readonly session: Session;
  readonly formats: readonly WriterEntry[];
  readonly targets: Targets;
  readonly shelves: Shelves;
  readonly styles: StyleShelf;
  /** Seconds since 1970 that documents bear; null for none. */
  readonly time: number | null;
  readonly progress: Progress;
}

interface Outcome {
  readonly examined: Examined;
  readonly report: FileReport;
  readonly exitCode: number;
  /** The documents that have pages to measure. */
  readonly written: readonly Written[];
}

/**
 * Renders plans; one bad plan does not stop the others.
 * @returns 0 when all were rendered, 1 when plans with errors were left out or `--verify` found something wrong, 2 when files could not be read or written
 * @throws {UsageError} before anything is written, when the request makes no sense
 */
export async function render(
  paths: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<number> {
  const inputs = await resolveInputs(paths, session.io, options.stdinFilename);
  const formats = chooseFormats(options, session);
  const extensions = formats.map(({ extension }) => extension);
  const { cwd } = session.io;
  const run: Run = {
    plans: await identitiesOf(inputs),
    options,
    session,
    formats,
    targets: resolveTargets({ option: options.output, cwd, extensions, inputs }),
    shelves: shelvesOf(options, session),
    styles: new StyleShelf(session),
    time: sourceDate(session),
    progress: await startProgress(inputs.length, session),
  };
  // A style with faults is told once and not with every plan.
  if (options.style !== undefined) await run.styles.take({ name: options.style, by: null });
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    outcomes.push(await renderOne(input, run));
    run.progress.step();
  }
  await run.progress.finish();
  await tellFindings(outcomes, run);
  const verified: number[] = [];
  for (const written of options.verify ? outcomes.flatMap((outcome) => outcome.written) : [])
    verified.push(await verify(written, session));
  return Math.max(EXIT.ok, ...outcomes.map(({ exitCode }) => exitCode), ...verified);
}

/** The formats of `-f`, else the one that the extension of `-o` names, else Word (for stdout: the first text format). */
function chooseFormats(options: RenderOptions, { io }: Session): readonly WriterEntry[] {
  const names = options.format?.split(/[,，]/).map((name) => name.trim().toLowerCase());
  const formats = names ? [...new Set(names)].map(formatNamed) : [impliedFormat(options.output)];
  if (options.output === STDOUT) {
    const binary = formats.find(({ text }) => !text);
    if (binary) {
      throw new UsageError(({ errors }) =>
        io.stdout.isTTY ? errors.binaryToTerminal(binary.format) : errors.binaryToStdout(binary.format),
      );
    }
  }
  if (options.embedSource && !formats.some(({ carriesSource }) => carriesSource)) {
    const able = WRITERS.filter(({ carriesSource }) => carriesSource).map(({ format }) => format);
    throw new UsageError(({ errors }) => errors.cannotEmbed(able));
  }
  if (options.verify && !formats.some(({ hasPages }) => hasPages))
    throw new UsageError(({ errors }) => errors.cannotVerify);
  return formats;
}

function formatNamed(name: string): WriterEntry {
  const known = WRITERS.find(({ format, extension }) => name === format || `.${name}` === extension);
  if (known) return known;
  const names = WRITERS.map(({ format }) => format);
  throw new UsageError((words) => words.errors.unknownFormat(name, names));
}

function impliedFormat(output: string | undefined): WriterEntry {
  const byExtension = WRITERS.find(({ extension }) => output?.toLowerCase().endsWith(extension));
  const byTarget = output === STDOUT ? WRITERS.find(({ text }) => text) : WRITERS[0];
  const format = byExtension ?? byTarget;
  if (!format) throw new Error('no formats');
  return format;
}

async function renderOne(input: Input, run: Run): Promise<Outcome> {
  const examined = await examine(input, run.shelves);
  const { plan, template, diagnostics } = examined;
  const outcome = (
    exitCode: number,
    more: Examined['diagnostics'] = [],
    written: readonly Written[] = [],
  ): Outcome => ({
    examined,
    report: { path: input.path, diagnostics: [...diagnostics, ...more] },
    exitCode,
    written,
  });
  if (examined.passedOver) return outcome(EXIT.ok);
  if (examined.unreadable || examined.misconfigured) return outcome(EXIT.failure);
  const refused = hasErrors(diagnostics) && run.options.force !== true;
  if (plan === null || template === null || refused) return outcome(EXIT.findings);
  const loaded = await template.load();
  if (loaded.template === null) return outcome(EXIT.failure, loaded.diagnostics);
  const rendered = renderDocument(plan, loaded.template);
  if (rendered.document === null) return outcome(EXIT.failure, rendered.diagnostics);
  try {
    const style = await styleFor(plan.lang, template, run);
    const written = await writeDocuments(examined, rendered.document, style, run);
    await tellLeftOut(plan, template.manifest, input, run);
    return outcome(EXIT.ok, rendered.diagnostics, written);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await run.progress.tell(`${input.path}: ${error.tell(run.session.words)}`);
    return outcome(EXIT.failure, rendered.diagnostics);
  }
}

/** The style of `-s`, else the one that the template names, whose path counts from the template's folder. */
async function styleFor(lang: Lang, { manifest, manifestPath }: ShelvedTemplate, run: Run): Promise<Style> {
  const { style: name } = run.options;
  const wish = name === undefined ? { name: manifest.style[lang], by: manifestPath } : { name, by: null };
  return (await run.styles.take(wish)).style;
}

/** Of a template that prints some parts of plans, says which of this one stay out of the document. */
async function tellLeftOut(plan: Plan, manifest: Manifest, input: Input, run: Run): Promise<void> {
  const { locale, words } = run.session;
  const language = locale === 'en' ? 'en' : 'zh';
  const parts = leftOut(plan, manifest.prints);
  const names = parts.map((part) => (typeof part === 'string' ? keyIn(language, part) : part.value));
  if (names.length > 0)
    await run.progress.tell(words.render.leftOut(input.path, manifest.title[locale], names));
}

/** Makes all formats first and writes then, so that a failure in one leaves none half done. */
async function writeDocuments(
  { input, bytes: source, pictures: pictureFiles }: Examined,
  document: DocRoot,
  style: Style,
  run: Run,
): Promise<readonly Written[]> {
  const { session, options } = run;
  const carried: WriteOptions = {
    ...(run.time !== null && { time: run.time }),
    ...(options.embedSource && source && { source: { name: path.basename(input.path), bytes: source } }),
  };
  const pictures = await readPictures(pictureFiles);
  const made = await Promise.all(
    run.formats.map(async (format) => {
      const target = run.targets.of(input, format.extension);
      const pictureAddress = addressFrom(target === STDOUT ? session.io.cwd : path.dirname(target), input);
      const writer = await format.load();
      const bytes = await writer.write(document, style, { ...carried, pictures, pictureAddress });
      return { format, target, bytes };
    }),
  );
  for (const { format, target } of made.filter((one) => one.target !== STDOUT)) {
    const shown = showPath(target, input, run);
    await refuseReplacingPlans(target, shown, run.plans);
    if (options.force !== true) await refuseOverwriting(target, shown, format);
  }
  for (const { target, bytes } of made) {
    await (target === STDOUT ? session.io.stdout.write(bytes) : writeWhole(target, bytes));
  }
  const files = made.filter(({ target }) => target !== STDOUT);
  const shown = files.map(({ target }) => showPath(target, input, run));
  if (shown.length > 0) await run.progress.tell(session.words.render.written(input.path, shown));
  return files
    .filter(({ format }) => format.hasPages)
    .map(({ bytes, target }) => ({ document, style, bytes, shown: showPath(target, input, run) }));
}

/** A document's path as the user would type it: relative, unless `-o` or the plan was named by an absolute path. */
function showPath(target: string, input: Input, { options, session }: Run): string {
  return path.isAbsolute(options.output ?? input.path) ? target : path.relative(session.io.cwd, target);
}

/** Findings go to stderr here: stdout may be the document. */
async function tellFindings(outcomes: readonly Outcome[], { session, options }: Run): Promise<void> {
  const plans = await tellPassedOver(
    outcomes.map(({ examined }) => examined),
    session,
  );
  const { stderr } = session.io;
  const files = outcomes.filter(({ examined }) => plans.includes(examined)).map(({ report }) => report);
  if (files.some(({ diagnostics }) => diagnostics.length > 0)) {
    const look = reportOptions(stderr, reportLocale(plans, session), session);
    await stderr.write(REPORTERS.pretty(createReport(byFile(files)), look));
  }
  await tellConsequences(outcomes, options.force === true, session);
}

/** Says what came of plans with errors. */
async function tellConsequences(
  outcomes: readonly Outcome[],
  force: boolean,
  { io: { stderr }, words }: Session,
): Promise<void> {
  const refused = outcomes.filter(({ exitCode }) => exitCode === EXIT.findings).length;
  const forced = outcomes.filter(
    ({ exitCode, report }) => exitCode === EXIT.ok && hasErrors(report.diagnostics),
  );
  if (forced.length > 0) await stderr.write(laidOut(words.render.forced(forced.length), stderr));
  if (refused === 0) return;
  const told = force ? words.render.impossible(refused) : words.render.refused(refused);
  await stderr.write(laidOut(told, stderr));
}
