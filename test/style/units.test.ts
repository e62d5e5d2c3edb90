import { expect, test } from 'vitest';
import {
  charactersToHundredths,
  charactersToTwips,
  gridMetrics,
  mmToTwips,
  pointsToEighths,
  pointsToHalfPoints,
  pointsToTwips,
  typeArea,
} from '../../src/style/units.ts';
import { builtinStyle } from './load-style.ts';

test('A4 in mm is A4 in twips', () => {
  expect([mmToTwips(210), mmToTwips(297)]).toEqual([11906, 16838]);
});

test('sizes of type, indents and rules come out in the units that Word counts in', () => {
  expect(pointsToHalfPoints(10.5)).toBe(21);
  expect(pointsToTwips(28.95)).toBe(579);
  expect(pointsToEighths(0.5)).toBe(4);
  expect(charactersToHundredths(2)).toBe(200);
  expect(charactersToTwips(2, 16)).toBe(640);
  expect(charactersToTwips(2, 16, -5)).toBe(630);
});

test('the official page fits 22 lines and 28 characters, and one twip more would not', () => {
  const { page, paragraphs } = builtinStyle('gongwen');
  const { width, height } = typeArea(page);
  const grid = gridMetrics(page, paragraphs.body.size);
  expect(grid).toEqual({ linePitch: 579, characterSpacing: -5 });
  expect(22 * 579).toBeLessThanOrEqual(height);
  expect(22 * 580).toBeGreaterThan(height);
  expect(28 * (320 - 5)).toBeLessThanOrEqual(width);
  expect(28 * (320 - 4)).toBeGreaterThan(width);
});

test('a page without a grid has no pitch', () => {
  const { page, paragraphs } = builtinStyle('plain');
  expect(gridMetrics(page, paragraphs.body.size)).toBeNull();
});
