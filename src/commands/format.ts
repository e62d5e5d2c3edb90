/** `plan format`: tidies plan files without touching comments, blank lines and quoting. */

import { hasErrors } from '../diagnostics/by-file.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import { reporterFor } from '../reporters/index.ts';
import { visible } from '../reporters/visible.ts';
import { looksLikePlan } from '../schema/looks-like-plan.ts';
import { translateKeys } from '../schema/translate.ts';
import { KNOWN_KEYS } from '../schema/vocabulary.ts';
import { parseSource } from '../source/parse-source.ts';
import { applyEdits } from '../text/edits.ts';
import { encode } from '../text/encoding.ts';
import { largest } from '../text/many.ts';
import { type Input, leadsElsewhere, readInput, resolveInputs } from './files/inputs.ts';
import { writeWhole } from './files/outputs.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { note, reportOptions } from './terminal/notes.ts';

export interface FormatOptions {
  readonly keys?: 'zh' | 'en';
  readonly check?: boolean;
}

/**
 * Writes the files back where something changes; with `check` only says so.
 * @returns 0; with `check` 1 where a file would change; 2 where a file could not be read, or one that was named holds no plan
 */
export async function format(
  paths: readonly string[],
  options: FormatOptions,
  session: Session,
): Promise<number> {
  const { keys } = options;
  if (keys === undefined) throw new UsageError((words) => words.errors.nothingToFormat);
  const inputs = await resolveInputs(paths, session.io, undefined);
  if (inputs.some(({ path }) => path === '<stdin>'))
    throw new UsageError((words) => words.errors.formatNeedsFiles);
  const codes: number[] = [];
  for (const input of inputs) codes.push(await formatOne(input, keys, options, session));
  return largest([EXIT.ok, ...codes]);
}

async function formatOne(
  input: Input,
  keys: 'zh' | 'en',
  options: FormatOptions,
  session: Session,
): Promise<number> {
  const read = await readInput(input);
  if (read.file === null) return refuse(input, [read.problem], session);
  const { words } = session;
  if (!looksLikePlan(read.file.text))
    return say(words.passedOver(visible(input.path)), input.found ? EXIT.ok : EXIT.failure, session);
  const { document, diagnostics } = parseSource(read.file, { keys: KNOWN_KEYS });
  if (document === null || hasErrors(diagnostics)) return refuse(input, diagnostics, session);
  const text = applyEdits(read.file.text, translateKeys(document, keys));
  if (text === read.file.text) return say(words.format.unchanged(input.path), EXIT.ok, session);
  if (await leadsElsewhere(input, session))
    return say(words.format.leadsElsewhere(visible(input.path)), EXIT.ok, session);
  if (options.check === true) return say(words.format.wouldChange(input.path), EXIT.findings, session);
  await writeWhole(input.absolute, encode(text, read.file));
  return say(words.format.changed(input.path), EXIT.ok, session);
}

async function say(line: string, exitCode: number, session: Session): Promise<number> {
  await note(line, session);
  return exitCode;
}

/** A file with syntax errors is left alone: edits could land in the wrong place. */
async function refuse(input: Input, diagnostics: readonly Diagnostic[], session: Session): Promise<number> {
  const { stderr } = session.io;
  const report = createReport([{ path: input.path, diagnostics }]);
  const pretty = await reporterFor('pretty');
  await stderr.write(pretty(report, reportOptions(stderr, session.locale, session)));
  return EXIT.failure;
}
