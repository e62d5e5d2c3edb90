/** 版头 – what stands above the title of an issued document (GB/T 9704—2012, 7.2). */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Inline, MastheadBlock } from '../../../document/tree.ts';
import {
  mmToEighths,
  mmToPoints,
  mmToTwips,
  pointsToHalfPoints,
  pointsToTwips,
} from '../../../style/units.ts';
import { largest } from '../../../text/many.ts';
import { withColon } from '../../labels.ts';
import { type Context, charactersOf } from '../context.ts';
import { SIGNATORY_NAME_ID, STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines, textRuns } from '../text/inlines.ts';
import { isBlank, textWidth } from '../text/text.ts';

/** Where a line of Chinese type has its upper edge: Word and LibreOffice set the base line at four fifths of an exact line, and characters rise so much of their size above it. */
const BASELINE = 0.8;
const RISE = 0.86;
/** How far they reach below it. */
const DROP = 0.12;
/** Height of the mark's line by its size. */
const MARK_LINE = 1.2;
/** 7.2.6: as a rule two names a line. */
const NAMES_A_LINE = 2;
/** Word takes no more space between text and border. Points. */
const WIDEST_BORDER_SPACE = 31;

/** The lines from the top of the first page to the red rule. */
export function renderMasthead(block: MastheadBlock, context: Context): Paragraph[] {
  const top = [
    line('serialNumber', block.serialNumber, context),
    line('classification', block.classification, context),
    line('classification', block.urgency, context),
  ].flat();
  const numbers = numberLines(block, context);
  const mark = markLines(block, top.length, numbers.length === 0, context);
  return [...top, ...mark, ...numbers];
}

function line(
  role: 'serialNumber' | 'classification',
  children: readonly Inline[],
  context: Context,
): Paragraph[] {
  if (isBlank(children)) return [];
  return [new Paragraph({ style: STYLE_IDS[role], children: renderInlines(children, context) })];
}

/** The mark, a name a line, as large as the style says or as fits the type area. `above`: lines that stand above it. */
function markLines({ issuers }: MastheadBlock, above: number, ruled: boolean, context: Context): Paragraph[] {
  const names = issuers.filter((name) => !isBlank(name));
  const { issuer } = context.style.paragraphs;
  const { size, height, space } = markOf(names, above, context);
  return names.map((name, index) => {
    const last = index === names.length - 1;
    return new Paragraph({
      style: STYLE_IDS.issuer,
      spacing: {
        before: index === 0 ? space : 0,
        after: last ? Math.round(issuer.after * context.metrics.line) : 0,
        line: height,
        lineRule: LineRuleType.EXACT,
      },
      ...(last && ruled && rule({ line: size * MARK_LINE, size }, context)),
      children: renderInlines(name, context, size === issuer.size ? {} : { size: pointsToHalfPoints(size) }),
    });
  });
}

/** Size in points; height of each of its lines and the space above the first, in twips. */
function markOf(names: readonly (readonly Inline[])[], above: number, context: Context) {
  const { paragraphs, masthead } = context.style;
  const size = fittingSize(names, paragraphs.issuer.size, context);
  const upper = pointsToTwips(size * (MARK_LINE * BASELINE - RISE));
  const space = mmToTwips(masthead.markTop) - above * context.metrics.line - upper;
  return { size, height: pointsToTwips(size * MARK_LINE), space: Math.max(0, space) };
}

/** What a masthead takes of its page, with the space below it. Twips. */
export function mastheadHeight(block: MastheadBlock, context: Context): number {
  const { paragraphs, masthead } = context.style;
  const { line } = context.metrics;
  const filled = (lines: readonly (readonly Inline[])[]) => lines.filter((one) => !isBlank(one));
  const above = filled([block.serialNumber, block.classification, block.urgency]).length;
  const names = filled(block.issuers);
  const { height, space } = markOf(names, above, context);
  const signed = Math.ceil(filled(block.signatory.names).length / NAMES_A_LINE);
  const numbers = Math.max(signed, filled([block.documentNumber]).length);
  const mark = names.length === 0 ? 0 : space + names.length * height + paragraphs.issuer.after * line;
  const number = numbers === 0 ? 0 : (numbers + paragraphs.documentNumber.after) * line;
  return above * line + mark + number + (names.length === 0 ? 0 : mmToTwips(masthead.ruleGap));
}

