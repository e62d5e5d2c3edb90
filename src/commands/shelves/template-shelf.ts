/** The templates that a run uses, each loaded once. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../plan/types.ts';
import { closest, suggestValue } from '../../schema/suggest.ts';
import { canonicalValue, languageOf, valueIn } from '../../schema/vocabulary.ts';
import { MANIFESTS } from '../../template/generated/manifests.js';
import type { Manifest } from '../../template/manifest.ts';
import { MANIFEST } from '../../template/manifest-name.ts';
import type { Template } from '../../template/template.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { UsageError } from '../session.ts';
import type { Assets } from './assets.ts';

/** A template whose manifest was read; the rest is read when something is printed. */
export interface ShelvedTemplate {
  readonly manifest: Manifest;
  /** As it is found from the working folder: a style's path in it counts from there. */
  readonly manifestPath: string;
  /** Loads the engine too. The template is null when it has faults, which are the findings. */
  load(): Promise<{ readonly template: Template | null; readonly diagnostics: readonly Diagnostic[] }>;
}

/** A template, or what is wrong with it. */
interface Shelved {
  readonly template: ShelvedTemplate | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What was read of the user's own, absolute. */
  readonly read: readonly string[];
}

const NONE: Shelved = { template: null, diagnostics: [], read: [] };

export interface ChosenTemplate extends Shelved {
  /** A folder of the user's and none of ours. */
  readonly isOwn: boolean;
}

/** Finds templates by name or folder and keeps them. */
export class TemplateShelf {
  private readonly shelved = new Map<string, Promise<Shelved | null>>();
  private readonly assets: Assets;
  private readonly option: string | undefined;

  /** @param option `-t`, which goes before what plans say */
  constructor(assets: Assets, option: string | undefined) {
    this.assets = assets;
    this.option = option;
  }

  /**
   * The template for a plan. A plan that names one we do not have gets a finding.
   * @throws {UsageError} when `-t` names one we do not have
   */
  async forPlan(plan: Plan, file: SourceFile): Promise<ChosenTemplate> {
    const name = canonicalValue('template', this.option ?? plan.template);
    const isOwn = this.assets.isOwnTemplate(name);
    const outside = this.option === undefined && !(await this.assets.mayName(name, file.path));
    const chosen = outside ? null : await this.take(name);
    if (chosen === null)
      return { ...NONE, diagnostics: [await this.notFound(name, outside, plan, file)], isOwn };
    const languages = chosen.template?.manifest.languages;
    if (languages && !languages.includes(plan.lang)) {
      const args = { name, lang: plan.lang, languages };
      return {
        template: null,
        diagnostics: [{ ...placeOf(plan, file), code: 'template-language', args }],
        isOwn,
        read: chosen.read,
      };
    }
    return { ...chosen, isOwn };
  }

  /** The files of the template that `-t` names, absolute; none where there is none. */
  async files(): Promise<readonly string[]> {
    if (this.option === undefined) return [];
    return (await this.take(canonicalValue('template', this.option)))?.read ?? [];
  }

  /** @throws {Error} for a built-in template that cannot be loaded: the package is not whole */
  async builtIn(name: string): Promise<Manifest> {
    const template = (await this.take(name))?.template;
    if (!template) throw new Error(`template ${name} cannot be loaded`);
    return template.manifest;
  }

  private take(name: string): Promise<Shelved | null> {
    const known = this.shelved.get(name) ?? this.shelve(name);
    this.shelved.set(name, known);
    return known;
  }

  private async shelve(name: string): Promise<Shelved | null> {
    const builtIn = Object.hasOwn(MANIFESTS, name) ? MANIFESTS[name] : undefined;
    if (builtIn !== undefined) return { ...NONE, template: this.ready(name, builtIn) };
    const found = await this.assets.template(name);
    if (found === null) return null;
    const { folder, root, files, problems, places: read } = found;
    if (problems.length > 0) return { template: null, diagnostics: problems, read };
    const { loadManifest } = await import('../../template/manifest-file.ts');
    const { manifest, diagnostics } = loadManifest(files, folder);
    if (manifest === null || diagnostics.length > 0) return { template: null, diagnostics, read };
    const load = async () => (await import('../../template/load.ts')).loadTemplate(name, files, { folder });
    return {
      template: { manifest, manifestPath: `${root}/${MANIFEST}`, load: once(load) },
      diagnostics,
      read,
    };
  }

  /** One that comes with the program. */
  private ready(name: string, manifest: Manifest): ShelvedTemplate {
    const load = async () => {
      const { builtInTemplate } = await import('../../template/built-in.ts');
      return { template: builtInTemplate(name), diagnostics: [] };
    };
    return { manifest, manifestPath: `${this.assets.templateFolder(name)}/${MANIFEST}`, load: once(load) };
  }

  private async notFound(name: string, outside: boolean, plan: Plan, file: SourceFile): Promise<Diagnostic> {
    const known = await this.assets.templateNames();
    const folder = await this.assets.folderNamed(this.option ?? name);
    if (this.option !== undefined)
      throw new UsageError(({ errors }) => errors.unknownTemplate(name, known, folder));
    const meant = suggestValue('template', name, known) ?? closest(name, known);
    const inWords = (one: string) =>
      valueIn(languageOf(name, plan.lang === 'en' ? 'en' : 'zh'), 'template', one);
    return {
      ...placeOf(plan, file),
      code: 'template-not-found',
      args: { name, known: known.map(inWords), suggestion: folder ?? (meant && inWords(meant)), outside },
    };
  }
}

function placeOf(plan: Plan, file: SourceFile) {
  const named = plan.templateName;
  return { severity: 'error', file, range: named?.span() ?? plan.range, path: named?.path ?? [] } as const;
}

/** Does something the first time and remembers what came of it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
