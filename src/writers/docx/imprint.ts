/** 版记 – what stands at the foot of the last page, between rules (GB/T 9704—2012, 7.4). */
import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IBorderOptions,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import type { ImprintBlock } from '../../document/tree.ts';
import { mmToEighths } from '../../style/units.ts';
import { withColon } from '../labels.ts';
import { type Context, charactersOf } from './context.ts';
import { type Flow, flowOptions } from './flow.ts';
import { renderInlines, textRuns } from './inlines.ts';
import { GAP_ID, STYLE_IDS } from './style-names.ts';
import { isBlank, textWidth } from './text.ts';

interface Line {
  readonly children: readonly ParagraphChild[];
  readonly place: Pick<IParagraphOptions, 'indent' | 'tabStops' | 'alignment'>;
}

/** Copies, and in a line of its own who printed it and when. At the foot, a frame takes them to the bottom of the type area of the page that they come to stand on. */
export function renderImprint(block: ImprintBlock, flow: Flow, context: Context): Paragraph[] {
  const lines = [...copyToLine(block, context), ...printedLine(block, context)];
  const { position } = context.style.imprint;
  const made = lines.map(
    ({ children, place }, index) =>
      new Paragraph({
        style: STYLE_IDS.imprint,
        ...place,
        ...(position === 'foot' && { frame: frameOf(context) }),
        border: rules(index, lines.length, context),
        ...(index > 0 && { spacing: { before: 0 } }),
        ...flowOptions({
          pageBreakBefore: flow.pageBreakBefore && index === 0,
          keepNext: index < lines.length - 1,
        }),
        children: [...children],
      }),
  );
  // A frame is held by the paragraph that follows it.
  return position === 'foot' && made.length > 0 ? [...made, new Paragraph({ style: GAP_ID })] : made;
}

/** 7.4.2: turned lines go on below the first character behind the colon. */
function copyToLine({ copyTo }: ImprintBlock, context: Context): Line[] {
  if (isBlank(copyTo.names)) return [];
  const look = context.style.paragraphs.imprint;
  const label = withColon(copyTo.label, context.lang) + (context.lang === 'en' ? ' ' : '');
  const hanging = charactersOf(look, textWidth([{ type: 'text', value: label }]), context);
  const left = charactersOf(look, look.left, context) + hanging;
  return [
    {
      children: [...textRuns(label, context), ...renderInlines(copyTo.names, context)],
      place: { indent: { left, hanging, right: charactersOf(look, look.right, context) } },
    },
  ];
}

/** 7.4.3: the office on the left, the date on the right. */
function printedLine({ office, date }: ImprintBlock, context: Context): Line[] {
  if (isBlank(office) && isBlank(date)) return [];
  const look = context.style.paragraphs.imprint;
  const right = context.metrics.width - charactersOf(look, look.right, context);
  const tab = new TextRun({ children: [new Tab()] });
  return [
    {
      children: [...renderInlines(office, context), tab, ...renderInlines(date, context)],
      place: { alignment: AlignmentType.LEFT, tabStops: [{ type: TabStopType.RIGHT, position: right }] },
    },
  ];
}

function frameOf({ metrics }: Context): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'alignment',
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    wrap: FrameWrap.NOT_BESIDE,
    width: metrics.width,
    height: 0,
  };
}

/** 7.4.1: strong rules at the head and the foot, thin ones between. */
function rules(
  index: number,
  count: number,
  { style: { imprint } }: Context,
): NonNullable<IParagraphOptions['border']> {
  const border = (mm: number): IBorderOptions => ({
    style: mm > 0 ? BorderStyle.SINGLE : BorderStyle.NONE,
    size: mmToEighths(mm),
    color: imprint.ruleColor,
    space: 0,
  });
  const { outerRule, innerRule } = imprint;
  return {
    ...(index === 0 && { top: border(outerRule) }),
    bottom: border(index === count - 1 ? outerRule : innerRule),
  };
}
