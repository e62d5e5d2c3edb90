/** Blocks of the document → paragraphs and tables. */

import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { plainText } from '../../../document/plain-text.ts';
import type { AnnexBlock, Block, ParagraphBlock } from '../../../document/tree.ts';
import { type Context, charactersOf } from '../context.ts';
import { renderImprint } from '../official/imprint.ts';
import { renderMasthead } from '../official/masthead.ts';
import { renderSignature } from '../official/signature.ts';
import { isTurned, type Rendered, turn, turnedContext, turnedPlaces } from '../page/turned.ts';
import { STYLE_IDS, TABLE_NOTE_ID } from '../styles/style-names.ts';
import { renderTable } from '../table/table.ts';
import { textRuns } from '../text/inlines.ts';
import { paragraphContent } from '../text/paragraph.ts';
import { withPicturesApart } from '../text/pictures.ts';
import { anchored, bookmarked } from '../text/references.ts';
import { isBlank } from '../text/text.ts';
import { renderAttachments } from './attachments.ts';
import { type Flow, flowOf, flowOptions, levelsAbove } from './flow.ts';
import { renderHeading, renderItem, textLeft } from './headings.ts';
import { renderRoster } from './roster.ts';
import { renderList } from './text-list.ts';
import { renderTitle } from './title.ts';

/** Renders blocks in their order. A page break is a property of what comes after it: an empty paragraph would leave a line. */
export function renderBlocks(all: readonly Block[], context: Context): Rendered[] {
  const blocks = all
    .flatMap((block) => withPicturesApart(block, context))
    .filter((block) => !saysNothing(block));
  const turned = turnedPlaces(blocks, context);
  const levels = levelsAbove(blocks);
  let heading = context.heading;
  return blocks.flatMap((block, index): readonly Rendered[] => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    const level = levels[index] ?? null;
    const flow = { ...flowOf(block, previous, next), ...(level !== null && { level }) };
    heading = headingOf(block) ?? heading;
    const inside = { ...context, heading };
    return turned[index]
      ? turn(renderBlock(block, flow, turnedContext(inside)))
      : renderBlock(block, flow, inside);
  });
}

/** What a block says that heads others. */
function headingOf(block: Block): string | null {
  if (block.type === 'heading') return plainText(block.children);
  if (block.type === 'annex') return plainText(block.title) || block.label;
  return block.type === 'item' && !isBlank(block.head) ? plainText(block.head) : null;
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
    // They stand before the body (`front.ts`).
    case 'cover':
    case 'contents':
      return [];
    case 'masthead':
      return renderMasthead(block, context);
    case 'title':
      return [paragraph(STYLE_IDS.title, renderTitle(block.children, 'title', context), flow)];
    case 'paragraph':
      return [
        new Paragraph({
          ...paragraphContent(block, styleOf(block, flow), context),
          ...belowHead(flow, context),
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
      return renderTable(block, flow, context);
    case 'roster':
      return renderRoster(block, flow, context);
    case 'attachments':
      return renderAttachments(block, flow, context);
    case 'annex':
      return renderAnnex(block, context);
    case 'signature':
      return renderSignature(block, flow, context);
    case 'imprint':
      return renderImprint(block, flow, context);
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

/** Where the headings of a level hang out to the left of their text, what is below them stands there too. */
function belowHead({ level }: Flow, context: Context): Pick<IParagraphOptions, 'indent'> {
  const left = textLeft(level, context);
  if (left === 0) return {};
  const { body } = context.style.paragraphs;
  return { indent: { left: charactersOf(body, body.left + left, context) } };
}

/** An annex begins on a page of its own and counts from the beginning (GB/T 9704—2012, 7.3.7). */
function renderAnnex(block: AnnexBlock, context: Context): Rendered[] {
  const annex: Context = { ...context, lists: context.lists.fresh() };
  const content = renderBlocks(block.children, annex);
  const [first] = content;
  const isWide = first !== undefined && isTurned(first);
  const head = annexHead(block, isWide ? turnedContext(annex) : annex);
  return [...(isWide ? turn(head) : head), ...content];
}

/** Without a title the label is what outline and contents name. */
const OUTLINED = { outlineLevel: 0 };

function annexHead(block: AnnexBlock, context: Context): Paragraph[] {
  const { id, label, title } = block;
  const name = bookmarked(id, textRuns(label, context), context);
  const untitled = isBlank(title);
  const first = new Paragraph({
    style: STYLE_IDS.annexLabel,
    pageBreakBefore: true,
    ...(untitled && OUTLINED),
    children: untitled ? anchored(block, name, context) : name,
  });
  if (untitled) return [first];
  const children = anchored(block, renderTitle(title, 'annexTitle', context), context);
  return [first, new Paragraph({ style: STYLE_IDS.annexTitle, children })];
}
