import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse.ts';

/** A value's character and the stretch of source that spells it. */
interface Piece {
  readonly value: string;
  readonly source: string;
}

const word = fc.constantFrom('计', '划', 'a', '：', '，', '𠮷', '3', '。');
const plainPieces = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom(' ')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !/^3? ?$/.test(text));

/** Lines of text with breaks between them: (breaks, text) pairs. */
const lines = fc.array(fc.record({ breaks: fc.integer({ min: 1, max: 3 }), text: plainPieces }), {
  minLength: 1,
  maxLength: 4,
});
const eol = fc.constantFrom('\n', '\r\n');
const indent = fc.constantFrom('  ', '     ');

/** The value of flow lines: one break is a space, more are one line feed less. */
function folded(parts: readonly { breaks: number; text: string }[]): string {
  return parts
    .map(({ breaks, text }, i) => (i === 0 ? text : (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + text))
    .join('');
}

function written(parts: readonly { breaks: number; text: string }[], end: string, pad: string): string {
  return parts.map(({ breaks, text }, i) => (i === 0 ? text : end.repeat(breaks) + pad + text)).join('');
}

/** Every character of the value that is no break stands where `span` says. */
function expectCharactersInPlace(source: string, value: string): void {
  const document = parseDocument(source);
  expect(document.value).toEqual({ 内容: value, 标题: 'x' });
  const { text } = document.file;
  for (let i = 0; i < value.length; i++) {
    const { start, end } = document.span(['内容'], i, i + 1);
    const spelled = text.slice(start.offset, end.offset);
    if (value[i] === ' ' || value[i] === '\n') expect(spelled).toMatch(/^(?: |[ \r\n]*\n *)$/);
    else expect(spelled).toBe(value[i]);
  }
}

describe('span', () => {
  it('finds each character of a plain or quoted text over several lines', () => {
    fc.assert(
      fc.property(lines, eol, indent, fc.constantFrom('', '"', "'"), (parts, end, pad, quote) => {
        const source = `内容: ${quote}${written(parts, end, pad)}${quote}${end}标题: x`;
        expectCharactersInPlace(source, folded(parts));
      }),
    );
  });

  it('finds each character of a block text', () => {
    fc.assert(
      fc.property(lines, eol, indent, fc.constantFrom('|', '|-', '>', '>-'), (parts, end, pad, header) => {
        const body = parts
          .map(({ breaks, text }, i) => (i === 0 ? '' : end.repeat(breaks)) + pad + text)
          .join('');
        const inner =
          header[0] === '>'
            ? folded(parts)
            : parts.map((p, i) => (i ? '\n'.repeat(p.breaks) : '') + p.text).join('');
        const value = header.endsWith('-') ? inner : `${inner}\n`;
        expectCharactersInPlace(`内容: ${header}${end}${body}${end}标题: x`, value);
      }),
    );
  });

  const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
    { value: '"', source: '\\"' },
    { value: '\n', source: '\\n' },
    { value: '\\', source: '\\\\' },
    { value: '计', source: '\\u8ba1' },
    { value: 'é', source: '\\xe9' },
    { value: '\t', source: '\\t' },
    { value: '', source: '\\\n    ' },
  );

  it('finds the escape that stands for a character', () => {
    const piece = fc.oneof(
      escaped,
      word.map((w) => ({ value: w, source: w })),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 15 }), (pieces) => {
        const source = `内容: "${pieces.map((p) => p.source).join('')}"\n标题: x`;
        const document = parseDocument(source);
        expect(document.value).toEqual({ 内容: pieces.map((p) => p.value).join(''), 标题: 'x' });
        let at = 0;
        for (const { value, source: spelled } of pieces.filter((p) => p.value !== '')) {
          const { start, end } = document.span(['内容'], at, at + value.length);
          expect(source.slice(start.offset, end.offset)).toBe(spelled);
          at += value.length;
        }
      }),
    );
  });

  it('finds a character written as one long escape under both its UTF-16 units', () => {
    const document = parseDocument('内容: "a\\U00020bb7b"');
    const places = [1, 2, 3].map((i) => document.span(['内容'], i, i + 1).start.column);
    expect(places).toEqual([7, 7, 17]);
  });

  it('takes a doubled quote as one character', () => {
    const document = parseDocument("内容: 'a''b'");
    expect(document.value).toEqual({ 内容: "a'b" });
    expect([1, 2].map((i) => document.span(['内容'], i, i + 1).start.column)).toEqual([7, 9]);
  });

  it('keeps the extra indentation of lines in a folded block', () => {
    const document = parseDocument('内容: >\n  a\n    b\n  c\n');
    expect(document.value).toEqual({ 内容: 'a\n  b\nc\n' });
    expect(document.span(['内容'], 4, 7)).toMatchObject({
      start: { line: 3, column: 5 },
      end: { line: 4, column: 4 },
    });
  });

  it('counts the indentation that a block header states', () => {
    const document = parseDocument('a:\n  内容: |2\n      甲\n     乙\n');
    expect(document.value).toEqual({ a: { 内容: '  甲\n 乙\n' } });
    expect(document.span(['a', '内容'], 2, 3)).toMatchObject({ start: { line: 3, column: 7 } });
  });

  it('is a place without extent for an empty stretch, and the end for one behind the text', () => {
    const document = parseDocument('内容: 计划书');
    expect(document.span(['内容'], 1, 1)).toMatchObject({ start: { column: 6 }, end: { column: 6 } });
    expect(document.span(['内容'], 3, 9)).toMatchObject({ start: { column: 8 }, end: { column: 8 } });
  });

  it('leads through a repaired line to what was really typed', () => {
    const document = parseDocument("章节:\n\t- 标题：联系人: 张某's");
    expect(document.value).toEqual({ 章节: [{ 标题: "联系人: 张某's" }] });
    const { start, end } = document.span(['章节', 0, '标题'], 7, 9);
    expect(document.file.text.slice(start.offset, end.offset)).toBe("'s");
  });
});

it('a long run of blanks in a quoted text is passed once, not once a blank', () => {
  const blanks = (count: number) => `标题: "甲${' '.repeat(count)}乙"\n`;
  const time = (count: number) => {
    const document = parseDocument(blanks(count));
    const start = performance.now();
    const range = document.span(['标题'], count + 1, count + 2);
    expect(range.start.column).toBe(count + 7);
    return performance.now() - start;
  };
  time(1000);
  expect(time(200_000)).toBeLessThan(2000);
});
