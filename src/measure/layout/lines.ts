/** Runs of text → lines. */
import type { Ink, LaidLine, LaidRun } from './types.ts';

/** A run with its baseline. */
interface Placed {
  readonly run: LaidRun;
  readonly baseline: number;
}

/** Baselines closer than this, in points, are one line. */
const SAME_LINE = 2;

/** The lines of a page from top to bottom. The outlines of characters say where their baselines are. */
export function linesOf(page: number, runs: readonly LaidRun[], inks: readonly Ink[]): readonly LaidLine[] {
  const placed = runs
    .filter(({ text }) => withoutSpace(text) !== '')
    .map((run) => ({ run, baseline: baselineOf(run, inks) }))
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
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    baseline: group[0]?.baseline ?? 0,
  };
}

/** Where nothing is drawn for a run, its baseline is about where it is in most fonts. */
function baselineOf({ left, right, top, bottom }: LaidRun, inks: readonly Ink[]): number {
  const drawn = inks.find(
    ({ x, y }) => x > left - 1 && x < right && y > (top + bottom) / 2 && y < bottom + 1,
  );
  return drawn?.y ?? top + 0.75 * (bottom - top);
}

/** Leaves out what layout and file may write differently: spaces, soft hyphens, characters of no width. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}
