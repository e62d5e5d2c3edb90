/**
 * For lists of any length. Spread into a call (`push(...list)`, `Math.max(...list)`),
 * an entry is an argument each, and some hundred thousand of them end the program:
 * `no-spread-arguments.grit` finds such calls.
 */

/** Adds all of them at the end. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** As `Math.max`: -Infinity where there are none. */
export function largest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of numbers) most = Math.max(most, one);
  return most;
}

/** As `Math.min`: Infinity where there are none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of numbers) least = Math.min(least, one);
  return least;
}
