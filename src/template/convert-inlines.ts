/** Phrasing content of the template's Markdown → lines of inlines, with the blocks that the plan's texts bring along. */
import type { PhrasingContent } from 'mdast';
import { mergeTexts } from '../document/inlines.ts';
import { plainText } from '../document/plain-text.ts';
import type { Block, Inline } from '../document/tree.ts';
import type { Lang } from '../plan/types.ts';
import type { Content } from './printable.ts';

/** What the conversion needs from the rendering. */
export interface ConvertOptions {
  readonly lang: Lang;
  /** The content of a slot, null for a picture of the template's own: only plans bring pictures. */
  slot(url: string): Content | null;
  /** A node that the tree has no place for. */
  report(node: string, offset: number): void;
}

/** A line of the template: what stands on it, and the blocks that a text in it brings along. */
export interface Line {
  readonly line: readonly Inline[];
  readonly following: readonly Block[];
}

/**
 * Reads phrasing content. The first paragraph of a text in it joins the line, the
 * rest follows it; what the template puts behind such a text joins the last
 * paragraph. Behind a list or a table it would be a stray: there it joins the
 * paragraph that leads over to them, before its colon.
 */
export function readLine(nodes: readonly PhrasingContent[], options: ConvertOptions): Line {
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

const isVisible = ({ type }: Inline): boolean => ['image', 'footnote', 'reference'].includes(type);

function splitFirst(blocks: readonly Block[]): readonly [readonly Inline[], readonly Block[]] {
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph' ? [first.children, rest] : [[], blocks];
}

/** A paragraph that is a picture takes no words. */
const isPicture = (inlines: readonly Inline[]): boolean => inlines.every(({ type }) => type === 'image');

/** Joins what stands behind a line and its blocks to the last paragraph of them. */
function append({ line, following }: Line, added: readonly Inline[]): Line {
  if (plainText(added).trim() === '' && !added.some(isVisible)) return { line, following };
  const at = following.findLastIndex((block) => block.type === 'paragraph' && !isPicture(block.children));
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
        value: node.value.replace(/(?<!\s)\s*\n\s*/g, options.lang === 'en' ? ' ' : ''),
      });
    case 'break':
      return inlines({ type: 'break' });
    case 'strong':
      return inlines({ type: 'strong', children: inlineOnly(node.children, options) });
    case 'link':
      return inlines({ type: 'link', url: node.url, children: inlineOnly(node.children, options) });
    case 'image':
      return options.slot(node.url) ?? refused(node, options);
    default:
      return refused(node, options);
  }
}

function refused(node: PhrasingContent, options: ConvertOptions): Content {
  options.report(node.type, node.position?.start.offset ?? 0);
  return { type: 'inlines', inlines: [] };
}

/** Content of something that holds no blocks: the paragraphs of a text become lines. */
export function inlineOnly(nodes: readonly PhrasingContent[], options: ConvertOptions): readonly Inline[] {
  const { line, following } = readLine(nodes, options);
  const rest = following.flatMap((block): readonly Inline[] =>
    block.type === 'paragraph' ? [{ type: 'break' }, ...block.children] : [],
  );
  if (following.some((block) => block.type !== 'paragraph')) {
    options.report('blocks', nodes[0]?.position?.start.offset ?? 0);
  }
  return [...line, ...rest];
}
