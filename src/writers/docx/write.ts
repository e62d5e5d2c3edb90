/** A document and a style → the bytes of a .docx. The one module that is loaded lazily, and the library with it. */
import { Document } from 'docx';
import type { DocRoot } from '../../document/tree.ts';
import type { Style } from '../../style/types.ts';
import type { WriteOptions } from '../writer.ts';
import { renderBlocks } from './blocks/blocks.ts';
import { afterFront, frontSections, splitFront } from './blocks/front.ts';
import { createContext } from './context.ts';
import { withSignatureOnFirstPage } from './official/signature-page.ts';
import { finishPackage } from './package/package.ts';
import { pageEstimator } from './page/page-estimate.ts';
import { hasEvenFooter } from './page/page-number.ts';
import { sectionsOf } from './page/sections.ts';
import { documentStyles } from './styles/styles.ts';

/** Writes a Word document. The same document, style and options give the same bytes, whenever and wherever. */
export async function writeDocx(
  document: DocRoot,
  style: Style,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const fitted = withSignatureOnFirstPage(style, document);
  const context = createContext(fitted, document, options.pictures);
  const front = splitFront(document.children, context);
  const anchors = new Map(front.entries.map(({ block, anchor }) => [block, anchor]));
  const children = renderBlocks(front.body, { ...context, anchors });
  const notes = [...(context.footnotes ?? [])].map(
    ([number, paragraphs]) => [number, { children: paragraphs }] as const,
  );
  const file = new Document({
    styles: documentStyles(context),
    footnotes: Object.fromEntries(notes),
    evenAndOddHeaderAndFooters: hasEvenFooter(context),
    sections: [...frontSections(front, context), ...afterFront(front, sectionsOf(children, context))],
    ...(front.contents && { pageNumbers: await pageEstimator() }),
  });
  return finishPackage(file, document, style, options);
}
