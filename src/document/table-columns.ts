/** Widths and alignment of a table's columns, judged by what stands in them. */

import { largest } from '../text/many.ts';
import { plainText } from './plain-text.ts';
import { endOf, layTable, type RowPlaces } from './table-grid.ts';
import type { TableCell, TableColumn } from './tree.ts';

/** In half characters: a column longer than this may be broken anyway, so more does not make it wider. */
const WIDEST = 44;
/** Columns whose every cell is as short as this stay whole and look better centred. */
const SHORT = 12;
/** Sums are bold, and the figures of most fonts are wider than half a character: a number in two lines is another number. */
const FIGURES = 1.3;
/** A date as long as this is not broken. */
const DATE = 18;
/** Sentences in a column narrower than this are read down, not across; long ones want more, above all in letters. */
const SENTENCE = 12;
const LONG_SENTENCE = 20;
const LONG_IN_LETTERS = 18;
/** What a column with pictures in it wants, so that they can be seen. */
const PICTURE = 24;

/** An amount, a share, a count, or nothing; a date and a telephone number are none. */
const FIGURE = /^[\s\d.,%％$€£¥￥+\-—–～~/]*(?:亿元|万元|元)?$/;
const NO_FIGURE = /\d{7}|\d{4}[-/]\d{1,2}[-/]\d|^0\d/;
/** A count with what is counted; parts of dates are none. */
const COUNT = /^[\d.,]+\s*([^\s\d.,年月日号周时点分]{1,3})$/;
const isFigure = (text: string): boolean => FIGURE.test(text.trim()) && !NO_FIGURE.test(text);

/** The columns of a table, whose head may be empty; a cell over several of them says nothing about any. */
export function tableColumns(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): readonly TableColumn[] {
  const [first, ...body] = layTable([head, ...rows]);
  return Array.from({ length: endOf(first?.cells ?? []) }, (_, column) => {
    const [name = ''] = first ? textIn(column, first) : [];
    const found = columnOf(
      name,
      body.flatMap((row) => textIn(column, row)),
    );
    return body.some((row) => showsPicture(column, row)) ? withPictures(found) : found;
  });
}

function showsPicture(column: number, { cells }: RowPlaces): boolean {
  const place = cells.find((one) => one.column === column);
  return place?.columns === 1 && place.cell.children.some(({ type }) => type === 'image');
}

function withPictures({ align, width, least }: TableColumn): TableColumn {
  return { align, width: Math.max(width, PICTURE), least: Math.max(least, PICTURE) };
}

/** The text of a column's own cell in a row; none where a cell from above or over several columns stands there. */
function textIn(column: number, { cells }: RowPlaces): readonly string[] {
  const place = cells.find((one) => one.column === column);
  return place?.columns === 1 && place.merge !== 'covered' ? [plainText(place.cell.children).trim()] : [];
}

function columnOf(head: string, body: readonly string[]): TableColumn {
  const lines = body.flatMap((text) => text.split('\n'));
  const align = alignmentOf(body, lines);
  const inBody = longest(lines) * (align === 'right' ? FIGURES : 1);
  const least = Math.max(lines.every(isShort) ? inBody : leastOfTexts(lines), leastOfHead(head));
  return {
    align,
    width: Math.min(WIDEST, Math.max(inBody, wholeHead(head))),
    least: Math.min(WIDEST, least),
    bulk: lines.reduce((sum, line) => sum + displayWidth(line), 0),
  };
}

function alignmentOf(body: readonly string[], lines: readonly string[]): TableColumn['align'] {
  if (body.some((text) => /\d/.test(text)) && holdsFigures(body)) return 'right';
  const hasWords = body.some((text) => /[a-z]{3}/i.test(text));
  return lines.every(isShort) && !hasWords ? 'center' : 'left';
}

/** Amounts, or counts of one and the same thing. */
function holdsFigures(body: readonly string[]): boolean {
  if (body.every(isFigure)) return !countsRows(body);
  const counts = body.filter((text) => text !== '').map((text) => COUNT.exec(text)?.[1]);
  return counts.length > 1 && counts.every((unit) => unit !== undefined && unit === counts[0]);
}

/** 1, 2, 3: numbers that count the rows are no amounts. */
const countsRows = (texts: readonly string[]): boolean =>
  texts.every((text, index) => Number.parseInt(text, 10) === index + 1);

/** What of longer texts is not to be broken: names and dates; of sentences only the words. */
function leastOfTexts(lines: readonly string[]): number {
  // LibreOffice takes a mark to the next line together with the figure behind it.
  const pieces = lines.flatMap((line) =>
    line.split(/(?<=[、，；。：！？,;/])(?!\d)\s*|(?<!\s)\s*(?=[（(])/u),
  );
  const words = lines.flatMap((line) => line.split(/\s+|(?<=[\u2e80-\uffff])|(?=[\u2e80-\uffff])/u));
  if (longest(lines) > WIDEST) {
    return Math.max(lines.some(isChinese) ? LONG_SENTENCE : LONG_IN_LETTERS, longest(words));
  }
  return pieces.every(isWhole) ? longest(pieces) : Math.max(SENTENCE, longest(words));
}

/** A name or a duty, or a date. */
const isWhole = (piece: string): boolean =>
  countHalves(piece) <= SHORT + 2 || (/\d/.test(piece) && displayWidth(piece) <= DATE);

/** A long head is broken anyway, in a column that is no wider than it has to be. */
const wholeHead = (head: string): number =>
  displayWidth(head) <= SHORT ? displayWidth(head) : leastOfHead(head);

/** A head goes over two lines where it is longer than the column; four characters stay together. */
function leastOfHead(head: string): number {
  const pieces = head.split(/\s+|(?=[（(])/u).map(displayWidth);
  return largest(pieces.map((width) => (width <= SHORT || !isChinese(head) ? width : Math.ceil(width / 2))));
}

const isShort = (line: string): boolean => countHalves(line) <= SHORT;

const isChinese = (text: string): boolean => /[\u2e80-\uffff]/u.test(text);

/** Counts a Chinese character as two, anything else as one; among Chinese, dashes and quotation marks are Chinese too. */
function countHalves(text: string): number {
  const wide = isChinese(text) ? /[\u2e80-\uffff—…“”‘’]/gu : /[\u2e80-\uffff]/gu;
  return [...text].length + (text.match(wide)?.length ?? 0);
}

/** With the quarter of a character that Word puts where Chinese meets letters or figures. */
const displayWidth = (text: string): number => countHalves(text) + (text.match(MEETING)?.length ?? 0) / 2;

const MEETING = /(?<=\p{Script=Han})(?=[a-z\d])|(?<=[a-z\d])(?=\p{Script=Han})/giu;

const longest = (texts: readonly string[]): number => largest([0, ...texts.map(displayWidth)]);
