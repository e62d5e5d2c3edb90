/** A laid-out document as poppler's programs tell it. Lengths in points, from the upper left corner of the page. */

/** Characters of one font side by side. */
export interface LaidRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly font: LaidFont;
}

export interface LaidFont {
  /** The font that was used, without the prefix of a subset. */
  readonly family: string;
  /** Points, exact to a third. */
  readonly size: number;
  /** RRGGBB */
  readonly color: string;
}

/** What stands on one line, from left to right; cells of a table side by side are one line. */
export interface LaidLine {
  /** From 1. */
  readonly page: number;
  readonly runs: readonly LaidRun[];
  /** Without white space. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** The outline of one character as it is drawn. */
export interface Ink {
  /** Where the character begins, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawn line, along its middle. */
export interface LaidRule {
  readonly direction: 'horizontal' | 'vertical';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
  /** RRGGBB */
  readonly color: string;
}

export interface LaidPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly LaidLine[];
  readonly inks: readonly Ink[];
  readonly rules: readonly LaidRule[];
}

export interface Layout {
  readonly pages: readonly LaidPage[];
}
