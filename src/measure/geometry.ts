/** Places of lines and characters, in the units of the standard. */
import { type Sample, state } from './check.ts';
import type { LaidLine } from './layout/types.ts';
import type { PlacedCharacter, PlacedParagraph } from './place.ts';
import { type Area, areaOf, BASELINE, pageOf, type Subject } from './subject.ts';

/** The type area that a paragraph stands in. */
export function areaFor({ section }: PlacedParagraph, { file }: Subject): Area {
  const found = file.sections[section];
  return found ? areaOf(found) : { left: 0, right: 0, top: 0, bottom: 0 };
}

/** Width of a character of a paragraph in points, with what is added to each. */
export function characterOf({ runs }: PlacedParagraph, { character }: Subject): number {
  const format = runs[0]?.format;
  return format ? format.size + format.spacing : character;
}

/** Characters from the left edge of the type area. */
export function fromLeft(line: LaidLine, paragraph: PlacedParagraph, subject: Subject): number {
  return (line.left - areaFor(paragraph, subject).left) / characterOf(paragraph, subject);
}

/** Characters to the right edge of the type area. */
export function fromRight(line: LaidLine, paragraph: PlacedParagraph, subject: Subject): number {
  return (areaFor(paragraph, subject).right - line.right) / characterOf(paragraph, subject);
}

/**
 * Points that LibreOffice sets between Chinese and digits on a line, though the
 * file forbids it (`w:autoSpaceDE`). They are left out where a place depends on
 * the width of a date.
 */
export function gapsOf({ runs }: LaidLine): number {
  return runs
    .slice(1)
    .reduce((sum, run, index) => sum + Math.max(0, run.left - (runs[index]?.right ?? run.left)), 0);
}

/** Off the middle by this many points still looks centred: half a twip a character. */
const CENTRED = 2;

/** Whether each line of a paragraph stands in the middle of the type area. */
export function centredLines(paragraph: PlacedParagraph, subject: Subject): readonly Sample[] {
  const { left, right } = areaFor(paragraph, subject);
  return paragraph.lines.map((line) => {
    const off = (line.left + line.right - left - right) / 2;
    return { line, figure: state(Math.abs(off) <= CENTRED ? 'centred' : 'notCentred') };
  });
}

/** Blank lines of the grid between two paragraphs; null without a grid, or where a page ends between them. */
export function blankLines(
  above: PlacedParagraph | undefined,
  below: PlacedParagraph | undefined,
  { pitch }: Subject,
): number | null {
  const [last, first] = [above?.lines.at(-1), below?.lines[0]];
  if (pitch === null || !last || !first || last.page !== first.page) return null;
  const bottom = last.baseline + (1 - BASELINE) * (above?.format.exactLine ?? pitch);
  const top = first.baseline - BASELINE * (below?.format.exactLine ?? pitch);
  return (top - bottom) / pitch;
}

/** The line of the grid that a line stands on, from 1; null without a grid. */
export function gridLine(line: LaidLine, paragraph: PlacedParagraph, subject: Subject): number | null {
  const { pitch } = subject;
  return pitch === null ? null : Math.ceil((line.baseline - areaFor(paragraph, subject).top) / pitch);
}

/** The paragraphs with a text before and after one. */
export function neighbours(
  paragraph: PlacedParagraph,
  { paragraphs }: Subject,
): { readonly previous: PlacedParagraph | undefined; readonly next: PlacedParagraph | undefined } {
  const all = paragraphs.filter(({ text }) => text !== '');
  const at = all.indexOf(paragraph);
  return { previous: all[at - 1], next: all[at + 1] };
}

/**
 * Where a character begins. Its outline says so exactly, where the line has as
 * many outlines as characters; else its share of the run's width.
 */
export function leftOf({ line, run, index }: PlacedCharacter, subject: Subject): number {
  const inks = (pageOf(line, subject)?.inks ?? [])
    .filter(({ y, x }) => Math.abs(y - line.baseline) < 1 && x >= line.left - 1 && x <= line.right)
    .sort((a, b) => a.x - b.x);
  const ink = inks[index];
  if (inks.length === [...line.text].length && ink) return ink.x;
  const before = line.runs.slice(0, line.runs.indexOf(run));
  const within = index - before.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return run.left + (within / Math.max(1, run.text.length)) * (run.right - run.left);
}

/** Paragraphs that follow each other without another between them. */
export function groupsOf(
  paragraphs: readonly PlacedParagraph[],
  { paragraphs: all }: Subject,
): readonly (readonly PlacedParagraph[])[] {
  const groups: PlacedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last && above && all.indexOf(above) === all.indexOf(paragraph) - 1) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}
