/** A Word file as far as its layout goes: what it asks for. Lengths in points, unless said otherwise. */

/** What applies to characters after all styles. */
export interface RunFormat {
  /** Fonts of Chinese and of Latin text. */
  readonly eastAsia: string;
  readonly latin: string;
  readonly size: number;
  /** RRGGBB; black where nothing is said. */
  readonly color: string;
  /** Added to each character. */
  readonly spacing: number;
}

export interface WordRun {
  /** White space left out. */
  readonly text: string;
  /** Id of its character style; null without one. */
  readonly style: string | null;
  readonly format: RunFormat;
}

/** What applies to a paragraph after all styles. */
export interface ParagraphFormat {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left: number;
  readonly right: number;
  /** Below zero the first line hangs out to the left. */
  readonly firstLine: number;
  /** The same in characters, where the file says it so. */
  readonly firstLineChars: number | null;
  readonly before: number;
  readonly after: number;
  /** Exact height of a line; null where it follows from the font. */
  readonly exactLine: number | null;
  readonly pageBreakBefore: boolean;
  /** Its rule at the bottom. */
  readonly ruleBelow: WordRule | null;
  readonly widowControl: boolean;
}

/** A drawn line as the file asks for it. */
export interface WordRule {
  /** Points. */
  readonly thickness: number;
  /** RRGGBB */
  readonly color: string;
}

export interface WordParagraph {
  /** Id of its style. */
  readonly style: string;
  readonly format: ParagraphFormat;
  readonly runs: readonly WordRun[];
  /** The text between footnote marks, numbers of lists not included. */
  readonly pieces: readonly string[];
  /** Pieces joined, white space left out. */
  readonly text: string;
  /** `%1、` of its list and level, where it has one. */
  readonly numbering: ListLevel | null;
  /** Index of its section. */
  readonly section: number;
  /** Index of its table among the tables; null outside. */
  readonly table: number | null;
}

export interface ListLevel {
  readonly format: string;
  readonly text: string;
}

export interface WordSection {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Feet by `default` and `even`; a section without its own has those of the one before. */
  readonly footers: Readonly<Record<string, readonly WordParagraph[]>>;
}

export interface WordTable {
  readonly rows: readonly WordRow[];
  readonly section: number;
}

export interface WordRow {
  readonly isHead: boolean;
  readonly cantSplit: boolean;
  /** Rules of its first cell's own. */
  readonly above: WordRule | null;
  readonly below: WordRule | null;
  /** Text of its cells, white space left out. */
  readonly cells: readonly string[];
}

export interface WordFile {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly sections: readonly WordSection[];
  /** White space left out. */
  readonly footnotes: string;
}
