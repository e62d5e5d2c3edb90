/** How a table stands between its neighbours: the gaps around it, and which of its rows stay together. */
import { Paragraph } from 'docx';
import type { RowPlaces } from '../../../document/table-grid.ts';
import type { Block } from '../../../document/tree.ts';
import type { Flow } from '../blocks/flow.ts';
import { levelOf } from '../blocks/headings.ts';
import type { Context } from '../context.ts';
import { GAP_ID } from '../styles/style-names.ts';

/** A table of up to so many rows stays on one page; of a longer one, and on a turned page, which has fewer lines, only the first two rows and the last two stay together. */
const KEPT_WHOLE = 10;

/**
 * Which rows stay on the page of the next: neither the head nor the last row is
 * to stand alone, and the last ones go with what must not be alone itself.
 */
export function staying(
  rows: readonly RowPlaces[],
  { keepNext }: Flow,
  { metrics }: Context,
): readonly boolean[] {
  const last = rows.length - 1;
  const isWhole = rows.length <= KEPT_WHOLE && !metrics.isTurned;
  return rows.map((row, index) => {
    if (index === last) return keepNext;
    const near = isWhole || index === 0 || index === last - 1;
    return near || row.reachesDown || headsOthers(row);
  });
}

/** Whether a row is the name of those below it. */
const headsOthers = ({ cells }: RowPlaces): boolean => cells.every(({ cell }) => cell.isHead === true);

/** Without a gap, Word joins a table to the next and wants a paragraph at the end of the text. */
export function gapBelow({ keepNext }: Flow): Paragraph {
  return new Paragraph({ style: GAP_ID, ...(keepNext && { keepNext }) });
}

/**
 * A table cannot break the page before it, so a paragraph of no height does. And
 * it cannot keep away from what is above it: where that leaves no space, such a
 * paragraph does as below the table.
 */
export function gapAbove(flow: Flow, context: Context): Paragraph[] {
  if (flow.pageBreakBefore) return [new Paragraph({ style: GAP_ID, pageBreakBefore: true })];
  const { previous } = flow;
  const after = previous === undefined ? null : spaceAfter(previous, context);
  return after === 0 ? [new Paragraph({ style: GAP_ID, keepNext: true })] : [];
}

/** Space below a block, in lines; null where a table follows it closely or brings its own gap. */
function spaceAfter(block: Block, { style }: Context): number | null {
  switch (block.type) {
    case 'paragraph':
      return block.role === 'caption' ? null : style.paragraphs[block.role].after;
    case 'item':
    case 'roster':
      return style.paragraphs.body.after;
    case 'heading':
      return style.levels[levelOf(block.level) - 1]?.after ?? 0;
    case 'list':
      return style.paragraphs.list.after;
    default:
      return null;
  }
}
