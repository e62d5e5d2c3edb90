/** The fuzzer for some seconds, from a seed that nobody chose: `npm run fuzz -- --seed …` repeats what it finds. */
import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

/** Milliseconds. */
const LIMIT = 20_000;

test('nothing that is made of plans breaks the program', async () => {
  const seed = Math.trunc(Date.now() / 1000);
  const { runs, faults } = await fuzz({ seed, runs: 100_000, limit: LIMIT });
  const told = faults.map(({ run, what }) => `seed ${seed}, run ${run}: ${what}`);
  expect(told).toEqual([]);
  expect(runs).toBeGreaterThan(100);
});
