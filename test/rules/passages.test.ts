import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/rules/copying/passages/follow.ts';
import { seedsOf, stockOf } from '../../src/rules/copying/passages/seeds.ts';
import { packed, traceOf, unpacked } from '../../src/rules/copying/passages/trace.ts';
import { SHORTEST_FOUND } from '../../src/rules/copying/passages/winnow.ts';

const NONE: ReadonlySet<number> = new Set();
/** Few different tokens, so that stretches recur by chance as well. */
const tokens = (most: number, different = 200) =>
  fc.uint8Array({ maxLength: most, max: different }).map((marks) => [...marks]);

const all = (rows: readonly Uint8Array[], stock = NONE) => [...matchesIn(rows, seedsOf(rows), stock)];

describe('passages in common', () => {
  it('are found wherever they stand, from the shortest on that has to be', () => {
    const passage = fc.uint8Array({ minLength: SHORTEST_FOUND, maxLength: 80 });
    const around = fc.tuple(tokens(40), tokens(40), tokens(40), tokens(40));
    fc.assert(
      fc.property(passage, around, (shared, [a, b, c, d]) => {
        const rows = [Uint8Array.from([...a, ...shared, ...b]), Uint8Array.from([...c, ...shared, ...d])];
        const covers = all(rows).some(([, matches]) =>
          matches.some(
            ({ from, to, otherFrom, otherTo }) =>
              from <= a.length &&
              to >= a.length + shared.length &&
              otherFrom <= c.length &&
              otherTo >= c.length + shared.length,
          ),
        );
        // What recurs within a plan is looked for where it stands first.
        const recurs = new Set(shared).size < shared.length / 2;
        return covers || recurs;
      }),
      { numRuns: 2000 },
    );
  });

  it('are what the tokens say: the same at both ends', () => {
    fc.assert(
      fc.property(fc.array(tokens(200, 2), { maxLength: 6 }), (plans) => {
        const rows = plans.map((plan) => Uint8Array.from(plan));
        for (const [row, matches] of all(rows))
          for (const { other, from, to, otherFrom, otherTo } of matches) {
            expect(other).toBeGreaterThan(row);
            expect(rows[row]?.[from]).toBe(rows[other]?.[otherFrom]);
            expect(rows[row]?.[to - 1]).toBe(rows[other]?.[otherTo - 1]);
            expect(to).toBeLessThanOrEqual(rows[row]?.length ?? 0);
          }
      }),
    );
  });

  it('go on behind a word that was changed', () => {
    const shared = Uint8Array.from({ length: 100 }, (_, at) => (at * 37) % 251);
    const changed = shared.slice();
    changed.set([255, 255, 255], 50);
    const [[, matches] = [0, []]] = all([shared, changed]);
    // Once from each side of the change.
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches)
      expect(match).toEqual({ other: 1, from: 0, to: 100, otherFrom: 0, otherTo: 100 });
  });

  it('are not told where more plans than a few have them', () => {
    const shared = Uint8Array.from({ length: 60 }, (_, at) => (at * 37) % 251);
    const ten = Array.from({ length: 10 }, () => shared);
    expect(stockOf(seedsOf(ten)).size).toBe(0);
    const eleven = seedsOf([...ten, shared]);
    expect(stockOf(eleven).size).toBe(eleven.sums.length / 11);
    expect(all([...ten, shared], stockOf(eleven))).toEqual([]);
  });

  it('are in a trace as they are in the plan', () => {
    fc.assert(
      fc.property(fc.int32Array(), fc.nat(1000), (codes, least) => {
        const trace = unpacked(packed(traceOf(codes, least)));
        expect(trace).toEqual({ least, marks: Uint8Array.from(codes, (code) => code & 0xff) });
      }),
    );
  });
});
