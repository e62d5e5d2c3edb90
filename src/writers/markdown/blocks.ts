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
import { type ReferenceTargets, referenceTargets, referredIds } from '../targets.ts';
import { withAddresses } from './addresses.ts';
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
  /** The mark that references to an id lead to; '' where there are none. */
  readonly anchor: (id: string | null | undefined) => string;
  readonly isAnnex: (id: string | null | undefined) => boolean;
}

const plain = (value: string): Inline => ({ type: 'text', value });

function heading(depth: number, children: readonly Inline[], context: Context, id?: string): string {
  const source = anchored(id, inlineSource(children, 'heading', context.notes), context);
  return source === '' ? '' : `${'#'.repeat(Math.min(6, depth))} ${source}`;
}

function paragraph(children: readonly Inline[], context: Context, id?: string | null): string {
  return anchored(id, inlineSource(children, 'paragraph', context.notes), context);
}

const anchored = (id: string | null | undefined, source: string, { anchor }: Context): string =>
  source === '' ? '' : anchor(id) + source;

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
  const caption: Inline = { type: 'strong', children: block.caption ?? [] };
  const rows = tableSource(block, ({ children, id }) =>
    anchored(id, inlineSource(children, 'cell', context.notes), context),
  );
  return rows === '' ? '' : joined([paragraph([caption], context), rows]);
}

/** 附件：a name alone, or a numbered list of them. */
function attachments({ label, items, ids }: AttachmentsBlock, context: Context): string {
  const head = withColon(label, context.lang) + (context.lang === 'en' ? ' ' : '');
  const filled = items
    // An annex that is printed bears the mark itself.
    .map((item, index) => ({ item, id: context.isAnnex(ids?.[index]) ? null : ids?.[index] }))
    .filter(({ item }) => !isBlank(item));
  const [only] = filled;
  if (only === undefined) return '';
  if (filled.length === 1) return paragraph([plain(head), ...only.item], context, only.id);
  const lines = filled.map(({ item, id }, index) => `${index + 1}. ${hang(paragraph(item, context, id), 3)}`);
  return `${paragraph([plain(head.trimEnd())], context)}\n\n${lines.join('\n')}`;
}

function annex({ label, title, children, id }: AnnexBlock, context: Context): string {
  const head = isBlank(title) ? [plain(label)] : [plain(`${label} `), ...title];
  const inside = { ...context, depth: 2, numbering: createNumbering(context.style.levels) };
  return joined([heading(2, head, context, id), blocksSource(children, inside)]);
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
        block.id,
      );
    case 'item': {
      const head: Inline[] = block.head.length === 0 ? [] : [{ type: 'strong', children: block.head }];
      return paragraph(numbered(block.level, [...head, ...block.children], context), context, block.id);
    }
    case 'paragraph':
      return paragraph(block.children, context, block.id);
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
    case 'cover':
    case 'contents':
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

/** Marks for what is referred to, each once: elsewhere they would only be in the way of who reads the source. */
function anchorsOf(document: DocRoot, targets: ReferenceTargets): Context['anchor'] {
  const waiting = new Set(referredIds(document.children));
  return (id) => {
    const target = id === null || id === undefined || !waiting.delete(id) ? undefined : targets.get(id);
    // GitHub and pandoc both follow a link to a span, whatever they make of headings.
    return target === undefined ? '' : `<span id="${target.name}"></span>`;
  };
}

/** The whole document: its blocks, then its footnotes; '' or text that ends with a line end. */
export function documentSource(
  document: DocRoot,
  style: Style,
  pictureAddress: (url: string) => string,
): string {
  const targets = referenceTargets(document, style);
  const notes: (readonly Block[])[] = [];
  const context: Context = {
    lang: document.lang,
    style,
    numbering: createNumbering(style.levels),
    depth: 1,
    notes: (children) => `[^${notes.push(children)}]`,
    anchor: anchorsOf(document, targets),
    isAnnex: (id) => typeof id === 'string' && targets.get(id)?.says === 'text',
  };
  const parts = [blocksSource(withAddresses(document, targets, pictureAddress).children, context)];
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
