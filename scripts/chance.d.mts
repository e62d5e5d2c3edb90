/** A whole number from 0 up to, not including, a limit; the same row of them for the same seed. */
export function chanceOf(seed: number): (limit: number) => number;
