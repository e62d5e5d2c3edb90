/** The text of footnotes: Word takes paragraphs there, so whatever a note holds becomes lines of text. */
import { Paragraph } from 'docx';
import type { Block, Inline, ListBlock } from '../../../document/tree.ts';
import type { Context } from '../context.ts';
import { STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines } from './inlines.ts';

/** The paragraphs of a note; the library puts the mark before the first. */
export function footnoteParagraphs(blocks: readonly Block[], context: Context): readonly Paragraph[] {
  const lines = noteLines(blocks);
  return (lines.length > 0 ? lines : [[]]).map(
    (line, index) =>
      new Paragraph({
        style: STYLE_IDS.footnote,
        children: renderInlines(index === 0 ? [{ type: 'text', value: ' ' }, ...line] : line, context),
      }),
  );
}

const SPACE: Inline = { type: 'text', value: ' ' };

/** Everything that blocks say, a line of inlines each. */
export function noteLines(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap(linesOf);
}

/** The first line of a list's item with its mark. */
function marked(
  [first = [], ...rest]: readonly (readonly Inline[])[],
  { ordered, start }: ListBlock,
  index: number,
): readonly (readonly Inline[])[] {
  return [[{ type: 'text', value: ordered ? `${start + index}. ` : '• ' }, ...first], ...rest];
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'item':
      return [[...block.head, ...block.children]];
    case 'list':
      return block.items.flatMap((item, index) => marked(noteLines(item), block, index));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.flatMap((cell) => [...cell.children, SPACE]));
    case 'roster':
      return block.rows.map(({ role, people }) => [...role, ...people]);
    case 'attachments':
      return [[{ type: 'text', value: block.label }], ...block.items];
    case 'annex':
      return [[{ type: 'text', value: block.label }], block.title, ...noteLines(block.children)];
    case 'masthead':
      return [
        block.serialNumber,
        block.classification,
        block.urgency,
        ...block.issuers,
        block.documentNumber,
        ...block.signatory.names,
      ];
    case 'imprint':
      return [block.copyTo.names, block.office, block.date];
    case 'signature':
      return [block.organization, block.date];
    case 'cover':
    case 'contents':
    case 'pageBreak':
      return [];
  }
}
