/**
 * The templates that come with the program. They were read, guarded and compiled
 * when it was built: neither YAML nor the compiler of Handlebars is needed for them.
 */
import Handlebars from 'handlebars/runtime';
import { createSourceFile } from '../text/source-file.ts';
import { type Compiled, type Engine, engineOf } from './engine.ts';
import { type BuiltInFile, type BuiltInVariant, TEMPLATES } from './generated/templates.js';
import { HELPERS } from './helpers.ts';
import { createTemplate, type Template, type Variant } from './template.ts';

/** As in `compile.ts`. */
Handlebars.logger.level = 4;

/**
 * A template of that name, which has this manifest. Its code is run when it is printed with.
 * @throws {Error} where there is none
 */
export function builtInTemplate(name: string): Template {
  const found = TEMPLATES[name];
  if (found === undefined) throw new Error(`no template ${name}`);
  const variants = found.variants.map(({ lang, ...variant }) => [lang, ready(variant)] as const);
  return createTemplate(name, found.manifest, createSourceFile(found.manifestFile), new Map(variants));
}

function ready({ wording, files }: Omit<BuiltInVariant, 'lang'>): Variant {
  let engine: Engine | null = null;
  return {
    get wording() {
      return wording();
    },
    get engine() {
      engine ??= engineOf(files().map(compiled), HELPERS);
      return engine;
    },
  };
}

const compiled = ({ name, path, text, code }: BuiltInFile): Compiled => ({
  name,
  file: createSourceFile({ path, text }),
  render: Handlebars.template(code),
});
