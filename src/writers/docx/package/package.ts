/**
 * From the library's document to the file: what the library leaves to chance (ids,
 * dates, times in the archive) is made constant, what it has no option for is put in.
 */
import type { Document } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { DocRoot } from '../../../document/tree.ts';
import type { Font, Style } from '../../../style/types.ts';
import { escapeXml } from '../../../text/xml.ts';
import type { WriteOptions } from '../../writer.ts';
import { packParts } from './archive.ts';
import { compileParts } from './compile.ts';
import { renumberIds } from './ids.ts';
import { coreProperties, extendedProperties } from './properties.ts';
import { type Parts, SEAL_PATH, sealPart } from './seal.ts';
import { embedSource } from './source-part.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Packs a document with its properties, fonts and seal; the same content gives the same bytes. */
export async function finishPackage(
  file: Document,
  document: DocRoot,
  style: Style,
  { time, source }: WriteOptions = {},
): Promise<Uint8Array> {
  const parts = compileParts(file);
  renumberIds(parts);
  setParagraphDefaults(parts, style);
  parts['docProps/core.xml'] = strToU8(coreProperties(document, time ?? null));
  parts['docProps/app.xml'] = strToU8(extendedProperties(document));
  parts['word/fontTable.xml'] = strToU8(fontTable(style));
  if (source !== undefined) embedSource(parts, source);
  parts[SEAL_PATH] = await sealPart(parts);
  return packParts(parts, time ?? null);
}

/**
 * Defaults that the library has no option for, in the order of ECMA-376, 17.3.1.26.
 * On a grid no line moves to the next page for company, no space is put between
 * Chinese and digits, and no tall font takes two lines of the grid (lines are
 * exact already).
 *
 * Punctuation may hang over the edge of the type area: Word's own default, said
 * aloud because LibreOffice reads the value the wrong way round
 * (`PROP_PARA_IS_HANGING_PUNCTUATION` is `value == 0`). So it hangs nothing, and
 * that is needed: in a justified line it does not paint a hanging mark when
 * rounding puts the line's end a twip beyond the edge, and the comma is lost.
 */
function setParagraphDefaults(parts: Record<string, Uint8Array>, style: Style): void {
  const grid = style.page.grid !== null;
  const defaults = [
    grid ? '<w:widowControl w:val="0"/>' : '',
    '<w:overflowPunct w:val="1"/>',
    grid ? '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>' : '',
  ];
  const written = `<w:pPrDefault><w:pPr>${defaults.join('')}</w:pPr></w:pPrDefault>`;
  parts['word/styles.xml'] = strToU8(text(parts, 'word/styles.xml').replace('<w:pPrDefault/>', written));
}

function text(parts: Parts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

/** The fonts with the names to take in their place (`w:altName`), since the standard's own are rarely installed. */
function fontTable(style: Style): string {
  const fonts = new Map<string, Font | null>();
  for (const font of Object.values(style.fonts)) {
    if (!fonts.has(font.latin)) fonts.set(font.latin, null);
    fonts.set(font.eastAsia, font);
  }
  const entries = [...fonts].map(([name, font]) => fontEntry(name, font));
  return `${XML}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}

/** Charset 86 is GB 2312: it keeps Word from taking a Western font for a Chinese one. */
function fontEntry(name: string, chinese: Font | null): string {
  const alternatives = chinese?.fallback.map(escapeXml).join(',') ?? '';
  const altName = alternatives === '' ? '' : `<w:altName w:val="${alternatives}"/>`;
  const charset = chinese === null ? '' : '<w:charset w:val="86"/>';
  return `<w:font w:name="${escapeXml(name)}">${altName}${charset}</w:font>`;
}
