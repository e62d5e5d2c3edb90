/** Fonts, the looks of paragraphs, and levels with their numbering. */

import type { StyleReader } from './read.ts';
import { CHARACTERS, HANGING, LINE_HEIGHT, LINES, TYPE_SIZE } from './scales.ts';
import type { Font, FontRole, LevelLook, NumberFormat, ParagraphLook, Style, TextLook } from './types.ts';

type Fonts = Style['fonts'];

const FONT: Font = { eastAsia: '宋体', latin: 'Times New Roman', fallback: ['SimSun'] };
const BODY: ParagraphLook = {
  font: 'body',
  size: 12,
  bold: false,
  color: null,
  align: 'left',
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  lineHeight: null,
  keepNext: false,
};
const NO_NUMBER: LevelLook['number'] = { format: 'none', text: '', suffix: 'nothing', look: 'text' };

const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
const FORMATS: readonly NumberFormat[] = ['chinese', 'decimal', 'circled', 'lower-letter', 'none'];
const NUMBER_LOOKS = ['text', 'heading'] as const;
const SUFFIXES = ['nothing', 'space', 'tab'] as const;

/** What stands in for whatever a paragraph leaves out. */
const BODY_PATH = ['paragraphs', 'body'];
const LEVELS = 5;

const ROLES = [
  'title',
  'byline',
  'documentNumber',
  'addressee',
  'note',
  'caption',
  'list',
  'attachments',
  'annexLabel',
  'annexTitle',
  'signature',
  'footnote',
  'serialNumber',
  'classification',
  'issuer',
  'signatory',
  'imprint',
  'contentsTitle',
  'contents',
  'coverTitle',
  'cover',
] as const satisfies readonly (keyof Style['paragraphs'])[];

/** The colours of a style by name. */
export function readColors(reader: StyleReader): readonly (readonly [name: string, color: string])[] {
  return reader.names().flatMap((name) => {
    const color = reader.color(name, null);
    return color === null ? [] : [[name, color] as const];
  });
}

/** The fonts of a style by role; there is always one. */
export function readFonts(reader: StyleReader): Fonts {
  const fonts: Record<FontRole, Font> = {};
  for (const role of reader.names()) {
    const font = reader.group(role);
    fonts[role] = {
      eastAsia: font.text('eastAsia', FONT.eastAsia),
      latin: font.text('latin', FONT.latin),
      fallback: font.texts('fallback', FONT.fallback),
    };
    font.finish();
  }
  return Object.keys(fonts).length > 0 ? fonts : { [BODY.font]: FONT };
}

/** Font, size, weight and colour; what is missing is taken from `fallback`. Leaves further keys of the group to the caller. */
export function readText(reader: StyleReader, fonts: Fonts, fallback: TextLook): TextLook {
  const roles = Object.keys(fonts);
  const font = fonts[fallback.font] === undefined ? (roles[0] ?? fallback.font) : fallback.font;
  return {
    font: reader.choice('font', font, roles),
    size: reader.typeSize('size', fallback.size, TYPE_SIZE),
    bold: reader.yesNo('bold', fallback.bold),
    color: reader.color('color', fallback.color),
  };
}

function readLook(reader: StyleReader, fonts: Fonts, fallback: ParagraphLook): ParagraphLook {
  return {
    ...readText(reader, fonts, fallback),
    align: reader.choice('align', fallback.align, ALIGNMENTS),
    firstLine: reader.number('firstLine', fallback.firstLine, HANGING),
    left: reader.number('left', fallback.left, CHARACTERS),
    right: reader.number('right', fallback.right, CHARACTERS),
    before: reader.number('before', fallback.before, LINES),
    after: reader.number('after', fallback.after, LINES),
    lineHeight: reader.numberOrNone('lineHeight', fallback.lineHeight, LINE_HEIGHT),
    keepNext: reader.yesNo('keepNext', fallback.keepNext),
  };
}

/** The looks of all paragraph roles; what one leaves out is as in the body. */
export function readParagraphs(reader: StyleReader, fonts: Fonts): Style['paragraphs'] {
  const look = (role: keyof Style['paragraphs'], fallback: ParagraphLook): ParagraphLook => {
    const group = reader.group(role, fallback === BODY ? null : BODY_PATH);
    const read = readLook(group, fonts, fallback);
    group.finish();
    return read;
  };
  const body = look('body', BODY);
  const rest = ROLES.map((role) => [role, look(role, body)] as const);
  const paragraphs = { ...(Object.fromEntries(rest) as Record<(typeof ROLES)[number], ParagraphLook>), body };
  reader.finish();
  return paragraphs;
}

/** Levels 1 to 5; a level that is not described looks like the body and has no number. */
export function readLevels(style: StyleReader, fonts: Fonts, body: ParagraphLook): readonly LevelLook[] {
  return style.groups('levels', LEVELS, BODY_PATH).map((reader) => {
    const look = readLook(reader, fonts, body);
    const number = reader.group('number');
    const level: LevelLook = {
      ...look,
      number: {
        format: number.choice('format', NO_NUMBER.format, FORMATS),
        text: number.text('text', NO_NUMBER.text),
        suffix: number.choice('suffix', NO_NUMBER.suffix, SUFFIXES),
        look: number.choice('look', NO_NUMBER.look, NUMBER_LOOKS),
      },
    };
    number.finish();
    reader.finish();
    return level;
  });
}
