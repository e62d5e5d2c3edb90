/**
 * The only place with conversion factors. OOXML counts in twips (1/20 pt),
 * half points, eighths of a point and hundredths of a character; it takes whole
 * numbers only.
 */
import type { PageLook } from './types.ts';

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres → twips, for page and margins. */
export function mmToTwips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** Millimetres → points. */
export function mmToPoints(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Millimetres → eighths of a point, for rules (`w:sz` of a border). */
export function mmToEighths(mm: number): number {
  return pointsToEighths(mmToPoints(mm));
}

/** Points → twips, for lines and spaces. */
export function pointsToTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Twips → English metric units, for drawings. */
export function twipsToEmu(twips: number): number {
  return twips * 635;
}

/** Points → half points, for type sizes (`w:sz`). */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points → eighths of a point, for border widths (`w:sz` of a border). */
export function pointsToEighths(points: number): number {
  return Math.round(points * 8);
}

/** Characters → hundredths of a character (`w:firstLineChars`). */
export function charactersToHundredths(characters: number): number {
  return Math.round(characters * 100);
}

/** Characters → twips. `size` in points; `spacing` in twips is what each character is set wider (or tighter). */
export function charactersToTwips(characters: number, size: number, spacing = 0): number {
  return Math.round(characters * (size * TWIPS_PER_POINT + spacing));
}

/** Width and height in twips of the area that the text fills. */
export function typeArea(page: PageLook): { readonly width: number; readonly height: number } {
  const { top, bottom, left, right } = page.margin;
  return {
    width: mmToTwips(page.width) - mmToTwips(left) - mmToTwips(right),
    height: mmToTwips(page.height) - mmToTwips(top) - mmToTwips(bottom),
  };
}

/** How a page's grid comes out: the height of a line and what is added to each body character, in twips. */
export interface GridMetrics {
  readonly linePitch: number;
  readonly characterSpacing: number;
}

/**
 * Line pitch and character spacing that make the wanted lines and characters
 * just fit the type area: rounded down, since one twip too many costs the last
 * line of the page. `bodySize` in points. null without a grid.
 */
export function gridMetrics(page: PageLook, bodySize: number): GridMetrics | null {
  if (page.grid === null) return null;
  const { width, height } = typeArea(page);
  const { lines, characters } = page.grid;
  return {
    linePitch: Math.floor(height / lines),
    characterSpacing: Math.floor(width / characters - bodySize * TWIPS_PER_POINT),
  };
}
