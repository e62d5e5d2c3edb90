import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks } from '../../src/document/dialect.ts';
import type { Inline } from '../../src/document/tree.ts';
import { bracketSpaces, destinationsIn, isPicturePath, referencedId } from '../../src/plan/markup.ts';

const found = (value: string) =>
  destinationsIn({ kind: 'blocks', value }).map(({ type, target, from, to }) => [
    type,
    target,
    value.slice(from, to),
  ]);

describe('links and pictures of a text', () => {
  test.each([
    ['见[目标](#目标一)。', [['link', '#目标一', '#目标一']]],
    ['![网络](图/网络.png)', [['picture', '图/网络.png', '图/网络.png']]],
    ['![现场](图/现场 (1).jpg)后', [['picture', '图/现场 (1).jpg', '图/现场 (1).jpg']]],
    ['![a](<b c.gif>)', [['picture', 'b c.gif', 'b c.gif']]],
    ['![见[1]图](a.png)', [['picture', 'a.png', 'a.png']]],
    ['[](#甲)', [['link', '#甲', '#甲']]],
    [
      '![]( a.png )和[甲]( #乙 )',
      [
        ['picture', 'a.png', 'a.png'],
        ['link', '#乙', '#乙'],
      ],
    ],
    ['![](<b c.gif> )', [['picture', 'b c.gif', 'b c.gif']]],
    ['\\[甲](#乙)', []],
    ['\\![甲](#乙)', [['link', '#乙', '#乙']]],
    ['[甲] (乙)、[甲](乙 丙)', []],
    ['[甲](#乙 丙)', [['link', '#乙 丙', '#乙 丙']]],
  ])('%s', (value, expected) => {
    expect(found(value)).toEqual(expected);
  });

  test('none in a text that is printed character for character', () => {
    expect(destinationsIn({ kind: 'plain', value: '[甲](#乙)' })).toEqual([]);
  });

  test('brackets that never close are looked at in no time', () => {
    const start = performance.now();
    for (const piece of ['[', '![', '[\\[', '[a](', '](', '![a](b(', '![a](b '])
      destinationsIn({ kind: 'blocks', value: piece.repeat(20_000) });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('are what the parser takes for them', () => {
    const parts = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '甲',
      '#乙',
      ' ',
      '\\',
      'a.png',
      '图/b c.gif',
      '](',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        const value = pieces.join('');
        const parsed = parseBlocks(value, 'zh-CN').flatMap((block) =>
          block.type === 'paragraph' ? targets(block.children) : [],
        );
        const scanned = new Set(found(value).map(([, target]) => target));
        expect(parsed.filter((target) => !scanned.has(target))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

function targets(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'image') return [inline.url];
    return inline.type === 'strong' || inline.type === 'link' ? targets(inline.children) : [];
  });
}

test('spaces in a path are kept together', () => {
  expect(bracketSpaces('![现场](图/现场 1.jpg)和[目标](#目标 一)，[甲](乙 丙)')).toBe(
    '![现场](<图/现场 1.jpg>)和[目标](<#目标 一>)，[甲](乙 丙)',
  );
});

test.each([
  ['图/a.png', true],
  ['../a.png', true],
  ['a.webp', true],
  ['https://a.b/c.png', false],
  ['file:///a.png', false],
  ['C:/a.png', false],
  ['data:image/png;base64,AA', false],
  ['plan:1', false],
  ['', false],
])('%s is a path: %s', (target, expected) => {
  expect(isPicturePath(target)).toBe(expected);
});

test('a link to an id', () => {
  expect(['#甲', '#', 'https://a.b/#c'].map(referencedId)).toEqual(['甲', null, null]);
});
