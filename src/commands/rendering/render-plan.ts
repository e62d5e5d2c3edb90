/** From a plan file to the bytes of its documents: the part of `plan render` that any thread can do. Nothing is written here. */
import path from 'node:path';
import { hasErrors } from '../../diagnostics/by-file.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FileReport } from '../../diagnostics/report.ts';
import type { DocRoot } from '../../document/tree.ts';
import type { Lang, Plan } from '../../plan/types.ts';
import { visible } from '../../reporters/visible.ts';
import { keyIn } from '../../schema/plan-schema.ts';
import type { Style } from '../../style/types.ts';
import type { Manifest } from '../../template/manifest.ts';
import { leftOut } from '../../template/parts.ts';
import { renderDocument } from '../../template/render.ts';
import { WRITERS } from '../../writers/index.ts';
import type { WriteOptions } from '../../writers/writer.ts';
import { type Examined, examine } from '../checking/examine.ts';
import type { Input } from '../files/inputs.ts';
import { STDOUT } from '../files/outputs.ts';
import { addressFrom, readPictures } from '../files/pictures.ts';
import { EXIT, type Session, UsageError } from '../session.ts';
import type { ConfigOptions } from '../shelves/config-shelf.ts';
import { filesOf, type Shelves, shelvesOf } from '../shelves/shelves.ts';
import { StyleShelf } from '../shelves/style-shelf.ts';
import type { ShelvedTemplate } from '../shelves/template-shelf.ts';

/** The options of `plan render` that tell what is in a document. */
export interface MakeOptions extends ConfigOptions {
  readonly template?: string;
  readonly style?: string;
  readonly embedSource?: boolean;
  /** Plans with errors get documents too. */
  readonly force?: boolean;
}

/** What holds for all documents of a run; plain data. */
export interface MakeSettings {
  readonly options: MakeOptions;
  /** Names of formats, as `WRITERS` has them. */
  readonly formats: readonly string[];
  /** Seconds since 1970 that documents bear; null for none. */
  readonly time: number | null;
}

/** A plan, and where its documents will stand, by format: absolute paths, or `-`. */
export interface MakeTask {
  readonly input: Input;
  readonly targets: readonly string[];
}

/** What came of a plan. */
export interface Made {
  readonly report: FileReport;
  readonly passedOver: boolean;
  /** null where there was none to be read. */
  readonly plan: Pick<Plan, 'lang'> | null;
  readonly exitCode: number;
  /** The bytes by format; none where the exit code is not 0. */
  readonly documents: readonly Uint8Array[];
  /** What they were made of; null where there are none, and on its way from another thread. */
  readonly printed: { readonly document: DocRoot; readonly style: Style } | null;
  /** The files that were read for them besides the plan, absolute. */
  readonly read: readonly string[];
  /** Sentences: why there are no documents, or what of the plan is not in them. */
  readonly told: readonly string[];
}

/** Makes the documents of one plan after the other; templates, styles and policies are loaded once. */
export class DocumentMaker {
  private readonly session: Session;
  private readonly settings: MakeSettings;
  private readonly shelves: Shelves;
  private readonly styles: StyleShelf;

  /** @throws {UsageError} for a `--rule` that says nothing */
  constructor(session: Session, settings: MakeSettings) {
    this.session = session;
    this.settings = settings;
    this.shelves = shelvesOf(settings.options, session);
    this.styles = new StyleShelf(session);
  }

  /**
   * Loads the style that the command line names: what is wrong with it is then told once and not with every plan.
   * @throws {UsageError} for a style that is not there or has faults
   */
  async loadStyle(): Promise<void> {
    const { style } = this.settings.options;
    if (style !== undefined) await this.styles.take({ name: style, by: null });
  }

  /**
   * What is read for these plans besides themselves and what each of them names, absolute.
   * @throws {UsageError} for a policy that is not there or has faults
   */
  async files(inputs: readonly Input[]): Promise<readonly string[]> {
    return [...(await filesOf(this.shelves, inputs)), ...this.styles.files];
  }

