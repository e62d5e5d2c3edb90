/**
 * The closed tree between templates and writers. A writer switches over `type`
 * exhaustively: a new node kind does not compile until every writer knows it.
 */
import type { Lang } from '../plan/types.ts';

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** Leads to what has this id; without children it says that one's own number. */
  | { readonly type: 'reference'; readonly target: string; readonly children: readonly Inline[] }
  /** A line break inside a paragraph. */
  | { readonly type: 'break' }
  /** A footnote's mark with the note itself. */
  | { readonly type: 'footnote'; readonly children: readonly Block[] }
  | { readonly type: 'image'; readonly url: string; readonly alt: string };

/** What references may lead to. */
interface Target {
  /** As the author wrote it; ids that occur twice lead to the first. */
  readonly id?: string;
}

/** The document's title, one entry a line as the author broke it. */
export interface TitleBlock {
  readonly type: 'title';
  readonly children: readonly Inline[];
}

/** A heading that stands alone, numbered by the style. `level` 1 to 5: 1 is a section. */
export interface HeadingBlock extends Target {
  readonly type: 'heading';
  readonly level: number;
  /** false for headings outside the numbering (an annex's own title is `annex`, not this). */
  readonly numbered: boolean;
  readonly children: readonly Inline[];
}

/** A numbered paragraph: an optional run-in head in the heading font of its level, then body text. */
export interface ItemBlock extends Target {
  readonly type: 'item';
  /** 1 to 5, as of a heading. */
  readonly level: number;
  readonly head: readonly Inline[];
  readonly children: readonly Inline[];
}

/** What a paragraph is for; the style gives each role its look. */
export type ParagraphRole = 'body' | 'addressee' | 'byline' | 'documentNumber' | 'caption' | 'note';

export interface ParagraphBlock extends Target {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly children: readonly Inline[];
  /** Stays on the page of what follows, as the lines of one roster do. */
  readonly keepNext?: true;
}

/** A list inside somebody's text (office dialect), not an item of the plan. */
export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface TableCell extends Target {
  readonly children: readonly Inline[];
  /** Rows this cell covers, 1 for itself alone; covered cells below are absent from their rows. */
  readonly rowSpan: number;
  /** Columns this cell covers; one where it is not said. Covered cells are absent from the row. */
  readonly columnSpan?: number;
  /** It names what stands below it or beside it, as the name of a group of rows does. */
  readonly isHead?: true;
}

export interface TableColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Width of the longest line in it, in half characters (a Chinese character is two); 0 where nobody knows. */
  readonly width: number;
  /** What of it must not be broken: the longest word, or all of a short column. Half characters. */
  readonly least: number;
  /** All that stands in its cells, half characters: of two columns, the one with more text gets more room. As `width` where it is not said. */
  readonly bulk?: number;
}

export interface TableBlock {
  readonly type: 'table';
  /** What it is called, above it. */
  readonly caption?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  /** Empty for a table without a head. */
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Who does what, a line a role: 组长：王某（书记）、李某. */
export interface RosterBlock {
  readonly type: 'roster';
  readonly rows: readonly RosterRow[];
}

export interface RosterRow {
  /** With the colon behind it. */
  readonly role: readonly Inline[];
  readonly people: readonly Inline[];
}

/** 附件：1.… 2.… – the list of annexes below the body. */
export interface AttachmentsBlock {
  readonly type: 'attachments';
  readonly label: string;
  readonly items: readonly (readonly Inline[])[];
  /** What one of them is called, before its number; the label where it is not said. */
  readonly entry?: string;
  /** By the place of the item; null for one without. Those of annexes that follow are theirs. */
  readonly ids?: readonly (string | null)[];
}

/** An annex with content, on a page of its own, after the signature. */
export interface AnnexBlock extends Target {
  readonly type: 'annex';
  /** `附件1`, `Annex 1`. */
  readonly label: string;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

export interface SignatureBlock {
  readonly type: 'signature';
  readonly organization: readonly Inline[];
  readonly date: readonly Inline[];
  readonly seal: boolean;
}

/** 版头 – what stands above the title of an issued document (GB/T 9704—2012, 7.2). */
export interface MastheadBlock {
  readonly type: 'masthead';
  readonly serialNumber: readonly Inline[];
  readonly classification: readonly Inline[];
  readonly urgency: readonly Inline[];
  /** 发文机关标志, one a line. */
  readonly issuers: readonly (readonly Inline[])[];
  readonly documentNumber: readonly Inline[];
  readonly signatory: { readonly label: string; readonly names: readonly (readonly Inline[])[] };
}

/** 版记 – what stands at the foot of the last page (GB/T 9704—2012, 7.4). */
export interface ImprintBlock {
  readonly type: 'imprint';
  /** The names in one line, with the mark that ends it. */
  readonly copyTo: { readonly label: string; readonly names: readonly Inline[] };
  readonly office: readonly Inline[];
  readonly date: readonly Inline[];
}

/** 封面 – a page before everything else, wherever in the tree it stands. */
export interface CoverBlock {
  readonly type: 'cover';
  readonly title: readonly Inline[];
  /** Who and when, one a line, at the foot of the page. */
  readonly lines: readonly (readonly Inline[])[];
}

/** 目录 – the headings with their pages, behind the cover. */
export interface ContentsBlock {
  readonly type: 'contents';
  readonly title: readonly Inline[];
  /** The deepest level of headings that it names: 1 to 5. */
  readonly levels: number;
}

export interface PageBreakBlock {
  readonly type: 'pageBreak';
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | MastheadBlock
  | TitleBlock
  | HeadingBlock
  | ItemBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | RosterBlock
  | AttachmentsBlock
  | AnnexBlock
  | SignatureBlock
  | ImprintBlock
  | PageBreakBlock;

export interface DocumentMeta {
  /** Plain text of the title. */
  readonly title: string;
  readonly organization: string;
  /** What the plan is about. */
  readonly subject: string;
  /** What kind of document it is: 工作计划, Work Plan. */
  readonly category: string;
  readonly keywords: readonly string[];
}

export interface DocRoot {
  readonly type: 'document';
  readonly lang: Lang;
  readonly meta: DocumentMeta;
  readonly children: readonly Block[];
}
