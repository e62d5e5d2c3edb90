/**
 * From a style file to a complete `Style`. What a file leaves out comes from the
 * style that it extends; without one, from its own body paragraph.
 */
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { readImprint, readMasthead, readSignature } from './ends.ts';
import type { Figure } from './figures.ts';
import { checkFit } from './fit.ts';
import { readColors, readFonts, readLevels, readParagraphs } from './looks.ts';
import { isGroup, isWritten, mergeStyles } from './merge.ts';
import { readPage, readTable } from './page.ts';
import { type StyleNotes, type StyleProblem, StyleReader } from './read.ts';
import type { Style } from './types.ts';

export interface LoadedStyle {
  /** Complete in any case: what did not fit is replaced by its fallback. */
  readonly style: Style;
  /** All values of the style in the order of the file's groups. */
  readonly figures: readonly Figure[];
  readonly problems: readonly StyleProblem[];
  /** What the file says, laid over what it extends. */
  readonly written: unknown;
}

/** The name behind `extends:`, so that the caller can load that style first; null when the style stands alone. */
export function styleParent(value: unknown): string | null {
  const name = isGroup(value) ? value['extends'] : undefined;
  return typeof name === 'string' && name !== '' ? name : null;
}

/**
 * Makes a style of a parsed style file. `value` is what YAML gave, scalars as
 * text; `base` is the style that `styleParent` named.
 */
export function loadStyle(name: string, value: unknown, base: LoadedStyle | null = null): LoadedStyle {
  const written = base === null ? value : mergeStyles(untitled(base.written), value);
  const notes: StyleNotes = {
    problems: [],
    figures: [],
    basis: new Map(Object.entries(base?.style.basis ?? {})),
    colors: new Map(),
  };
  const style = readStyle(name, new StyleReader(written, [], notes), notes.colors);
  return {
    style: { ...style, basis: Object.fromEntries(notes.basis) },
    figures: notes.figures,
    // What follows from a fault, in what the base says, is not told again.
    problems: notes.problems.filter(({ path }) => isWritten(value, path)),
    written,
  };
}

/** A style has a title of its own: under that of the standard, an office would take its own style for it. */
function untitled(written: unknown): unknown {
  return isGroup(written) ? { ...written, title: '' } : written;
}

function readStyle(name: string, reader: StyleReader, colors: Map<string, string>): Omit<Style, 'basis'> {
  reader.text('extends', '');
  const title = readTitle(reader, name);
  const standard = reader.text('standard', '') || null;
  for (const [color, value] of readColors(reader.group('colors'))) colors.set(color, value);
  const fonts = readFonts(reader.group('fonts'));
  const paragraphs = readParagraphs(reader.group('paragraphs'), fonts);
  const { body } = paragraphs;
  const style = {
    name,
    title,
    standard,
    fonts,
    paragraphs,
    page: readPage(reader.group('page'), fonts, body),
    levels: readLevels(reader, fonts, body),
    table: readTable(reader.group('table'), fonts, body),
    masthead: readMasthead(reader.group('masthead')),
    imprint: readImprint(reader.group('imprint')),
    signature: readSignature(reader.group('signature')),
  };
  reader.finish();
  checkFit(reader, style.page, body.size);
  return style;
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

/** One title for both languages, or one for each; the other language does for one that is missing. */
function readTitle(reader: StyleReader, name: string): Style['title'] {
  if (reader.isText('title')) {
    const title = reader.text('title', name);
    return { 'zh-CN': title, en: title };
  }
  const group = reader.group('title');
  const [chinese, english] = [group.text('zh-CN', ''), group.text('en', '')];
  group.finish();
  return { 'zh-CN': chinese || english || name, en: english || chinese || name };
}
