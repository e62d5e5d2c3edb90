/** Blocks → Markdown. */
import type {
  AnnexBlock,
  AttachmentsBlock,
  Block,
  DocRoot,
  Inline,
  ListBlock,
  TableBlock,
} from '../../document/tree.ts';
import type { Style } from '../../style/types.ts';
import { withColon } from '../labels.ts';
import { createNumbering, type Numbering } from '../numbering.ts';
import { inlineSource } from './inline.ts';
import { imprint, masthead } from './official.ts';
import { tableSource } from './table.ts';
import { type Footnotes, isBlank } from './tokens.ts';

/** What is handed down: the count of the part one is in, how deep its headings start. */
interface Context {
  readonly lang: DocRoot['lang'];
  readonly style: Style;
  readonly numbering: Numbering;
  /** `#` of a heading of level 0: 1 in the document, 2 in an annex. */
  readonly depth: number;
  readonly notes: Footnotes;
}

const plain = (value: string): Inline => ({ type: 'text', value });

function heading(depth: number, children: readonly Inline[], { notes }: Context): string {
  const source = inlineSource(children, 'heading', notes);
  return source === '' ? '' : `${'#'.repeat(Math.min(6, depth))} ${source}`;
}

function paragraph(children: readonly Inline[], context: Context): string {
  return inlineSource(children, 'paragraph', context.notes);
}

/** Lines of a block below its first, moved in. */
function hang(source: string, columns: number): string {
  return source.replace(/\n(?!\n|$)/g, `\n${' '.repeat(columns)}`);
}

/** Markers differ between lists that follow one another, or they would be one. */
function list({ ordered, start, items }: ListBlock, other: boolean, context: Context): string {
  const filled = items.map((blocks) => blocksSource(blocks, context)).filter((source) => source !== '');
  const sources = filled.map((source, index) => {
    // CommonMark 5.2: at most nine digits.
    const number = Math.min(999_999_999, Math.max(0, Math.trunc(start)) + index);
    const marker = ordered ? `${number}${other ? ')' : '.'} ` : `${other ? '*' : '-'} `;
    return marker + hang(source, marker.length);
  });
  const tight = filled.every((source) => !source.includes('\n\n'));
  return sources.join(tight ? '\n' : '\n\n');
}

function table(block: TableBlock, context: Context): string {
  return tableSource(block, (children) => inlineSource(children, 'cell', context.notes));
}

/** 附件：a name alone, or a numbered list of them. */
function attachments({ label, items }: AttachmentsBlock, context: Context): string {
  const head = withColon(label, context.lang) + (context.lang === 'en' ? ' ' : '');
  const filled = items.filter((item) => !isBlank(item));
  const [only] = filled;
  if (only === undefined) return '';
  if (filled.length === 1) return paragraph([plain(head), ...only], context);
  const lines = filled.map((item, index) => `${index + 1}. ${hang(paragraph(item, context), 3)}`);
  return `${paragraph([plain(head.trimEnd())], context)}\n\n${lines.join('\n')}`;
}

function annex({ label, title, children }: AnnexBlock, context: Context): string {
  const head = isBlank(title) ? [plain(label)] : [plain(`${label} `), ...title];
  const inside = { ...context, depth: 2, numbering: createNumbering(context.style.levels) };
  return joined([heading(2, head, context), blocksSource(children, inside)]);
}

function numbered(level: number, children: readonly Inline[], { numbering }: Context): readonly Inline[] {
  return isBlank(children) ? [] : [plain(numbering.next(level)), ...children];
}

function blockSource(block: Block, other: boolean, context: Context): string {
  switch (block.type) {
    case 'masthead':
      return masthead(block, context);
    case 'title':
      return heading(1, block.children, context);
    case 'heading':
      if (!block.numbered) context.numbering.restartBelow(block.level);
      return heading(
        context.depth + block.level,
        block.numbered ? numbered(block.level, block.children, context) : block.children,
        context,
      );
    case 'item': {
      const head: Inline[] = block.head.length === 0 ? [] : [{ type: 'strong', children: block.head }];
      return paragraph(numbered(block.level, [...head, ...block.children], context), context);
    }
    case 'paragraph':
      return paragraph(block.children, context);
    case 'list':
      return list(block, other, context);
    case 'table':
      return table(block, context);
    case 'roster':
      return joined(block.rows.map(({ role, people }) => paragraph([...role, ...people], context)));
    case 'attachments':
      return attachments(block, context);
    case 'annex':
      return annex(block, context);
    case 'signature':
      return paragraph([...block.organization, { type: 'break' }, ...block.date], context);
    case 'imprint':
      return imprint(block, context);
    case 'pageBreak':
      // Pages are a matter of paper.
      return '';
  }
}

const joined = (sources: readonly string[]): string => sources.filter((source) => source !== '').join('\n\n');

function blocksSource(blocks: readonly Block[], context: Context): string {
  const sources: string[] = [];
  let previous: Block | null = null;
  let other = false;
  for (const block of blocks) {
    const follows: boolean =
      block.type === 'list' && previous?.type === 'list' && previous.ordered === block.ordered;
    const source = blockSource(block, follows && !other, context);
    if (source === '') continue;
    sources.push(source);
    other = follows && !other;
    previous = block;
  }
  return joined(sources);
}

/** The whole document: its blocks, then its footnotes; '' or text that ends with a line end. */
export function documentSource(document: DocRoot, style: Style): string {
  const notes: (readonly Block[])[] = [];
  const context: Context = {
    lang: document.lang,
    style,
    numbering: createNumbering(style.levels),
    depth: 1,
    notes: (children) => `[^${notes.push(children)}]`,
  };
  const parts = [blocksSource(document.children, context)];
  // A footnote may bring further ones with it.
  for (let index = 0; index < notes.length; index += 1) {
    const source = blocksSource(notes[index] ?? [], {
      ...context,
      numbering: createNumbering(style.levels),
    });
    parts.push(`[^${index + 1}]: ${hang(source, 4)}`);
  }
  return joined(parts) === '' ? '' : `${joined(parts)}\n`;
}
