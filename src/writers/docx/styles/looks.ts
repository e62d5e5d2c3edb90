/** From the style's looks to the options of the library. */
import {
  AlignmentType,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
} from 'docx';
import type { ParagraphLook, TextLook } from '../../../style/types.ts';
import { charactersToHundredths, pointsToHalfPoints, pointsToTwips } from '../../../style/units.ts';
import { cleanText } from '../../../text/xml.ts';
import { type Context, charactersOf, spacingFor } from '../context.ts';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** How characters look: font by script, size, weight, colour, and the spacing of the grid. */
export function runLook(look: TextLook, context: Context): IRunStylePropertiesOptions {
  const font = context.style.fonts[look.font];
  const spacing = spacingFor(look.size, context);
  return {
    ...(font && {
      font: {
        ascii: cleanText(font.latin),
        hAnsi: cleanText(font.latin),
        eastAsia: cleanText(font.eastAsia),
        cs: cleanText(font.latin),
      },
    }),
    size: pointsToHalfPoints(look.size),
    bold: look.bold,
    ...(look.color !== null && { color: look.color }),
    ...(spacing !== 0 && { characterSpacing: spacing }),
  };
}

/** How a paragraph stands: alignment, indents, lines and the space around it. */
export function paragraphLook(look: ParagraphLook, context: Context): IParagraphStylePropertiesOptions {
  return {
    alignment: ALIGNMENTS[look.align],
    indent: indentOf(look, context),
    spacing: {
      before: Math.round(look.before * context.metrics.line),
      after: Math.round(look.after * context.metrics.line),
      ...lineOf(look.lineHeight, context),
    },
    keepNext: look.keepNext,
  };
}

function indentOf(
  look: ParagraphLook,
  context: Context,
): NonNullable<IParagraphStylePropertiesOptions['indent']> {
  const first = charactersOf(look, Math.abs(look.firstLine), context);
  return {
    left: charactersOf(look, look.left, context),
    right: charactersOf(look, look.right, context),
    ...(look.firstLine < 0 && { hanging: first }),
    ...(look.firstLine > 0 && { firstLine: first, firstLineChars: charactersToHundredths(look.firstLine) }),
  };
}

/** On a grid lines are exact, so that a font with tall lines costs none of them. */
function lineOf(lineHeight: number | null, { metrics }: Context): LineSpacing {
  if (metrics.linePitch === null) return looseLine(lineHeight);
  const line = lineHeight === null ? metrics.linePitch : pointsToTwips(lineHeight);
  return { line, lineRule: LineRuleType.EXACT };
}

interface LineSpacing {
  readonly line: number;
  readonly lineRule: (typeof LineRuleType)[keyof typeof LineRuleType];
}

/** Lines that are at least so high (points), or single: as tables have them, on a grid or not. */
export function looseLine(lineHeight: number | null): LineSpacing {
  if (lineHeight === null) return { line: 240, lineRule: LineRuleType.AUTO };
  return { line: pointsToTwips(lineHeight), lineRule: LineRuleType.AT_LEAST };
}
