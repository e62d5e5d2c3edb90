/** How the layout of a document is told: its items, figures, verdicts, and what stands in the way of measuring. */
import type {
  LayoutItem,
  LayoutState,
  LayoutUnit,
  LayoutVerdict,
  Strength,
  Unmeasured,
} from '../diagnostics/layout.ts';

export interface LayoutWords {
  readonly items: Readonly<Record<LayoutItem, string>>;
  readonly states: Readonly<Record<LayoutState, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly why: Readonly<Record<Unmeasured, string>>;
  readonly quantity: (value: number, unit: LayoutUnit) => string;
  readonly paper: (width: number, height: number) => string;
  readonly color: (color: string) => string;
  /** Above the items of a verdict. */
  readonly verdicts: Readonly<Record<LayoutVerdict, (count: number) => string>>;
  /** Above the whole report. */
  readonly title: (file: string, style: string) => string;
  /** Heads of the columns. */
  readonly columns: {
    readonly item: string;
    readonly asked: string;
    readonly written: string;
    readonly measured: string;
    readonly basis: string;
    readonly clause: string;
    readonly strength: string;
  };
  /** What the file says, in the column of what was measured. */
  readonly inFile: (figure: string) => string;
  readonly page: (page: number, text: string) => string;
  readonly summary: (counts: Readonly<Record<LayoutVerdict, number>>) => string;
  /** Below substituted fonts. */
  readonly substituted: string;
  /** Programs that are missing, or that failed, and what to do. */
  readonly noLayout: (problem: LayoutProblem) => string;
  readonly laidOutBy: string;
}

/** Why nothing was laid out. */
export type LayoutProblem =
  | { readonly kind: 'missing'; readonly program: 'LibreOffice' | 'poppler' }
  | { readonly kind: 'failed'; readonly program: 'LibreOffice' | 'poppler' }
  | { readonly kind: 'timeout'; readonly seconds: number };
