/**
 * What parsers can begin with: sets of UTF-16 code units, kept by their low
 * byte. Units that share it are taken for each other, so a set may let too much
 * through and never too little; in return joining two is eight operations and
 * asking is one, where sets of the units themselves took most of the reading.
 */

/** One bit for each low byte. */
export type Units = Uint32Array;

/** How many there are to tell apart. */
export const SLOTS = 256;
const BITS = 32;

/** The slot of a code unit; that of NaN, which `charCodeAt` gives beyond the text, is one like any other. */
export const slotOf = (unit: number): number => unit & (SLOTS - 1);

/** Whether the set may hold the unit. */
export const mayHold = (units: Units, unit: number): boolean =>
  ((units[slotOf(unit) >>> 5] ?? 0) & (1 << (unit & (BITS - 1)))) !== 0;

/** The first units of the words. */
export function firstUnits(words: Iterable<string>): Units {
  const units: Units = new Uint32Array(SLOTS / BITS);
  for (const word of words) {
    const slot = slotOf(word.charCodeAt(0));
    units[slot >>> 5] = (units[slot >>> 5] ?? 0) | (1 << (slot & (BITS - 1)));
  }
  return units;
}

/** What a parser can begin with, so that most places need no look at all. */
export interface Beginning {
  /** null when it is not known. */
  readonly first: Units | null;
  /** Whether it also fits where nothing of it stands. */
  readonly canBeEmpty: boolean;
  /** Where nothing of it stands it gives null and consumes nothing, so that nobody need ask. */
  readonly isOptional?: boolean;
}

/** Whether a look is worth it. */
export const mayFit = ({ first, canBeEmpty }: Partial<Beginning>, unit: number): boolean =>
  canBeEmpty === true || first == null || mayHold(first, unit);

/** What must stand where a part is to be read; null where it has to be tried. */
export const lookOf = ({ first, canBeEmpty, isOptional }: Partial<Beginning>): Units | null =>
  canBeEmpty === true && isOptional !== true ? null : (first ?? null);

/** What any of them begins with. */
export function eitherFirst(parts: readonly Partial<Beginning>[]): Units | null {
  const [only, ...others] = parts;
  if (others.length === 0) return only?.first ?? null;
  const all: Units = new Uint32Array(SLOTS / BITS);
  for (const { first } of parts) {
    if (first == null) return null;
    for (let index = 0; index < all.length; index += 1) all[index] = (all[index] ?? 0) | (first[index] ?? 0);
  }
  return all;
}

/** Of a sequence: what the parts may begin with up to the first that cannot be empty. */
export function sequenceBeginning(parts: readonly Partial<Beginning>[]): Beginning {
  const solid = parts.findIndex(({ canBeEmpty }) => canBeEmpty !== true);
  return { canBeEmpty: solid < 0, first: eitherFirst(solid < 0 ? parts : parts.slice(0, solid + 1)) };
}
