/** Blocks of the document → paragraphs and tables. */

import { Paragraph, type ParagraphChild, type Table } from 'docx';
import type { AnnexBlock, Block, Inline, ParagraphBlock } from '../../document/tree.ts';
import { renderAttachments } from './attachments.ts';
import type { Context } from './context.ts';
import { type Flow, flowOf, flowOptions } from './flow.ts';
import { levelOf, renderHeading, renderItem } from './headings.ts';
import { renderImprint } from './imprint.ts';
import { textRuns } from './inlines.ts';
import { renderMasthead } from './masthead.ts';
import { paragraphContent } from './paragraph.ts';
import { renderSignature } from './signature.ts';
import { GAP_ID, STYLE_IDS, TABLE_NOTE_ID } from './style-names.ts';
import { renderTable } from './table.ts';
import { isBlank } from './text.ts';
import { renderList } from './text-list.ts';
import { renderTitle } from './title.ts';

export type Rendered = Paragraph | Table;

/** Renders blocks in their order. A page break is a property of what comes after it: an empty paragraph would leave a line. */
export function renderBlocks(all: readonly Block[], context: Context): Rendered[] {
  const blocks = all.filter((block) => !saysNothing(block));
  return blocks.flatMap((block, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    return renderBlock(block, flowOf(block, previous, next), context);
  });
}

/** Text that is empty leaves no empty paragraph, and no number before nothing. */
function saysNothing(block: Block): boolean {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return isBlank(block.children);
    case 'item':
      return isBlank(block.head) && isBlank(block.children);
    default:
      return false;
  }
}

function renderBlock(block: Block, flow: Flow, context: Context): Rendered[] {
  switch (block.type) {
    case 'masthead':
      return renderMasthead(block, context);
    case 'title':
      return [paragraph(STYLE_IDS.title, renderTitle(block.children, 'title', context), flow)];
    case 'paragraph':
      return [
        new Paragraph({
          ...paragraphContent(block.children, styleOf(block, flow), context),
          ...flowOptions(flow),
        }),
      ];
    case 'heading':
      return [renderHeading(block, flow, context)];
    case 'item':
      return [renderItem(block, flow, context)];
    case 'list':
      return renderList(block, flow, context);
    case 'table':
      return [...gapAbove(flow, context), ...renderTable(block, context)];
    case 'attachments':
      return renderAttachments(block, flow, context);
    case 'annex':
      return renderAnnex(block, context);
    case 'signature':
      return renderSignature(block, flow, context);
    case 'imprint':
      return renderImprint(block, context);
    case 'pageBreak':
      return [];
  }
}

function paragraph(style: string, children: readonly ParagraphChild[], flow: Flow): Paragraph {
  return new Paragraph({ style, children, ...flowOptions(flow) });
}

/** A note below a table is part of it, and no larger than its cells. */
function styleOf({ role }: ParagraphBlock, { previous }: Flow): string {
  return role === 'note' && previous?.type === 'table' ? TABLE_NOTE_ID : STYLE_IDS[role];
}

/**
 * A table cannot break the page before it, so a paragraph of no height does. And
 * it cannot keep away from what is above it: where that leaves no space, such a
 * paragraph does as below the table.
 */
function gapAbove(flow: Flow, context: Context): Paragraph[] {
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
      return style.paragraphs.body.after;
    case 'heading':
      return style.levels[levelOf(block.level) - 1]?.after ?? 0;
    case 'list':
      return style.paragraphs.list.after;
    default:
      return null;
  }
}

/** An annex begins on a page of its own and counts from the beginning (GB/T 9704—2012, 7.3.8). */
function renderAnnex(block: AnnexBlock, context: Context): Rendered[] {
  const annex: Context = { ...context, lists: context.lists.fresh() };
  const label = new Paragraph({
    style: STYLE_IDS.annexLabel,
    pageBreakBefore: true,
    children: textRuns(block.label, context),
  });
  const title: readonly Inline[] = block.title;
  const heading = !isBlank(title)
    ? [new Paragraph({ style: STYLE_IDS.annexTitle, children: renderTitle(title, 'annexTitle', annex) })]
    : [];
  return [label, ...heading, ...renderBlocks(block.children, annex)];
}
