/**
 * The named paragraph styles, so that whoever goes on in Word changes a style
 * and not a hundred paragraphs. Word's own names where it has one.
 */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { ParagraphLook, TextLook } from '../../../style/types.ts';
import type { Context } from '../context.ts';
import { looseLine, paragraphLook, runLook } from './looks.ts';
import { beyond, type Looks, runBeyond } from './style-chain.ts';
import {
  contentsId,
  FOOTER_ID,
  GAP_ID,
  headId,
  itemId,
  nameOf,
  type ParagraphStyleRole,
  PICTURE_ID,
  ROSTER_ID,
  SIGNATORY_NAME_ID,
  STYLE_IDS,
  TABLE_HEAD_ID,
  TABLE_NOTE_ID,
  TABLE_TEXT_ID,
  TABLE_TOTAL_ID,
} from './style-names.ts';

/** All styles of a document. */
export function documentStyles(context: Context): IStylesOptions {
  const { style, lang } = context;
  const { paragraphs } = style;
  const named = (role: ParagraphStyleRole) => lookOptions(paragraphs[role], context);
  return {
    default: {
      document: {
        run: {
          ...runLook({ ...paragraphs.body, bold: false, color: null }, offGrid(context)),
          language: { value: lang === 'en' ? englishOf(context) : 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: { ...named('title'), next: STYLE_IDS.body },
      ...headings(context),
      listParagraph: beyond(named('list'), normalLooks(context)),
      footnoteText: beyond(named('footnote'), normalLooks(context)),
      footnoteTextChar: { run: beyond(named('footnote'), normalLooks(context)).run },
      hyperlink: { run: { underline: {} } },
    },
    paragraphStyles: ownStyles(context),
    characterStyles: [
      ...context.style.levels.map((look, index) => ({
        id: headId(index + 1),
        name: `${nameOf('PlanHead', lang)} ${index + 1}`,
        quickFormat: true,
        // A larger head would push the lines of its paragraph apart.
        run: runBeyond(runLook({ ...look, size: paragraphs.body.size }, context), named('body').run),
      })),
      {
        id: SIGNATORY_NAME_ID,
        name: nameOf(SIGNATORY_NAME_ID, lang),
        run: runLook(paragraphs.signatory, context),
      },
    ],
  };
}

/** mm; paper of this width is used in North America alone. */
const LETTER_WIDTH = 215.9;

/** Which English the spelling is checked as; Word knows none without a country. */
function englishOf({ style }: Context): string {
  return Math.abs(style.page.width - LETTER_WIDTH) < 1 ? 'en-US' : 'en-GB';
}

/** Only text of body size stands on the grid of characters: what others are based on must not bring it along. */
function offGrid(context: Context): Context {
  return { ...context, metrics: { ...context.metrics, characterSpacing: 0 } };
}

function lookOptions(look: ParagraphLook, context: Context): Looks {
  return { run: runLook(look, context), paragraph: paragraphLook(look, context) };
}

/** The look of Word's own 正文: body text without its indents. */
function normalLooks(context: Context): Looks {
  const bare = { ...context.style.paragraphs.body, ...NO_SPACE };
  return { run: runLook(bare, offGrid(context)), paragraph: paragraphLook(bare, context) };
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
const OWN_ROLES: readonly ParagraphStyleRole[] = [
  'body',
  'byline',
  'documentNumber',
  'addressee',
  'note',
  'caption',
  'attachments',
  'annexLabel',
  'signature',
  'serialNumber',
  'classification',
  'issuer',
  'imprint',
  'contentsTitle',
  'coverTitle',
  'cover',
];

function ownStyles(context: Context): readonly IParagraphStyleOptions[] {
  const { style } = context;
  const { paragraphs, table, page } = style;
  const normal = normalLooks(context);
  const make = (id: string, look: ParagraphLook): IParagraphStyleOptions => ({
    id,
    name: nameOf(id, context.lang),
    basedOn: 'Normal',
    quickFormat: true,
    ...beyond(lookOptions(look, context), normal),
  });
  const bare = { ...paragraphs.body, ...NO_SPACE };
  const cell = (id: string, look: TextLook): IParagraphStyleOptions => ({
    ...make(id, { ...bare, ...look }),
    run: runBeyond(runLook(look, offGrid(context)), normal.run),
    paragraph: { spacing: { before: 0, after: 0, ...looseLine(table.lineHeight) } },
  });
  return [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      ...normal,
      paragraph: { ...normal.paragraph, ...onGrid(context) },
    },
    ...OWN_ROLES.map((role) => make(STYLE_IDS[role], paragraphs[role])),
    annexTitleStyle(make(STYLE_IDS.annexTitle, paragraphs.annexTitle)),
    ...style.levels.map((_, index) => make(contentsId(index + 1), contentsLook(index, paragraphs.contents))),
    ...context.style.levels.map((_, index) => itemStyle(index, context)),
    cell(TABLE_HEAD_ID, table.head),
    cell(TABLE_TEXT_ID, table.cell),
    cell(TABLE_TOTAL_ID, { ...table.cell, font: table.head.font, bold: table.head.bold }),
    cell(TABLE_NOTE_ID, table.cell),
    pictureStyle(context),
    // Few words a line: spread evenly, English ones would stand far apart.
    make(ROSTER_ID, { ...paragraphs.body, firstLine: 0, ...(context.lang === 'en' && { align: 'left' }) }),
    make(GAP_ID, { ...bare, size: 4, lineHeight: 6 }),
    {
      id: FOOTER_ID,
      name: nameOf(FOOTER_ID, context.lang),
      basedOn: 'Normal',
      run: runBeyond(runLook(page.number.look, context), normal.run),
      // Not the line of the grid: an exact 28 pt line in the foot takes a line from the body.
      paragraph: { spacing: { before: 0, after: 0, ...looseLine(null) } },
    },
  ];
}

/** On a grid single lines may stand alone: the defaults of the finished file say so too, but the page numbers of the contents are reckoned before. */
function onGrid({ metrics }: Context): { readonly widowControl?: false } {
  return metrics.linePitch === null ? {} : { widowControl: false };
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

/** A picture stands in the middle, in a line as high as it is. */
function pictureStyle({ lang }: Context): IParagraphStyleOptions {
  return {
    id: PICTURE_ID,
    name: nameOf(PICTURE_ID, lang),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...looseLine(null) } },
  };
}

/** Outline and contents name an annex by its title. */
function annexTitleStyle(style: IParagraphStyleOptions): IParagraphStyleOptions {
  return { ...style, paragraph: { ...style.paragraph, outlineLevel: 0 } };
}

/** Characters that each level of the contents stands right of the one above. */
const CONTENTS_STEP = 2;

function contentsLook(index: number, look: ParagraphLook): ParagraphLook {
  return { ...look, left: look.left + index * CONTENTS_STEP };
}

/** Body text that stands where its level stands. */
function itemStyle(index: number, context: Context): IParagraphStyleOptions {
  const { levels, paragraphs } = context.style;
  const { firstLine, left, right } = levels[index] ?? paragraphs.body;
  return {
    id: itemId(index + 1),
    name: `${nameOf('PlanItem', context.lang)} ${index + 1}`,
    basedOn: STYLE_IDS.body,
    quickFormat: true,
    ...beyond(
      lookOptions({ ...paragraphs.body, firstLine, left, right }, context),
      lookOptions(paragraphs.body, context),
    ),
  };
}
