/**
 * Word documents. The `docx` library is large, so it is loaded when a document
 * is written; telling whether one was edited does without it.
 */
import type { Writer } from '../writer.ts';

export { xmlParts } from './package/parts.ts';
export { docxEdited } from './package/seal.ts';

/** Writes Office Open XML (ECMA-376, transitional) for Word, WPS and LibreOffice. */
export const docxWriter: Writer = {
  format: 'docx',
  extension: '.docx',
  text: false,
  write: async (document, style, options) => {
    const { writeDocx } = await import('./write.ts');
    return writeDocx(document, style, options);
  },
};
