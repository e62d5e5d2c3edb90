/**
 * The values of a style one by one, with what a standard says of them: where a
 * figure comes from, and where a house style departs from it.
 */
import type { Path } from '../diagnostics/diagnostic.ts';

/** How binding a figure is: `practice` is not in the standard at all. Most binding first. */
export const STRENGTHS = ['required', 'usual', 'recommended', 'practice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** `line` counts lines of body text, `character` Chinese characters of the paragraph's own size. */
export type Unit = 'mm' | 'point' | 'character' | 'line';

/** `none` is null. */
export type FigureValue = string | number | boolean | null;

/** What the standard says of one value. */
export interface Basis {
  readonly value: FigureValue;
  /** Number of the clause; null for what is not in the standard. */
  readonly clause: string | null;
  readonly strength: Strength;
  /** Tolerance, in the unit of the value. */
  readonly within: number;
  readonly unit: Unit | null;
}

/** One value of a style, by its path in the file. */
export interface Figure {
  readonly path: Path;
  readonly value: FigureValue | readonly string[];
  readonly unit: Unit | null;
  /** Whether the style, or one that it extends, writes it; what it leaves out follows the body or a default. */
  readonly written: boolean;
  readonly basis: Basis | null;
}

/** A value that is not what its basis says. */
export interface Deviation extends Figure {
  readonly basis: Basis;
}

/** Room for what decimal fractions lose when they are subtracted. */
const ROUNDING = 1e-9;

/** Where a style departs from the standard that it is made after, the most binding first. */
export function deviationsOf(figures: readonly Figure[]): readonly Deviation[] {
  const found = figures.filter((figure): figure is Deviation => figure.basis !== null && departs(figure));
  return STRENGTHS.flatMap((strength) => found.filter(({ basis }) => basis.strength === strength));
}

function departs({ value, basis }: Figure): boolean {
  if (basis === null) return false;
  if (typeof value !== 'number' || typeof basis.value !== 'number') return value !== basis.value;
  return Math.abs(value - basis.value) > basis.within + ROUNDING;
}
