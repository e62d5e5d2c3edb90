/**
 * Hostile strings in every field that the schema knows: as text, number, date,
 * list, map and name of a key, in quotes, as typed and as a block. A part of the
 * pairs, the same each time; with PLAN_LONG=1 each string in all fields at once,
 * and each field alone with 20 strings.
 */
import { expect, test } from 'vitest';
import { goodBytes } from '../fuzz/fuzz.ts';
import { alone, everywhere, faultsOf } from '../fuzz/naughty-fields.ts';

const ALL = process.env['PLAN_LONG'] !== undefined;

test.each([
  ['in all fields at once', () => everywhere(ALL ? 1 : 16), 450],
  ['in each field alone', () => alone(ALL ? 20 : 2), 3000],
] as const)('hostile strings %s break nothing', { timeout: 3_600_000 }, async (_name, throws, least) => {
  const good = await goodBytes();
  const { thrown, faults } = await faultsOf(throws());
  console.info(`${thrown} plans`);
  expect(faults).toEqual([]);
  expect(thrown).toBeGreaterThan(least);
  expect(await goodBytes()).toBe(good);
});
