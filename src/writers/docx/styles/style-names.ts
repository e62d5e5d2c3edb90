/** What the paragraph and character styles are called: ids in the file, names in Word's list. */
import type { Lang } from '../../../plan/types.ts';
import type { Style } from '../../../style/types.ts';

/** The roles that are paragraphs of their own; a signatory's name stands within one. */
export type ParagraphStyleRole = Exclude<keyof Style['paragraphs'], 'signatory'>;

/** Style ids by what a paragraph is for. */
export const STYLE_IDS = {
  title: 'Title',
  byline: 'PlanByline',
  documentNumber: 'PlanDocumentNumber',
  addressee: 'PlanAddressee',
  body: 'BodyText',
  note: 'PlanNote',
  caption: 'Caption',
  list: 'ListParagraph',
  attachments: 'PlanAttachments',
  annexLabel: 'PlanAnnexLabel',
  annexTitle: 'PlanAnnexTitle',
  signature: 'PlanSignature',
  footnote: 'FootnoteText',
  serialNumber: 'PlanSerialNumber',
  classification: 'PlanClassification',
  issuer: 'PlanIssuer',
  imprint: 'PlanImprint',
  contentsTitle: 'TOCHeading',
  contents: 'TOC1',
  coverTitle: 'PlanCoverTitle',
  cover: 'PlanCover',
} as const satisfies Record<ParagraphStyleRole, string>;

export const TABLE_HEAD_ID = 'PlanTableHead';
export const TABLE_TEXT_ID = 'PlanTableText';
/** The last row, where it adds up the others. */
export const TABLE_TOTAL_ID = 'PlanTableTotal';
export const TABLE_NOTE_ID = 'PlanTableNote';
/** The character style of the name behind 签发人. */
export const SIGNATORY_NAME_ID = 'PlanSignatoryName';
/** A picture in a paragraph of its own. */
export const PICTURE_ID = 'PlanPicture';
export const ROSTER_ID = 'PlanRoster';
export const GAP_ID = 'PlanGap';
export const FOOTER_ID = 'Footer';

/** The style id of an entry of the table of contents; level from 1. */
export function contentsId(level: number): string {
  return `TOC${level}`;
}

/** The style id of a heading that stands alone; level from 1. */
export function headingId(level: number): string {
  return `Heading${level}`;
}

/** The style id of a numbered paragraph of body text; level from 1. */
export function itemId(level: number): string {
  return `PlanItem${level}`;
}

/** The id of the character style for a head that runs into its text; level from 1. */
export function headId(level: number): string {
  return `PlanHead${level}`;
}

/** What Word shows in its list of styles, for the styles that are ours. */
const NAMES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    PlanByline: '标题下署名',
    PlanDocumentNumber: '发文字号',
    PlanAddressee: '主送机关',
    PlanNote: '附注',
    PlanAttachments: '附件说明',
    PlanAnnexLabel: '附件序号',
    PlanAnnexTitle: '附件标题',
    PlanSignature: '落款',
    PlanSerialNumber: '份号',
    PlanClassification: '密级和紧急程度',
    PlanIssuer: '发文机关标志',
    PlanSignatoryName: '签发人姓名',
    PlanImprint: '版记',
    PlanCoverTitle: '封面标题',
    PlanCover: '封面文字',
    PlanTableHead: '表头',
    PlanTableText: '表格文字',
    PlanTableTotal: '表格合计',
    PlanTableNote: '表注',
    PlanPicture: '图片',
    PlanRoster: '名单',
    PlanGap: '表格间隔',
    PlanItem: '条目',
    PlanHead: '条目标题',
  },
  en: {
    PlanByline: 'Plan Byline',
    PlanDocumentNumber: 'Plan Document Number',
    PlanAddressee: 'Plan Addressee',
    PlanNote: 'Plan Note',
    PlanAttachments: 'Plan Attachments',
    PlanAnnexLabel: 'Plan Annex Label',
    PlanAnnexTitle: 'Plan Annex Title',
    PlanSignature: 'Plan Signature',
    PlanSerialNumber: 'Plan Serial Number',
    PlanClassification: 'Plan Classification',
    PlanIssuer: 'Plan Issuer',
    PlanSignatoryName: 'Plan Signatory Name',
    PlanImprint: 'Plan Imprint',
    PlanCoverTitle: 'Plan Cover Title',
    PlanCover: 'Plan Cover',
    PlanTableHead: 'Plan Table Head',
    PlanTableText: 'Plan Table Text',
    PlanTableTotal: 'Plan Table Total',
    PlanTableNote: 'Plan Table Note',
    PlanPicture: 'Plan Picture',
    PlanRoster: 'Plan Roster',
    PlanGap: 'Plan Gap',
    PlanItem: 'Plan Item',
    PlanHead: 'Plan Item Head',
  },
};

/** Word's names for the styles it knows by id. */
const WORD_NAMES: Readonly<Record<string, string>> = {
  BodyText: 'Body Text',
  Footer: 'footer',
  Normal: 'Normal',
  TOCHeading: 'TOC Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
  TOC4: 'toc 4',
  TOC5: 'toc 5',
};

/** The name that Word shows for a style. */
export function nameOf(id: string, lang: Lang): string {
  return WORD_NAMES[id] ?? NAMES[lang][id] ?? id;
}
