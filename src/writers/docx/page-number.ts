/** Page numbers at the foot, and where they are on a page turned on its side. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import { charactersToTwips, mmToTwips, pointsToTwips } from '../../style/units.ts';
import { cleanText } from '../../text/xml.ts';
import type { Context } from './context.ts';
import { FOOTER_ID, GAP_ID } from './style-names.ts';

type Side = 'left' | 'center' | 'right';

/** Whether odd and even pages have feet of their own. */
export function hasEvenFooter(context: Context): boolean {
  return context.style.page.number.position === 'outside';
}

/**
 * The feet of a section. On turned pages, numbers at the outside stay where they
 * are on upright ones, since the paper is bound with them (GB/T 9704—2012, 7.5);
 * a number in the middle goes to the foot of the page as it is read.
 */
export function footers(context: Context, isTurned: boolean): NonNullable<ISectionOptions['footers']> {
  const { position } = context.style.page.number;
  if (position === 'none') return {};
  if (position === 'center') return { default: new Footer({ children: [numberLine('center', context)] }) };
  const footer = (side: Side): Footer =>
    new Footer({ children: isTurned ? turnedLine(side, context) : [numberLine(side, context)] });
  return { default: footer('right'), even: footer('left') };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function numberLine(side: Side, context: Context): Paragraph {
  const { before, after, indent, look } = context.style.page.number;
  const children = [cleanText(before), PageNumber.CURRENT, cleanText(after)].filter((part) => part !== '');
  const run = new TextRun({ font: { hint: 'eastAsia' }, children });
  const twips = charactersToTwips(indent, look.size);
  return new Paragraph({
    style: FOOTER_ID,
    alignment: ALIGNMENTS[side],
    ...(side !== 'center' && { indent: { [side]: twips } }),
    children: [run],
  });
}

/** Height of a line of the page number, in its size. */
const LINE = 1.25;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/**
 * The foot of the upright page, turned with the paper: a cell whose text runs
 * downwards, as high as the upright type area is wide, at the edge of the paper.
 * A floating table and not a text box: Word, WPS and LibreOffice all have it, and
 * a field within it counts pages in all of them.
 */
function turnedLine(side: Side, context: Context): (Table | Paragraph)[] {
  const { page } = context.style;
  const width = pointsToTwips(page.number.look.size * LINE);
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numberLine(side, context)],
  });
  const height = mmToTwips(page.width) - mmToTwips(page.margin.left) - mmToTwips(page.margin.right);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    margins: NO_MARGINS,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: mmToTwips(page.number.fromBottom),
      absoluteVerticalPosition: mmToTwips(page.margin.left),
    },
    rows: [new TableRow({ height: { value: height, rule: HeightRule.EXACT }, children: [cell] })],
  });
  // A footer ends with a paragraph.
  return [table, new Paragraph({ style: GAP_ID })];
}
