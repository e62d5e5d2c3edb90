/** Handlebars, kept on a short lead: compiles a template's files and runs them. */
import Handlebars from 'handlebars';
import type { TemplateArgs } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Words } from './context/words.ts';
import { type Spot, spotRange, TemplateFailure, templateDiagnostic } from './failure.ts';
import { BUILT_IN_HELPERS, GET, Guard, PRINT } from './guard.ts';
import { type Marked, takeMarks } from './origins.ts';
import { isPrintable, isText, Markup, type Slots, toMarkdown } from './printable.ts';

/** One file of a template: the main one or a partial. */
export interface TemplateFile {
  /** Name as `{{> name}}` calls it; '' for the main file. */
  readonly name: string;
  readonly file: SourceFile;
}

/** A helper of ours: gets what the template hands it and gives what is printed there. */
export type Helper = (value: unknown, slots: Slots, words: Words) => Markup;

export interface Engine {
  /** The files, in the order that origins count them. */
  readonly files: readonly SourceFile[];
  /** Runs the template; a `Diagnostic` where a value is missing or cannot be printed. */
  run(context: object, slots: Slots, words: Words): Marked | Diagnostic;
}

interface Compiled {
  readonly name: string;
  readonly file: SourceFile;
  readonly render: Handlebars.TemplateDelegate;
}

type Options = { readonly loc?: { readonly start: Spot; readonly end: Spot; readonly source?: string } };

/** Compiles the main file (the first) and its partials; all findings at once. */
export function createEngine(
  files: readonly TemplateFile[],
  helpers: Readonly<Record<string, Helper>>,
): { engine: Engine | null; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const compiled: Compiled[] = [];
  for (const [index, file] of files.entries()) {
    const result = compile(file, index, files, helpers);
    if ('code' in result) diagnostics.push(result);
    else compiled.push(result);
  }
  const main = compiled[0];
  if (diagnostics.length > 0 || main === undefined) return { engine: null, diagnostics };
  const engine: Engine = {
    files: files.map(({ file }) => file),
    run: (context, slots, words) =>
      run(main, compiled, runtimeHelpers(helpers, files, slots, words), context),
  };
  return { engine, diagnostics };
}

function compile(
  { name, file }: TemplateFile,
  index: number,
  files: readonly TemplateFile[],
  helpers: Readonly<Record<string, Helper>>,
): Compiled | Diagnostic {
  const known = [...BUILT_IN_HELPERS, ...Object.keys(helpers)];
  try {
    const ast = Handlebars.parse(file.text, { srcName: String(index) });
    const partials = new Set(files.map((partial) => partial.name).filter((partial) => partial !== ''));
    new Guard({ file, index, helpers: new Set(known), partials }).accept(ast);
    const render = Handlebars.create().compile(ast, {
      noEscape: true,
      strict: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: knownHelpers([...known, PRINT, GET]),
    });
    return { name, file, render };
  } catch (error) {
    return toDiagnostic(error, file);
  }
}

/** Handlebars writes some refusals to the console besides; findings are ours to tell. Above its highest level, `error` (3). */
Handlebars.logger.level = 4;

/** The helpers that a template may call; those of Handlebars that are not among them are unknown. */
function knownHelpers(names: readonly string[]): Record<string, boolean> & KnownHelpers {
  const none = { helperMissing: false, blockHelperMissing: false, log: false, lookup: false };
  const builtIn = { each: true, if: true, unless: true, with: true };
  return { ...none, ...builtIn, ...Object.fromEntries(names.map((name) => [name, true])) };
}

function run(
  main: Compiled,
  compiled: readonly Compiled[],
  helpers: Record<string, (...args: never[]) => unknown>,
  context: object,
): Marked | Diagnostic {
  const calls = { depth: 0 };
  const partials = Object.fromEntries(compiled.map((file) => [file.name, inFile(file, calls)]));
  try {
    return takeMarks(inFile(main, calls)(context, { helpers, partials }));
  } catch (error) {
    return toDiagnostic(error, main.file);
  }
}

/** Partials within partials; items are nested five deep. */
const DEEPEST_CALL = 100;

/**
 * Errors know their line but not their file: the innermost file that they pass
 * puts it in. Calls are counted, since an endless recursion does not end in an
 * exception that can be relied on.
 */
