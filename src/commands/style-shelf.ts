/** The styles that a run uses, each loaded once, with what they extend. */
import { createReport } from '../diagnostics/report.ts';
import { REPORTERS } from '../reporters/index.ts';
import { parseSource } from '../source/parse-source.ts';
import { loadStyle, styleDiagnostics, styleParent } from '../style/load.ts';
import type { Style } from '../style/types.ts';
import { createSourceFile } from '../text/source-file.ts';
import type { Assets } from './assets.ts';
import { type Session, UsageError } from './session.ts';

/** More than any sensible chain of styles that extend each other; ends circles. */
const LONGEST_CHAIN = 8;

/** Finds styles by name or file and keeps them. */
export class StyleShelf {
  private readonly loaded = new Map<string, Promise<Style>>();
  private readonly session: Session;
  private readonly assets: Assets;

  constructor(session: Session) {
    this.session = session;
    this.assets = session.assets;
  }

  /** @throws {UsageError} for a style that is not there or has faults */
  take(name: string): Promise<Style> {
    const known = this.loaded.get(name) ?? this.load(name, LONGEST_CHAIN);
    this.loaded.set(name, known);
    return known;
  }

  private async load(name: string, chain: number): Promise<Style> {
    const source = chain > 0 ? await this.assets.style(name) : null;
    if (source === null) {
      const known = await this.assets.styleNames();
      throw new UsageError((words) => words.errors.unknownStyle(name, known));
    }
    const file = createSourceFile(source);
    const { document, diagnostics } = parseSource(file, { keys: new Set() });
    const parent = styleParent(document?.value);
    const base = parent === null ? null : await this.load(parent, chain - 1);
    const { style, problems } = loadStyle(name, document?.value, base);
    const faults = [...diagnostics, ...(document ? styleDiagnostics(document, problems) : [])];
    if (faults.length > 0) {
      const report = createReport([{ path: source.path, diagnostics: faults }]);
      const told = REPORTERS.pretty(report, { color: false, locale: this.session.locale });
      throw new UsageError((words) => `${words.errors.invalidStyle(name)}\n${told}`);
    }
    return style;
  }
}
