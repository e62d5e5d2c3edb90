/** Blocks of the document → paragraphs and tables. */

import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type {
  AnnexBlock,
  Block,
  HeadingBlock,
  Inline,
  ItemBlock,
  ParagraphBlock,
} from '../../document/tree.ts';
import { renderAttachments } from './attachments.ts';
import type { Context } from './context.ts';
import { renderInlines, textRuns } from './inlines.ts';
import { renderSignature } from './signature.ts';
import { GAP_ID, headId, headingId, itemId, STYLE_IDS, TABLE_NOTE_ID } from './styles.ts';
import { renderTable } from './table.ts';
import { isBlank } from './text.ts';
import { renderList } from './text-list.ts';

export type Rendered = Paragraph | Table;

/** What a block's neighbours ask of it. */
export interface Flow {
  /** Starts on a new page. */
  readonly pageBreakBefore: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** No single line of it stands at the top of a page, though the grid allows that elsewhere. */
  readonly noWidow?: boolean;
  /** What stands above it. */
  readonly previous?: Block;
}

/** Renders blocks in their order. A page break is a property of what comes after it: an empty paragraph would leave a line. */
export function renderBlocks(all: readonly Block[], context: Context): Rendered[] {
  const blocks = all.filter((block) => !saysNothing(block));
  return blocks.flatMap((block, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    const signed = leadsToSignature(next);
    const flow: Flow = {
      pageBreakBefore: previous?.type === 'pageBreak',
      ...(previous && { previous }),
      keepNext: signed || (next !== undefined && (leadsOver(block) || closesWith(block, next))),
      noWidow: signed,
    };
    return renderBlock(block, flow, context);
  });
}

/** GB/T 9704—2012, 7.3.5.5: the page with the signature carries body text too. */
function leadsToSignature(next: Block | undefined): boolean {
  return next?.type === 'signature' || next?.type === 'attachments';
}

/** Contact and copies belong to the signature: a page with nothing else on it says nothing. */
function closesWith(block: Block, next: Block): boolean {
  const isEnd = (one: Block): boolean =>
    one.type === 'paragraph' && (one.role === 'note' || one.role === 'copyTo');
  return isEnd(next) && (block.type === 'signature' || isEnd(block));
}

/** Ends a text that only makes sense with what follows it: a roster, a table, a list, items. */
const LEAD = /(?:[：:]|(?:如下|下表)。)\s*$/;

function leadsOver(block: Block): boolean {
  if (block.type === 'item') return LEAD.test(plainText([...block.head, ...block.children]));
  return block.type === 'paragraph' && (block.keepNext === true || LEAD.test(plainText(block.children)));
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
    case 'title':
      return [paragraph(STYLE_IDS.title, renderInlines(block.children, context), flow)];
    case 'paragraph':
      return [paragraph(styleOf(block, flow), renderInlines(block.children, context), flow)];
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
    case 'pageBreak':
      return [];
  }
}

/** The options that put a paragraph where its neighbours want it. */
export function flowOptions(
  flow: Flow,
): Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext' | 'widowControl'> {
  return {
    ...(flow.pageBreakBefore && { pageBreakBefore: true }),
    ...(flow.keepNext && { keepNext: true }),
    ...(flow.noWidow && { widowControl: true }),
  };
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

function renderHeading(block: HeadingBlock, flow: Flow, context: Context): Paragraph {
  const level = levelOf(block.level);
  const place = block.numbered ? context.lists.next(level) : null;
  if (!block.numbered) context.lists.skip(level);
  return new Paragraph({
    style: headingId(level),
    children: renderInlines(block.children, context),
    ...flowOptions(flow),
    ...(place && { numbering: place }),
  });
}

/** A number, a head in the font of the level if there is one, and body text. The number has the font of what follows it. */
function renderItem(block: ItemBlock, flow: Flow, context: Context): Paragraph {
  const level = levelOf(block.level);
  const place = context.lists.next(level);
  const headLook = !isBlank(block.head) ? { style: headId(level) } : {};
  return new Paragraph({
    style: itemId(level),
    children: [...renderInlines(block.head, context, headLook), ...renderInlines(block.children, context)],
    ...flowOptions(flow),
    run: headLook,
    ...(place && { numbering: place }),
  });
}

function levelOf(level: number): number {
  return Math.min(Math.max(Math.trunc(level), 1), 5);
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
    ? [new Paragraph({ style: STYLE_IDS.annexTitle, children: renderInlines(title, annex) })]
    : [];
  return [label, ...heading, ...renderBlocks(block.children, annex)];
}
