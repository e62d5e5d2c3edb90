/** What broke once does not break again. The fuzzer itself: `npm run fuzz`, and for some seconds in test/acceptance/fuzz.test.ts. */
import { expect, it } from 'vitest';
import { faultOf, inputOf } from './fuzz.ts';
import { kept } from './seeds.ts';

it.each(kept())('$name goes all the way', async ({ bytes }) => {
  // Each document format and each template at least once.
  for (const run of [0, 1, 2, 3, 4, 5, 6, 8]) expect(await faultOf(bytes, run)).toBeNull();
});

it('a run has the same input every time, whatever ran before', () => {
  expect(inputOf(3, 41)).toEqual(inputOf(3, 41));
  expect(inputOf(3, 41)).not.toEqual(inputOf(3, 42));
});
