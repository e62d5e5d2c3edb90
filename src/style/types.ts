/**
 * Typography as data. Lengths are written in the unit that the standard or a
 * typographer uses – mm for the page, points for type, characters for indents –
 * and converted in `units.ts` alone.
 */

import type { Basis } from './figures.ts';

export const BLACK = '000000';

/** A font by script, with the names to fall back on where it is not installed. */
export interface Font {
  /** Chinese, Japanese, Korean text. */
  readonly eastAsia: string;
  /** Latin letters and digits. */
  readonly latin: string;
  /** Names to try in its place, best first. */
  readonly fallback: readonly string[];
}

/** A name in the style's `fonts`. */
export type FontRole = string;

export interface TextLook {
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** RRGGBB, or null for the automatic colour. */
  readonly color: string | null;
}

export interface ParagraphLook extends TextLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in characters of its own size; below zero the first line hangs out to the left. */
  readonly firstLine: number;
  /** Left and right indents in characters. */
  readonly left: number;
  readonly right: number;
  /** Space before and after, in lines of body text. */
  readonly before: number;
  readonly after: number;
  /** Line height in points: exact on a page with a grid, at least that much without one; null takes the grid's pitch, or single spacing without a grid. */
  readonly lineHeight: number | null;
  readonly keepNext: boolean;
}

export type NumberFormat = 'chinese' | 'decimal' | 'circled' | 'lower-letter' | 'none';

export interface LevelLook extends ParagraphLook {
  readonly number: {
    readonly format: NumberFormat;
    /** `%n` is this level's number, `%1` … `%5` a given level's: `%1、`, `（%2）`, `%1.%2`. */
    readonly text: string;
    /** What stands between number and text. */
    readonly suffix: 'nothing' | 'space' | 'tab';
    /** Whether the number of a paragraph without a heading looks like its text or like the headings of its level. */
    readonly look: 'text' | 'heading';
  };
}

export interface PageLook {
  /** mm, portrait. */
  readonly width: number;
  readonly height: number;
  /** mm */
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Lines a page and characters a line of body text; null for a page without a grid. What that means in twips follows from the page (`gridMetrics`). */
  readonly grid: { readonly lines: number; readonly characters: number } | null;
  readonly number: {
    readonly look: TextLook;
    readonly before: string;
    readonly after: string;
    /** outside: right on odd pages, left on even ones. */
    readonly position: 'outside' | 'center' | 'none';
    /** Characters from the edge of the type area. */
    readonly indent: number;
    /** mm from the lower edge of the paper to the lower edge of the footer's line. */
    readonly fromBottom: number;
  };
}

export interface TableLook {
  readonly head: TextLook;
  readonly cell: TextLook;
  /** RRGGBB behind the head row, or null. */
  readonly headFill: string | null;
  /** RRGGBB */
  readonly borderColor: string;
  /** Points. */
  readonly borderWidth: number;
  /** Points, at least; null for single spacing. */
  readonly lineHeight: number | null;
  /** mm inside each cell, left and right; top and bottom. */
  readonly padding: { readonly x: number; readonly y: number };
}

/** 版头, above the title of a document that an office issues. */
export interface MastheadLook {
  /** mm from the top of the type area to the upper edge of the issuing mark. */
  readonly markTop: number;
  /** RRGGBB */
  readonly ruleColor: string;
  /** mm */
  readonly ruleWidth: number;
  /** mm from the document number to the rule. */
  readonly ruleGap: number;
}

/** 版记, at the foot of the last page. */
export interface ImprintLook {
  /** At the foot of the last page's type area, or below the text. */
  readonly position: 'foot' | 'text';
  /** Widths of the first and last rule and of those between, in mm. */
  readonly outerRule: number;
  readonly innerRule: number;
  /** RRGGBB */
  readonly ruleColor: string;
}

export interface Style {
  readonly name: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** The standard that the figures come from, as it is cited; null for a style that follows none. */
  readonly standard: string | null;
  /** What the standard says, by path in the file with dots between keys (`page.margin.top`). */
  readonly basis: Readonly<Record<string, Basis>>;
  readonly page: PageLook;
  readonly fonts: Readonly<Record<FontRole, Font>>;
  readonly paragraphs: {
    readonly title: ParagraphLook;
    readonly byline: ParagraphLook;
    readonly documentNumber: ParagraphLook;
    readonly addressee: ParagraphLook;
    readonly body: ParagraphLook;
    readonly note: ParagraphLook;
    readonly caption: ParagraphLook;
    readonly list: ParagraphLook;
    readonly attachments: ParagraphLook;
    readonly annexLabel: ParagraphLook;
    readonly annexTitle: ParagraphLook;
    readonly signature: ParagraphLook;
    readonly footnote: ParagraphLook;
    /** 份号 */
    readonly serialNumber: ParagraphLook;
    /** 密级、紧急程度 */
    readonly classification: ParagraphLook;
    /** 发文机关标志 */
    readonly issuer: ParagraphLook;
    /** The name behind 签发人; of its look the characters alone count, the line is that of the number. */
    readonly signatory: ParagraphLook;
    /** 版记 */
    readonly imprint: ParagraphLook;
    readonly contentsTitle: ParagraphLook;
    readonly contents: ParagraphLook;
    readonly coverTitle: ParagraphLook;
    readonly cover: ParagraphLook;
  };
  /** Levels 1 to 5; the look is that of the heading (run-in or alone), the text after a run-in head is `body`. */
  readonly levels: readonly LevelLook[];
  readonly table: TableLook;
  readonly masthead: MastheadLook;
  readonly imprint: ImprintLook;
  readonly signature: {
    /** Characters from the right edge (see GB/T 9704—2012, 7.3.5): without and with seal. */
    readonly indent: number;
    readonly indentSealed: number;
    /** Blank lines above the name, where a seal is to be set over name and date. */
    readonly beforeSealed: number;
    /** Characters by which the date starts right of the organization's name. */
    readonly dateOffset: number;
    readonly layout: 'official' | 'right' | 'left';
  };
}
