/** Runs of text → lines. */

import { largest, smallest } from '../../text/many.ts';
import type { Ink, LaidLine, LaidRun } from './types.ts';

/** A run with its baseline. */
interface Placed {
  readonly run: LaidRun;
  readonly baseline: number;
}

/** Baselines closer than this, in points, are one line. */
const SAME_LINE = 2;

/** The lines of a page from top to bottom. The outlines of characters say where their baselines are. Turned text has no width and is on none. */
export function linesOf(page: number, runs: readonly LaidRun[], inks: readonly Ink[]): readonly LaidLine[] {
  const placed = runs
    .filter(({ text, left, right }) => withoutSpace(text) !== '' && right > left)
    .map((run) => ({ run, baseline: baselineOf(run, inks) }))
    .flatMap(({ run, baseline }) => wordsOf(run, baseline, inks).map((word) => ({ run: word, baseline })))
    .sort((a, b) => a.baseline - b.baseline);
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1);
    if (last?.[0] && one.baseline - last[0].baseline < SAME_LINE) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => lineOf(page, group));
}

function lineOf(page: number, group: readonly Placed[]): LaidLine {
  const runs = group.map(({ run }) => run).sort((a, b) => a.left - b.left);
  return {
    page,
    runs,
    text: runs.map(({ text }) => withoutSpace(text)).join(''),
    left: smallest(runs.map(({ left }) => left)),
    right: largest(runs.map(({ right }) => right)),
    baseline: group[0]?.baseline ?? 0,
  };
}

/**
 * The words of a run, since what stands in neighbouring cells may be one run.
 * Left whole where it has not as many outlines as characters.
 */
function wordsOf(run: LaidRun, baseline: number, inks: readonly Ink[]): readonly LaidRun[] {
  const words = run.text.split(/\s+/).filter((word) => word !== '');
  const drawn = inks
    .filter(({ x, y }) => Math.abs(y - baseline) < 1 && x >= run.left - 1 && x < run.right)
    .sort((a, b) => a.x - b.x);
  const lengths = words.map((word) => [...word].length);
  if (words.length < 2 || drawn.length !== lengths.reduce((sum, length) => sum + length, 0)) return [run];
  let end = 0;
  return words.map((text, index) => {
    const first = drawn[end];
    end += lengths[index] ?? 0;
    const last = index === words.length - 1;
    return {
      ...run,
      text,
      left: first?.x ?? run.left,
      right: last ? run.right : (drawn[end - 1]?.right ?? run.right),
    };
  });
}

/** Where nothing is drawn for a run, its baseline is about where it is in most fonts. */
function baselineOf({ left, right, top, bottom }: LaidRun, inks: readonly Ink[]): number {
  const drawn = inks.find(
    ({ x, y }) => x > left - 1 && x < right && y > (top + bottom) / 2 && y < bottom + 1,
  );
  return drawn?.y ?? top + 0.75 * (bottom - top);
}

/** Leaves out what layout and file may write differently: spaces, soft hyphens, characters of no width, dots that lead to a page number. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\.{6,}/g, '');
}
