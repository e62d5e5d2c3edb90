/**
 * What `pdftocairo -svg -noshrink -nocenter` prints of one page: the outlines of
 * the characters and the drawn lines, exact to a hundredth of a millimetre.
 * (Without the two options it scales the page.)
 */

import { largest, smallest } from '../../text/many.ts';
import { childrenOf, descendantsOf, type Element, parseXml } from '../xml.ts';
import type { Ink, LaidRule } from './types.ts';

export interface Drawing {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Ink[];
  readonly rules: readonly LaidRule[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads the drawing of a page. */
export function readDrawing(source: string): Drawing {
  const svg = descendantsOf(parseXml(source), 'svg')[0];
  if (svg === undefined) return { width: 0, height: 0, inks: [], rules: [] };
  const outlines = new Map<string, Box | null>();
  for (const defs of childrenOf(svg, 'defs')) collectOutlines(defs, outlines);
  const drawn = childrenOf(svg).filter(({ name }) => name !== 'defs');
  const inks = drawn.flatMap((one) => withSelf(one, 'use')).flatMap((use) => inkOf(use, outlines));
  const rules = drawn.flatMap((one) => withSelf(one, 'path')).flatMap(ruleOf);
  return {
    width: Number.parseFloat(svg.attributes['width'] ?? ''),
    height: Number.parseFloat(svg.attributes['height'] ?? ''),
    inks,
    rules,
  };
}

function withSelf(element: Element, name: string): readonly Element[] {
  return element.name === name ? [element] : descendantsOf(element, name);
}

/** Characters are defined once, as `<symbol>` or as `<g>`, and used by their id. */
function collectOutlines(element: Element, outlines: Map<string, Box | null>): void {
  const id = element.attributes['id'];
  if (id?.startsWith('glyph')) {
    const path = descendantsOf(element, 'path')[0];
    outlines.set(id, path === undefined ? null : boxOf(pointsOf(path.attributes['d'] ?? '')));
    return;
  }
  for (const child of childrenOf(element)) collectOutlines(child, outlines);
}

function inkOf({ attributes }: Element, outlines: ReadonlyMap<string, Box | null>): readonly Ink[] {
  const outline = outlines.get((attributes['xlink:href'] ?? attributes['href'] ?? '').slice(1));
  const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
  if (!outline || Number.isNaN(x) || Number.isNaN(y)) return [];
  const { left, right, top, bottom } = outline;
  return [{ x, y, left: x + left, right: x + right, top: y + top, bottom: y + bottom }];
}

type Point = readonly [number, number];

/** The points of a path; those that steer curves lie close enough outside for our purpose. The last `M` of a character is only where the pen is put down. */
function pointsOf(path: string): readonly Point[] {
  const drawn = path.trim().replace(/M[^A-Z]*$/, '');
  const numbers = (drawn.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: smallest(xs), right: largest(xs), top: smallest(ys), bottom: largest(ys) };
}

/** Thinner than this and longer than that, in points, is a line and not an area. */
const THICKEST = 4;
const SHORTEST = 12;

/** A stroke between two points, or a filled rectangle that is long and thin. */
function ruleOf(path: Element): readonly LaidRule[] {
  const matrix = matrixOf(path.attributes['transform']);
  const points = pointsOf(path.attributes['d'] ?? '').map((point) => transform(point, matrix));
  const box = boxOf(points);
  if (box === null) return [];
  const { left, right, top, bottom } = box;
  const horizontal = right - left >= bottom - top;
  const [length, thin] = horizontal ? [right - left, bottom - top] : [bottom - top, right - left];
  const stroke = paintOf(path, 'stroke');
  const color = stroke ?? paintOf(path, 'fill');
  const width = stroke === null ? 0 : Number(styleOf(path, 'stroke-width') ?? 1) * scaleOf(matrix);
  if (color === null || length < SHORTEST || thin > THICKEST) return [];
  const direction = horizontal ? 'horizontal' : 'vertical';
  return [{ direction, left, right, top, bottom, thickness: Math.max(width, thin), color }];
}

type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(transform: string | undefined): Matrix {
  const found = (transform?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = found;
  return [a, b, c, d, e, f];
}

function transform([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** A property that is written as an attribute or, by older versions, within `style`. */
function styleOf({ attributes }: Element, name: string): string | undefined {
  return (
    attributes[name] ?? new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(attributes['style'] ?? '')?.[1]
  );
}

/** A colour as RRGGBB; null for none. */
function paintOf(element: Element, name: 'fill' | 'stroke'): string | null {
  const written = styleOf(element, name);
  if (written === undefined || written === 'none') return null;
  const parts = [...written.matchAll(/([\d.]+)(%?)/g)].map(([, number, percent]) =>
    Math.round(Number(number) * (percent === '%' ? 2.55 : 1)),
  );
  return parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
