/**
 * What is remembered of a plan while others are read. Of every plan some short
 * stretches are (winnowing, Schleimer, Wilkerson, Aiken 2003): where two plans
 * remember the same, they may share a passage. Besides them a byte of each
 * token's number, by which the passage is followed to both its ends.
 */

/** Tokens of a stretch that is remembered. */
export const GRAM = 12;
/** Of so many stretches in a row one is remembered. */
const WINDOW = 13;
/** Every shared passage of so many tokens is found; of shorter ones some. */
export const SHORTEST_FOUND = GRAM + WINDOW - 1;

export interface Trace {
  /** Fewer tokens in common are nobody's concern. */
  readonly least: number;
  /** The sum of each remembered stretch, and behind it the first token, in turns; each sum once. */
  readonly sums: Int32Array;
  /** Of each token the lowest byte of its number. */
  readonly marks: Uint8Array;
}

export function traceOf(codes: Int32Array, least: number): Trace {
  // An array of bytes takes the lowest one of each number (ECMA-262, ToUint8).
  return { least, sums: winnowed(codes), marks: new Uint8Array(codes) };
}

/** Behind these come the sums, and then the marks, four in a number. */
const HEAD = 3;

/** A trace as one row of numbers. */
export function packed({ least, sums, marks }: Trace): Int32Array {
  const row = new Int32Array(HEAD + sums.length + Math.ceil(marks.length / 4));
  row.set([least, sums.length, marks.length]);
  row.set(sums, HEAD);
  new Uint8Array(row.buffer).set(marks, (HEAD + sums.length) * 4);
  return row;
}

/** The trace that `packed` made a row of. */
export function unpacked(row: Int32Array): Trace {
  const [least = 0, sums = 0, marks = 0] = row;
  const behind = row.byteOffset + (HEAD + sums) * 4;
  return {
    least,
    sums: row.subarray(HEAD, HEAD + sums),
    marks: new Uint8Array(row.buffer, behind, marks),
  };
}

function winnowed(codes: Int32Array): Int32Array {
  const sums = sumsOf(codes);
  const kept = new Set<number>();
  const trace: number[] = [];
  let least = -1;
  for (let end = 0; end < sums.length; end += 1) {
    const before = least;
    if (least <= end - WINDOW) least = leastOf(sums, end - WINDOW + 1, end);
    else if ((sums[end] ?? 0) <= (sums[least] ?? 0)) least = end;
    const sum = sums[least] ?? 0;
    if (end < WINDOW - 1 || (least === before && end >= WINDOW) || kept.has(sum)) continue;
    kept.add(sum);
    trace.push(sum, least);
  }
  return Int32Array.from(trace);
}

/** The place of the least sum, the last of equal ones. */
function leastOf(sums: Int32Array, from: number, to: number): number {
  let least = Math.max(0, from);
  for (let at = least + 1; at <= to; at += 1) if ((sums[at] ?? 0) <= (sums[least] ?? 0)) least = at;
  return least;
}

const BASE = 0x01000193;

/** A number for the stretch that begins at each token, each made of the one before it. */
function sumsOf(codes: Int32Array): Int32Array {
  const sums = new Int32Array(Math.max(0, codes.length - GRAM + 1));
  let out = 1;
  for (let i = 0; i < GRAM; i += 1) out = Math.imul(out, BASE);
  let sum = 0;
  for (let at = 0; at < codes.length; at += 1) {
    sum = Math.imul(sum, BASE) + (codes[at] ?? 0);
    if (at >= GRAM) sum -= Math.imul(out, codes[at - GRAM] ?? 0);
    sum |= 0;
    // Multiplying once more spreads the low bits, by which the least is chosen.
    if (at >= GRAM - 1) sums[at - GRAM + 1] = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  }
  return sums;
}
