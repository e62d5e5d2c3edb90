/**
 * What is remembered of a plan while others are read: a byte of each token's
 * number. Whoever shares a passage shares these, too.
 */
export interface Trace {
  /** Fewer tokens in common are nobody's concern. */
  readonly least: number;
  /** Of each token the lowest byte of its number. */
  readonly marks: Uint8Array;
}

export function traceOf(codes: Int32Array, least: number): Trace {
  return { least, marks: marksOf(codes) };
}

/** An array of bytes takes the lowest one of each number (ECMA-262, ToUint8). */
export const marksOf = (codes: Int32Array): Uint8Array => new Uint8Array(codes);

/** Behind these come the marks, four in a number. */
const HEAD = 2;

/** A trace as one row of numbers. */
export function packed({ least, marks }: Trace): Int32Array {
  const row = new Int32Array(HEAD + Math.ceil(marks.length / 4));
  row.set([least, marks.length]);
  new Uint8Array(row.buffer).set(marks, HEAD * 4);
  return row;
}

/** The trace that `packed` made a row of. */
export function unpacked(row: Int32Array): Trace {
  const [least = 0, marks = 0] = row;
  return { least, marks: new Uint8Array(row.buffer, row.byteOffset + HEAD * 4, marks) };
}
