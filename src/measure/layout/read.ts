/** What poppler's programs print about a document → its pages. */
import { readDrawing } from './drawing.ts';
import { linesOf } from './lines.ts';
import { readTexts } from './texts.ts';
import type { Layout } from './types.ts';

export interface Printed {
  /** By `pdftohtml`, see `texts.ts`. */
  readonly texts: string;
  /** By `pdftocairo`, one a page, see `drawing.ts`. */
  readonly drawings: readonly string[];
}

/** Makes the layout of what the programs printed. */
export function readLayout({ texts, drawings }: Printed): Layout {
  const runs = readTexts(texts);
  const pages = drawings.map((source, index) => {
    const drawing = readDrawing(source);
    const number = index + 1;
    return { number, ...drawing, lines: linesOf(number, runs[index] ?? [], drawing.inks) };
  });
  return { pages };
}
