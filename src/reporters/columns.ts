/** Aligned columns for a terminal; Chinese characters count as two. */

import { largest } from '../text/many.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';
/** The last column gets no narrower, however narrow the terminal is. */
const MIN_LAST = 20;

/**
 * Rows as lines. Columns are as wide as their widest cell, up to `most` where it
 * is given; the last one takes what is left of the width. What is wider is wrapped.
 */
export function columns(
  rows: readonly (readonly string[])[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const count = largest([0, ...rows.map((row) => row.length)]);
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) =>
    Math.min(most, largest([0, ...rows.map((row) => widthOf(row[column] ?? ''))])),
  );
  const taken = widths.reduce((sum, one) => sum + one + GAP.length, 0);
  const room = [...widths, Math.max(MIN_LAST, width - taken)];
  return rows.flatMap((row) => {
    const cells = room.map((one, column) =>
      (row[column] ?? '').split('\n').flatMap((line) => (widthOf(line) <= one ? [line] : wrap(line, one))),
    );
    const height = largest(cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, column) => padded(cell[line] ?? '', room[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
