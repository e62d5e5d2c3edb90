/** The texts of rendered documents, read back without our own code. */
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of each paragraph of a Word file, in order: body, then footnotes. Numbers that Word makes are not text. */
export function wordTexts(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return ['word/document.xml', 'word/footnotes.xml']
    .flatMap((name) => (parts[name] ? [strFromU8(parts[name])] : []))
    .flatMap((xml) => xml.split('</w:p>'))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map((match) => (match[1] === undefined ? '\n' : decodeXml(match[1])))
        .join(''),
    )
    .filter((text) => text !== '');
}

function decodeXml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, kind, name) => {
    if (kind) return String.fromCodePoint(Number.parseInt(name, kind === '#x' ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null | undefined;
  readonly children?: readonly MarkdownNode[];
}

const PARAGRAPHS = new Set(['paragraph', 'heading', 'tableCell']);

/** The text of each paragraph, heading and cell of a Markdown document, in order, as a parser sees it. */
export function markdownTexts(bytes: Uint8Array): string[] {
  const tree: MarkdownNode = fromMarkdown(Buffer.from(bytes).toString(), {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const texts: string[] = [];
  const visit = (node: MarkdownNode) => {
    if (PARAGRAPHS.has(node.type)) texts.push(textOf(node));
    else node.children?.forEach(visit);
  };
  visit(tree);
  return texts;
}

function textOf(node: MarkdownNode): string {
  if (node.type === 'break') return '\n';
  return node.value ?? node.alt ?? (node.children ?? []).map(textOf).join('');
}
