/** What the numbers of a style count, and how large they may be. */
import type { Scale } from './read.ts';

const scale = (unit: Scale['unit'], min: number, max: number): Scale => ({ unit, min, max });

export const PAPER = scale('mm', 50, 558);
export const MARGIN = scale('mm', 0, 150);
export const FROM_EDGE = scale('mm', 0, 100);
export const GAP = scale('mm', 0, 50);
export const PADDING = scale('mm', 0, 20);
export const RULE = scale('mm', 0, 5);
export const TYPE_SIZE = scale('point', 4, 100);
export const LINE_HEIGHT = scale('point', 4, 200);
export const BORDER = scale('point', 0, 6);
export const CHARACTERS = scale('character', 0, 20);
/** Below zero the first line hangs out to the left. */
export const HANGING = scale('character', -10, 20);
export const LINES = scale('line', 0, 20);
/** Lines a page, characters a line. */
export const COUNT = scale(null, 5, 100);
