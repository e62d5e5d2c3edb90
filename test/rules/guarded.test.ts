import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/rules/index.ts';
import { GUARDED, type Guarded, matchesOf } from '../../src/text/matches.ts';
import { withoutLooksAround } from '../../src/text/pattern.ts';
import { standsTwice } from '../../src/text/repeats.ts';

const HAN = '\\u4e00-\\u9fff';

/** Classes that the maker of texts does not know, in words that it knows. */
function inPlainClasses(part: string): string {
  if (!part.startsWith('[')) return part === '\\p{Script=Han}' ? `[${HAN}]` : '[A-Za-z]';
  return part.replaceAll('\\p{Script=Han}', HAN).replaceAll(/\\p\{L\w?\}/g, 'A-Za-z');
}

/** Texts of what a pattern is made of: one that it may match, between pieces of it. */
function textsLike({ pattern }: Guarded): fc.Arbitrary<string> {
  const found = withoutLooksAround(pattern.source.replaceAll(/\(\?<?=/g, '(?:'))
    .replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}/g, inPlainClasses)
    .replaceAll('\\2', '[-/.]')
    .replaceAll(/\\b|\\1|\(\)|(?<![[\\])\^|\$(?=[|)])/g, '');
  const pieces = new Set(pattern.source.match(/\p{Script=Han}+|[^\\\w]|\w+/gu));
  const around = fc.array(fc.constantFrom(...pieces, ' ', '\n'), { maxLength: 2 });
  return fc
    .tuple(around, fc.stringMatching(new RegExp(found)), around)
    .map(([before, text, behind]) => [...before, text, ...behind].join(''));
}

describe('a look before a dear pattern', () => {
  it.each(ALL_RULES.length > 0 ? GUARDED : [])(
    '$look finds every text with a match of $pattern',
    (guarded) => {
      let matched = 0;
      const isSound = (text: string) => {
        if (matchesOf(text, guarded.pattern).length === 0) return true;
        matched += 1;
        return guarded.look.test(text);
      };
      fc.assert(fc.property(textsLike(guarded), isSound), { seed: 1, numRuns: 40 });
      expect(matched).toBeGreaterThan(0);
    },
  );

  it('finds what stands twice', () => {
    const unit = fc.constantFrom('社', '区', '工', '𠮷', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), fc.integer({ min: 2, max: 5 }), (text, longest) => {
        expect(standsTwice(text, 2, longest)).toBe(new RegExp(`([^]{2,${longest}})\\1`).test(text));
      }),
    );
  });
});

it('finds the matches that matchAll finds', () => {
  const text = fc.string({ unit: fc.constantFrom('月', '日', '1', '2', '𠮷', '\n', ' '), maxLength: 20 });
  const pattern = fc.constantFrom(
    /\d+月?/g,
    /月|(?=日)/gu,
    /\d*/g,
    /\d*/gu,
    /^[ ]*/gm,
    /(?<=月)[\s\S]/gu,
    /()/gu,
  );
  fc.assert(
    fc.property(text, pattern, (value, each) => {
      expect(matchesOf(value, each).map((match) => [match.index, ...match])).toEqual(
        [...value.matchAll(each)].map((match) => [match.index, ...match]),
      );
    }),
  );
});
