/** From the list of faults to texts: each plant in a few good plans, at seeded places. */
import { BASE_PLANS, type BasePlan } from './base-plans.ts';
import { diceOf } from './dice.ts';
import { FAULTS } from './faults/index.ts';
import type { Fault, Plant } from './types.ts';

/** A good plan in which one thing was changed. */
export interface Planted {
  /** `blank+3.town-education-center`: fault, `+` for a fault or `-` for a near miss, number, plan. */
  readonly name: string;
  readonly fault: Fault;
  readonly plant: Plant;
  readonly wrong: boolean;
  readonly base: BasePlan;
  readonly text: string;
  /** Last year's file. */
  readonly against: string | null;
  /** Another plan of the same collection. */
  readonly beside: string | null;
}

export interface Season {
  readonly seed: number;
  /** In how many plans each plant is put, where it fits into so many. */
  readonly copies: number;
  /** Only so many of a fault's plants, and so many of its near misses. */
  readonly most?: number;
}

/** What `npm run bench:rules` plants, and docs/rules/bench.md shows. */
export const SEASON: Season = { seed: 1, copies: 3 };

/** @throws {Error} for a plant that no plan has a place for */
export function planted(season: Season, faults: readonly Fault[] = FAULTS): readonly Planted[] {
  return faults.flatMap((fault) => [
    ...fault.positives
      .slice(0, season.most)
      .flatMap((plant, number) => copiesOf(plant, fault, true, number, season)),
    ...fault.nearMisses
      .slice(0, season.most)
      .flatMap((plant, number) => copiesOf(plant, fault, false, number, season)),
  ]);
}

function copiesOf(plant: Plant, fault: Fault, wrong: boolean, number: number, season: Season): Planted[] {
  const label = `${fault.id}${wrong ? '+' : '-'}${number + 1}`;
  const copies: Planted[] = [];
  for (const base of diceOf(season.seed, label).shuffle(BASE_PLANS)) {
    const dice = diceOf(season.seed, label, base.name);
    const text = plant.change(base, dice);
    if (text === null) continue;
    const against = plant.against?.(base, dice) ?? null;
    const beside = plant.beside?.(base, dice) ?? null;
    copies.push({ name: `${label}.${base.name}`, fault, plant, wrong, base, text, against, beside });
    if (copies.length === season.copies) break;
  }
  if (copies.length === 0) throw new Error(`${label} fits into no plan`);
  return copies;
}

/** The lines that were changed, counted from 1, both included; the line before a gap where some were taken out. */
export function changedLines({ base, text }: Pick<Planted, 'base' | 'text'>): readonly [number, number] {
  const before = base.source.split('\n');
  const after = text.split('\n');
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [head + 1, Math.max(head + 1, after.length - tail)];
}