  /**
   * Checks a plan and makes its documents.
   * @throws {UsageError} for a policy or a `-t` that is not there or has faults
   */
  async make({ input, targets }: MakeTask): Promise<Made> {
    const examined = await examine(input, this.shelves);
    const { plan, template, diagnostics } = examined;
    const none = (exitCode: number, more: readonly Diagnostic[] = []) =>
      madeNothing(examined, exitCode, more);
    if (examined.passedOver) return none(EXIT.ok);
    if (examined.unreadable || examined.misconfigured) return none(EXIT.failure);
    const refused = hasErrors(diagnostics) && this.settings.options.force !== true;
    if (plan === null || template === null || refused) return none(EXIT.findings);
    const loaded = await template.load();
    if (loaded.template === null) return none(EXIT.failure, loaded.diagnostics);
    const rendered = renderDocument(plan, loaded.template);
    if (rendered.document === null) return none(EXIT.failure, rendered.diagnostics);
    try {
      const style = await this.styleFor(plan.lang, template);
      const documents = await this.documents(examined, rendered.document, style, targets);
      const told = this.leftOut(plan, template.manifest, input);
      const printed = { document: rendered.document, style };
      const read = [...examined.read, ...this.styles.files];
      return { ...none(EXIT.ok, rendered.diagnostics), documents, printed, read, told };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const told = [`${visible(input.path)}: ${error.tell(this.session.words)}`];
      return { ...none(EXIT.failure, rendered.diagnostics), told };
    }
  }

  /** The style of `-s`, else the one that the template names, whose path counts from the template's folder. */
  private async styleFor(lang: Lang, { manifest, manifestPath }: ShelvedTemplate): Promise<Style> {
    const { style: name } = this.settings.options;
    const wish = name === undefined ? { name: manifest.style[lang], by: manifestPath } : { name, by: null };
    return (await this.styles.take(wish)).style;
  }

  /** All formats, so that a failure in one leaves none half done. */
  private async documents(
    { input, bytes: source, pictures: pictureFiles }: Examined,
    document: DocRoot,
    style: Style,
    targets: readonly string[],
  ): Promise<readonly Uint8Array[]> {
    const { time, options, formats } = this.settings;
    const carried: WriteOptions = {
      ...(time !== null && { time }),
      ...(options.embedSource && source && { source: { name: path.basename(input.path), bytes: source } }),
    };
    const pictures = await readPictures(pictureFiles);
    return Promise.all(
      formats.map(async (name, index) => {
        const target = targets[index] ?? STDOUT;
        const folder = target === STDOUT ? this.session.io.cwd : path.dirname(target);
        const writer = await WRITERS.find(({ format }) => format === name)?.load();
        if (writer === undefined) throw new Error(`no format ${name}`);
        const pictureAddress = addressFrom(folder, input);
        return writer.write(document, style, { ...carried, pictures, pictureAddress });
      }),
    );
  }

  /** Of a template that prints some parts of plans, which of this one stay out of the document. */
  private leftOut(plan: Plan, manifest: Manifest, input: Input): readonly string[] {
    const { locale, words } = this.session;
    const language = locale === 'en' ? 'en' : 'zh';
    const parts = leftOut(plan, manifest.prints);
    const names = parts.map((part) => (typeof part === 'string' ? keyIn(language, part) : part.value));
    return names.length > 0 ? [words.render.leftOut(input.path, manifest.title[locale], names)] : [];
  }
}

/** A plan without documents. */
function madeNothing(
  { input, plan, passedOver, diagnostics, read }: Examined,
  exitCode: number,
  more: readonly Diagnostic[],
): Made {
  return {
    report: { path: input.path, diagnostics: [...diagnostics, ...more] },
    passedOver,
    plan: plan && { lang: plan.lang },
    exitCode,
    documents: [],
    printed: null,
    read,
    told: [],
  };
}
