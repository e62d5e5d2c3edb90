/**
 * Pages turned on their side, for tables that are too wide: a section of its own
 * with what belongs to the table (GB/T 9704—2012, 8).
 */
import type { Paragraph, Table } from 'docx';
import type { Block } from '../../../document/tree.ts';
import { mmToTwips, typeArea } from '../../../style/units.ts';
import type { Context } from '../context.ts';
import { isTooWide } from '../table/table.ts';

/** What stands on a page, and whether that is turned; neighbours that are share a section. */
export interface Turned {
  readonly turned: Paragraph | Table;
}

export type Rendered = Paragraph | Table | Turned;

export function isTurned(rendered: Rendered): rendered is Turned {
  return 'turned' in rendered;
}

/** Puts what was rendered on turned pages. */
export function turn(rendered: readonly Rendered[]): readonly Turned[] {
  return rendered.map((one) => (isTurned(one) ? one : { turned: one }));
}

/** The context for a turned page: a line is as long as the upright page's type area is high. */
export function turnedContext(context: Context): Context {
  const { page } = context.style;
  const metrics = {
    ...context.metrics,
    width: typeArea(page).height,
    left: mmToTwips(page.margin.bottom),
    isTurned: true,
  };
  return { ...context, metrics };
}

/**
 * Which blocks stand on turned pages: tables that are too wide, the headings and
 * captions right above them, notes below, and where such a table is the last
 * thing before it, the end of the document: a signature alone on a page says nothing.
 */
export function turnedPlaces(blocks: readonly Block[], context: Context): readonly boolean[] {
  const wide = blocks.map((block) => endsWide(block, context));
  const places = blocks.map((block, index) => wide[index] === true && block.type === 'table');
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    if (places[index] && blocks.slice(index - 1, index).some(leadsToTable)) places[index - 1] = true;
  }
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && (places[index - 1] || wide[index - 1]) && isEnd(block)) places[index] = true;
  }
  return places;
}

/** A wide table, or an annex whose last page is one. */
function endsWide(block: Block, context: Context): boolean {
  if (block.type === 'table') return isTooWide(block, context);
  return block.type === 'annex' && turnedPlaces(block.children, context).at(-1) === true;
}

function leadsToTable(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && block.role === 'caption');
}

/** What goes on below a table, or ends the document. */
function isEnd(block: Block): boolean {
  if (block.type === 'paragraph') return block.role === 'note';
  return block.type === 'signature' || block.type === 'attachments' || block.type === 'imprint';
}
