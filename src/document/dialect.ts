/**
 * The office dialect of Markdown (see docs/text.md): strong, links, pictures,
 * footnotes, `-` and `1.` lists, pipe tables. Everything else a person types
 * comes out as typed.
 */
import type { FootnoteDefinition, List, ListItem, Root, RootContent, Table } from 'mdast';
import type { Lang } from '../plan/types.ts';
import { largest } from '../text/many.ts';
import { type Conversion, convertPhrasing, joinLines, mergeTexts } from './inlines.ts';
import { guardMarkdown, parseBlockMarkdown, parseInlineMarkdown } from './office-markdown.ts';
import { plainText } from './plain-text.ts';
import { tableColumns } from './table-columns.ts';
import type { Block, Inline, ParagraphBlock } from './tree.ts';

/** Most texts are one line without anything that could be a construct; they need no parser. */
function plainLine(value: string): readonly Inline[] | null {
  if (/[*[\\\r\n\0]/.test(value)) return null;
  const line = value.trim();
  return line === '' ? [] : [{ type: 'text', value: line }];
}

/** Reads a text of kind `inline`: one paragraph, whatever lines it was written in. */
export function parseInline(value: string, lang: Lang): readonly Inline[] {
  const line = plainLine(value);
  if (line) return line;
  const source = guardMarkdown(value);
  const root = parseInlineMarkdown(source);
  const paragraphs = convertRoot(root, source, lang).flatMap((block) =>
    block.type === 'paragraph' ? [block.children] : [],
  );
  return mergeTexts(
    paragraphs.flatMap((children, index): readonly Inline[] =>
      index === 0 ? children : [spaceBefore(paragraphs[index - 1] ?? [], lang), ...children],
    ),
  );
}

/** Reads a text of kind `blocks`: paragraphs, lists and tables. */
export function parseBlocks(value: string, lang: Lang): readonly Block[] {
  const line = plainLine(value);
  if (line) return line.length === 0 ? [] : [paragraph(line)];
  const source = guardMarkdown(value);
  return convertRoot(parseBlockMarkdown(source), source, lang);
}

/** Paragraphs that have to share one line stand apart by a space in English, by nothing in Chinese. */
function spaceBefore(before: readonly Inline[], lang: Lang): Inline {
  return { type: 'text', value: lang === 'en' && plainText(before) !== '' ? ' ' : '' };
}

function convertRoot(root: Root, source: string, lang: Lang): readonly Block[] {
  const written = notesIn(root.children);
  // Of two with one name the first counts, as on GitHub.
  const notes = new Map([...written].reverse().map((note) => [note.identifier, note]));
  const noteBlocks: Conversion['noteBlocks'] = (note, inner) => convertBlocks(note.children, inner);
  const conversion: Conversion = { lang, source, notes, open: new Set(), used: new Set(), noteBlocks };
  const blocks = convertBlocks(root.children, conversion);
  const unused = written.filter(
    (note) => notes.get(note.identifier) !== note || !conversion.used.has(note.identifier),
  );
  return [...blocks, ...unused.flatMap((note) => unusedNote(note, conversion))];
}

/** The notes that are written among these, in lists and in other notes too; in order. */
function notesIn(nodes: readonly (RootContent | ListItem)[]): readonly FootnoteDefinition[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [node, ...notesIn(node.children)];
    return node.type === 'list' || node.type === 'listItem' ? notesIn(node.children) : [];
  });
}

/** A note that nothing refers to is printed as it was typed. */
function unusedNote(note: FootnoteDefinition, conversion: Conversion): readonly Block[] {
  return prefixed(`[^${note.label ?? note.identifier}]: `, convertBlocks(note.children, conversion));
}

function convertBlocks(nodes: readonly RootContent[], conversion: Conversion): readonly Block[] {
  return nodes.flatMap((node, index) => convertBlock(node, conversion, nodes.length > 1 && index > 0));
}

function convertBlock(node: RootContent, conversion: Conversion, follows: boolean): readonly Block[] {
  switch (node.type) {
    case 'paragraph': {
      const inlines = convertPhrasing(node.children, conversion);
      return joinLines(inlines, conversion.lang).map(paragraph);
    }
    case 'list':
      return convertList(node, conversion, follows);
    case 'table':
      return [convertTable(node, conversion)];
    default:
      // Notes stand where they are referred to; nothing else is switched on.
      return [];
  }
}

const paragraph = (children: readonly Inline[]): ParagraphBlock => ({
  type: 'paragraph',
  role: 'body',
  children,
});

/**
 * A list, if it is meant as one. A text that is a single line (`- 5度`, `2. 加强
 * 党建`) is that line, and numbers that do not count on are printed as typed.
 */
function convertList(list: List, conversion: Conversion, follows: boolean): readonly Block[] {
  const items = list.children.map((item) => ({
    marker: markerOf(item, conversion.source),
    blocks: convertBlocks(item.children, conversion),
  }));
  const start = list.start ?? 1;
  const counts = items.every(
    ({ marker }, index) => !list.ordered || Number.parseInt(marker, 10) === start + index,
  );
  const filled = items.every(({ blocks }) => blocks.length > 0);
  if (counts && filled && (items.length > 1 || follows)) {
    return [
      { type: 'list', ordered: list.ordered === true, start, items: items.map(({ blocks }) => blocks) },
    ];
  }
  return items.flatMap(({ marker, blocks }) => prefixed(marker, blocks));
}

/** The marker as typed, with the spaces behind it. */
function markerOf(item: ListItem, source: string): string {
  const from = item.position?.start.offset ?? 0;
  return /^(?:-|\d+\.)[ \t]*/.exec(source.slice(from))?.[0] ?? '';
}

function prefixed(prefix: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [paragraph([{ type: 'text', value: prefix.trimEnd() }]), ...blocks];
  return [paragraph(mergeTexts([{ type: 'text', value: prefix }, ...first.children])), ...rest];
}

function convertTable(table: Table, conversion: Conversion): Block {
  const rows = table.children.map((row) =>
    row.children.map((cell) => convertPhrasing(cell.children, conversion)),
  );
  const count = largest(rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: count }, (_, index) => ({ children: row[index] ?? [], rowSpan: 1 })),
  );
  const [head = [], ...body] = cells;
  const columns = tableColumns(head, body).map((column, index) => ({
    ...column,
    align: table.align?.[index] ?? column.align,
  }));
  return {
    type: 'table',
    columns,
    head: head.some((cell) => cell.children.length > 0) ? head : [],
    rows: body,
  };
}
