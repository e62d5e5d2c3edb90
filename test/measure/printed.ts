/** What poppler's programs would print of pages that a test describes. */
import type { Printed } from '../../src/measure/layout/read.ts';
import { TEXT_ZOOM } from '../../src/measure/layout/texts.ts';

export interface PrintedRun {
  readonly text: string;
  /** Points. */
  readonly left: number;
  readonly baseline: number;
  readonly size?: number;
  readonly font?: string;
  /** Points a character; as wide as high where nothing is said. */
  readonly advance?: number;
}

const [WIDTH, HEIGHT] = [595.3, 841.9];

/** Pages of A4 with these runs; characters are drawn from four fifths above the baseline to a tenth below. */
export function printedPages(pages: readonly (readonly PrintedRun[])[]): Printed {
  const texts = pages.map(
    (runs, index) =>
      `<page number="${index + 1}">${runs.map((run, at) => textOf(run, `${index}-${at}`)).join('')}</page>`,
  );
  return { texts: `<pdf2xml>${texts.join('')}</pdf2xml>`, drawings: pages.map(drawingOf) };
}

function textOf(
  { text, left, baseline, size = 16, font = 'Test', advance = size }: PrintedRun,
  id: string,
): string {
  const zoomed = (points: number): string => String(points * TEXT_ZOOM);
  const place = `top="${zoomed(baseline - size)}" left="${zoomed(left)}" width="${zoomed(advance * text.length)}" height="${zoomed(1.25 * size)}"`;
  return `<fontspec id="${id}" size="${zoomed(size)}" family="${font}" color="#000000"/><text ${place} font="${id}">${text}</text>`;
}

function drawingOf(runs: readonly PrintedRun[]): string {
  const glyphs = runs.map(
    ({ size = 16 }, at) =>
      `<g id="glyph-${at}"><path d="M 1 ${-0.8 * size} L ${size - 1} ${0.1 * size} Z M 1 0 "/></g>`,
  );
  const uses = runs.flatMap(({ text, left, baseline, size = 16, advance = size }, at) =>
    [...text].map(
      (_, index) => `<use xlink:href="#glyph-${at}" x="${left + index * advance}" y="${baseline}"/>`,
    ),
  );
  return `<svg width="${WIDTH}pt" height="${HEIGHT}pt"><defs>${glyphs.join('')}</defs><g>${uses.join('')}</g></svg>`;
}
