import type { Paragraph } from 'docx';
import type { Pictures } from '../../document/picture.ts';
import type { Block, DocRoot } from '../../document/tree.ts';
import type { Lang } from '../../plan/types.ts';
import type { ParagraphLook, Style } from '../../style/types.ts';
import { charactersToTwips, gridMetrics, mmToTwips, pointsToTwips, typeArea } from '../../style/units.ts';
import { type ReferenceTargets, referenceTargets } from '../targets.ts';
import { PlanLists } from './blocks/numbering.ts';

/** What every part of the writer needs to know; passed down, replaced where it differs (`{...context, lists}`). */
export interface Context {
  readonly style: Style;
  readonly lang: Lang;
  readonly metrics: Metrics;
  /** The footnotes met so far, by number; null inside a footnote, where Word allows none. */
  readonly footnotes: Map<number, readonly Paragraph[]> | null;
  /** Bookmarks that the table of contents leads to, by what they stand at. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** Names that a title is not broken in: the organization, the subject, the period. */
  readonly known: readonly string[];
  readonly pictures: Pictures;
  /** What references lead to, by id. */
  readonly targets: ReferenceTargets;
  /** What the nearest heading above says; the document's title before the first. */
  readonly heading: string;
  /** The bookmarks that were set so far. */
  readonly bookmarks: Set<string>;
  /** What a picture may fill where one stands, in twips. */
  readonly room: Room;
  /** Within a link, where Word allows no other. */
  readonly insideLink: boolean;
  /** The numbering that headings and items belong to; annexes have their own. */
  readonly lists: PlanLists;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A picture leaves room on its page for its caption and for what leads over to it. */
const PICTURE_SHARE = 0.8;

/** Lengths in twips that follow from page and body. */
export interface Metrics {
  /** Width of the type area. */
  readonly width: number;
  /** From the left edge of the paper to the type area. */
  readonly left: number;
  /** On a page turned on its side. */
  readonly isTurned: boolean;
  /** The line of the grid, or null without one. */
  readonly linePitch: number | null;
  /** What a style's space of one line is. */
  readonly line: number;
  /** Added to each character of body size so that the grid's characters fit the line. */
  readonly characterSpacing: number;
}

/** The context for a new document. */
export function createContext(style: Style, document: DocRoot, pictures: Pictures = new Map()): Context {
  const { lang, meta } = document;
  const { size, lineHeight } = style.paragraphs.body;
  const grid = gridMetrics(style.page, size);
  const { width, height } = typeArea(style.page);
  const metrics: Metrics = {
    width,
    left: mmToTwips(style.page.margin.left),
    isTurned: false,
    linePitch: grid?.linePitch ?? null,
    line: grid?.linePitch ?? pointsToTwips(lineHeight ?? size * 1.25),
    characterSpacing: grid?.characterSpacing ?? 0,
  };
  return {
    style,
    lang,
    metrics,
    anchors: new Map(),
    known: [meta.organization, ...meta.keywords],
    footnotes: new Map(),
    pictures,
    targets: referenceTargets(document, style),
    heading: meta.title,
    bookmarks: new Set(),
    room: { width, height: Math.floor(height * PICTURE_SHARE) },
    insideLink: false,
    lists: new PlanLists(style.levels),
  };
}

/** The spacing in twips for characters of a size: only body-size text stands on the character grid. */
export function spacingFor(size: number, { style, metrics }: Context): number {
  return size === style.paragraphs.body.size ? metrics.characterSpacing : 0;
}

/** Characters of a look → twips, as wide as they come out on the grid. */
export function charactersOf(look: ParagraphLook, characters: number, context: Context): number {
  return charactersToTwips(characters, look.size, spacingFor(look.size, context));
}
