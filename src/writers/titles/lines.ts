/**
 * The lines of a title (GB/T 9704—2012, 7.3.1: words stay whole, lines form a
 * trapezoid or a lozenge). Least cost over all ways to divide it: what each break
 * costs (`gaps.ts`), how uneven the lines are, and a line that is shorter than
 * both its neighbours.
 */
import type { Lang } from '../../plan/types.ts';
import { characterWidth, lineWidth } from '../width.ts';
import { chineseGaps, englishGaps, type Gap } from './gaps.ts';

export interface TitleRoom {
  readonly lang: Lang;
  /** Characters that a line holds: a Chinese character is 1, a digit a half. */
  readonly room: number;
  /** Names that are best kept on one line: the organization, the period, the subject. */
  readonly known: readonly string[];
}

/** Lines that differ from their mean by a tenth of the room cost as much as half a break between words. */
const UNEVEN = 50;
/** A line shorter than those above and below it. */
const WAIST = 8;
/** A line more than needed. */
const FURTHER_LINE = 4;
/** A text of more lines is no title; the program that opens the file breaks it as any other. */
const MOST_LINES = 6;

/** A way to divide the title up to some gap. */
interface Way {
  readonly cost: number;
  readonly breaks: readonly Gap[];
  /** Width of the last line, and whether it is shorter than the one above. */
  readonly width: number;
  readonly falling: boolean;
}

/**
 * Where to break a title: gaps in their order; none where it fits on one line,
 * is too long for a title, or cannot be broken well.
 */
export function titleBreaks(text: string, options: TitleRoom): readonly Gap[] {
  const { lang, room, known } = options;
  const width = lineWidth(text);
  if (width <= room || width > room * MOST_LINES) return [];
  const gaps = lang === 'en' ? englishGaps(text, known) : chineseGaps(text, room, known);
  const fewest = Math.ceil(width / room);
  // The first count that can be done at all, and one line more where that is so much better.
  let best: Way | null = null;
  for (let count = fewest; count <= MOST_LINES; count += 1) {
    const way = divide(text, gaps, count, room);
    const further = best === null ? 0 : FURTHER_LINE;
    if (way !== null && (best === null || way.cost + further < best.cost)) best = way;
    if (best !== null && count > fewest) break;
  }
  return best?.breaks.slice(0, -1) ?? [];
}

/** The best way to divide a title into so many lines that each hold no more than `room`; null where there is none. */
function divide(text: string, gaps: readonly Gap[], count: number, room: number): Way | null {
  const widths = widthsTo(text);
  const widthOf = (from: number, to: number): number => (widths[to] ?? 0) - (widths[from] ?? 0);
  const mean = widthOf(0, text.length) / count;
  const end: Gap = { at: text.length, end: text.length, cost: 0 };
  let states: readonly { readonly from: number; readonly ways: readonly Way[] }[] = [
    { from: 0, ways: [{ cost: 0, breaks: [], width: 0, falling: false }] },
  ];
  for (let line = 1; line <= count; line += 1) {
    const ends = line === count ? [end] : gaps;
    states = ends.flatMap((to) => {
      const ways = states.flatMap(({ from, ways: earlier }) => {
        const width = widthOf(from, to.end);
        if (width <= 0 || width > room) return [];
        return earlier.map((way) => longer(way, to, width, mean / room - width / room));
      });
      return ways.length > 0 ? [{ from: to.at, ways: bestOfEach(ways) }] : [];
    });
  }
  return states[0]?.ways.reduce((a, b) => (b.cost < a.cost ? b : a)) ?? null;
}

/** By place: how wide the text before it is. */
function widthsTo(text: string): readonly number[] {
  const widths = [0];
  for (const character of text) {
    const width = (widths.at(-1) ?? 0) + characterWidth(character);
    for (let unit = 0; unit < character.length; unit += 1) widths.push(width);
  }
  return widths;
}

/** One line more; the last line ends in no break. `uneven`: how far it is from the mean, as a share of the room. */
function longer(way: Way, to: Gap, width: number, uneven: number): Way {
  const waist = way.falling && width > way.width;
  const cost = way.cost + to.cost + UNEVEN * uneven ** 2 + (waist ? WAIST : 0);
  return { cost, breaks: [...way.breaks, to], width, falling: way.width > width };
}

/** Of the ways to one place only those that may still turn out best: the cheapest by the width of its last line and whether that falls. */
function bestOfEach(ways: readonly Way[]): readonly Way[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.width} ${way.falling}`;
    const other = best.get(key);
    if (other === undefined || way.cost < other.cost) best.set(key, way);
  }
  return [...best.values()];
}
