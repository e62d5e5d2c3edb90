/** Many plans at a glance, as two tables for a terminal. */
import type { Overview, Tally } from '../diagnostics/overview.ts';
import type { Ui } from '../messages/types.ts';
import { largest } from '../text/many.ts';
import { columns } from './columns.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';

/** Organizations that a screen holds; the others are counted. */
export const MOST_ORGANIZATIONS = 20;

/** The lines of both tables; the first of each is its title. */
export function overviewLines(
  { organizations, rules, clean }: Overview,
  width: number,
  words: Ui,
): readonly (readonly string[])[] {
  const shown = organizations.slice(0, MOST_ORGANIZATIONS);
  const rest = words.overview.rest(organizations.length - shown.length, clean);
  const table = (title: string, name: string, tallies: readonly Tally[]) =>
    tallies.length === 0 ? [title] : [title, ...columns(rowsOf(name, tallies, words), width)];
  return [
    [
      ...table(words.overview.organizations, words.overview.organization, shown),
      ...(rest === '' ? [] : [rest]),
    ],
    ...(rules.length > 0 ? [table(words.overview.rules, words.overview.rule, rules)] : []),
  ];
}

/** Figures stand under the last character of their heading. */
function rowsOf(name: string, tallies: readonly Tally[], { overview, severity }: Ui): readonly string[][] {
  const heads = [severity.error, severity.warning, severity.info, overview.files];
  const rows = tallies.map(({ errors, warnings, infos, files }) =>
    [errors, warnings, infos, files].map(String),
  );
  const widths = heads.map((head, at) =>
    largest([head, ...rows.map((row) => row[at] ?? '')].map((cell) => widthOf(cell))),
  );
  const right = (cells: readonly string[]) =>
    cells.map((cell, at) => ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell))) + cell);
  return [
    [...right(heads), name],
    ...rows.map((row, at) => [...right(row), visible(tallies[at]?.name ?? '')]),
  ];
}
