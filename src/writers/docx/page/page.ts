/** Paper, margins and grid of a section. */
import { DocumentGridType, type ISectionOptions, PageOrientation } from 'docx';
import { mmToTwips } from '../../../style/units.ts';
import type { Context } from '../context.ts';
import { footers } from './page-number.ts';

export type Orientation = 'portrait' | 'landscape';

/**
 * The section's page; its content is put in by the caller. A landscape page is
 * the upright one turned clockwise, so that bound into the document its head is
 * at the binding edge on odd pages and at the fore-edge on even ones, and each
 * margin stays on its edge of the paper (GB/T 9704—2012, 8).
 */
export function sectionPage(context: Context, orientation: Orientation): Omit<ISectionOptions, 'children'> {
  const { page } = context.style;
  const { linePitch } = context.metrics;
  const { top, right, bottom, left } = page.margin;
  const isTurned = orientation === 'landscape';
  const margin = isTurned ? { top: left, right: top, bottom: right, left: bottom } : page.margin;
  return {
    properties: {
      page: {
        // The library exchanges width and height for landscape.
        size: {
          width: mmToTwips(page.width),
          height: mmToTwips(page.height),
          orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(margin.top),
          bottom: mmToTwips(margin.bottom),
          left: mmToTwips(margin.left),
          right: mmToTwips(margin.right),
          header: mmToTwips(margin.top / 2),
          footer: mmToTwips(
            isTurned ? Math.min(page.number.fromBottom, margin.bottom / 2) : page.number.fromBottom,
          ),
          gutter: 0,
        },
      },
      ...(linePitch !== null && { grid: { type: DocumentGridType.LINES, linePitch } }),
    },
    footers: footers(context, isTurned),
  };
}
