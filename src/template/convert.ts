/** The template's Markdown, parsed, → the closed tree. Slots are filled with what they stand for. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { mergeTexts } from '../document/inlines.ts';
import { joint } from '../document/line-joins.ts';
import { plainText } from '../document/plain-text.ts';
import { tableColumns } from '../document/table-columns.ts';
import type { Block, Inline, ParagraphRole, TableCell } from '../document/tree.ts';
import { type ConvertOptions, inlineOnly, readLine } from './convert-inlines.ts';
import { convertCover, convertImprint, convertMasthead, convertSignature } from './official.ts';

const ROLES: readonly ParagraphRole[] = ['body', 'addressee', 'byline', 'documentNumber', 'caption', 'note'];
const DEEPEST = 5;
/** Levels of headings in a table of contents that does not say how many. */
const CONTENTS_LEVELS = 2;

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
      if (closesNothing(node.children)) options.report(':::', node.position?.start.offset ?? 0);
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

/** The end of a directive that none begins: what a plan says is a slot here, and no colons. */
function closesNothing([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && /^:{3,}\s*(?:\n|$)/.test(first.value);
}

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
    const block = keeps ? { ...first, keepNext: true as const } : first;
    return [block.type === 'paragraph' ? { ...block, ...targetOf(node) } : block, ...rest];
  }
  switch (node.name) {
    case 'item':
      return convertItem(node, options);
    case 'heading': {
      const { line, following } = readLine(node.children, options);
      const numbered = node.attributes?.['numbered'] !== 'false';
      const level = levelOf(node, options);
      const heading: Block = { type: 'heading', level, numbered, children: line, ...targetOf(node) };
      return line.length === 0 ? following : [heading, ...following];
    }
    case 'contents': {
      const levels = levelOf(node, options, 'levels', CONTENTS_LEVELS);
      return [{ type: 'contents', title: inlineOnly(node.children, options), levels }];
    }
    case 'pagebreak':
      return [{ type: 'pageBreak' }];
    default:
      options.report(`::${node.name}`, node.position?.start.offset ?? 0);
      return [];
  }
}

/** Which level an attribute says, at most the deepest; anything else but nothing is told of. */
function levelOf(
  node: LeafDirective,
  { report }: ConvertOptions,
  attribute = 'level',
  otherwise = 1,
): number {
  const written = (node.attributes?.[attribute] ?? '').trim();
  if (written === '') return otherwise;
  if (/^[1-9]\d{0,2}$/.test(written)) return Math.min(DEEPEST, Number(written));
  report(`::${node.name}{${attribute}="${written}"}`, node.position?.start.offset ?? 0);
  return otherwise;
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
  return [{ type: 'item', level: levelOf(node, options), head, children, ...targetOf(node) }, ...following];
}

function convertContainer(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const [first, ...rest] = node.children;
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const children = labelled ? rest : node.children;
  const title = labelled ? inlineOnly(first.children, options) : [];
  const label = (node.attributes?.['label'] ?? '').trim();
  switch (node.name) {
    case 'cover':
      return convertCover(node, options);
    case 'masthead':
      return convertMasthead(node, options);
    case 'signature':
      return convertSignature(node, options);
    case 'imprint':
      return convertImprint(node, label, options);
    case 'attachments':
      return convertAttachments(children, { label, entry: node.attributes?.['entry'] ?? '' }, options);
    case 'annex': {
      const blocks = children.flatMap((child) => convertNode(child, options));
      return [{ type: 'annex', label, title, children: blocks, ...targetOf(node) }];
    }
    default:
      options.report(`:::${node.name}`, node.position?.start.offset ?? 0);
      return [];
  }
}

function convertAttachments(
  children: readonly RootContent[],
  { label, entry }: { readonly label: string; readonly entry: string },
  options: ConvertOptions,
): readonly Block[] {
  const entries = children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const lines = entries.map(({ children: parts }) => parts.flatMap((part) => lineOf(part, options)));
  const ids = entries.map(({ children: [first] }) =>
    first?.type === 'leafDirective' ? (targetOf(first).id ?? null) : null,
  );
  return lines.length === 0
    ? []
    : [{ type: 'attachments', label, ...(entry !== '' && { entry }), items: lines, ids }];
}

/** A line of the list of annexes, alone or as `::entry[…]{id="…"}`. */
function lineOf(node: RootContent, options: ConvertOptions): readonly Inline[] {
  const isEntry = node.type === 'leafDirective' && node.name === 'entry';
  if (node.type === 'paragraph' || isEntry) return inlineOnly(node.children, options);
  options.report(node.type, node.position?.start.offset ?? 0);
  return [];
}

/** `{id="…"}`: what references lead to. */
function targetOf(node: LeafDirective | ContainerDirective): { readonly id?: string } {
  const id = node.attributes?.['id'] ?? '';
  return id === '' ? {} : { id };
}
