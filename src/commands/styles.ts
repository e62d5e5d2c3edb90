/** `plan styles`: the built-in styles, and what one style – built in or one's own – says value by value. */

import type { StyleWords } from '../messages/style-words.ts';
import { type SheetRow, type SheetSection, sheet } from '../reporters/sheet.ts';
import { type Deviation, deviationsOf, type Figure, type FigureValue, STRENGTHS } from '../style/figures.ts';
import type { LoadedStyle } from '../style/load.ts';
import { EXIT, type Session } from './session.ts';
import { StyleShelf } from './shelves/style-shelf.ts';
import { type ListOptions, printList } from './terminal/list.ts';

/** The groups of a style in the order of the file. */
const ORDER = [
  'page',
  'colors',
  'fonts',
  'paragraphs',
  'levels',
  'table',
  'masthead',
  'imprint',
  'signature',
];
/** Groups of which each entry is a group of its own. */
const GROUPS_OF_GROUPS = new Set(['fonts', 'paragraphs', 'levels']);
/** Groups that are left to the body where they say nothing. */
const LIKE_BODY = new Set(['paragraphs', 'levels']);

/** Lists the built-in styles. */
export async function styles(options: ListOptions, session: Session): Promise<number> {
  const shelf = new StyleShelf(session);
  const names = await session.assets.styleNames();
  const entries = await Promise.all(
    names.map(async (name) => {
      const { style } = await shelf.take({ name, by: null });
      return { name, title: style.title[session.locale], standard: style.standard };
    }),
  );
  const rows = entries.map(({ name, title }) => [name, title]);
  return printList(entries, rows, options, session);
}

/**
 * Tells a style value by value, and where it departs from the standard that it follows.
 * @throws {UsageError} for a style that is not there or has faults
 */
export async function showStyle(name: string, options: ListOptions, session: Session): Promise<number> {
  const loaded = await new StyleShelf(session).take({ name, by: null });
  const { stdout } = session.io;
  const look = { color: session.color(stdout), width: stdout.columns };
  const departing = departures(loaded, session.words.styles);
  const text =
    options.format === 'json'
      ? JSON.stringify(entryOf(loaded, session), null, 2)
      : [sections(loaded, session), departing]
          .map((part) => sheet(part, look))
          .join('\n\n')
          .trimEnd();
  await stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** What programs are told of a style. */
function entryOf({ style, figures }: LoadedStyle, { locale }: Session) {
  const told = ({ path, value, unit, basis }: Figure) => ({
    key: path.join('.'),
    value,
    unit,
    ...(basis === null
      ? {}
      : {
          standard: basis.value,
          clause: basis.clause,
          strength: basis.strength,
          within: basis.within,
        }),
  });
  return {
    name: style.name,
    title: style.title[locale],
    standard: style.standard,
    values: valuesOf(figures).map(told),
    deviations: deviationsOf(valuesOf(figures)).map(told),
  };
}

/** The values in the order in which styles are written; names and titles are no typography. */
function valuesOf(figures: readonly Figure[]): readonly Figure[] {
  return ORDER.flatMap((group) => figures.filter(({ path }) => path[0] === group));
}

function sections(loaded: LoadedStyle, session: Session): readonly SheetSection[] {
  const { style } = loaded;
  const words = session.words.styles;
  const head: SheetSection = {
    title: style.title[session.locale],
    aside: style.name,
    rows: [],
    note: style.standard === null ? words.noStandard : words.standard(style.standard),
  };
  return [head, ...groupSections(loaded, words)];
}

/** The group that a value is shown under, and its key within. */
function placeOf({ path }: Figure): { readonly group: string; readonly key: string } {
  const depth = GROUPS_OF_GROUPS.has(String(path[0])) ? 2 : 1;
  return { group: path.slice(0, depth).join('.'), key: path.slice(depth).join('.') };
}

function groupSections(loaded: LoadedStyle, words: StyleWords): readonly SheetSection[] {
  const values = valuesOf(loaded.figures);
  const groups = [...new Set(values.map((figure) => placeOf(figure).group))];
  return groups.map((group) => {
    const followsBody = LIKE_BODY.has(group.split('.')[0] ?? '') && group !== 'paragraphs.body';
    const all = values.filter((figure) => placeOf(figure).group === group);
    const shown = followsBody ? all.filter(({ written }) => written) : all;
    return {
      title: words.group(group),
      aside: group.replace(/^levels\.(\d)$/, 'levels'),
      rows: shown.map((figure) => valueRow(figure, loaded, words)),
      ...(shown.length < all.length ? { note: words.restAsBody } : {}),
    };
  });
}

/** A value with its clause and strength; where it is not the standard's, that stands below it. */
function valueRow(figure: Figure, loaded: LoadedStyle, words: StyleWords): SheetRow {
  const { basis } = figure;
  const { key } = placeOf(figure);
  const names = [words.key(key), key].filter((name) => name !== '');
  const own = toldValue(figure, figure.value, loaded, words);
  if (basis === null) return { cells: [...names, own] };
  const standard = toldStandard(figure, basis, loaded, words);
  const source = [basis.clause ?? '–', words.strengths[basis.strength]];
  if (figure.value === basis.value) return { cells: [...names, standard, ...source] };
  return {
    cells: [...names, own, ...source],
    below: [...names.map(() => ''), words.instead(standard, basis.strength)],
    marked: deviationsOf([figure]).length > 0,
  };
}

function toldValue(
  figure: Figure,
  value: Figure['value'],
  { style }: LoadedStyle,
  words: StyleWords,
): string {
  if (typeof value === 'object' && value !== null) return words.list(value);
  const { key } = placeOf(figure);
  const named = /(^|\.)font$/.test(key) && typeof value === 'string' ? style.fonts[value] : undefined;
  const { unit } = figure;
  return words.value({ key, value: value as FigureValue, unit, font: named?.eastAsia ?? null });
}

function toldStandard(
  figure: Figure,
  { value, within }: NonNullable<Figure['basis']>,
  loaded: LoadedStyle,
  words: StyleWords,
): string {
  return toldValue(figure, value, loaded, words) + (within > 0 ? words.within(within) : '');
}

/** Nothing is said of what a style without a standard departs from. */
function departures(loaded: LoadedStyle, words: StyleWords): readonly SheetSection[] {
  const { standard } = loaded.style;
  if (standard === null) return [];
  const all = deviationsOf(valuesOf(loaded.figures));
  const binding = all.filter(({ basis }) => basis.strength !== 'practice');
  const practice = all.filter(({ basis }) => basis.strength === 'practice');
  const row = (figure: Deviation): SheetRow => {
    const { group, key } = placeOf(figure);
    const what = `${words.group(group)}${words.key(key) === '' ? `, ${key}` : ` ${words.key(key)}`}`;
    const told = words.departures.row(
      toldStandard(figure, figure.basis, loaded, words),
      toldValue(figure, figure.value, loaded, words),
      figure.basis.strength,
    );
    return { cells: [words.strengths[figure.basis.strength], figure.basis.clause ?? '–', what, told] };
  };
  const counts = STRENGTHS.map(
    (strength) =>
      [words.strengths[strength], binding.filter(({ basis }) => basis.strength === strength).length] as const,
  ).filter(([, count]) => count > 0);
  const { departures: said } = words;
  const found: SheetSection =
    binding.length === 0
      ? { title: said.none(standard), rows: [] }
      : { title: said.title(standard), aside: said.count(counts), rows: binding.map(row), note: said.marks };
  return practice.length === 0
    ? [found]
    : [found, { title: said.practice, rows: practice.map(row), note: said.practiceNote }];
}
