/** Widths and alignment of a table's columns, judged by what stands in them. */
import { plainText } from './plain-text.ts';
import type { TableCell, TableColumn } from './tree.ts';

/** In half characters: a column longer than this may be broken anyway, so more does not make it wider. */
const WIDEST = 44;
/** Columns whose every cell is as short as this stay whole and look better centred. */
const SHORT = 12;

/** An amount, a share, a count, or nothing; a date and a telephone number are none. */
const FIGURE = /^[\s\d.,%％$€£¥￥+\-—–～~/]*(?:亿元|万元|元)?\s*$/;
const NO_FIGURE = /\d{7}|\d{4}[-/]\d{1,2}[-/]\d|^0\d/;
const isFigure = (text: string): boolean => FIGURE.test(text) && !NO_FIGURE.test(text);

/** 1, 2, 3: numbers that count the rows are no amounts. */
const countsRows = (texts: readonly string[]): boolean =>
  texts.every((text, index) => Number.parseInt(text, 10) === index + 1);

/** Counts a Chinese character as two, anything else as one. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));

/** Columns for rows of equal length; a cell that spans rows counts in its own row only. */
export function tableColumns(rows: readonly (readonly TableCell[])[]): readonly TableColumn[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    // Rows under a spanning cell are shorter: count their cells from the right.
    const cells = rows.map((row) => row[index - (count - row.length)]);
    const lines = cells.flatMap((cell) => plainText(cell?.children ?? []).split('\n'));
    const width = longest(lines);
    const words = lines.flatMap((line) => line.split(/\s+|(?<=[\u2e80-\uffff])|(?=[\u2e80-\uffff])/u));
    // Below the head; where there is none, the first row says no less than the others.
    const body = cells.slice(1).map((cell) => plainText(cell?.children ?? []).trim());
    const figures = body.some((text) => /\d/.test(text)) && body.every(isFigure) && !countsRows(body);
    return {
      align: figures ? 'right' : width <= SHORT ? 'center' : 'left',
      width: Math.min(WIDEST, width),
      least: width <= SHORT ? width : Math.min(WIDEST, longest(words)),
    };
  });
}
