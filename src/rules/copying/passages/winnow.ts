/** Chooses short stretches of a row of tokens, the same ones wherever a passage is the same. */

/** Tokens of a stretch. */
export const GRAM = 12;
/** Of so many stretches in a row one is chosen. */
const WINDOW = 13;
/** Every shared passage of so many tokens has a chosen stretch in common; of shorter ones some. */
export const SHORTEST_FOUND = GRAM + WINDOW - 1;

/** Room for the numbers of one plan, used for all: what is allocated for each is freed late. */
let room = new Int32Array(2 ** 12);

/**
 * Tells the chosen stretches in their order, each once: a number that is the same
 * for equal ones, and the token with which it begins.
 */
export function winnow(marks: Uint8Array, take: (sum: number, token: number) => void): void {
  const count = Math.max(0, marks.length - GRAM + 1);
  if (count > room.length) room = new Int32Array(2 * count);
  const sums = room;
  putSums(marks, sums);
  const taken = new Set<number>();
  let least = -1;
  for (let end = 0; end < count; end += 1) {
    const before = least;
    if (least <= end - WINDOW) least = leastOf(sums, end - WINDOW + 1, end);
    else if ((sums[end] ?? 0) <= (sums[least] ?? 0)) least = end;
    const sum = sums[least] ?? 0;
    if (end < WINDOW - 1 || (least === before && end >= WINDOW) || taken.has(sum)) continue;
    taken.add(sum);
    take(sum, least);
  }
}

/** The place of the least sum, the last of equal ones. */
function leastOf(sums: Int32Array, from: number, to: number): number {
  let least = Math.max(0, from);
  for (let at = least + 1; at <= to; at += 1) if ((sums[at] ?? 0) <= (sums[least] ?? 0)) least = at;
  return least;
}

const BASE = 0x01000193;

/** Puts down a number for the stretch that begins at each token, each made of the one before it. */
function putSums(marks: Uint8Array, sums: Int32Array): void {
  let out = 1;
  for (let i = 0; i < GRAM; i += 1) out = Math.imul(out, BASE);
  let sum = 0;
  for (let at = 0; at < marks.length; at += 1) {
    sum = Math.imul(sum, BASE) + (marks[at] ?? 0);
    if (at >= GRAM) sum -= Math.imul(out, marks[at - GRAM] ?? 0);
    sum |= 0;
    // Multiplying once more spreads the low bits, by which the least is chosen.
    if (at >= GRAM - 1) sums[at - GRAM + 1] = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  }
}
