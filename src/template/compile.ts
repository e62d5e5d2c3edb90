/** Handlebars, kept on a short lead: compiles a template's files. */
import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  type Compiled,
  type Engine,
  engineOf,
  GET,
  type Helper,
  PRINT,
  type TemplateFile,
  toDiagnostic,
} from './engine.ts';
import { BUILT_IN_HELPERS, Guard } from './guard.ts';

/** Compiles the main file (the first) and its partials; all findings at once. */
export function createEngine(
  files: readonly TemplateFile[],
  helpers: Readonly<Record<string, Helper>>,
): { engine: Engine | null; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const compiled: Compiled[] = [];
  for (const [index, { name, file }] of files.entries()) {
    try {
      const render = Handlebars.create().compile(guarded(index, files, helpers), optionsFor(helpers));
      compiled.push({ name, file, render });
    } catch (error) {
      diagnostics.push(toDiagnostic(error, file));
    }
  }
  return { engine: diagnostics.length > 0 ? null : engineOf(compiled, helpers), diagnostics };
}

/**
 * The code of a file, for those that come with the program: it is what
 * `createEngine` would compile, as an expression that Handlebars' runtime takes.
 * @throws {TemplateFailure} where the guard refuses something
 */
export function precompile(
  index: number,
  files: readonly TemplateFile[],
  helpers: Readonly<Record<string, Helper>>,
): string {
  return String(Handlebars.precompile(guarded(index, files, helpers), optionsFor(helpers)));
}

/** The tree of a file, rewritten by the guard. */
function guarded(
  index: number,
  files: readonly TemplateFile[],
  helpers: Readonly<Record<string, Helper>>,
): hbs.AST.Program {
  const file = (files[index] as TemplateFile).file;
  const ast = Handlebars.parse(file.text, { srcName: String(index) });
  const partials = new Set(files.map((partial) => partial.name).filter((partial) => partial !== ''));
  new Guard({ file, index, helpers: new Set(knownNames(helpers)), partials }).accept(ast);
  return ast;
}

function optionsFor(helpers: Readonly<Record<string, Helper>>): CompileOptions {
  return {
    noEscape: true,
    strict: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers([...knownNames(helpers), PRINT, GET]),
  };
}

const knownNames = (helpers: Readonly<Record<string, Helper>>): readonly string[] => [
  ...BUILT_IN_HELPERS,
  ...Object.keys(helpers),
];

/** Handlebars writes some refusals to the console besides; findings are ours to tell. Above its highest level, `error` (3). */
Handlebars.logger.level = 4;

/** The helpers that a template may call; those of Handlebars that are not among them are unknown. */
function knownHelpers(names: readonly string[]): Record<string, boolean> & KnownHelpers {
  const none = { helperMissing: false, blockHelperMissing: false, log: false, lookup: false };
  const builtIn = { each: true, if: true, unless: true, with: true };
  return { ...none, ...builtIn, ...Object.fromEntries(names.map((name) => [name, true])) };
}
