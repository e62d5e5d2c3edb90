/**
 * Findings about a document as it is laid out: what a style asks for, what the
 * file says, what was measured on paper. Data only; words lie in `messages/`.
 */

/** What is looked at, in the order of the standard's clauses. */
export const LAYOUT_ITEMS = [
  'paper',
  'marginTop',
  'marginLeft',
  'typeAreaWidth',
  'typeAreaHeight',
  'linesPerPage',
  'charactersPerLine',
  'serialNumberPlace',
  'serialNumberSize',
  'classificationPlace',
  'classificationSize',
  'classificationFont',
  'markTop',
  'markFont',
  'markColor',
  'markCentred',
  'numberGap',
  'numberForm',
  'signatoryFont',
  'signatoryPlace',
  'ruleGap',
  'ruleWidth',
  'ruleColor',
  'titleSize',
  'titleFont',
  'titleCentred',
  'titleBreaks',
  'titleGap',
  'addresseePlace',
  'addresseeColon',
  'bodySize',
  'bodyFont',
  'firstLineIndent',
  'bodyOnFirstPage',
  'levelNumbers',
  'level1Font',
  'level2Font',
  'level3Font',
  'level4Font',
  'attachmentsGap',
  'attachmentsIndent',
  'attachmentsTurn',
  'attachmentsEnd',
  'signatureGap',
  'signatureIndent',
  'dateOffset',
  'sealedGap',
  'sealedDateIndent',
  'sealedNameCentred',
  'dateForm',
  'signatureWithBody',
  'annexNewPage',
  'annexLabelLine',
  'annexLabelForm',
  'annexLabelFont',
  'annexLabelPlace',
  'annexTitleLine',
  'annexTitleCentred',
  'imprintSize',
  'imprintIndent',
  'copyToEnd',
  'imprintOuterRule',
  'imprintInnerRule',
  'imprintRuleWidth',
  'imprintEnd',
  'pageNumberForm',
  'pageNumberSize',
  'pageNumberFont',
  'pageNumberGap',
  'pageNumberOdd',
  'pageNumberEven',
  'landscapePageNumber',
  'tableHeadRepeats',
  'rowsNotSplit',
] as const;

export type LayoutItem = (typeof LAYOUT_ITEMS)[number];

/** How far a clause binds: `required`, `usual` (一般), `recommended` (推荐), or practice that the standard does not name. */
export type Strength = 'required' | 'usual' | 'recommended' | 'practice';

export type LayoutUnit = 'mm' | 'pt' | 'characters' | 'lines' | 'line';

/** States that have words in every language. */
export type LayoutState =
  | 'yes'
  | 'no'
  | 'centred'
  | 'notCentred'
  | 'newPage'
  | 'notNewPage'
  | 'noMark'
  | 'mark'
  | 'fullColon'
  | 'fullStop'
  | 'bySense'
  | 'notBySense';

/** What an item has: a quantity, a paper's size in mm, a colour (RRGGBB), a state, or something that is shown as it is written. */
export type Figure =
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: LayoutUnit }
  | { readonly kind: 'paper'; readonly width: number; readonly height: number }
  | { readonly kind: 'color'; readonly color: string }
  | { readonly kind: 'state'; readonly state: LayoutState }
  | { readonly kind: 'text'; readonly text: string };

/**
 * `substituted`: the file asks for the right font, another one was used.
 * `unmeasured`: the file asks for the right thing, whether it comes out is not known.
 * `absent`: not in this document.
 */
export type LayoutVerdict = 'right' | 'wrong' | 'substituted' | 'unmeasured' | 'absent';

/**
 * Why something was not measured: nothing was laid out, the text was not found
 * in the layout, the document has no place that shows it, or the layout does not
 * tell it.
 */
export type Unmeasured = 'noLayout' | 'textNotFound' | 'noOccasion' | 'notInLayout';

export interface LayoutFinding {
  readonly item: LayoutItem;
  /** The clause of the standard; null where the style names none. */
  readonly clause: string | null;
  readonly strength: Strength | null;
  /** What the style asks for; null for what is absent. */
  readonly asked: Figure | null;
  /** How far a measured quantity may be off, in its unit. */
  readonly tolerance: number;
  /** What the file says; null where it says nothing of its own. */
  readonly written: Figure | null;
  readonly measured: Figure | null;
  readonly verdict: LayoutVerdict;
  readonly why?: Unmeasured;
  /** Where what is shown was found: the page, and the beginning of the line. */
  readonly place?: { readonly page: number; readonly text: string };
}
