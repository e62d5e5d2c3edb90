/** What the rules of `check` report, by category: every code with the facts that its sentence needs. */
import type { SectionKind } from '../schema/vocabulary.ts';

/** Both are 1-based. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
}
interface Day extends MonthDay {
  readonly year: number;
}

/** The 20th congress; with `plenum`, one of the committee that it elected. */
interface Gathering {
  readonly congress: number;
  readonly plenum: number | null;
}

/** What is not there. */
export interface CompletenessArgs {
  /** `around`: the word that a single mark stands in (十八届x中全会). */
  placeholder: { blank: string; around?: string };
  'missing-section': { kind: SectionKind; heading: string; required: boolean };
  'empty-item': { key: string | null };
  /** `number`: one with a comma between its thousands, which made two cells of it. */
  'row-too-long': { cells: number; columns: number; number: string | null };
  'target-unmeasurable': { text: string };
  /** So many of its items tell of what was done. */
  'report-not-plan': { items: number; done: number };
  'no-owners': { items: number };
  'no-dates': { items: number };
  'phrase-not-understood': { key: string; phrase: string };
}

/** Years, dates, months, occasions. */
export interface TimeArgs {
  /** There is no period, and no year from which it could be told. */
  'missing-period': { dates: number };
  'stale-year': { year: number; planYear: number };
  /** `signed`: the day that the plan is signed on, which lies behind the period. */
  'date-outside-period': { date: string; from: string; to: string; signed: boolean };
  /** `days`: how many the month has; null where there is no such month. */
  'impossible-date': { date: string; month: number; days: number | null };
  /** Weekdays: 1 (Monday) to 7; `nearest`: the nearest day with the weekday that is written. */
  'weekday-mismatch': { day: Day; written: number; right: number; nearest: Day };
  /** `days`: those on which it falls, in `year` where it moves. */
  'occasion-on-wrong-day': {
    occasion: string;
    found: MonthDay;
    days: readonly MonthDay[];
    year: number | null;
  };
  'occasion-in-wrong-month': { occasion: string; months: readonly number[]; found: number };
  'month-without-work': { months: readonly number[] };
  /** `meant`: the month that is missing beside it. */
  'month-twice': { month: number; meant: number | null };
  /** `reversed`: it ends before it begins; `earlier`, `overlap`: held against the phase `before` it. */
  'phase-order': {
    form: 'reversed' | 'earlier' | 'overlap';
    phase: string;
    time: string;
    before: { readonly phase: string; readonly time: string } | null;
  };
  /** `next`: the congress that followed, or the plenum of the same committee; `current`: the latest before the plan, as far as they are known. */
  'outdated-guidance': {
    written: string;
    next: Gathering & { readonly year: number; readonly month: number };
    current: Gathering | null;
  };
}

/** Amounts, shares, sums. */
export interface FiguresArgs {
  'percentage-out-of-range': { figure: string };
  'sum-mismatch': { stated: string; computed: string; unit: string };
  /** All as written but `computed`, which has the unit of `stated`. */
  'per-head-mismatch': { rate: string; count: string; stated: string; computed: string };
  /** Both values as written; `line` is that of the other. */
  'conflicting-figures': { indicator: string; figure: string; other: string; line: number };
  /** `figure`: the share, as written. */
  'partial-participation': { figure: string };
}

/** What belongs to what. */
export interface LinksArgs {
  'duplicate-id': { id: string; firstLine: number };
  'dangling-reference': {
    reference: string;
    what: 'id' | 'link' | 'annex' | 'result';
    suggestion: string | null;
  };
  /** `line` is that of the other name. */
  'name-varies': { name: string; other: string; line: number };
  'target-without-measure': { text: string; id: string };
}

