/**
 * The normalised plan: what rules check and templates print. No
 * string-or-mapping union, no absent-or-empty ambiguity is left in it.
 */
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SectionKind } from '../schema/vocabulary.ts';
import type { Range } from '../text/source-file.ts';
import type { Facts } from './facts/types.ts';
import type { ValuePhrase, WhenPhrase } from './phrases/types.ts';

export type Lang = 'zh-CN' | 'en';

/**
 * How a text field is read (`x-text` in the schema): `plain` comes out character
 * for character, `inline` and `blocks` are the office dialect of Markdown.
 */
export type TextKind = 'plain' | 'inline' | 'blocks';

/** A string of the plan that knows where each of its characters stands in the file. */
export interface Text {
  readonly value: string;
  readonly kind: TextKind;
  /** Where it stands, keys as written. */
  readonly path: Path;
  /** The place of `value.slice(from, to)` in the file (UTF-16 code units, end exclusive); the whole value without arguments. */
  span(from?: number, to?: number): Range;
}

/** A node of the plan that a finding can be reported on. */
export interface Node {
  readonly path: Path;
  /** The range of its key (of the whole node where it has none, as list items do). */
  readonly range: Range;
}

/** A phrase as it was written and, where it was understood, what it means. */
export interface Phrase<T> {
  readonly text: Text;
  /** null: printed all the same, and a finding of its own (`phrase-not-understood`). */
  readonly meaning: T | null;
}

export interface Roster extends Node {
  readonly roles: readonly { readonly role: Text; readonly people: readonly Text[] }[];
}

export interface PlanTable extends Node {
  readonly caption: Text | null;
  readonly heads: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

export interface Result extends Node {
  readonly when: Phrase<WhenPhrase> | null;
  readonly value: Phrase<ValuePhrase> | null;
}

/** A reference by id, as `serves` holds it. */
export type Reference = Text;

/** The one recursive node: sections, targets, measures, activities, annexes are items. */
export interface Item extends Node {
  /** What the item is: of a section always set; of a nested item the written kind or null. */
  readonly kind: SectionKind | null;
  /** The kind of the section that this item stands in (its own for a section); null in an annex. */
  readonly sectionKind: SectionKind | null;
  /** 1 for a section, 2 for its items, … */
  readonly depth: number;
  /** The English vocabulary key when the section came by one (`targets:`), else null. A section without title gets the template's heading for its kind. */
  readonly namedBy: SectionKind | null;
  readonly id: Text | null;
  readonly title: Text | null;
  /** The title ends in 。：. or : and its text follows in the same paragraph. */
  readonly runIn: boolean;
  readonly text: Text | null;
  readonly items: readonly Item[];
  readonly when: Phrase<WhenPhrase> | null;
  readonly value: Phrase<ValuePhrase> | null;
  readonly owner: readonly Text[];
  readonly partners: readonly Text[];
  readonly venue: Text | null;
  readonly audience: Text | null;
  readonly amount: Text | null;
  readonly note: Text | null;
  readonly roster: Roster | null;
  readonly table: PlanTable | null;
  readonly serves: readonly Reference[];
  readonly results: readonly Result[];
}

export interface Organization extends Node {
  readonly name: Text | null;
  readonly kind: Text | null;
  readonly parent: Text | null;
  readonly contact: Text | null;
}

/** A calendar day; month and day are 1-based. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The time the plan is for, both ends included. */
export interface Period {
  /** null when it was not understood or left blank. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** As written (`2026春季学期`), or the `label`. */
  readonly text: Text;
  /** How a title says it: `2026年`, `2026年春季学期`, `2026`, `2025–26 school year`. */
  readonly label: string;
  readonly range: Range;
  readonly path: Path;
}

export interface Signature extends Node {
  readonly organization: Text | null;
  readonly date: Text | null;
  readonly seal: boolean;
}

/** 版头 – what stands above the title (GB/T 9704—2012, 7.2); the number is the plan's own. */
export interface Masthead extends Node {
  /** 发文机关标志, one name a line. */
  readonly issuer: readonly Text[];
  readonly serialNumber: Text | null;
  readonly classification: Text | null;
  readonly urgency: Text | null;
  readonly signatory: readonly Text[];
}

/** 版记 – what stands at the foot of the last page (GB/T 9704—2012, 7.4); the copies are the plan's own. */
export interface Imprint extends Node {
  readonly office: Text | null;
  readonly date: Text | null;
}

/** The notice with which the plan is issued; the plan follows it on a new page. */
export interface Notice extends Node {
  /** null: the template makes one. */
  readonly title: Text | null;
  readonly text: Text | null;
}

export interface Plan {
  /** Where findings about the whole plan are reported: the first key of the file. */
  readonly range: Range;
  readonly path: Path;
  readonly lang: Lang;
  readonly template: string;
  /** Where the template is named; null for the default one. */
  readonly templateName: Text | null;
  /** The plan's own title, an entry a line as the author broke it; empty: the template makes one. */
  readonly title: readonly Text[];
  readonly subject: Text | null;
  readonly organization: Organization | null;
  /** Whether there is a cover page and a table of contents; null: as the template has it. */
  readonly cover: boolean | null;
  readonly contents: boolean | null;
  readonly masthead: Masthead | null;
  readonly addressee: Text | null;
  readonly documentNumber: Text | null;
  readonly period: Period | null;
  readonly notice: Notice | null;
  readonly preamble: Text | null;
  readonly sections: readonly Item[];
  readonly closing: Text | null;
  readonly attachments: readonly Item[];
  readonly signature: Signature | null;
  readonly copyTo: readonly Text[];
  readonly imprint: Imprint | null;
  /** Keys that were announced and left empty (`责任人:` with nothing behind it). */
  readonly blanks: readonly Node[];
  /** Every text of the plan in document order, silent ones left out. */
  readonly texts: readonly Text[];
  /** What the prose and the phrases say in dates, figures, people, occasions, documents. */
  readonly facts: Facts;
}