/** Points, to the half point. */
function fittingSize(names: readonly (readonly Inline[])[], size: number, context: Context): number {
  const characters = largest([1, ...names.map(textWidth)]);
  const fitting = context.metrics.width / pointsToTwips(1) / characters;
  return Math.min(size, Math.floor(fitting * 2) / 2);
}

/**
 * The number in the middle, or – where somebody signs, for the office above – on
 * the left, in the line of the last name (7.2.5, 7.2.6). Below a mark, the last
 * line has the rule.
 */
function numberLines({ documentNumber, signatory, issuers }: MastheadBlock, context: Context): Paragraph[] {
  const number = renderInlines(documentNumber, context);
  const names = signatory.names.filter((name) => !isBlank(name));
  const end = issuers.every(isBlank) ? {} : ruleBelowNumber(context);
  if (names.length === 0) return isBlank(documentNumber) ? [] : [numberLine(number, end)];
  const rows = Array.from({ length: Math.ceil(names.length / NAMES_A_LINE) }, (_, index) =>
    names.slice(index * NAMES_A_LINE, (index + 1) * NAMES_A_LINE),
  );
  const place = { alignment: AlignmentType.LEFT, tabStops: tabStopsOf(signatory.label, rows, context) };
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const label = index === 0 ? textRuns(withColon(signatory.label, context.lang), context) : [];
    // The first name follows its label at once: the tab stop is where the label ends.
    const named = row.flatMap((name, column) => [
      ...(index === 0 && column === 0 ? [] : [tab()]),
      ...renderInlines(name, context, { style: SIGNATORY_NAME_ID }),
    ]);
    const children = [tab(), ...(last ? number : []), tab(), ...label, ...named];
    return numberLine(children, { ...place, ...(last ? end : { spacing: { after: 0 } }) });
  });
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** One character from the left for the number; label and names so that the longest line ends at the signatory's indent from the right. */
function tabStopsOf(
  label: string,
  rows: readonly (readonly (readonly Inline[])[])[],
  context: Context,
): NonNullable<IParagraphOptions['tabStops']> {
  const { documentNumber: look, signatory } = context.style.paragraphs;
  const columns = Array.from({ length: largest(rows.map((row) => row.length)) }, (_, column) =>
    largest(rows.map((row) => textWidth(row[column] ?? []))),
  );
  const labelWidth = textWidth([{ type: 'text', value: withColon(label, context.lang) }]);
  const gaps = columns.length - 1;
  const start =
    context.metrics.width -
    charactersOf(look, signatory.right + labelWidth + gaps + columns.reduce((a, b) => a + b, 0), context);
  const stops = [charactersOf(look, 1, context), start];
  let position = start + charactersOf(look, labelWidth, context);
  for (const width of columns) {
    stops.push(position);
    position += charactersOf(look, width + 1, context);
  }
  return stops.map((at) => ({ type: TabStopType.LEFT, position: Math.max(0, at) }));
}

function numberLine(
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children'>,
): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.documentNumber,
    ...options,
    children: [...children],
  });
}

function ruleBelowNumber(context: Context): Pick<IParagraphOptions, 'border'> {
  const { size } = context.style.paragraphs.documentNumber;
  return rule({ line: context.metrics.line / pointsToTwips(1), size }, context);
}

/** The red rule, as wide as the type area (7.2.7), so far below the type that stands in a line (points). */
function rule(
  above: { readonly line: number; readonly size: number },
  { style: { masthead } }: Context,
): Pick<IParagraphOptions, 'border'> {
  if (masthead.ruleWidth === 0) return {};
  const left = above.line * (1 - BASELINE) - above.size * DROP;
  const space = Math.round(mmToPoints(masthead.ruleGap) - left);
  return {
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: mmToEighths(masthead.ruleWidth),
        color: masthead.ruleColor,
        space: Math.min(Math.max(space, 0), WIDEST_BORDER_SPACE),
      },
    },
  };
}
