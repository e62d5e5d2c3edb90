/** What stands in a paragraph, and what that asks of its lines. */
import { type IParagraphOptions, LineRuleType, type ParagraphChild } from 'docx';
import type { Inline, ParagraphBlock } from '../../../document/tree.ts';
import { type Context, charactersOf } from '../context.ts';
import { PICTURE_ID } from '../styles/style-names.ts';
import { renderInlines } from './inlines.ts';
import { isPictureAlone, showsPicture } from './pictures.ts';
import { bookmarked } from './references.ts';

interface Content extends Pick<IParagraphOptions, 'style' | 'spacing'> {
  readonly children: readonly ParagraphChild[];
}

/** Characters that the indents of text and its number take from a picture among them. */
const BESIDE = 4;

/** A paragraph of text; pictures alone in it stand in the middle of the page. */
export function paragraphContent({ id, children }: ParagraphBlock, style: string, context: Context): Content {
  if (isPictureAlone(children, context))
    return { style: PICTURE_ID, children: bookmarked(id, renderInlines(children, context), context) };
  const content = runningContent(children, context);
  return { style, ...content, children: bookmarked(id, content.children, context) };
}

/** Text of a paragraph that has a number or a mark, so that pictures in it stand where they are. */
export function runningContent(inlines: readonly Inline[], context: Context): Omit<Content, 'style'> {
  if (!showsPicture(inlines, context)) return { children: renderInlines(inlines, context) };
  const { metrics, room, style } = context;
  const width = room.width - charactersOf(style.paragraphs.body, BESIDE, context);
  const children = renderInlines(inlines, { ...context, room: { ...room, width } });
  // Exact lines would show a strip of the picture.
  if (metrics.linePitch === null) return { children };
  return { children, spacing: { line: metrics.linePitch, lineRule: LineRuleType.AT_LEAST } };
}
