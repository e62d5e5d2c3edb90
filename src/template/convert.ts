/** The template's Markdown, parsed, → the closed tree. Slots are filled with what they stand for. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { mergeTexts } from '../document/inlines.ts';
import { joint } from '../document/line-joins.ts';
import { plainText } from '../document/plain-text.ts';
import { tableColumns } from '../document/table-columns.ts';
import type { Block, Inline, ParagraphRole, TableCell } from '../document/tree.ts';
import type { Lang } from '../plan/types.ts';
import type { Content } from './printable.ts';

/** What the conversion needs from the rendering. */
export interface ConvertOptions {
  readonly lang: Lang;
  /** The content of a slot, null for a picture of the template's own. */
  slot(url: string): Content | null;
  /** A node that the tree has no place for. */
  report(node: string, offset: number): void;
}

const ROLES: readonly ParagraphRole[] = [
  'body',
  'addressee',
  'byline',
  'documentNumber',
  'copyTo',
  'caption',
  'note',
];
const DEEPEST = 5;

export function convertRoot(root: Root, options: ConvertOptions): readonly Block[] {
  return root.children.flatMap((node) => convertNode(node, options));
}

function convertNode(node: RootContent, options: ConvertOptions): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      const { line, following } = readLine(node.children, options);
      if (line.length === 0) return following;
      const block: Block =
        node.depth === 1
          ? { type: 'title', children: line }
          : { type: 'heading', level: node.depth - 1, numbered: true, children: line };
      return [block, ...following];
    }
    case 'paragraph':
      return paragraphs(node.children, 'body', options);
    case 'list':
      return [convertList(node, options)];
    case 'table':
      return [convertTable(node, options)];
    case 'leafDirective':
      return convertLeaf(node, options);
    case 'containerDirective':
      return convertContainer(node, options);
    default:
      options.report(node.type, node.position?.start.offset ?? 0);
      return [];
  }
}

// Inlines ------------------------------------------------------------------

/** A line of the template: what stands on it, and the blocks that a text in it brings along. */
interface Line {
  readonly line: readonly Inline[];
  readonly following: readonly Block[];
}

/**
 * Reads phrasing content. The first paragraph of a text in it joins the line, the
 * rest follows it; what the template puts behind such a text joins the last
 * paragraph. Behind a list or a table it would be a stray: there it joins the
 * paragraph that leads over to them, before its colon.
 */
function readLine(nodes: readonly PhrasingContent[], options: ConvertOptions): Line {
  let read: Line = { line: [], following: [] };
  // What stands behind blocks, until it is known to be complete.
  let behind: readonly Inline[] = [];
  for (const node of nodes) {
    const content = convertInline(node, options);
    const [inlines, blocks] = content.type === 'inlines' ? [content.inlines, []] : splitFirst(content.blocks);
    if (read.following.length > 0) behind = [...behind, ...inlines];
    else {
      const own = read.line.length === 0 ? trimStart(inlines) : inlines;
      read = { ...read, line: mergeTexts([...read.line, ...own]) };
    }
    if (blocks.length === 0) continue;
    const { line, following } = append(read, behind);
    read = { line, following: [...following, ...blocks] };
    behind = [];
  }
  const { line, following } = append(read, behind);
  return { line: plainText(line).trim() === '' && !line.some(isVisible) ? [] : line, following };
}

const isVisible = (inline: Inline): boolean => inline.type === 'image' || inline.type === 'footnote';

function splitFirst(blocks: readonly Block[]): readonly [readonly Inline[], readonly Block[]] {
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph' ? [first.children, rest] : [[], blocks];
}

/** Joins what stands behind a line and its blocks to the last paragraph of them. */
function append({ line, following }: Line, added: readonly Inline[]): Line {
  if (plainText(added).trim() === '') return { line, following };
  const at = following.findLastIndex(({ type }) => type === 'paragraph');
  const last = following[at];
  if (last?.type === 'paragraph') {
    const isEnd = at === following.length - 1;
    const children = isEnd ? mergeTexts([...last.children, ...added]) : beforeColon(last.children, added);
    return { line, following: following.with(at, { ...last, children }) };
  }
  if (line.length > 0) return { line: beforeColon(line, added), following };
  return { line, following: [...following, { type: 'paragraph', role: 'body', children: trimStart(added) }] };
}

/** Puts something at the end of a line, before the colon where it ends in one. */
function beforeColon(line: readonly Inline[], added: readonly Inline[]): readonly Inline[] {
  const last = line.at(-1);
  const [, text = '', colon = ''] = (last?.type === 'text' && /^(.*?)([：:])\s*$/s.exec(last.value)) || [];
  if (colon === '') return mergeTexts([...line, ...added]);
  return mergeTexts([
    ...line.slice(0, -1),
    { type: 'text', value: text },
    ...added,
    { type: 'text', value: colon },
  ]);
}

/** What runs on behind a text may begin with a space; a paragraph does not. */
function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return inlines;
  return mergeTexts([{ type: 'text', value: first.value.trimStart() }, ...rest]);
}

function convertInline(node: PhrasingContent, options: ConvertOptions): Content {
  const inlines = (...found: readonly Inline[]): Content => ({ type: 'inlines', inlines: found });
  switch (node.type) {
    case 'text':
      return inlines({
        type: 'text',
        value: node.value.replace(/\s*\n\s*/g, options.lang === 'en' ? ' ' : ''),
      });
    case 'break':
      return inlines({ type: 'break' });
    case 'strong':
      return inlines({ type: 'strong', children: inlineOnly(node.children, options) });
    case 'link':
      return inlines({ type: 'link', url: node.url, children: inlineOnly(node.children, options) });
    case 'image':
      return options.slot(node.url) ?? inlines({ type: 'image', url: node.url, alt: node.alt ?? '' });
    default:
      options.report(node.type, node.position?.start.offset ?? 0);
      return inlines();
  }
}

