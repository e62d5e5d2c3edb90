/** What `npm run generate` makes of the templates that come with the program; `built-in.ts` takes it from there. */
import type { Lang } from '../plan/types.ts';
import { precompile } from './compile.ts';
import { HELPERS } from './helpers.ts';
import { loadTemplate } from './load.ts';
import type { Manifest, Wording } from './manifest.ts';

/** A template as plain data, but for the code of its files. */
export interface Precompiled {
  readonly manifest: Manifest;
  readonly manifestFile: PrecompiledSource;
  readonly variants: readonly PrecompiledVariant[];
}

export interface PrecompiledVariant {
  readonly lang: Lang;
  readonly wording: Wording;
  /** The main file first. */
  readonly files: readonly (PrecompiledSource & { readonly name: string; readonly code: string })[];
}

interface PrecompiledSource {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads and compiles a template, named and filed as `loadTemplate` takes it.
 * @throws {Error} for one with faults
 */
export function precompileTemplate(name: string, files: ReadonlyMap<string, string>): Precompiled {
  const { template, diagnostics } = loadTemplate(name, files);
  if (template === null) throw new Error(`templates/${name}: ${JSON.stringify(diagnostics[0]?.args)}`);
  const variants = template.languages.flatMap((lang) => {
    const variant = template.variant(lang);
    if (variant === null) return [];
    const sources = variant.engine.files.map((file, index) => ({
      file,
      name: index === 0 ? '' : partialName(file.path),
    }));
    const compiled = sources.map(({ file: { path, text }, name: called }, index) => ({
      name: called,
      path,
      text,
      code: precompile(index, sources, HELPERS),
    }));
    return [{ lang, wording: variant.wording, files: compiled }];
  });
  const { path, text } = template.manifestFile;
  return { manifest: template.manifest, manifestFile: { path, text }, variants };
}

/** `templates/shared/partials/title.en.hbs` → `title` */
function partialName(path: string): string {
  return path.replace(/^.*\//, '').replace(/(?:\.(?:zh-CN|en))?\.hbs$/, '');
}
