/** 发文机关署名 and 成文日期 (GB/T 9704—2012, 7.3.5). */
import { AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import type { Inline, SignatureBlock } from '../../../document/tree.ts';
import { type Flow, flowOptions } from '../blocks/flow.ts';
import { type Context, charactersOf } from '../context.ts';
import { STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines } from '../text/inlines.ts';
import { isBlank, textWidth } from '../text/text.ts';

/** How far a line stands from the edge that it is set against, in characters. */
interface Place {
  readonly side: 'left' | 'right';
  readonly characters: number;
}

interface Places {
  readonly organization: Place;
  readonly date: Place;
}

/** Name and date on lines of their own that stay together. */
export function renderSignature(block: SignatureBlock, flow: Flow, context: Context): Paragraph[] {
  const { organization, date } = placesOf(block, context);
  const lines = [
    { children: block.organization, place: organization },
    { children: block.date, place: date },
  ].filter((line) => !isBlank(line.children));
  return lines.map(({ children, place }, index) => {
    const first = index === 0;
    const indent = charactersOf(context.style.paragraphs.signature, place.characters, context);
    return new Paragraph({
      style: STYLE_IDS.signature,
      alignment: place.side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
      indent: place.side === 'left' ? { left: indent, right: -roomForDate(context) } : { right: indent },
      ...(first ? roomForSeal(block, context) : { spacing: { before: 0 } }),
      ...flowOptions({
        pageBreakBefore: flow.pageBreakBefore && first,
        keepNext: index < lines.length - 1 || flow.keepNext,
      }),
      children: renderInlines(children, context),
    });
  });
}

/** 7.3.5.1: the seal's upper edge stays below the text, within a line of it; its lower edge covers name and date. */
function roomForSeal(
  { seal }: SignatureBlock,
  { style, metrics }: Context,
): Pick<IParagraphOptions, 'spacing'> {
  if (!seal) return {};
  return { spacing: { before: Math.round(style.signature.beforeSealed * metrics.line) } };
}

/**
 * A date that is set against the left edge may reach so far into the margin: how
 * wide it comes out depends on the program, and one that turns is no date any more.
 */
function roomForDate(context: Context): number {
  return charactersOf(context.style.paragraphs.signature, 1.5, context);
}

function placesOf(block: SignatureBlock, context: Context): Places {
  const { layout, indent, indentSealed, dateOffset } = context.style.signature;
  if (layout === 'left') return { organization: left(0), date: left(0) };
  if (layout === 'right') return { organization: right(indent), date: right(indent) };
  const name = widthOf(block.organization);
  const date = widthOf(block.date);
  if (block.seal) return sealed(name, date, indentSealed);
  const line = context.metrics.width / charactersOf(context.style.paragraphs.signature, 1, context);
  return unsealed(name, date, { line, indent, offset: dateOffset });
}

function left(characters: number): Place {
  return { side: 'left', characters: Math.max(characters, 0) };
}

function right(characters: number): Place {
  return { side: 'right', characters: Math.max(characters, 0) };
}

function widthOf(inlines: readonly Inline[]): number {
  return isBlank(inlines) ? 0 : textWidth(inlines);
}

/**
 * 7.3.5.2: the name stands `indent` from the right, and the date's first
 * character `offset` right of the name's. Where the date is the longer line, it
 * stands `indent` from the right, and the name moves left. What can be set
 * against an edge is, since the width of a date depends on the program that
 * opens the file.
 */
function unsealed(
  name: number,
  date: number,
  { line, indent, offset }: { line: number; indent: number; offset: number },
): Places {
  if (name === 0 || name + indent > line) return { organization: right(indent), date: right(indent) };
  if (date > name) return { organization: right(indent + date + offset - name), date: right(indent) };
  return { organization: right(indent), date: left(Math.min(line - indent - name + offset, line - date)) };
}

/** 7.3.5.1: the date stands `indent` from the right, and the name is centred on it; a very long name is kept within the edge. */
function sealed(name: number, date: number, indent: number): Places {
  const centred = indent + (date - name) / 2;
  return { organization: right(centred), date: right(centred < 0 ? indent - centred : indent) };
}
