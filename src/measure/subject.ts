/** What is measured: a file, its layout and the style that it should have. */
import type { DocRoot } from '../document/tree.ts';
import type { Style } from '../style/types.ts';
import { gridMetrics } from '../style/units.ts';
import type { LaidLine, LaidPage, Layout } from './layout/types.ts';
import { type PlacedParagraph, placeParagraphs } from './place.ts';
import type { WordFile, WordSection } from './word/types.ts';

/** Points a millimetre. */
export const MM = 72 / 25.4;

/** LibreOffice puts the baseline of an exact line four fifths down (`SvxLineSpaceRule::Fix` in its text formatting). */
export const BASELINE = 0.8;

export interface Subject {
  readonly style: Style;
  readonly document: DocRoot;
  readonly file: WordFile;
  readonly layout: Layout | null;
  readonly paragraphs: readonly PlacedParagraph[];
  /** Height of a line of the grid in points; null without one. */
  readonly pitch: number | null;
  /** A body character with what the grid adds to it, in points. */
  readonly character: number;
}

/** Brings file and layout together. */
export function createSubject(
  style: Style,
  document: DocRoot,
  file: WordFile,
  layout: Layout | null,
): Subject {
  const { size } = style.paragraphs.body;
  const grid = gridMetrics(style.page, size);
  return {
    style,
    document,
    file,
    layout,
    paragraphs: placeParagraphs(file, layout),
    pitch: grid === null ? null : grid.linePitch / 20,
    character: size + (grid?.characterSpacing ?? 0) / 20,
  };
}

/** The paragraphs with a text that have one of these styles. */
export function withStyle(subject: Subject, ...styles: readonly string[]): readonly PlacedParagraph[] {
  return subject.paragraphs.filter(({ style, text }) => text !== '' && styles.includes(style));
}

/** Edges of a type area in points from the upper left corner of the page. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The type area of a page, by the section that its text belongs to. */
export function areaOf(section: WordSection): Area {
  const { margin, width, height } = section;
  return {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
  };
}

/** The section that the text of a page belongs to. */
export function sectionOf(page: LaidPage, subject: Subject): WordSection | undefined {
  const { sections } = subject.file;
  const first = subject.paragraphs.find(({ lines }) => lines.some((line) => line.page === page.number));
  const turned = page.width > page.height;
  return first ? sections[first.section] : sections.find(({ landscape }) => landscape === turned);
}

/** The page of a line. */
export function pageOf(line: LaidLine, { layout }: Subject): LaidPage | undefined {
  return layout?.pages[line.page - 1];
}