/** Content of something that holds no blocks: the paragraphs of a text become lines. */
function inlineOnly(nodes: readonly PhrasingContent[], options: ConvertOptions): readonly Inline[] {
  const { line, following } = readLine(nodes, options);
  const rest = following.flatMap((block): readonly Inline[] =>
    block.type === 'paragraph' ? [{ type: 'break' }, ...block.children] : [],
  );
  if (following.some((block) => block.type !== 'paragraph')) {
    options.report('blocks', nodes[0]?.position?.start.offset ?? 0);
  }
  return [...line, ...rest];
}

// Blocks -------------------------------------------------------------------

function paragraphs(
  nodes: readonly PhrasingContent[],
  role: ParagraphRole,
  options: ConvertOptions,
): readonly Block[] {
  const { line, following } = readLine(nodes, options);
  return line.length === 0 ? following : [{ type: 'paragraph', role, children: line }, ...following];
}

function convertList(node: Extract<RootContent, { type: 'list' }>, options: ConvertOptions): Block {
  const items = node.children.map((item) => item.children.flatMap((child) => convertNode(child, options)));
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

function convertTable(node: Extract<RootContent, { type: 'table' }>, options: ConvertOptions): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell): TableCell => ({ children: inlineOnly(cell.children, options), rowSpan: 1 })),
  );
  const [head = [], ...body] = rows;
  const columns = tableColumns(head, body).map((column, index) => ({
    ...column,
    align: node.align?.[index] ?? column.align,
  }));
  return { type: 'table', columns, head, rows: body };
}

function convertLeaf(node: LeafDirective, options: ConvertOptions): readonly Block[] {
  const role = ROLES.find((known) => known === node.name);
  if (role) {
    const [first, ...rest] = paragraphs(node.children, role, options);
    if (first === undefined) return [];
    const keeps = node.attributes?.['keep'] === 'next' && first.type === 'paragraph';
    return [keeps ? { ...first, keepNext: true } : first, ...rest];
  }
  switch (node.name) {
    case 'item':
      return convertItem(node, options);
    case 'heading': {
      const { line, following } = readLine(node.children, options);
      const numbered = node.attributes?.['numbered'] !== 'false';
      const heading: Block = { type: 'heading', level: levelOf(node), numbered, children: line };
      return line.length === 0 ? following : [heading, ...following];
    }
    case 'pagebreak':
      return [{ type: 'pageBreak' }];
    default:
      options.report(`::${node.name}`, node.position?.start.offset ?? 0);
      return [];
  }
}

function levelOf(node: LeafDirective | ContainerDirective): number {
  const level = Number.parseInt(node.attributes?.['level'] ?? '1', 10);
  return Number.isNaN(level) ? 1 : Math.min(DEEPEST, Math.max(1, level));
}

/** `::item[*head*body]`: emphasis at the start is the run-in head. */
function convertItem(node: LeafDirective, options: ConvertOptions): readonly Block[] {
  const [first, ...rest] = node.children;
  const headed = first?.type === 'emphasis';
  const head = headed ? inlineOnly(first.children, options) : [];
  const { line, following } = readLine(headed ? rest : node.children, options);
  if (head.length === 0 && line.length === 0) return following;
  const gap = joint(plainText(head), plainText(line), options.lang);
  const children = gap === '' ? line : mergeTexts([{ type: 'text', value: gap }, ...line]);
  return [{ type: 'item', level: levelOf(node), head, children }, ...following];
}

function convertContainer(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const [first, ...rest] = node.children;
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const children = labelled ? rest : node.children;
  const title = labelled ? inlineOnly(first.children, options) : [];
  const label = (node.attributes?.['label'] ?? '').trim();
  switch (node.name) {
    case 'signature':
      return convertSignature(node, options);
    case 'attachments': {
      const lists = children.flatMap((child) => (child.type === 'list' ? child.children : []));
      const items = lists.map((item) => item.children.flatMap((child) => lineOf(child, options)));
      return items.length === 0 ? [] : [{ type: 'attachments', label, items }];
    }
    case 'annex': {
      const blocks = children.flatMap((child) => convertNode(child, options));
      return [{ type: 'annex', label, title, children: blocks }];
    }
    default:
      options.report(`:::${node.name}`, node.position?.start.offset ?? 0);
      return [];
  }
}

function lineOf(node: RootContent, options: ConvertOptions): readonly Inline[] {
  if (node.type === 'paragraph') return inlineOnly(node.children, options);
  options.report(node.type, node.position?.start.offset ?? 0);
  return [];
}

/** `:::signature{seal="true"}` with `::organization[…]` and `::date[…]` in it. */
function convertSignature(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const part = (name: string): readonly Inline[] =>
    node.children.flatMap((child) =>
      child.type === 'leafDirective' && child.name === name ? inlineOnly(child.children, options) : [],
    );
  for (const child of node.children) {
    const known = child.type === 'leafDirective' && ['organization', 'date'].includes(child.name);
    if (!known) options.report(child.type, child.position?.start.offset ?? 0);
  }
  const [organization, date] = [part('organization'), part('date')];
  if (organization.length === 0 && date.length === 0) return [];
  return [{ type: 'signature', organization, date, seal: node.attributes?.['seal'] === 'true' }];
}
