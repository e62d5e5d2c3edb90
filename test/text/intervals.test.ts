import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Intervals } from '../../src/text/intervals.ts';

const interval = fc.tuple(fc.nat(30), fc.nat(8)).map(([from, length]) => ({ from, to: from + length }));

test('says of many stretches what comparing each of them says', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), interval, (all, one) => {
      const intervals = new Intervals(all);
      expect([intervals.someOverlaps(one), intervals.someHolds(one), intervals.someLiesWithin(one)]).toEqual([
        all.some(({ from, to }) => from < one.to && to > one.from),
        all.some(({ from, to }) => from <= one.from && to >= one.to),
        all.some(({ from, to }) => from >= one.from && to <= one.to),
      ]);
    }),
    { numRuns: 500 },
  );
});
