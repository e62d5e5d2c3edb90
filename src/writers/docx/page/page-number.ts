/** Page numbers at the foot, and where they are on a page turned on its side. */
import { AlignmentType, Footer, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { charactersToTwips } from '../../../style/units.ts';
import { cleanText } from '../../../text/xml.ts';
import type { Context } from '../context.ts';
import { FOOTER_ID } from '../styles/style-names.ts';
import { turnedNumber } from './turned-number.ts';

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
  const footer = (side: 'left' | 'right'): Footer =>
    new Footer({ children: [isTurned ? turnedNumber(side, context) : numberLine(side, context)] });
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
