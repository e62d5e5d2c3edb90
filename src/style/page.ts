/** The page with its grid and page number, and the look of tables. */
import { readText } from './looks.ts';
import type { StyleReader } from './read.ts';
import type { PageLook, ParagraphLook, Style, TableLook, TextLook } from './types.ts';

type Fonts = Style['fonts'];

const POSITIONS = ['outside', 'center', 'none'] as const;

/** A4 with even margins, a plain number in the middle of the foot. */
function defaultPage(body: ParagraphLook): PageLook {
  return {
    width: 210,
    height: 297,
    margin: { top: 25, bottom: 25, left: 25, right: 25 },
    grid: null,
    number: {
      look: { ...body, size: 10 },
      before: '',
      after: '',
      position: 'center',
      indent: 0,
      fromBottom: 12,
    },
  };
}

/** Paper, margins, grid and page number; mm where nothing else is said. */
export function readPage(
  reader: StyleReader,
  fonts: Fonts,
  body: ParagraphLook,
  base: Style | null,
): PageLook {
  const fallback = base?.page ?? defaultPage(body);
  const page: PageLook = {
    width: reader.number('width', fallback.width, 50, 558),
    height: reader.number('height', fallback.height, 50, 558),
    margin: readMargin(reader.group('margin'), fallback.margin),
    grid: readGrid(reader, fallback.grid),
    number: readPageNumber(reader.group('number'), fonts, fallback.number),
  };
  reader.finish();
  return page;
}

function readMargin(reader: StyleReader, fallback: PageLook['margin']): PageLook['margin'] {
  const margin = {
    top: reader.number('top', fallback.top, 0, 150),
    bottom: reader.number('bottom', fallback.bottom, 0, 150),
    left: reader.number('left', fallback.left, 0, 150),
    right: reader.number('right', fallback.right, 0, 150),
  };
  reader.finish();
  return margin;
}

function readGrid(reader: StyleReader, fallback: PageLook['grid']): PageLook['grid'] {
  if (reader.isNone('grid')) return null;
  if (!reader.has('grid')) return fallback;
  const group = reader.group('grid');
  const grid = {
    lines: group.number('lines', fallback?.lines ?? 22, 5, 100),
    characters: group.number('characters', fallback?.characters ?? 28, 5, 100),
  };
  group.finish();
  return grid;
}

function readPageNumber(reader: StyleReader, fonts: Fonts, fallback: PageLook['number']): PageLook['number'] {
  const number = {
    look: readText(reader, fonts, fallback.look),
    before: reader.text('before', fallback.before),
    after: reader.text('after', fallback.after),
    position: reader.choice('position', fallback.position, POSITIONS),
    indent: reader.number('indent', fallback.indent, 0, 20),
    fromBottom: reader.number('fromBottom', fallback.fromBottom, 0, 100),
  };
  reader.finish();
  return number;
}

/** The look of tables; head and cells look like the body unless said otherwise. */
export function readTable(
  reader: StyleReader,
  fonts: Fonts,
  body: ParagraphLook,
  base: Style | null,
): TableLook {
  const fallback = base?.table;
  const padding = reader.group('padding');
  const table: TableLook = {
    head: readCell(reader.group('head'), fonts, fallback?.head ?? { ...body, bold: true }),
    cell: readCell(reader.group('cell'), fonts, fallback?.cell ?? body),
    headFill: reader.color('headFill', fallback?.headFill ?? null),
    borderColor: reader.color('borderColor', fallback?.borderColor ?? '000000') ?? '000000',
    borderWidth: reader.number('borderWidth', fallback?.borderWidth ?? 0.5, 0, 6),
    lineHeight: reader.numberOrNone('lineHeight', fallback?.lineHeight ?? null, 4, 200),
    padding: {
      x: padding.number('x', fallback?.padding.x ?? 1.9, 0, 20),
      y: padding.number('y', fallback?.padding.y ?? 0, 0, 20),
    },
  };
  padding.finish();
  reader.finish();
  return table;
}

function readCell(reader: StyleReader, fonts: Fonts, fallback: TextLook): TextLook {
  const look = readText(reader, fonts, fallback);
  reader.finish();
  return look;
}
