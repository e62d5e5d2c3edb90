/**
 * From a style file to a complete `Style`. What a file leaves out comes from the
 * style that it extends; without one, from its own body paragraph.
 */
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { readImprint, readMasthead, readSignature } from './ends.ts';
import { readFonts, readLevels, readParagraphs } from './looks.ts';
import { readPage, readTable } from './page.ts';
import { type StyleProblem, StyleReader } from './read.ts';
import type { Style } from './types.ts';

export interface LoadedStyle {
  /** Complete in any case: what did not fit is replaced by its fallback. */
  readonly style: Style;
  readonly problems: readonly StyleProblem[];
}

/** The name behind `extends:`, so that the caller can load that style first; null when the style stands alone. */
export function styleParent(value: unknown): string | null {
  const reader = new StyleReader(value, [], []);
  return reader.has('extends') ? reader.text('extends', '') || null : null;
}

/**
 * Makes a style of a parsed style file. `value` is what YAML gave, scalars as
 * text; `base` is the style that `styleParent` named.
 */
export function loadStyle(name: string, value: unknown, base: Style | null = null): LoadedStyle {
  const problems: StyleProblem[] = [];
  const reader = new StyleReader(value, [], problems);
  reader.text('extends', '');
  const fonts = readFonts(reader.group('fonts'), base);
  const paragraphs = readParagraphs(reader.group('paragraphs'), fonts, base);
  const style: Style = {
    name,
    title: readTitle(reader.group('title'), name, base),
    fonts,
    paragraphs,
    page: readPage(reader.group('page'), fonts, paragraphs.body, base),
    levels: readLevels(reader.groups('levels', 5), fonts, paragraphs.body, base),
    table: readTable(reader.group('table'), fonts, paragraphs.body, base),
    masthead: readMasthead(reader.group('masthead'), base),
    imprint: readImprint(reader.group('imprint'), base),
    signature: readSignature(reader.group('signature'), base),
  };
  reader.finish();
  return { style, problems };
}

/** The problems of a style as diagnostics, placed in its file. */
export function styleDiagnostics(
  source: { readonly file: SourceFile; locate(path: Path, at: 'key' | 'value'): { readonly range: Range } },
  problems: readonly StyleProblem[],
): readonly Diagnostic[] {
  return problems.map(({ path, at, value, expected }) => ({
    code: 'style-value',
    severity: 'error',
    args: { key: path.join('.'), value, expected },
    file: source.file,
    range: source.locate(path, at).range,
    path,
  }));
}

function readTitle(reader: StyleReader, name: string, base: Style | null): Style['title'] {
  const title = {
    'zh-CN': reader.text('zh-CN', base?.title['zh-CN'] ?? name),
    en: reader.text('en', base?.title.en ?? name),
  };
  reader.finish();
  return title;
}