function inFile({ file, render }: Compiled, calls: { depth: number }): Handlebars.TemplateDelegate {
  return (context, options) => {
    calls.depth += 1;
    try {
      if (calls.depth > DEEPEST_CALL) throw endless(file);
      return render(context, options);
    } catch (error) {
      throw error instanceof TemplateFailure ? error : new TemplateFailure(toDiagnostic(error, file));
    } finally {
      calls.depth -= 1;
    }
  };
}

function endless(file: SourceFile): TemplateFailure {
  const args = { problem: 'endless', detail: '' } as const;
  return new TemplateFailure(templateDiagnostic('template-syntax', args, file, file.range(0, 0)));
}

function runtimeHelpers(
  helpers: Readonly<Record<string, Helper>>,
  files: readonly TemplateFile[],
  slots: Slots,
  words: Words,
): Record<string, (...args: never[]) => unknown> {
  const ours = Object.entries(helpers).map(
    ([name, helper]) => [name, (value: unknown): Markup => helper(value, slots, words)] as const,
  );
  return {
    ...Object.fromEntries(ours),
    [PRINT]: (value: unknown, options: Options) => {
      if (value instanceof Markup) return value;
      const printable = typeof value === 'boolean' ? String(value) : value;
      if (!isPrintable(printable)) throw notPrintable(value, options, files);
      return new Markup(toMarkdown(printable, slots, words.lang));
    },
    [GET]: (value: unknown, ...rest: [...string[], Options]) => {
      const options = rest.at(-1) as Options;
      const steps = rest.slice(0, -1) as string[];
      return steps.reduce((found: unknown, step) => getOwn(found, step, options, files), value);
    },
  };
}

/** A step of `a.b.c`: own fields only, so that no template reaches a prototype. */
function getOwn(found: unknown, step: string, options: Options, files: readonly TemplateFile[]): unknown {
  const owns = typeof found === 'object' && found !== null && Object.hasOwn(found, step);
  if (!owns) throw located('template-missing-value', { name: step }, options, files);
  return (found as Record<string, unknown>)[step];
}

function notPrintable(value: unknown, options: Options, files: readonly TemplateFile[]): TemplateFailure {
  const detail = isText(value) ? value.value : Array.isArray(value) ? '[…]' : '{…}';
  if (value === undefined) return located('template-missing-value', { name: '' }, options, files);
  return located('template-syntax', { problem: 'not-printable', detail }, options, files);
}

function located(
  code: 'template-missing-value' | 'template-syntax',
  args: TemplateArgs['template-missing-value'] | TemplateArgs['template-syntax'],
  { loc }: Options,
  files: readonly TemplateFile[],
): TemplateFailure {
  const file = files[Number(loc?.source ?? 0)]?.file ?? files[0]?.file;
  if (file === undefined) throw new Error('a template without files cannot run');
  const range = loc ? spotRange(file, loc.start, loc.end) : file.range(0, 0);
  return new TemplateFailure(templateDiagnostic(code, args, file, range));
}

/** What Handlebars throws, as a diagnostic of ours. */
function toDiagnostic(error: unknown, file: SourceFile): Diagnostic {
  if (error instanceof TemplateFailure) return error.diagnostic;
  const {
    message = '',
    lineNumber,
    column,
    endLineNumber,
    endColumn,
  } = error as Partial<Handlebars.Exception>;
  const line = Number(lineNumber ?? /Parse error on line (\d+)/.exec(message)?.[1] ?? 1);
  const end = endLineNumber ? { line: endLineNumber, column: Number(endColumn) } : undefined;
  const range = spotRange(file, { line, column: Number(column ?? 0) }, end);
  const missing = /^"(.*)" not defined in/.exec(message)?.[1];
  if (missing !== undefined)
    return templateDiagnostic('template-missing-value', { name: missing }, file, range);
  const args = { problem: 'unreadable', detail: readable(message) } as const;
  return templateDiagnostic('template-syntax', args, file, range);
}

/** The part of a parser's message that says what it met. */
function readable(message: string): string {
  return /got '(\w+)'/.exec(message)?.[1] ?? message.replace(/ - \d+:\d+$/, '').split('\n')[0] ?? '';
}
