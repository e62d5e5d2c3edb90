/**
 * The named paragraph styles, so that whoever goes on in Word changes a style
 * and not a hundred paragraphs. Word's own names where it has one.
 */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Lang } from '../../plan/types.ts';
import type { ParagraphLook, Style, TextLook } from '../../style/types.ts';
import type { Context } from './context.ts';
import { looseLine, paragraphLook, runLook } from './looks.ts';

type Role = keyof Style['paragraphs'];

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
  copyTo: 'PlanCopyTo',
  attachments: 'PlanAttachments',
  annexLabel: 'PlanAnnexLabel',
  annexTitle: 'PlanAnnexTitle',
  signature: 'PlanSignature',
  footnote: 'FootnoteText',
} as const satisfies Record<Role, string>;

export const TABLE_HEAD_ID = 'PlanTableHead';
export const TABLE_TEXT_ID = 'PlanTableText';
/** The last row, where it adds up the others. */
export const TABLE_TOTAL_ID = 'PlanTableTotal';
export const TABLE_NOTE_ID = 'PlanTableNote';
export const GAP_ID = 'PlanGap';
export const FOOTER_ID = 'Footer';

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
    PlanCopyTo: '抄送',
    PlanAttachments: '附件说明',
    PlanAnnexLabel: '附件序号',
    PlanAnnexTitle: '附件标题',
    PlanSignature: '落款',
    PlanTableHead: '表头',
    PlanTableText: '表格文字',
    PlanTableTotal: '表格合计',
    PlanTableNote: '表注',
    PlanGap: '表格间隔',
    PlanItem: '条目',
    PlanHead: '条目标题',
  },
  en: {
    PlanByline: 'Plan Byline',
    PlanDocumentNumber: 'Plan Document Number',
    PlanAddressee: 'Plan Addressee',
    PlanNote: 'Plan Note',
    PlanCopyTo: 'Plan Copy To',
    PlanAttachments: 'Plan Attachments',
    PlanAnnexLabel: 'Plan Annex Label',
    PlanAnnexTitle: 'Plan Annex Title',
    PlanSignature: 'Plan Signature',
    PlanTableHead: 'Plan Table Head',
    PlanTableText: 'Plan Table Text',
    PlanTableTotal: 'Plan Table Total',
    PlanTableNote: 'Plan Table Note',
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
};

function nameOf(id: string, lang: Lang): string {
  return WORD_NAMES[id] ?? NAMES[lang][id] ?? id;
}

/** All styles of a document. */
export function documentStyles(context: Context): IStylesOptions {
  const { style, lang } = context;
  const { paragraphs } = style;
  const named = (role: Role) => lookOptions(paragraphs[role], context);
  return {
    default: {
      document: {
        run: {
          ...runLook(
            { ...paragraphs.body, bold: false, color: null },
            { ...context, metrics: { ...context.metrics, characterSpacing: 0 } },
          ),
          language: { value: lang === 'en' ? 'en' : 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: { ...named('title'), next: STYLE_IDS.body },
      ...headings(context),
      listParagraph: named('list'),
      footnoteText: named('footnote'),
      footnoteTextChar: { run: runLook(paragraphs.footnote, context) },
      hyperlink: { run: { underline: {} } },
    },
    paragraphStyles: ownStyles(context),
    characterStyles: context.style.levels.map((look, index) => ({
      id: headId(index + 1),
      name: `${nameOf('PlanHead', lang)} ${index + 1}`,
      quickFormat: true,
      run: runLook(look, context),
    })),
  };
}

function lookOptions(look: ParagraphLook, context: Context) {
  return { run: runLook(look, context), paragraph: paragraphLook(look, context) };
}

function headings(context: Context) {
  const heading = (index: number) => {
    const look = context.style.levels[index] ?? context.style.paragraphs.body;
    return {
      run: runLook(look, context),
      paragraph: { ...paragraphLook(look, context), outlineLevel: index },
      next: STYLE_IDS.body,
    };
  };
  return {
    heading1: heading(0),
    heading2: heading(1),
    heading3: heading(2),
    heading4: heading(3),
    heading5: heading(4),
  };
}

/** The roles that Word has no style of its own for, or only an empty one. */
const OWN_ROLES: readonly Role[] = [
  'body',
  'byline',
  'documentNumber',
  'addressee',
  'note',
  'caption',
  'copyTo',
  'attachments',
  'annexLabel',
  'annexTitle',
  'signature',
];

function ownStyles(context: Context): readonly IParagraphStyleOptions[] {
  const { paragraphs, table, page } = context.style;
  const make = (id: string, look: ParagraphLook): IParagraphStyleOptions => ({
    id,
    name: nameOf(id, context.lang),
    basedOn: 'Normal',
    quickFormat: true,
    ...lookOptions(look, context),
  });
  const bare = { ...paragraphs.body, ...NO_SPACE };
  const cell = (id: string, look: TextLook): IParagraphStyleOptions => ({
    ...make(id, { ...bare, ...look }),
    paragraph: { spacing: { before: 0, after: 0, ...looseLine(table.lineHeight) } },
  });
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, ...lookOptions(bare, context) },
    ...OWN_ROLES.map((role) => make(STYLE_IDS[role], paragraphs[role])),
    ...context.style.levels.map((_, index) => itemStyle(index, context)),
    cell(TABLE_HEAD_ID, table.head),
    cell(TABLE_TEXT_ID, table.cell),
    cell(TABLE_TOTAL_ID, { ...table.cell, font: table.head.font, bold: table.head.bold }),
    cell(TABLE_NOTE_ID, table.cell),
    make(GAP_ID, { ...bare, size: 4, lineHeight: 6 }),
    {
      id: FOOTER_ID,
      name: nameOf(FOOTER_ID, context.lang),
      basedOn: 'Normal',
      run: runLook(page.number.look, context),
      // Not the line of the grid: an exact 28 pt line in the foot takes a line from the body.
      paragraph: { spacing: { before: 0, after: 0, ...looseLine(null) } },
    },
  ];
}

const NO_SPACE = {
  align: 'left',
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  keepNext: false,
} as const;

/** Body text that stands where its level stands. */
function itemStyle(index: number, context: Context): IParagraphStyleOptions {
  const { levels, paragraphs } = context.style;
  const { firstLine, left, right } = levels[index] ?? paragraphs.body;
  return {
    id: itemId(index + 1),
    name: `${nameOf('PlanItem', context.lang)} ${index + 1}`,
    basedOn: STYLE_IDS.body,
    quickFormat: true,
    ...lookOptions({ ...paragraphs.body, firstLine, left, right }, context),
  };
}
