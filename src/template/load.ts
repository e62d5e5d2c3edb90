/** Reads a template: a folder of text files, built-in or a user's own. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Lang } from '../plan/types.ts';
import { SettingsReader } from '../source/settings-reader.ts';
import { append } from '../text/many.ts';
import { createSourceFile, type SourceFile } from '../text/source-file.ts';
import { createEngine } from './compile.ts';
import type { TemplateFile } from './engine.ts';
import { HELPERS } from './helpers.ts';
import { readWording, type Wording } from './manifest.ts';
import { fileFault, loadManifest } from './manifest-file.ts';
import { createTemplate, type Template, type Variant } from './template.ts';

export interface LoadOptions {
  /** Where the template's folder and that of the shared files are, for diagnostics. */
  readonly folder?: string;
  readonly sharedFolder?: string;
}

const MAIN = 'template.md.hbs';
/** A line across the page. */
const RULE = /^-{3,}(?=\s|$)/;
const SHARED = 'shared/';
const PARTIAL = /^(shared\/)?partials\/([\w-]+?)(?:\.(zh-CN|en))?\.hbs$/;

/**
 * Reads a template out of its files, named as in its folder (`manifest.yaml`,
 * `template.md.hbs`, `partials/item.hbs`, `en.yaml`); those that all templates
 * share are named `shared/…`. A file of its own goes before a shared one, one
 * for a language (`title.en.hbs`) before one for all. Never throws.
 */
export function loadTemplate(
  name: string,
  files: ReadonlyMap<string, string>,
  { folder = `templates/${name}`, sharedFolder = 'templates/shared' }: LoadOptions = {},
): { template: Template | null; diagnostics: readonly Diagnostic[] } {
  const open = (path: string): SourceFile => {
    const shown = path.startsWith(SHARED)
      ? `${sharedFolder}/${path.slice(SHARED.length)}`
      : `${folder}/${path}`;
    return createSourceFile({ path: shown, text: files.get(path) ?? '' });
  };
  const { manifest, file: manifestFile, diagnostics: found } = loadManifest(files, folder);
  const diagnostics = [...found];
  const main = files.get(MAIN);
  if (main === undefined) diagnostics.push(fileFault(open(MAIN), MAIN, 'missing-file'));
  else if (printsNothing(main)) diagnostics.push(fileFault(open(MAIN), MAIN, 'prints-nothing'));
  if (manifest === null || main === undefined) return { template: null, diagnostics };
  const variants = new Map<Lang, Variant>();
  for (const lang of manifest.languages) {
    const variant = readVariant(lang, files, open);
    append(diagnostics, variant.diagnostics);
    if (variant.engine) variants.set(lang, { wording: variant.wording, engine: variant.engine });
  }
  if (diagnostics.length > 0) return { template: null, diagnostics: withoutRepeats(diagnostics) };
  return { template: createTemplate(name, manifest, manifestFile, variants), diagnostics: [] };
}

/** Whether there is nothing but comments, and lines of `---`. */
function printsNothing(main: string): boolean {
  let rest = main.trimStart();
  while (rest !== '') {
    const mark = rest.startsWith('{{!--') ? '--}}' : '}}';
    const end = rest.startsWith('{{!') ? rest.indexOf(mark) + mark.length : RULE.exec(rest)?.[0].length;
    if (end === undefined || end < mark.length) return false;
    rest = rest.slice(end).trimStart();
  }
  return true;
}

type Open = (path: string) => SourceFile;

function readVariant(lang: Lang, files: ReadonlyMap<string, string>, open: Open) {
  const diagnostics: Diagnostic[] = [];
  let wording: Wording | null = null;
  for (const path of [`${SHARED}${lang}.yaml`, `${lang}.yaml`].filter((candidate) => files.has(candidate))) {
    const reader = new SettingsReader(open(path), { code: 'template-manifest' });
    wording = readWording(reader, wording);
    append(diagnostics, reader.diagnostics);
  }
  if (wording === null) diagnostics.push(fileFault(open(`${lang}.yaml`), `${lang}.yaml`, 'missing-file'));
  const { engine, diagnostics: found } = createEngine(templateFiles(lang, files, open), HELPERS);
  const empty: Wording = { headings: {} as Wording['headings'], labels: {}, months: [] };
  return { wording: wording ?? empty, engine, diagnostics: [...diagnostics, ...found] };
}

/** The main file and the partials as they apply to a language, later ones going before earlier ones. */
function templateFiles(lang: Lang, files: ReadonlyMap<string, string>, open: Open): readonly TemplateFile[] {
  const partials = new Map<string, { path: string; rank: number }>();
  for (const path of files.keys()) {
    const [, shared, name, partLang] = PARTIAL.exec(path) ?? [];
    if (name === undefined || (partLang !== undefined && partLang !== lang)) continue;
    const rank = (shared ? 0 : 2) + (partLang ? 1 : 0);
    if (rank >= (partials.get(name)?.rank ?? 0)) partials.set(name, { path, rank });
  }
  const named = [...partials].map(([name, { path }]) => ({ name, file: open(path) }));
  return [{ name: '', file: open(MAIN) }, ...named];
}

/** Files that languages share are read for each of them, their faults are told once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, args, file, range } = diagnostic;
    const key = JSON.stringify([code, args, file.path, range?.start.offset]);
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
}
