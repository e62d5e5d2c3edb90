/** What stands in the cells of tables: values of the plan as one run of inlines. */
import { mergeTexts } from '../../document/inlines.ts';
import type { Block, Inline, TableCell } from '../../document/tree.ts';
import type { Words } from '../context/words.ts';
import { isLineBreak, isText, type Printable, plainInlines, textContent } from '../printable.ts';

const LINE: Inline = { type: 'break' };

/** What a printable looks like inside a table cell: one run of inlines, paragraphs as lines. */
export function cellInlines(value: Printable, words: Words): readonly Inline[] {
  if (value === null) return [];
  if (isLineBreak(value)) return [LINE];
  if (Array.isArray(value)) return mergeTexts(value.flatMap((part) => cellInlines(part, words)));
  if (!isText(value)) return plainInlines(String(value));
  const content = textContent(value, words.lang);
  return content.type === 'inlines' ? content.inlines : linesOf(content.blocks);
}

/** Blocks as lines: lists keep their numbers, a table's row is a line. */
function linesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks
    .map(lineOf)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [LINE, ...line]));
}

function lineOf(block: Block): readonly Inline[] {
  if (block.type === 'paragraph') return block.children;
  if (block.type === 'list') {
    return block.items.flatMap((item, index): readonly Inline[] => {
      const marker = block.ordered ? `${block.start + index}. ` : '· ';
      return [...(index > 0 ? [LINE] : []), { type: 'text', value: marker }, ...linesOf(item)];
    });
  }
  if (block.type === 'table') {
    const rows = [block.head, ...block.rows].filter((row) => row.length > 0);
    return rows.flatMap((row, index) => [...(index > 0 ? [LINE] : []), ...spaced(row)]);
  }
  return [];
}

const spaced = (row: readonly TableCell[]): readonly Inline[] =>
  row.flatMap((cell, index): readonly Inline[] =>
    index > 0 ? [{ type: 'text', value: '\u3000' }, ...cell.children] : cell.children,
  );

/** A cell of a table. */
export const cell = (children: readonly Inline[], rowSpan = 1): TableCell => ({ children, rowSpan });

/** The cell with what references call it by, if there is anything. */
export const withId = (made: TableCell, id: string): TableCell => (id === '' ? made : { ...made, id });
