import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/reporters/frame.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

/** The frame around what stands between « and » in a text, as lines. */
function framed(marked: string, width = 60, context = 1): string[] {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const file = createSourceFile({ path: 'p.yaml', text: marked.replace(/[«»]/g, '') });
  return codeFrame(file, file.range(from, to), width, context).flatMap(({ number, text, carets }) => [
    `${number ?? '.'}|${text}`,
    ...(carets === '' ? [] : [`^|${carets}`]),
  ]);
}

describe('a code frame', () => {
  it('shows the line, one before and one after, and carets below the range', () => {
    expect(framed('一\n二\nabc «def» ghi\n四\n五')).toEqual(['2|二', '3|abc def ghi', '^|    ^^^', '4|四']);
  });

  it('counts double-width characters as two columns', () => {
    expect(framed('  - 开放«操场»。')).toEqual(['1|  - 开放操场。', '^|        ^^^^']);
  });

  it('counts tabs to the next stop, and a combining mark as none', () => {
    expect(framed('\ta\t«b»')).toEqual(['1|    a   b', '^|        ^']);
    expect(framed('e\u0301e\u0301«x»')).toEqual(['1|e\u0301e\u0301x', '^|  ^']);
    expect(framed('«\t»a')).toEqual(['1|    a', '^|^^^^']);
  });

  it('marks a character that it begins or ends in the middle of as a whole', () => {
    const file = createSourceFile({ path: 'p', text: 'a👨‍👩‍👧b' });
    expect(codeFrame(file, file.range(3, 4), 60)[0]?.carets).toBe(' ^^');
  });

  it('shows a place without length, at the end of a line too', () => {
    expect(framed('a«»b')).toEqual(['1|ab', '^| ^']);
    expect(framed('单位:«»\nx', 60, 0)).toEqual(['1|单位:', '^|     ^']);
  });

  it('shows nothing of an empty file', () => {
    expect(framed('«»')).toEqual([]);
    expect(framed('\n«»\n')).toEqual([]);
  });

  it('counts an invisible character by the symbol it is shown as', () => {
    expect(framed('a\u001b«b»\u202ec')).toEqual(['1|a␛b\\u{202e}c', '^|  ^']);
  });

  it('marks each line of a range over lines, without indents', () => {
    expect(framed('«a:\n  b: 1\n  c: 2\n»d: 3')).toEqual([
      '1|a:',
      '^|^^',
      '2|  b: 1',
      '^|  ^^^^',
      '3|  c: 2',
      '^|  ^^^^',
      '4|d: 3',
    ]);
  });

  it('leaves out the middle of a long range', () => {
    expect(framed('0\n«1\n2\n3\n4\n5»\n6')).toEqual([
      '1|0',
      '2|1',
      '^|^',
      '3|2',
      '^|^',
      '.|',
      '6|5',
      '^|^',
      '7|6',
    ]);
  });

  it('cuts a long line to a window around the range', () => {
    const [line, marks] = framed(`${'前'.repeat(60)}«靶子»${'后'.repeat(60)}`, 30);
    expect(line).toMatch(/^1\|….*靶子.*…$/u);
    expect(stringWidth(marks ?? '')).toBeLessThanOrEqual(32);
    expect(stringWidth((line ?? '').split('靶')[0] ?? '')).toBe((marks ?? '').indexOf('^', 2));
  });

  it('shows the lines around it from their start', () => {
    expect(framed(`甲\n${'长'.repeat(60)}«靶»\n${'乙'.repeat(60)}`, 20)).toEqual([
      '1|甲',
      `2|…${' '}${'长'.repeat(8)}靶`,
      `^|${' '.repeat(18)}^^`,
      `3|${'乙'.repeat(9)} …`,
    ]);
  });

  it('does not show the nothing behind the last line end', () => {
    expect(framed('a\n«b»\n')).toEqual(['1|a', '2|b', '^|^']);
  });

  it('is quick on a line of a million characters', () => {
    const before = performance.now();
    const [line, marks] = framed(`${'长'.repeat(500_000)}«靶»${'长'.repeat(500_000)}`, 40);
    expect(line).toContain('靶');
    expect(marks).toMatch(/\^\^$/);
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('never passes the width and puts the carets below the range, whatever the text', () => {
    const characters = fc.constantFrom(...'ab 中，\t', 'e\u0301', '👨‍👩‍👧', '\u001b', '\u202e', '𠮷', '…');
    const text = fc.string({ unit: characters, maxLength: 120 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('x', '中'), minLength: 1, maxLength: 5 }),
        text,
        fc.integer({ min: 24, max: 60 }),
        (before, target, after, width) => {
          const file = createSourceFile({
            path: 'p',
            text: `${after}\n${before}Q${target}Q${after}\n${before}`,
          });
          const from = after.length + 1 + before.length + 1;
          const lines = codeFrame(file, file.range(from, from + target.length), width);
          for (const { text: shown, carets } of lines) {
            expect(stringWidth(shown)).toBeLessThanOrEqual(width);
            expect(stringWidth(carets)).toBeLessThanOrEqual(width);
          }
          const main = lines.find(({ carets }) => carets !== '');
          const column = stringWidth((main?.text ?? '').split(`Q${target}`)[0] ?? '') + 1;
          expect(main?.carets).toBe(' '.repeat(column) + '^'.repeat(stringWidth(target)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
