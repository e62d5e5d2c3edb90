/** The page number of a page turned on its side. */
import { ImportedXmlComponent, Paragraph, Run, type XmlComponent } from 'docx';
import { charactersToTwips, mmToTwips, pointsToTwips, twipsToEmu } from '../../../style/units.ts';
import { escapeXml } from '../../../text/xml.ts';
import type { Context } from '../context.ts';
import { FOOTER_ID, GAP_ID } from '../styles/style-names.ts';

/** Height of a line of the page number, in its size. */
const LINE = 1.25;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/**
 * The foot of the upright page, turned with the paper: a text box as long as the
 * upright type area is wide, at the edge of the paper, its text running downwards.
 * Not a floating table: LibreOffice lets the first one behind a footnote float no
 * more, and the page has no room left.
 */
export function turnedNumber(side: 'left' | 'right', context: Context): Paragraph {
  const { page } = context.style;
  const box = {
    left: twipsToEmu(mmToTwips(page.number.fromBottom)),
    top: twipsToEmu(context.metrics.left),
    width: twipsToEmu(pointsToTwips(page.number.look.size * LINE)),
    height: twipsToEmu(context.metrics.width),
  };
  const drawing = ImportedXmlComponent.fromXmlString(drawingXml(box, numberXml(side, context)));
  return new Paragraph({ style: GAP_ID, children: [new DrawingRun(drawing)] });
}

/** A run with a drawing that the library has no options for. */
class DrawingRun extends Run {
  constructor(drawing: XmlComponent) {
    super({});
    this.root.push(drawing);
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In the order of ECMA-376, 20.4.2.3; `vert` turns every character clockwise (20.1.10.83). */
function drawingXml({ left, top, width, height }: Box, content: string): string {
  const at = (axis: 'H' | 'V', offset: number): string =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${offset}</wp:posOffset></wp:position${axis}>`;
  const size = `cx="${width}" cy="${height}"`;
  const look = `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>`;
  const text = `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr vert="vert" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>`;
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    `<wp:simplePos x="0" y="0"/>${at('H', left)}${at('V', top)}<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    '<wp:docPr id="1" name="Page number"/><wp:cNvGraphicFramePr/>' +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/>${look}${text}</wps:wsp></a:graphicData></a:graphic>` +
    '</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>'
  );
}

/** The line that stands at the foot of an upright page. */
function numberXml(side: 'left' | 'right', { style }: Context): string {
  const { before, after, indent, look } = style.page.number;
  const run = (content: string): string =>
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content}</w:r>`;
  const text = (value: string): string =>
    value === '' ? '' : run(`<w:t xml:space="preserve">${escapeXml(value)}</w:t>`);
  const field = ['begin', 'separate', 'end'].map((type) => run(`<w:fldChar w:fldCharType="${type}"/>`));
  const page = [field[0], run('<w:instrText xml:space="preserve">PAGE</w:instrText>'), field[1], field[2]];
  const place = `<w:ind w:${side}="${charactersToTwips(indent, look.size)}"/><w:jc w:val="${side}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${FOOTER_ID}"/>${place}</w:pPr>${text(before)}${page.join('')}${text(after)}</w:p>`;
}
