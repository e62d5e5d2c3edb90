/** The fuzzer for some seconds, from the same seed each time: `npm run fuzz` takes others, and runs as long as one likes. */
import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

/** Milliseconds. */
const LIMIT = 20_000;

test('nothing that is made of plans breaks the program', async () => {
  const seed = 5;
  const { runs, faults } = await fuzz({ seed, runs: 100_000, limit: LIMIT });
  const told = faults.map(({ run, what }) => `seed ${seed}, run ${run}: ${what}`);
  expect(told).toEqual([]);
  expect(runs).toBeGreaterThan(100);
});
