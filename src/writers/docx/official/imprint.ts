/** 版记 – what stands at the foot of the last page, between rules (GB/T 9704—2012, 7.4). */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableFloatOptions,
  OverlapType,
  Paragraph,
  type ParagraphChild,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { hasFootnote } from '../../../document/map-inlines.ts';
import type { ImprintBlock } from '../../../document/tree.ts';
import { mmToEighths } from '../../../style/units.ts';
import { withColon } from '../../labels.ts';
import type { Flow } from '../blocks/flow.ts';
import { type Context, charactersOf } from '../context.ts';
import { GAP_ID, STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines, textRuns } from '../text/inlines.ts';
import { isBlank, textWidth } from '../text/text.ts';

interface Line {
  readonly children: readonly ParagraphChild[];
  readonly place: Pick<IParagraphOptions, 'indent' | 'tabStops' | 'alignment'>;
}

/**
 * Copies, and in a line of its own who printed it and when: a table of one
 * column, whose rules are as wide as the type area though the text is indented.
 * At the foot it floats on the bottom of the type area of its page.
 */
export function renderImprint(block: ImprintBlock, flow: Flow, context: Context): (Paragraph | Table)[] {
  const lines = [...copyToLine(block, context), ...printedLine(block, context)];
  if (lines.length === 0) return [];
  const { width } = context.metrics;
  const atFoot = context.style.imprint.position === 'foot' && !sharesPageWithNotes(flow, context);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { left: 0, right: 0 },
    borders: TableBorders.NONE,
    ...(atFoot && { float: atFootOf(context) }),
    rows: lines.map((line, index) => row(line, rules(index, lines.length, context), context)),
  });
  // What floats is held by the paragraph behind it; what does not is kept away from what is above.
  const gap = new Paragraph({ style: GAP_ID });
  const before = Math.round(Math.max(1, context.style.paragraphs.imprint.before) * context.metrics.line);
  const above = new Paragraph({ style: GAP_ID, spacing: { before }, keepNext: true });
  return atFoot ? [table, gap] : [above, table, gap];
}

/** Notes stand at the foot of their page and would run through what floats there. Those before the last annex are on other pages. */
function sharesPageWithNotes({ previous }: Flow, { footnotes }: Context): boolean {
  return previous?.type === 'annex' ? hasFootnote([previous]) : (footnotes?.size ?? 0) > 0;
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

function row({ children, place }: Line, borders: Rules, context: Context): TableRow {
  const paragraph = new Paragraph({
    style: STYLE_IDS.imprint,
    spacing: { before: 0 },
    ...place,
    children: [...children],
  });
  const width = { size: context.metrics.width, type: WidthType.DXA };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ width, borders, children: [paragraph] })],
  });
}

/**
 * From the edge of the paper, since LibreOffice lets a table that is as wide as
 * the type area float only then.
 */
function atFootOf({ metrics }: Context): ITableFloatOptions {
  return {
    horizontalAnchor: TableAnchorType.PAGE,
    absoluteHorizontalPosition: metrics.left,
    verticalAnchor: TableAnchorType.MARGIN,
    relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    leftFromText: 0,
    rightFromText: 0,
    topFromText: 0,
    bottomFromText: 0,
    overlap: OverlapType.NEVER,
  };
}

interface Rules {
  readonly top: IBorderOptions;
  readonly bottom: IBorderOptions;
  readonly left: IBorderOptions;
  readonly right: IBorderOptions;
}

const NO_RULE: IBorderOptions = { style: BorderStyle.NIL };

/** 7.4.1: strong rules at the head and the foot, thin ones between. */
function rules(index: number, count: number, { style: { imprint } }: Context): Rules {
  const rule = (outer: boolean): IBorderOptions => {
    const mm = outer ? imprint.outerRule : imprint.innerRule;
    if (mm === 0) return NO_RULE;
    return { style: BorderStyle.SINGLE, size: mmToEighths(mm), color: imprint.ruleColor };
  };
  return { top: rule(index === 0), bottom: rule(index === count - 1), left: NO_RULE, right: NO_RULE };
}
