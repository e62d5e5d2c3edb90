/** What a Markdown parser sees in a document we wrote, as one text a block. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

export function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** Stands for a footnote's mark. */
export const MARK = '\ue000';

const BLOCKS = new Set(['heading', 'paragraph', 'tableCell']);

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return `[${node.alt ?? ''}]`;
    case 'footnoteReference':
      return MARK;
    case 'html':
      return node.value === '<br>' ? '\n' : `!!${node.value}!!`;
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : `!!${node.type}!!`;
  }
}

/** The texts of headings, paragraphs and table cells in document order. Anything else that is there is told as `!!…!!`. */
export function texts(node: Nodes): string[] {
  if (BLOCKS.has(node.type)) return [inlineText(node)];
  if (node.type === 'html') return /^<!-- plan:sha256=\w+ -->$/.test(node.value) ? [] : [`!!${node.value}!!`];
  if ('children' in node) return node.children.flatMap((child) => texts(child));
  return [`!!${node.type}!!`];
}

/** The nodes of one kind. */
export function all<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const here = node.type === type ? [node as Extract<Nodes, { type: T }>] : [];
  return [...here, ...('children' in node ? node.children.flatMap((child) => all(child, type)) : [])];
}
