import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn, type ItemSpec, lines, type PlanSpec, render } from './helpers.ts';

const annual = builtIn('annual');
const semester = builtIn('semester');
const tabular = builtIn('tabular');

const printed = (spec: PlanSpec, template = annual): readonly string[] =>
  lines(render(spec, template).children);

describe('nothing is lost and nothing is said twice', () => {
  let counter = 0;
  /** A word that occurs nowhere else. */
  const word = fc.constantFrom('', '。', '：').map((end) => ({ end }));
  const fresh = ({ end }: { end: string }): string =>
    `字${String.fromCodePoint(0x4e00 + (counter++ % 20000))}${counter}号${end}`;

  const field = () => fc.option(word, { nil: null, freq: 2 });
  interface Wish {
    readonly fields: readonly ({ end: string } | null)[];
    readonly owners: number;
    readonly roster: boolean;
    readonly table: boolean;
    readonly items: readonly Wish[];
  }
  const wishes = (depth: number): fc.Arbitrary<Wish[]> =>
    depth === 0 ? fc.constant([]) : fc.array(wish(depth), { maxLength: depth > 3 ? 3 : 2 });
  const wish = (depth: number): fc.Arbitrary<Wish> =>
    fc.record({
      fields: fc.tuple(field(), field(), field(), field(), field(), field(), field(), field()),
      owners: fc.nat({ max: 2 }),
      roster: fc.boolean(),
      table: fc.boolean(),
      items: wishes(depth - 1),
    });

  function itemOf({ fields, owners, roster, table, items: children }: Wish): ItemSpec {
    const keys = ['title', 'text', 'when', 'value', 'venue', 'audience', 'amount', 'note'] as const;
    const texts = keys.flatMap((key, index) => {
      const wanted = fields[index];
      return wanted ? [[key, fresh(wanted)] as const] : [];
    });
    return {
      ...Object.fromEntries(texts),
      owner: Array.from({ length: owners }, () => fresh({ end: '' })),
      ...(roster ? { roster: { [fresh({ end: '' })]: [fresh({ end: '' })] } } : {}),
      ...(table
        ? { table: { heads: [fresh({ end: '' })], rows: [[fresh({ end: '' }), fresh({ end: '' })]] } }
        : {}),
      items: children.map(itemOf),
    };
  }

  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) => [
      ...(key.startsWith('字') ? [key] : []),
      ...strings(child),
    ]);
  };

  test.each([annual, semester, tabular])('$name', (template) => {
    fc.assert(
      fc.property(
        wishes(4),
        wishes(2),
        fc.constantFrom('measures', 'schedule', 'targets'),
        fc.constantFrom('zh-CN', 'en'),
        fc.boolean(),
        (sections, annexes, kind, lang, signed) => {
          const spec: PlanSpec = {
            lang,
            title: [fresh({ end: '' })],
            subject: fresh({ end: '' }),
            organization: {
              name: fresh({ end: '' }),
              parent: fresh({ end: '' }),
              contact: fresh({ end: '' }),
            },
            addressee: fresh({ end: '：' }),
            preamble: fresh({ end: '。' }),
            sections: sections.map((wanted) => ({ ...itemOf(wanted), kind })),
            attachments: annexes.map((wanted) => ({ ...itemOf(wanted), title: `附${fresh({ end: '' })}` })),
            ...(signed ? { signature: { date: fresh({ end: '' }) } } : {}),
            copyTo: [fresh({ end: '' })],
          };
          const output = printed(spec, template).join('\n');
          for (const written of strings(spec).filter((value) => value.includes('字'))) {
            // Details may stand before the colon that ends a text; in a cell of its own a title needs no full stop.
            const times = output.split(written.replace(/[：。]$/, '')).length - 1;
            // The name of an annex with contents stands in the list and above the annex.
            expect([written, times]).toEqual([
              written,
              written.startsWith('附') ? Math.min(2, Math.max(1, times)) : 1,
            ]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
