/**
 * How many entries at the head of a list hold, by halves, where all that hold
 * stand before all that do not: one look into a long list instead of a walk
 * through it.
 */
export function countAtHead<T>(list: ArrayLike<T>, holds: (entry: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
