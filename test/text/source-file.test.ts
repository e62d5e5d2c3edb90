import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edits.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const mixedText = fc
  .array(fc.constantFrom('a', '计', '划', '：', '𠮷', ' ', '\t', '\n', '\r\n', '\r', '\u2028'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('positions', () => {
  it('count lines at every kind of line end, columns in UTF-16 units', () => {
    const file = createSourceFile({ path: 'p.yaml', text: 'a\r\n𠮷b\rc\n' });
    expect(file.lineCount).toBe(4);
    expect(file.positionAt(5)).toEqual({ offset: 5, line: 2, column: 3 });
    expect(file.positionAt(7)).toEqual({ offset: 7, line: 3, column: 1 });
    expect([1, 2, 3, 4, 5, 0].map((n) => file.line(n))).toEqual(['a', '𠮷b', 'c', '', '', '']);
  });

  it('are clamped to the text', () => {
    const file = createSourceFile({ path: 'p.yaml', text: 'ab' });
    expect(file.range(-3, 9)).toEqual({
      start: { offset: 0, line: 1, column: 1 },
      end: { offset: 2, line: 1, column: 3 },
    });
  });

  it('lead back to the character they were asked for', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const file = createSourceFile({ path: 'p.yaml', text });
        for (let offset = 0; offset < text.length; offset++) {
          const { line, column } = file.positionAt(offset);
          const character = text[offset] ?? '';
          if (!'\r\n'.includes(character)) expect(file.line(line)[column - 1]).toBe(character);
        }
      }),
    );
  });

  it('grow with the offset, by a column or to the start of the next line', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const file = createSourceFile({ path: 'p.yaml', text });
        for (let offset = 1; offset <= text.length; offset++) {
          const before = file.positionAt(offset - 1);
          const here = file.positionAt(offset);
          const sameLine = here.line === before.line && here.column === before.column + 1;
          const nextLine = here.line === before.line + 1 && here.column === 1;
          expect(sameLine || nextLine).toBe(true);
        }
      }),
    );
  });
});

describe('edits', () => {
  const file = createSourceFile({ path: 'p.yaml', text: '标题：指导思想' });

  it('are spliced in whatever their order', () => {
    const edits = [
      { range: file.range(7, 7), text: '。' },
      { range: file.range(2, 3), text: ': ' },
      { range: file.range(0, 0), text: '- ' },
    ];
    expect(applyEdits(file.text, edits)).toBe('- 标题: 指导思想。');
  });

  it('keep their order when they insert at one place', () => {
    const edits = ['a', 'b'].map((text) => ({ range: file.range(0, 0), text }));
    expect(applyEdits('', edits)).toBe('ab');
  });

  it('are refused when they overlap', () => {
    const edits = [
      { range: file.range(0, 3), text: 'x' },
      { range: file.range(2, 4), text: 'y' },
    ];
    expect(() => applyEdits(file.text, edits)).toThrow(RangeError);
  });
});
