/** Headings that stand alone and numbered paragraphs, counted in the plan's own lists. */
import { Paragraph } from 'docx';
import type { HeadingBlock, ItemBlock } from '../../../document/tree.ts';
import type { Context } from '../context.ts';
import { headId, headingId, itemId } from '../styles/style-names.ts';
import { renderInlines } from '../text/inlines.ts';
import { runningContent } from '../text/paragraph.ts';
import { anchored, bookmarked } from '../text/references.ts';
import { isBlank } from '../text/text.ts';
import { type Flow, flowOptions } from './flow.ts';

/** A heading on a line of its own; one without a number lets the levels below count anew. */
export function renderHeading(block: HeadingBlock, flow: Flow, context: Context): Paragraph {
  const level = levelOf(block.level);
  const place = block.numbered ? context.lists.next(level) : null;
  if (!block.numbered) context.lists.skip(level);
  return new Paragraph({
    style: headingId(level),
    children: anchored(block, bookmarked(block.id, renderInlines(block.children, context), context), context),
    ...flowOptions(flow),
    ...(place && { numbering: place }),
  });
}

/** A number, a head in the font of the level if there is one, and body text. The number has the font of what follows it, unless the style sets it as the headings of its level. */
export function renderItem(block: ItemBlock, flow: Flow, context: Context): Paragraph {
  const level = levelOf(block.level);
  const place = context.lists.next(level);
  const headed = { style: headId(level) };
  const isLikeHeading = context.style.levels[level - 1]?.number.look === 'heading';
  const body = runningContent(block.children, context);
  return new Paragraph({
    style: itemId(level),
    ...body,
    children: bookmarked(
      block.id,
      [...renderInlines(block.head, context, headed), ...body.children],
      context,
    ),
    ...flowOptions(flow),
    run: isLikeHeading || !isBlank(block.head) ? headed : {},
    ...(place && { numbering: place }),
  });
}

/** Characters that the text of a level's headings stands from the left, where their numbers hang out from it; 0 elsewhere. */
export function textLeft(level: number | undefined, { style }: Context): number {
  const look = level === undefined ? undefined : style.levels[levelOf(level) - 1];
  return look !== undefined && look.firstLine < 0 ? look.left : 0;
}

/** A level that the style has a look for: 1 to 5. */
export function levelOf(level: number): number {
  return Math.min(Math.max(Math.trunc(level), 1), 5);
}
