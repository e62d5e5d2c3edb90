/** What many runs of the same thing say. */

/**
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {readonly number[]} numbers at least one
 * @returns {{ median: number, least: number, most: number }}
 */
export function spread(numbers) {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}

/** Round by round, so that what disturbs one round disturbs both sides of the ratio. */
export function ratios(numbers, others) {
  return numbers.map((number, round) => number / others[round]);
}
