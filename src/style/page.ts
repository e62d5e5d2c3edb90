/** The page with its grid and page number, and the look of tables. */
import { readText } from './looks.ts';
import type { StyleReader } from './read.ts';
import { BORDER, CHARACTERS, COUNT, FROM_EDGE, LINE_HEIGHT, MARGIN, PADDING, PAPER } from './scales.ts';
import {
  BLACK,
  type PageLook,
  type ParagraphLook,
  type Style,
  type TableLook,
  type TextLook,
} from './types.ts';

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
export function readPage(reader: StyleReader, fonts: Fonts, body: ParagraphLook): PageLook {
  const fallback = defaultPage(body);
  const page: PageLook = {
    width: reader.number('width', fallback.width, PAPER),
    height: reader.number('height', fallback.height, PAPER),
    margin: readMargin(reader.group('margin'), fallback.margin),
    grid: readGrid(reader),
    number: readPageNumber(reader.group('number'), fonts, fallback.number),
  };
  reader.finish();
  return page;
}

function readMargin(reader: StyleReader, fallback: PageLook['margin']): PageLook['margin'] {
  const margin = {
    top: reader.number('top', fallback.top, MARGIN),
    bottom: reader.number('bottom', fallback.bottom, MARGIN),
    left: reader.number('left', fallback.left, MARGIN),
    right: reader.number('right', fallback.right, MARGIN),
  };
  reader.finish();
  return margin;
}

function readGrid(reader: StyleReader): PageLook['grid'] {
  if (reader.isNone('grid') || !reader.has('grid')) {
    reader.takeAway('grid', ['lines', 'characters'], COUNT);
    return null;
  }
  const group = reader.group('grid');
  const grid = {
    lines: group.number('lines', 22, COUNT),
    characters: group.number('characters', 28, COUNT),
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
    indent: reader.number('indent', fallback.indent, CHARACTERS),
    fromBottom: reader.number('fromBottom', fallback.fromBottom, FROM_EDGE),
  };
  reader.finish();
  return number;
}

/** The look of tables; head and cells look like the body unless said otherwise. */
export function readTable(reader: StyleReader, fonts: Fonts, body: ParagraphLook): TableLook {
  const padding = reader.group('padding');
  const table: TableLook = {
    head: readCell(reader.group('head'), fonts, { ...body, bold: true }),
    cell: readCell(reader.group('cell'), fonts, body),
    headFill: reader.color('headFill', null),
    borderColor: reader.color('borderColor', BLACK) ?? BLACK,
    borderWidth: reader.number('borderWidth', 0.5, BORDER),
    lineHeight: reader.numberOrNone('lineHeight', null, LINE_HEIGHT),
    padding: {
      x: padding.number('x', 1.9, PADDING),
      y: padding.number('y', 0, PADDING),
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
