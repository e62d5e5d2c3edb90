import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAtHead } from '../../src/text/partition.ts';

it('counts as many as a walk through the list would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(countAtHead(sorted, (each) => each < limit)).toBe(
          sorted.filter((each) => each < limit).length,
        );
      },
    ),
  );
});
