/** Runs the compiled files of a template, and tells what goes wrong there. It needs neither parser nor compiler of Handlebars. */
import type Handlebars from 'handlebars';
import type { TemplateArgs } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Words } from './context/words.ts';
import { type Spot, spotRange, TemplateFailure, templateDiagnostic } from './failure.ts';
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

/** A file that was compiled, by `compile.ts` or when the program was built. */
export interface Compiled {
  readonly name: string;
  readonly file: SourceFile;
  readonly render: Handlebars.TemplateDelegate;
}

/** The helpers that the guard puts in. */
export const PRINT = 'print';
export const GET = 'get';

type Options = { readonly loc?: { readonly start: Spot; readonly end: Spot; readonly source?: string } };

/** The engine over compiled files, the main one first. */
export function engineOf(compiled: readonly Compiled[], helpers: Readonly<Record<string, Helper>>): Engine {
  const [main] = compiled;
  if (main === undefined) throw new Error('a template has a main file');
  return {
    files: compiled.map(({ file }) => file),
    run: (context, slots, words) =>
      run(main, compiled, runtimeHelpers(helpers, compiled, slots, words), context),
  };
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
export function toDiagnostic(error: unknown, file: SourceFile): Diagnostic {
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
