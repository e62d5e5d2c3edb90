/**
 * Mulberry32: chance that falls the same way each time, so that what is made up
 * can be made again.
 *
 * @param {number} seed
 * @returns {(limit: number) => number} a whole number from 0 up to, not including, a limit
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
