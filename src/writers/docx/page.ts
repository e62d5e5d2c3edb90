/** Paper, margins, grid and the page numbers at the foot. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { charactersToTwips, mmToTwips } from '../../style/units.ts';
import type { Context } from './context.ts';
import { FOOTER_ID } from './style-names.ts';
import { cleanText } from './text.ts';

type Side = 'left' | 'center' | 'right';

/** The section's page; its content is put in by the caller. */
export function sectionPage(context: Context): Omit<ISectionOptions, 'children'> {
  const { page } = context.style;
  const { linePitch } = context.metrics;
  return {
    properties: {
      page: {
        size: { width: mmToTwips(page.width), height: mmToTwips(page.height) },
        margin: {
          top: mmToTwips(page.margin.top),
          bottom: mmToTwips(page.margin.bottom),
          left: mmToTwips(page.margin.left),
          right: mmToTwips(page.margin.right),
          header: mmToTwips(page.margin.top / 2),
          footer: mmToTwips(page.number.fromBottom),
          gutter: 0,
        },
      },
      ...(linePitch !== null && { grid: { type: DocumentGridType.LINES, linePitch } }),
    },
    footers: footers(context),
  };
}

/** Whether odd and even pages have feet of their own. */
export function hasEvenFooter(context: Context): boolean {
  return context.style.page.number.position === 'outside';
}

function footers(context: Context): NonNullable<ISectionOptions['footers']> {
  switch (context.style.page.number.position) {
    case 'none':
      return {};
    case 'center':
      return { default: footer('center', context) };
    case 'outside':
      return { default: footer('right', context), even: footer('left', context) };
  }
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function footer(side: Side, context: Context): Footer {
  const { before, after, indent, look } = context.style.page.number;
  const children = [cleanText(before), PageNumber.CURRENT, cleanText(after)].filter((part) => part !== '');
  const run = new TextRun({ font: { hint: 'eastAsia' }, children });
  const twips = charactersToTwips(indent, look.size);
  return new Footer({
    children: [
      new Paragraph({
        style: FOOTER_ID,
        alignment: ALIGNMENTS[side],
        ...(side !== 'center' && { indent: { [side]: twips } }),
        children: [run],
      }),
    ],
  });
}
