/** Puts other inlines in the place of some, wherever in a document they stand. */
import type { Block, Inline, TableCell } from './tree.ts';

/** Gives what stands in an inline's place; its own children were seen to before. */
export type Replace = (inline: Inline) => Inline;

/** The blocks with every inline replaced, those in footnotes, tables and lists too. */
export function mapInlines(blocks: readonly Block[], replace: Replace): readonly Block[] {
  return blocks.map((block) => mapBlock(block, replace));
}

function mapBlock(block: Block, replace: Replace): Block {
  const inlines = (all: readonly Inline[]) => mapAll(all, replace);
  const cells = (row: readonly TableCell[]) =>
    row.map((cell) => ({ ...cell, children: inlines(cell.children) }));
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) };
    case 'item':
      return { ...block, head: inlines(block.head), children: inlines(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapInlines(item, replace)) };
    case 'table':
      return {
        ...block,
        ...(block.caption && { caption: inlines(block.caption) }),
        head: cells(block.head),
        rows: block.rows.map(cells),
      };
    case 'roster': {
      const rows = block.rows.map(({ role, people }) => ({ role: inlines(role), people: inlines(people) }));
      return { ...block, rows };
    }
    case 'attachments':
      return { ...block, items: block.items.map(inlines) };
    case 'annex':
      return { ...block, title: inlines(block.title), children: mapInlines(block.children, replace) };
    case 'signature':
      return { ...block, organization: inlines(block.organization), date: inlines(block.date) };
    // Plain texts, character for character: nothing stands in them that could be another.
    case 'cover':
    case 'contents':
    case 'masthead':
    case 'imprint':
    case 'pageBreak':
      return block;
  }
}

type Holder = Extract<Inline, { children: readonly Inline[] }>;

function holdsInlines(inline: Inline): inline is Holder {
  return inline.type === 'strong' || inline.type === 'link' || inline.type === 'reference';
}

function mapAll(inlines: readonly Inline[], replace: Replace): readonly Inline[] {
  return inlines.map((inline) => {
    if (holdsInlines(inline)) return replace({ ...inline, children: mapAll(inline.children, replace) });
    if (inline.type === 'footnote')
      return replace({ ...inline, children: mapInlines(inline.children, replace) });
    return replace(inline);
  });
}

/** Whether a note stands anywhere in these blocks. */
export function hasFootnote(blocks: readonly Block[]): boolean {
  let found = false;
  // Nothing is replaced: this is the one way to every inline.
  mapInlines(blocks, (inline) => {
    found ||= inline.type === 'footnote';
    return inline;
  });
  return found;
}