/** Punctuation, figures and words as they are written. */
export interface WordingArgs {
  /** `inside`: within a paragraph, which is several items in one; `remnant`: what is left of a number (`.积极组织`). */
  'typed-numbering': { numbering: string; form: 'front' | 'inside' | 'remnant' };
  /** `before`: the number before it in its row. */
  'numbering-order': { found: string; before: string; form: 'skipped' | 'doubled' };
  /** `written` is a mark, or a pair of brackets with what is in it. */
  'half-width-punctuation': { written: string; right: string };
  'full-width-characters': { written: string; right: string };
  /** `zero`: a year in characters with another sign for 〇; `letter`: 2O26; `mixed`: figures of two kinds; `leading-zeros` and `han`: the date of signing. */
  'date-form': {
    date: string;
    right: string;
    form: 'short-year' | 'separators' | 'zero' | 'letter' | 'mixed' | 'leading-zeros' | 'han';
  };
  /** `right`: the date as the plan's others are written, where it is certain; `meanings`: with the day first, with the month first. */
  'mixed-dates':
    | { date: string; form: 'mixed'; count: number; usual: string; right: string | null }
    | { date: string; form: 'ambiguous'; meanings: readonly [string, string] };
  /** `point`: 3。5亿; `unit`: the first bound of a range lacks its own; `quantity`, `time`: the sign between the bounds. */
  'number-form': { figure: string; right: string; form: 'point' | 'unit' | 'quantity' | 'time' };
  'document-number-form': { number: string; right: string };
  'enumeration-comma': { what: 'titles' | 'quotations' };
  /** `etc`: beside 等, which says the same. */
  'ellipsis-form': { written: string; right: string; form: 'dots' | 'etc' };
  'straight-quotes': { written: string; right: string };
  /** `found`: the first of those that are fewer, of which there are `count`. */
  'mixed-quotes': { found: string; count: number; form: 'straight' | 'curly' };
  /** `right` of a pair that is `nested` in its own kind. */
  'unpaired-marks': { mark: string; form: 'unpaired' | 'nested'; right: string | null };
  /** `right`: what stands instead, '' for nothing; null where it is not certain. */
  'stray-punctuation': { marks: string; right: string | null };
  /** `heading`: a mark behind one; `open`: ， or 、 with nothing behind; `list`: one entry ends unlike the others (`mark` '': in nothing). */
  'end-punctuation': { mark: string; form: 'heading' | 'open' | 'list'; right: string | null };
  'doubled-word': { word: string };
  'confused-word': { word: string; right: string };
}

/** What was taken over from another document. */
export interface CopyingArgs {
  /** `text`: the first of `count`; `example`: whose sentence it is, null of what a starter asks for. */
  'starter-text': { text: string; count: number; example: string | null };
  /** `name`: the other one's; `count`: how often it stands there. */
  'other-organization': { name: string; own: string; where: 'title' | 'signature' | 'text'; count: number };
  /** `sentence`: the first of `count` sentences in a row; `line`: where it stands first. */
  'repeated-sentence': { sentence: string; line: number; count: number };
  /** `text`: the first of `count` sentences, the figure or the day. */
  'unchanged-text': { form: 'text' | 'figure' | 'day'; text: string; count: number };
  /**
   * `length`: what is alike, in `unit`. `from`: the other organization, of an own plan (`own`) its
   * period; null where it has none. `others`: how many more plans have it.
   */
  'copied-from': {
    length: number;
    unit: 'characters' | 'words';
    from: string | null;
    file: string;
    others: number;
    own: boolean;
  };
}

/** What does not belong in a document that goes round. `number`: most of its digits hidden, since reports go round as well. */
export interface PrivacyArgs {
  'identity-number': { number: string };
  'bank-card': { number: string };
  'mobile-number': { number: string };
}

/** What an office's own rule says, in its own words; both are there, the same where it wrote one. */
export type OwnWords = Readonly<Record<'zh-CN' | 'en', string>>;

/** What an own rule met instead of what it asks for. */
export type OwnFound =
  | { readonly type: 'nothing' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'count'; readonly count: number }
  /** Months (1 to 12), quarters (1 to 4) or halves of the year in which there is too little or too much. */
  | {
      readonly type: 'times';
      readonly unit: 'month' | 'quarter' | 'half-year' | 'year';
      readonly numbers: readonly number[];
    };

/** Rules that an office wrote itself: one code for all of them. */
export interface OwnRuleArgs {
  custom: {
    /** The office's name for its rule. */
    id: string;
    message: OwnWords;
    hint: OwnWords | null;
    /** What the rule is about: the entry's title, or how its text begins. */
    item: string;
    found: OwnFound;
  };
}

export interface RuleArgs
  extends CompletenessArgs,
    TimeArgs,
    FiguresArgs,
    LinksArgs,
    WordingArgs,
    CopyingArgs,
    PrivacyArgs {}
export type RuleCode = keyof RuleArgs;
