/** `plan render`: makes the documents that are handed in. */
import path from 'node:path';
import { byFile, hasErrors } from '../diagnostics/by-file.ts';
import { createReport } from '../diagnostics/report.ts';
import { reporterFor } from '../reporters/index.ts';
import { visible, visibleLines } from '../reporters/visible.ts';
import { largest } from '../text/many.ts';
import { WRITERS, type WriterEntry } from '../writers/index.ts';
import { reportLocale, tellPassedOver } from './check.ts';
import { type Input, resolveInputs } from './files/inputs.ts';
import {
  type Identities,
  identitiesOf,
  refuseReplacing,
  Written as WrittenFiles,
} from './files/kept-files.ts';
import {
  refuseOverwriting,
  resolveTargets,
  STDOUT,
  type Targets,
  targetNamed,
  writeWhole,
} from './files/outputs.ts';
import { sourceDate } from './files/source-date.ts';
import { DocumentMaker, type Made, type MakeOptions } from './rendering/render-plan.ts';
import { makingOf } from './rendering/render-thread.ts';
import { verify, type Written } from './rendering/verify.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { laidOut, reportOptions } from './terminal/notes.ts';
import { type Progress, startProgress } from './terminal/progress.ts';
import { resultsOf } from './threads/pool.ts';

export interface RenderOptions extends MakeOptions {
  readonly format?: string;
  readonly output?: string | undefined;
  readonly stdinFilename?: string;
  readonly verify?: boolean;
}

/** One run over many plans. */
interface Run {
  /** The plans' own files, and what else is read: no document may replace them. */
  readonly kept: { readonly plans: Identities; readonly others: Identities };
  readonly done: WrittenFiles;
  readonly options: RenderOptions;
  readonly session: Session;
  readonly formats: readonly WriterEntry[];
  readonly targets: Targets;
  readonly progress: Progress;
}

interface Outcome extends Pick<Made, 'report' | 'plan' | 'passedOver' | 'exitCode'> {
  readonly input: Input;
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
  asked: RenderOptions,
  session: Session,
): Promise<number> {
  const options = { ...asked, output: targetNamed(asked.output) };
  const inputs = await resolveInputs(paths, session.io, options.stdinFilename);
  const formats = chooseFormats(options, session);
  const extensions = formats.map(({ extension }) => extension);
  const { cwd } = session.io;
  const targets = resolveTargets({ option: options.output, cwd, extensions, inputs });
  const settings = { options, formats: formats.map(({ format }) => format), time: sourceDate(session) };
  const maker = new DocumentMaker(session, settings);
  const progress = await startProgress(inputs.length, session);
  await maker.loadStyle();
  const plans = await identitiesOf(inputs.map(({ absolute }) => absolute));
  const kept = { plans, others: await identitiesOf(await maker.files(inputs)) };
  const run: Run = { kept, done: new WrittenFiles(), options, session, formats, targets, progress };
  const outcomes: Outcome[] = [];
  const tasks = inputs.map((input) => ({
    input,
    targets: extensions.map((ending) => targets.of(input, ending)),
  }));
  for await (const made of resultsOf(makingOf(tasks, maker, settings, session), threadsFor(inputs, run))) {
    const input = inputs[outcomes.length] as Input;
    outcomes.push(await deliver(input, made, run));
    progress.step();
  }
  await progress.finish();
  await tellFindings(outcomes, run);
  const verified: number[] = [];
  for (const written of options.verify ? outcomes.flatMap((outcome) => outcome.written) : [])
    verified.push(await verify(written, session));
  return largest([EXIT.ok, ...outcomes.map(({ exitCode }) => exitCode), ...verified]);
}

/** How many threads may make documents: one where a plan comes from standard input, or documents are measured afterwards. */
function threadsFor(inputs: readonly Input[], { options, session }: Run): number {
  const onlyHere = options.verify === true || inputs.some(({ absolute }) => absolute === '');
  return onlyHere ? 1 : session.io.threads;
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

/** Writes a plan's documents, and tells what came of it. */
async function deliver(input: Input, made: Made, run: Run): Promise<Outcome> {
  const { progress, session } = run;
  const { report, plan, passedOver, exitCode } = made;
  const outcome = { input, report, plan, passedOver, exitCode, written: [] };
  try {
    const written = made.documents.length === 0 ? [] : await writeDocuments(input, made, run);
    const isFailure = exitCode === EXIT.failure;
    for (const line of made.told) await (isFailure ? progress.fail(line) : progress.tell(line));
    return { ...outcome, written };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await progress.fail(`${visible(input.path)}: ${error.tell(session.words)}`);
    return { ...outcome, exitCode: EXIT.failure };
  }
}

/** All formats are made by now: a failure in one leaves none half done. */
async function writeDocuments(
  input: Input,
  { documents, printed, read }: Made,
  run: Run,
): Promise<readonly Written[]> {
  const { session, options, formats } = run;
  const made = documents.flatMap((bytes, index) => {
    const format = formats[index];
    return format ? [{ format, bytes, target: run.targets.of(input, format.extension) }] : [];
  });
  const others = new Set([...run.kept.others, ...(await identitiesOf(read))]);
  for (const { format, target } of made.filter((one) => one.target !== STDOUT)) {
    const shown = showPath(target, input, run);
    await refuseReplacing({ absolute: target, shown }, { ...run.kept, others });
    await run.done.refuse({ absolute: target, shown }, input.path);
    if (options.force !== true) await refuseOverwriting(target, shown, format);
  }
  for (const { target, bytes } of made) {
    await (target === STDOUT ? show(bytes, session) : writeWhole(target, bytes));
    if (target !== STDOUT) await run.done.add(target, input.path);
  }
  const files = made.filter(({ target }) => target !== STDOUT);
  const shown = files.map(({ target }) => showPath(target, input, run));
  if (shown.length > 0)
    await run.progress.tell(session.words.render.written(visible(input.path), shown.map(visible)));
  if (printed === null) return [];
  return files
    .filter(({ format }) => format.hasPages)
    .map(({ bytes, target }) => ({ ...printed, bytes, shown: showPath(target, input, run) }));
}

/** A document on standard output: a program gets every byte of it, a terminal nothing that it would act upon. */
async function show(bytes: Uint8Array, { io: { stdout } }: Session): Promise<void> {
  await stdout.write(stdout.isTTY ? visibleLines(new TextDecoder().decode(bytes)) : bytes);
}

/** A document's path as the user would type it: relative, unless `-o` or the plan was named by an absolute path. */
function showPath(target: string, input: Input, { options, session }: Run): string {
  return path.isAbsolute(options.output ?? input.path) ? target : path.relative(session.io.cwd, target);
}

/** Findings go to stderr here: stdout may be the document. */
async function tellFindings(outcomes: readonly Outcome[], { session, options }: Run): Promise<void> {
  const plans = await tellPassedOver(outcomes, session);
  const { stderr } = session.io;
  const files = plans.map(({ report }) => report);
  if (files.some(({ diagnostics }) => diagnostics.length > 0)) {
    const look = reportOptions(stderr, reportLocale(plans, session), session);
    const pretty = await reporterFor('pretty');
    await stderr.write(pretty(createReport(byFile(files)), look));
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
