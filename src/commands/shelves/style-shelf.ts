/** The styles that a run uses, each loaded once, with what they extend. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createReport } from '../../diagnostics/report.ts';
import { closest } from '../../schema/suggest.ts';
import { parseSource } from '../../source/parse-source.ts';
import type { SourceDocument } from '../../source/source-document.ts';
import { type LoadedStyle, loadStyle, styleDiagnostics, styleParent } from '../../style/load.ts';
import { readInput } from '../files/inputs.ts';
import { type Session, UsageError } from '../session.ts';
import { type Assets, besides, type StylePlace } from './assets.ts';

/** A style that somebody asks for. */
export interface StyleWish {
  readonly name: string;
  /** The file that names it, and from whose folder a path counts; null for the command line. */
  readonly by: string | null;
}

/** What came of loading a style file. */
type Loaded =
  | { readonly style: LoadedStyle; readonly faults: null }
  | { readonly style: null; readonly faults: readonly Diagnostic[] };

/** Finds styles by name or file and keeps them. */
export class StyleShelf {
  private readonly loaded = new Map<string, Promise<Loaded>>();
  private readonly session: Session;
  private readonly assets: Assets;

  constructor(session: Session) {
    this.session = session;
    this.assets = session.assets;
  }

  /** @throws {UsageError} for a style that is not there or has faults */
  async take({ name, by }: StyleWish): Promise<LoadedStyle> {
    const outside = by !== null && !(await this.assets.mayName(besides(name, by), by));
    const place = outside ? null : await this.assets.style(name, by);
    if (place === null) throw await this.missing(name, by);
    const { style, faults } = await this.load(place, []);
    if (style !== null) return style;
    const files = [...new Set(faults.map(({ file }) => file.path))];
    const report = createReport(
      files.map((path) => ({ path, diagnostics: faults.filter(({ file }) => file.path === path) })),
    );
    const { stderr } = this.session.io;
    const color = this.session.color(stderr);
    const { prettyFindings } = await import('../../reporters/pretty.ts');
    const told = prettyFindings(report, { color, locale: this.session.locale, width: stderr.columns });
    throw new UsageError((words) => `${words.errors.invalidStyle(name)}\n${told.trimEnd()}`);
  }

  /** The files that were read, absolute. */
  get files(): readonly string[] {
    return [...this.loaded.keys()];
  }

  private async missing(name: string, by: string | null): Promise<UsageError> {
    const known = await this.assets.styleNames();
    return new UsageError(({ errors }) => {
      const told = this.assets.isOwnStyle(name)
        ? errors.noStyleFile(name)
        : errors.unknownStyle(name, known, closest(name, known));
      return by === null ? told : `${by}${errors.colon}${told}`;
    });
  }

  /** @param chain the files that led here, each extending the next */
  private load(place: StylePlace, chain: readonly StylePlace[]): Promise<Loaded> {
    const known = this.loaded.get(place.absolute) ?? this.read(place, chain);
    this.loaded.set(place.absolute, known);
    return known;
  }

  private async read(place: StylePlace, chain: readonly StylePlace[]): Promise<Loaded> {
    const builtIn = this.assets.isOwnStyle(place.name) ? null : await builtInStyle(place.name);
    if (builtIn !== null) return { style: builtIn, faults: null };
    const read = await readInput(place);
    if (read.file === null) return { style: null, faults: [asStyleFault(read.problem)] };
    const { document, diagnostics } = parseSource(read.file, { keys: new Set() });
    if (document === null || diagnostics.length > 0)
      return { style: null, faults: diagnostics.map(asStyleFault) };
    const parent = styleParent(document.value);
    const base = parent === null ? null : await this.extended(parent, document, [...chain, place]);
    if (base?.style === null) return base;
    const style = loadStyle(place.name, document.value, base?.style);
    if (style.problems.length === 0) return { style, faults: null };
    return { style: null, faults: styleDiagnostics(document, style.problems) };
  }

  /** The style behind `extends`; its path counts from the folder of the file that names it. */
  private async extended(name: string, by: SourceDocument, chain: readonly StylePlace[]): Promise<Loaded> {
    const outside = !(await this.assets.mayName(besides(name, by.file.path), by.file.path));
    const place = outside ? null : await this.assets.style(name, by.file.path);
    const path = ['extends'];
    const at = { severity: 'error', file: by.file, range: by.locate(path, 'value').range, path } as const;
    if (place === null) {
      const known = this.assets.isOwnStyle(name) ? [] : await this.assets.styleNames();
      const args = { name, known, suggestion: closest(name, known), outside };
      return { style: null, faults: [{ ...at, code: 'style-not-found', args }] };
    }
    const since = chain.findIndex(({ absolute }) => absolute === place.absolute);
    if (since < 0) return this.load(place, chain);
    const circle = [...chain.slice(since), place].map((one) => one.path);
    return { style: null, faults: [{ ...at, code: 'style-circle', args: { circle } }] };
  }
}

/** What is said of a file as a whole is said of a plan; here it is a style. */
function asStyleFault(problem: Diagnostic): Diagnostic {
  if (problem.code !== 'file-empty' && problem.code !== 'not-a-plan') return problem;
  const { file, range = file.range(0, 0) } = problem;
  const value = problem.code === 'file-empty' ? 'nothing' : problem.args.found;
  const args = { key: '', value, expected: { type: 'lines' } } as const;
  return { code: 'style-value', severity: 'error', args, file, range };
}

/** A style that comes with the program: it was read and made complete when that was built. */
async function builtInStyle(name: string): Promise<LoadedStyle | null> {
  const { STYLES } = await import('../../style/generated/styles.js');
  return (Object.hasOwn(STYLES, name) ? STYLES[name]?.() : null) ?? null;
}
