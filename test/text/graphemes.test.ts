import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../../src/text/graphemes.ts';

/** What joins with its neighbours and what does not: marks, flags, families, Hangul, line ends, halves of pairs. */
const PIECES = [
  '甲',
  'a',
  'e\u0301',
  '\u0301',
  '🇨',
  '🇳',
  '👩\u200d👧',
  '\u200d',
  '각',
  '\u1100',
  '\r',
  '\n',
  '\ud83d',
  'क\u094d',
];

test('a text is cut into the same clusters whatever its length', () => {
  const segmenter = new Intl.Segmenter();
  const long = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.join('').repeat(Math.ceil(2000 / pieces.join('').length)));
  fc.assert(
    fc.property(long, (text) => {
      // No script has a cluster that long.
      const whole = [...segmenter.segment(text)].map(({ segment }) => segment);
      fc.pre(whole.every(({ length }) => length < 1024));
      expect([...graphemes(text)]).toEqual(whole);
    }),
  );
});

test('a long text takes its length, not its square', () => {
  const began = performance.now();
  expect([...graphemes('（一）甲。␊'.repeat(20_000))]).toHaveLength(120_000);
  // Half a minute with the segmenter alone; loaded machines have a tenth of that.
  expect(performance.now() - began).toBeLessThan(3000);
});
