/** Reads a written document back, as far as tests want to know it. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block, DocRoot } from '../../../src/document/tree.ts';
import type { Lang } from '../../../src/plan/types.ts';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { documentOf } from './documents.ts';

export interface Written {
  readonly bytes: Uint8Array;
  /** The XML of a part. */
  part(path: string): string;
  /** Every paragraph of the body, tables included, in order. */
  readonly paragraphs: readonly WrittenParagraph[];
}

export interface WrittenParagraph {
  readonly xml: string;
  readonly style: string;
  readonly text: string;
  readonly list: { readonly id: string; readonly level: number } | null;
}

/** Writes a document in a built-in style and opens it. */
export async function written(document: DocRoot, style: 'gongwen' | 'plain' = 'gongwen'): Promise<Written> {
  return openDocx(await docxWriter.write(document, builtinStyle(style)));
}

/** Writes a few blocks in the official style and opens the document. */
export function writtenBlocks(blocks: readonly Block[], lang: Lang = 'zh-CN'): Promise<Written> {
  return written(documentOf(blocks, lang));
}

export function openDocx(bytes: Uint8Array): Written {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (found === undefined) throw new Error(`no ${path}`);
    return strFromU8(found);
  };
  const paragraphs = [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) =>
    paragraphOf(xml),
  );
  return { bytes, part, paragraphs };
}

function paragraphOf(xml: string): WrittenParagraph {
  const level = /<w:ilvl w:val="(\d)"/.exec(xml)?.[1];
  const id = /<w:numId w:val="(\d+)"/.exec(xml)?.[1];
  return {
    xml,
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    text: unescapeXml(
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join(''),
    ),
    list: level === undefined || id === undefined ? null : { id, level: Number(level) },
  };
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What a reader that knows nothing of us finds in the document, notes included. */
export async function rawText(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}
