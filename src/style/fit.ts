/** Values that are fine by themselves and do not go together; whoever wrote one of them is told what would. */
import type { StyleReader } from './read.ts';
import { COUNT, MARGIN, PAPER, TYPE_SIZE } from './scales.ts';
import type { PageLook } from './types.ts';
import { mmToPoints } from './units.ts';

/** A type area narrower or lower than this holds no text. Millimetres. */
const LEAST_TYPE_AREA = 40;
/** Characters of a grid may be set closer by a tenth of their size; beyond that they touch. */
const CLOSEST = 0.9;

/** Notes margins that leave no room for text, and a grid whose lines or characters would overlap. */
export function checkFit(style: StyleReader, page: PageLook, bodySize: number): void {
  const { width, height, margin } = page;
  const isWide = checkMargins(style, 'width', width, { left: margin.left, right: margin.right });
  const isHigh = checkMargins(style, 'height', height, { top: margin.top, bottom: margin.bottom });
  if (page.grid === null || !isWide || !isHigh) return;
  const { lines, characters } = page.grid;
  checkGrid(style, 'lines', lines, bodySize, height - margin.top - margin.bottom, bodySize);
  checkGrid(
    style,
    'characters',
    characters,
    bodySize,
    width - margin.left - margin.right,
    bodySize * CLOSEST,
  );
}

/** @returns whether there is room between them */
function checkMargins(
  style: StyleReader,
  side: 'width' | 'height',
  length: number,
  pair: Readonly<Record<string, number>>,
): boolean {
  const taken = Object.values(pair).reduce((sum, one) => sum + one, 0);
  if (length - taken >= LEAST_TYPE_AREA) return true;
  const page = style.group('page');
  page.refuse(side, length, { min: taken + LEAST_TYPE_AREA, max: PAPER.max });
  for (const [key, margin] of Object.entries(pair)) {
    const max = Math.max(0, length - LEAST_TYPE_AREA - (taken - margin));
    page.group('margin').refuse(key, margin, { min: MARGIN.min, max });
  }
  return false;
}

/** @param room millimetres that the grid divides; `least`: points that each part of it needs */
function checkGrid(
  style: StyleReader,
  key: 'lines' | 'characters',
  count: number,
  bodySize: number,
  room: number,
  least: number,
): void {
  const points = mmToPoints(room);
  if (points / count >= least) return;
  const most = Math.floor(points / least);
  style.group('page').group('grid').refuse(key, count, { min: COUNT.min, max: most });
  const size = Math.floor((points / count) * (bodySize / least) * 2) / 2;
  style.group('paragraphs').group('body').refuse('size', bodySize, { min: TYPE_SIZE.min, max: size });
}
