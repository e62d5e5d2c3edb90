/** A template that can be run, wherever it came from. */
import type { Lang } from '../plan/types.ts';
import type { SectionKind } from '../schema/vocabulary.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Engine } from './engine.ts';
import { LANGS, type Manifest, type Wording } from './manifest.ts';

export interface Template {
  readonly name: string;
  readonly manifest: Manifest;
  readonly manifestFile: SourceFile;
  readonly languages: readonly Lang[];
  /** Kinds of section that a plan has to have, and those that it should have. */
  readonly requires: readonly SectionKind[];
  readonly recommends: readonly SectionKind[];
  /** The style that a document gets when none is asked for. */
  defaultStyle(lang: Lang): string;
  /** The headings of sections that a plan names by their key alone. */
  headings(lang: Lang): Readonly<Record<SectionKind, string>>;
  /** null for a language that the template does not have. */
  variant(lang: Lang): Variant | null;
}

/** A template in one language. */
export interface Variant {
  readonly wording: Wording;
  readonly engine: Engine;
}

/** @param variants one at least */
export function createTemplate(
  name: string,
  manifest: Manifest,
  manifestFile: SourceFile,
  variants: ReadonlyMap<Lang, Variant>,
): Template {
  const [first] = variants.values();
  if (first === undefined) throw new Error('a template has at least one language');
  return {
    name,
    manifest,
    manifestFile,
    languages: LANGS.filter((lang) => variants.has(lang)),
    requires: manifest.requires,
    recommends: manifest.recommends,
    defaultStyle: (lang) => manifest.style[lang],
    headings: (lang) => (variants.get(lang) ?? first).wording.headings,
    variant: (lang) => variants.get(lang) ?? null,
  };
}
