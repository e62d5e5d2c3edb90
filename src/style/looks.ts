/** Fonts, the looks of paragraphs, and levels with their numbering. */
import type { StyleReader } from './read.ts';
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
const NO_NUMBER: LevelLook['number'] = { format: 'none', text: '', suffix: 'nothing' };

const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
const FORMATS: readonly NumberFormat[] = ['chinese', 'decimal', 'circled', 'lower-letter', 'none'];
const SUFFIXES = ['nothing', 'space', 'tab'] as const;

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

/** The fonts of a style by role; there is always one. */
export function readFonts(reader: StyleReader, base: Style | null): Fonts {
  const fonts: Record<FontRole, Font> = { ...base?.fonts };
  for (const role of reader.names()) {
    const fallback = fonts[role] ?? FONT;
    const font = reader.group(role);
    fonts[role] = {
      eastAsia: font.text('eastAsia', fallback.eastAsia),
      latin: font.text('latin', fallback.latin),
      fallback: font.texts('fallback', fallback.fallback),
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
    size: reader.number('size', fallback.size, 4, 100),
    bold: reader.yesNo('bold', fallback.bold),
    color: reader.color('color', fallback.color),
  };
}

function readLook(reader: StyleReader, fonts: Fonts, fallback: ParagraphLook): ParagraphLook {
  return {
    ...readText(reader, fonts, fallback),
    align: reader.choice('align', fallback.align, ALIGNMENTS),
    firstLine: reader.number('firstLine', fallback.firstLine, -10, 20),
    left: reader.number('left', fallback.left, 0, 20),
    right: reader.number('right', fallback.right, 0, 20),
    before: reader.number('before', fallback.before, 0, 20),
    after: reader.number('after', fallback.after, 0, 20),
    lineHeight: reader.numberOrNone('lineHeight', fallback.lineHeight, 4, 200),
    keepNext: reader.yesNo('keepNext', fallback.keepNext),
  };
}

/** The looks of all paragraph roles. */
export function readParagraphs(reader: StyleReader, fonts: Fonts, base: Style | null): Style['paragraphs'] {
  const look = (role: keyof Style['paragraphs'], fallback: ParagraphLook): ParagraphLook => {
    const group = reader.group(role);
    const read = readLook(group, fonts, base?.paragraphs[role] ?? fallback);
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
export function readLevels(
  readers: readonly StyleReader[],
  fonts: Fonts,
  body: ParagraphLook,
  base: Style | null,
): readonly LevelLook[] {
  return [0, 1, 2, 3, 4].map((index) => {
    const fallback = base?.levels[index] ?? { ...body, number: NO_NUMBER };
    const reader = readers[index];
    return reader === undefined ? fallback : readLevel(reader, fonts, fallback);
  });
}

function readLevel(reader: StyleReader, fonts: Fonts, fallback: LevelLook): LevelLook {
  const number = reader.group('number');
  const level: LevelLook = {
    ...readLook(reader, fonts, fallback),
    number: {
      format: number.choice('format', fallback.number.format, FORMATS),
      text: number.text('text', fallback.number.text),
      suffix: number.choice('suffix', fallback.number.suffix, SUFFIXES),
    },
  };
  number.finish();
  reader.finish();
  return level;
}
