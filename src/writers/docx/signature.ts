/** 发文机关署名 and 成文日期 (GB/T 9704—2012, 7.3.5). */
import { AlignmentType, Paragraph } from 'docx';
import type { Inline, SignatureBlock } from '../../document/tree.ts';
import type { Style } from '../../style/types.ts';
import { type Flow, flowOptions } from './blocks.ts';
import { type Context, charactersOf } from './context.ts';
import { renderInlines } from './inlines.ts';
import { STYLE_IDS } from './styles.ts';
import { textWidth } from './text.ts';

/** Characters that the lines of a signature stand away from the right edge. */
interface RightIndents {
  readonly organization: number;
  readonly date: number;
}

/** Name and date on lines of their own that stay together. */
export function renderSignature(block: SignatureBlock, flow: Flow, context: Context): Paragraph[] {
  const { layout } = context.style.signature;
  const indents = rightIndents(block, context.style.signature);
  const lines = [
    { children: block.organization, indent: indents.organization },
    { children: block.date, indent: indents.date },
  ].filter((line) => line.children.length > 0);
  return lines.map((line, index) => {
    const first = index === 0;
    return new Paragraph({
      style: STYLE_IDS.signature,
      alignment: layout === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
      indent: { right: charactersOf(context.style.paragraphs.signature, line.indent, context) },
      ...(first ? {} : { spacing: { before: 0 } }),
      ...flowOptions({
        pageBreakBefore: flow.pageBreakBefore && first,
        keepNext: index < lines.length - 1 || flow.keepNext,
      }),
      children: renderInlines(line.children, context),
    });
  });
}

function rightIndents(block: SignatureBlock, signature: Style['signature']): RightIndents {
  const { layout, indent, indentSealed, dateOffset } = signature;
  if (layout === 'left') return { organization: 0, date: 0 };
  if (layout === 'right') return { organization: indent, date: indent };
  const name = widthOf(block.organization);
  const date = widthOf(block.date);
  return block.seal ? sealed(name, date, indentSealed) : unsealed(name, date, indent, dateOffset);
}

function widthOf(inlines: readonly Inline[]): number {
  return inlines.length > 0 ? textWidth(inlines) : 0;
}

/**
 * 7.3.5.2: the name stands `indent` from the right, and the date's first
 * character `offset` right of the name's. Where the date is the longer line, it
 * stands `indent` from the right, and the name moves left.
 */
function unsealed(name: number, date: number, indent: number, offset: number): RightIndents {
  if (name === 0) return { organization: indent, date: indent };
  if (date > name) return { organization: indent + date + offset - name, date: indent };
  return { organization: indent, date: Math.max(indent + name - offset - date, 0) };
}

/** 7.3.5.1: the date stands `indent` from the right, and the name is centred on it; a very long name is kept within the edge. */
function sealed(name: number, date: number, indent: number): RightIndents {
  const centred = indent + (date - name) / 2;
  if (centred >= 0) return { organization: centred, date: indent };
  return { organization: 0, date: indent - centred };
}
