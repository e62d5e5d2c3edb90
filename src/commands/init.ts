/** `plan init`: starts a plan file, with the schema beside it for the editor. */
import path from 'node:path';
import { chooseLocale } from '../messages/locale.ts';
import type { Locale } from '../messages/types.ts';
import { loadPlan } from '../plan/load.ts';
import { canonicalValue, KEYS, KNOWN_KEYS } from '../schema/vocabulary.ts';
import { parseSource } from '../source/parse-source.ts';
import { writeScalar } from '../source/write-scalar.ts';
import { applyEdits } from '../text/edits.ts';
import { createSourceFile } from '../text/source-file.ts';
import { CONFIGURATION, exists } from './files/folder.ts';
import { writeWhole } from './files/outputs.ts';
import { askForStart, type Start } from './init-prompts.ts';
import { readSchema } from './schema.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { TemplateShelf } from './shelves/template-shelf.ts';
import { note } from './terminal/notes.ts';

export interface InitOptions {
  readonly planLang?: string;
  readonly template?: string;
  readonly example?: string;
  readonly organization?: string;
  readonly period?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

const SCHEMA_FILE = 'plan.schema.json';
/** Tells editors with the YAML language server where the schema is. */
const MODELINE = `# yaml-language-server: $schema=./${SCHEMA_FILE}\n`;
const DEFAULT_FILE: Readonly<Record<Locale, string>> = { 'zh-CN': '计划.yaml', en: 'plan.yaml' };
const YAML_FILE = /\.ya?ml$/i;
/** Keys of a starter that the answers go to. */
const FILLED = ['organization', 'period'] as const;

/**
 * Writes a starter whose blanks are the only findings of `check`.
 * @throws {UsageError} when the file is there already or would be a policy, or there is no such template
 */
export async function init(
  name: string | undefined,
  options: InitOptions,
  session: Session,
): Promise<number> {
  if (name !== undefined && !YAML_FILE.test(name)) throw new UsageError(({ errors }) => errors.notYaml(name));
  if (name !== undefined && CONFIGURATION.test(path.basename(name)))
    throw new UsageError(({ errors }) => errors.nameOfPolicy(name, DEFAULT_FILE[session.locale]));
  if (options.example !== undefined) return startFromExample(options.example, name, options, session);
  const { io, words, assets } = session;
  const templates = await assets.templateNames();
  const given = givenStart(options, session);
  if (given.template && !templates.includes(given.template)) {
    throw new UsageError(({ errors }) => errors.notBuiltIn(given.template ?? '', templates));
  }
  if (name !== undefined) await refuseExisting(name, options, session);
  const ask = options.yes !== true && io.stdin.isTTY && io.stdout.isTTY;
  const start = ask ? await askFor(given, name, options, session) : complete(given, session);
  if (start === null) {
    await io.stderr.write(`${words.init.cancelled}\n`);
    return EXIT.failure;
  }
  const { lang } = start;
  const file = name ?? DEFAULT_FILE[lang];
  await writeStart({ file, lang, text: await starterText(start, session) }, options, session);
  await note(words.init.next(file), session);
  return EXIT.ok;
}

/** An example as it is, to be made one's own. */
async function startFromExample(
  example: string,
  name: string | undefined,
  options: InitOptions,
  session: Session,
): Promise<number> {
  const known = await session.assets.exampleNames();
  if (!known.includes(example)) throw new UsageError(({ errors }) => errors.unknownExample(example, known));
  const text = await session.assets.read('examples', `${example}.yaml`);
  const lang = loadPlan(createSourceFile({ path: example, text })).plan?.lang ?? session.locale;
  const file = name ?? DEFAULT_FILE[lang];
  await writeStart({ file, lang, text: MODELINE + text }, options, session);
  await note(session.words.init.nextFromExample(file), session);
  return EXIT.ok;
}

/** @throws {UsageError} when the file is there already */
async function writeStart(
  { file, lang, text }: { readonly file: string; readonly lang: Locale; readonly text: string },
  options: InitOptions,
  session: Session,
): Promise<void> {
  const target = path.resolve(session.io.cwd, file);
  await refuseExisting(file, options, session);
  await writeWhole(target, text);
  await writeSchema(path.join(path.dirname(target), SCHEMA_FILE), lang, options, session);
  await note(session.words.init.done(file, SCHEMA_FILE), session);
}

function givenStart(options: InitOptions, { langOption }: Session): Partial<Start> {
  const lang = options.planLang ? chooseLocale({ option: options.planLang }) : langOption;
  return {
    ...(lang && { lang }),
    ...(options.template !== undefined && { template: canonicalValue('template', options.template) }),
    ...(options.organization !== undefined && { organization: options.organization }),
    ...(options.period !== undefined && { period: options.period }),
  };
}

function complete(given: Partial<Start>, { locale }: Session): Start {
  return { lang: locale, template: 'annual', organization: '', period: '', ...given };
}

/** Asks, but not in vain: that the file is there already is told before the questions, or as soon as the language names it. */
async function askFor(
  given: Partial<Start>,
  name: string | undefined,
  options: InitOptions,
  session: Session,
): Promise<Start | null> {
  const shelf = new TemplateShelf(session.assets, undefined);
  const templates = await Promise.all(
    (await session.assets.templateNames()).map(async (template) => {
      const { title, description } = await shelf.builtIn(template);
      return { name: template, title, description };
    }),
  );
  const onLang = (lang: Locale) => refuseExisting(name ?? DEFAULT_FILE[lang], options, session);
  return askForStart(given, { templates, onLang }, session);
}

/** @throws {UsageError} when the file is there and may not be overwritten */
async function refuseExisting(file: string, { force }: InitOptions, { io }: Session): Promise<void> {
  if (force !== true && (await exists(path.resolve(io.cwd, file))))
    throw new UsageError(({ errors }) => errors.fileExists(file));
}

/** A schema that is there already is left alone: it may belong to other plans of the folder. */
async function writeSchema(
  target: string,
  lang: Locale,
  { force }: InitOptions,
  { assets }: Session,
): Promise<void> {
  if (force !== true && (await exists(target))) return;
  await writeWhole(target, await readSchema(assets, lang === 'zh-CN' ? 'zh' : 'en'));
}

/** The template's starter with the answers in their places. */
async function starterText(start: Start, { assets }: Session): Promise<string> {
  const text = await assets.read('templates', start.template, `starter.${start.lang}.yaml`);
  const file = createSourceFile({ path: start.template, text });
  const { document } = parseSource(file, { keys: KNOWN_KEYS });
  if (document === null) throw new Error(`starter of ${start.template} is not readable`);
  const edits = FILLED.flatMap((field) => {
    const key = document.keys([]).find((known) => known === field || known === KEYS[field]);
    if (start[field] === '' || key === undefined) return [];
    return [{ range: document.locate([key], 'value').range, text: writeScalar(start[field]) }];
  });
  return applyEdits(text, edits);
}
