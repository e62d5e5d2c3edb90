/** Tables under headings whose columns stand in line across all of them. A pure function. */
import { Chalk } from 'chalk';
import { largest } from '../text/many.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';
/** A column of running text gets no narrower, however narrow the terminal is. */
const MIN_TEXT = 20;
/** A cell longer than this stands out of its column instead of pushing all the others. */
const MAX_COLUMN = 30;

export interface SheetRow {
  readonly cells: readonly string[];
  /** A second line of the row. */
  readonly below?: readonly string[];
  /** Something that the reader should look at. */
  readonly marked?: boolean;
}

export interface SheetSection {
  readonly title: string;
  /** Behind the title, less prominent. */
  readonly aside?: string;
  readonly rows: readonly SheetRow[];
  /** Below the rows. */
  readonly note?: string;
}

export interface SheetLook {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The last cell of a row is not bound to its column: it is wrapped into what is left of the line. */
export function sheet(sections: readonly SheetSection[], { color, width }: SheetLook): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const widths = columnWidths(sections.flatMap(({ rows }) => rows));
  const blocks = sections.map(({ title, aside = '', rows, note = '' }) => {
    const heading = chalk.bold(visible(title)) + (aside === '' ? '' : GAP + chalk.dim(visible(aside)));
    const lines = rows.flatMap(({ cells, below: more, marked = false }) => {
      const paint = marked ? chalk.yellow : (text: string) => text;
      const all = [cells, ...(more === undefined ? [] : [more])];
      return all
        .flatMap((one) => rowLines(one, widths, width))
        .map((line, at) => paint(`${marked && at === 0 ? '* ' : GAP}${line}`));
    });
    const below = wrap(visible(note), width - GAP.length).map((line) => chalk.dim(GAP + line));
    return [heading, ...lines, ...(note === '' ? [] : below)].join('\n');
  });
  return blocks.join('\n\n');
}

function columnWidths(rows: readonly SheetRow[]): readonly number[] {
  const bound = rows.map(({ cells }) => trimmed(cells).slice(0, -1));
  const count = largest([0, ...bound.map((cells) => cells.length)]);
  return Array.from({ length: count }, (_, column) =>
    largest([
      0,
      ...bound.map((cells) => widthOf(visible(cells[column] ?? ''))).filter((cell) => cell <= MAX_COLUMN),
    ]),
  );
}

/** Without the empty cells at its end. */
function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function rowLines(row: readonly string[], widths: readonly number[], width: number): readonly string[] {
  const cells = trimmed(row).map((cell) => visible(cell));
  const label = cells
    .slice(0, -1)
    .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))) + GAP)
    .join('');
  const room = Math.max(MIN_TEXT, width - GAP.length - widthOf(label));
  const lines = wrap(cells.at(-1) ?? '', room);
  return lines.map((line, at) => (at === 0 ? label : ' '.repeat(widthOf(label))) + line);
}
