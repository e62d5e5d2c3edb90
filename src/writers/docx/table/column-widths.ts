/** How wide the columns of a table are: nothing short is broken, and the rest share what is left. */
import type { TableColumn } from '../../../document/tree.ts';
import type { TableLook } from '../../../style/types.ts';
import { mmToTwips, pointsToTwips } from '../../../style/units.ts';

/** Letters differ in width: room for what the count of half characters does not see. Twips. */
const TOLERANCE = 60;

type CellLook = Pick<TableLook, 'cell' | 'head' | 'padding'>;

/**
 * Widths in whole twips that add up to `total`. Each column gets what must not
 * be broken; the rest goes to the columns that have most in them.
 * `letters`: how much wider than half a character letters may come out, if there is room for that.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  count: number,
  total: number,
  look: CellLook,
  letters = 1,
): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => columns[index] ?? UNKNOWN);
  const { half, padding } = cellLengths(look);
  const leasts = (width: number): number[] => all.map(({ least }) => least * width + padding);
  const least = sum(leasts(half * letters)) <= total ? leasts(half * letters) : leasts(half);
  const wanted = all.map(({ width }, index) =>
    Math.max(Math.max(width, 1) * half * letters + padding, least[index] ?? 0),
  );
  if (sum(least) >= total) return toTotal(least, total);
  if (sum(wanted) <= total) return toTotal(widened(all, wanted, total), total);
  const bulks = all.map(({ width, bulk = width }) => bulk * half);
  return toTotal(balanced(bulks, least, wanted, total), total);
}

/** What a half character and the space beside the text of a cell take, in twips. */
function cellLengths(look: CellLook): { readonly half: number; readonly padding: number } {
  return {
    half: pointsToTwips(Math.max(look.cell.size, look.head.size)) / 2,
    padding: 2 * mmToTwips(look.padding.x) + TOLERANCE,
  };
}

/** The width in twips below which columns break what must not be broken, in letters of usual width. */
export function leastWidth(columns: readonly Pick<TableColumn, 'least'>[], look: CellLook): number {
  const { half, padding } = cellLengths(look);
  return sum(columns.map(({ least }) => least * half + padding));
}

/**
 * Widths in proportion to what stands in the columns, so that no row is long for
 * one narrow column's sake; none below its least, none wider than it wants.
 */
function balanced(
  bulks: readonly number[],
  least: readonly number[],
  wanted: readonly number[],
  total: number,
): readonly number[] {
  const at = (share: number): readonly number[] =>
    bulks.map((bulk, index) => Math.min(Math.max(bulk * share, least[index] ?? 0), wanted[index] ?? 0));
  let [low, high] = [0, total];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) < total) low = middle;
    else high = middle;
  }
  return at(high);
}

/** Enough to find a share of 10,000 twips to less than a twip, whatever the text is. */
const HALVINGS = 60;

/** A column that the document says nothing about. */
const UNKNOWN: TableColumn = { align: 'left', width: 0, least: 0 };

/** As long as this, in half characters, a number of the row or a head of two characters needs no more room. */
const NARROW = 6;

/** With room for everything, what is over goes to the columns by their width; narrow ones stay as they are beside others. */
function widened(
  columns: readonly TableColumn[],
  wanted: readonly number[],
  total: number,
): readonly number[] {
  const grows = columns.map(({ width }) => width > NARROW);
  const all = grows.every((one) => !one);
  const growing = wanted.map((width, index) => (all || grows[index] ? width : 0));
  const share = (total - sum(wanted)) / Math.max(sum(growing), 1);
  return wanted.map((width, index) => width + (growing[index] ?? 0) * share);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Scales widths to a total; rounding errors do not add up. */
function toTotal(widths: readonly number[], total: number): readonly number[] {
  const all = sum(widths);
  const edges = widths.map((_, index) => Math.round((total * sum(widths.slice(0, index + 1))) / all));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}
