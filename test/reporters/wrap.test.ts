import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/reporters/visible.ts';
import { wrap } from '../../src/reporters/wrap.ts';
import { graphemes } from '../../src/text/graphemes.ts';

describe('wrapping a message', () => {
  it('breaks English between words', () => {
    expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
  });

  it('breaks Chinese anywhere but before closing and after opening punctuation', () => {
    expect(wrap('一二三四五，六七', 10)).toEqual(['一二三四', '五，六七']);
    expect(wrap('一二三四（五六）', 10)).toEqual(['一二三四', '（五六）']);
    expect(wrap('一二三“四五”六', 8)).toEqual(['一二三', '“四五”六']);
    expect(wrap('一二三四……五', 9)).toEqual(['一二三', '四……五']);
  });

  it('keeps numbers and Latin words within Chinese whole', () => {
    expect(wrap('参加率达到80%以上', 11)).toEqual(['参加率达到', '80%以上']);
    expect(wrap('使用community学习', 8)).toEqual(['使用', 'communit', 'y学习']);
  });

  it('breaks between a closing and an opening mark', () => {
    expect(wrap('12%12%12%“戊”。', 14)).toEqual(['12%12%12%', '“戊”。']);
  });

  it('takes for characters what a reader does, however it finds them', () => {
    const segmenter = new Intl.Segmenter();
    const any = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...'一。“”ａ％…—é', '\u0301', '\u200d', '\u302a', '\uff9e'),
      ),
    });
    fc.assert(
      fc.property(any, (text) => {
        expect([...graphemes(text)]).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
    );
  });

  it('cuts a word that no line can hold', () => {
    expect(wrap('a/very/long/path.yaml', 8)).toEqual(['a/very/l', 'ong/path', '.yaml']);
  });

  it('walks along a row of wide spaces once', () => {
    const began = performance.now();
    expect(wrap(`${'　'.repeat(100_000)}甲`, 80).at(-1)).toBe('甲');
    // A minute when each of them was measured with all before it.
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('never passes the width, loses nothing but spaces, and starts no line with closing punctuation', () => {
    const characters = fc.constantFrom(...'一二三，。（）“”、《》…— ab1%', '👨‍👩‍👧', 'e\u0301');
    fc.assert(
      fc.property(
        fc.string({ unit: characters, maxLength: 60 }),
        fc.integer({ min: 8, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
    const prose = fc.array(fc.constantFrom('一二', '三', '甲乙丙，', '（丁）', '“戊”。', '12%'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(prose, fc.integer({ min: 14, max: 30 }), (words, width) => {
        for (const line of wrap(words.join(''), width)) expect(line).toMatch(/^(?![，。）”%]).*(?<![（“])$/u);
      }),
    );
  });
});

describe('user text on a terminal', () => {
  it('shows what a terminal would obey: escape sequences, carriage returns, bells', () => {
    expect(visible('\u001b[2J\r\u0007\u007f\u009b')).toBe('␛[2J␍␇␡\\u{9b}');
  });

  it('shows what would turn the direction or hide: bidi controls, zero-width characters, half pairs', () => {
    expect(visible('a\u202eb\u2066\u200b\ufeff\ud800')).toBe(
      'a\\u{202e}b\\u{2066}\\u{200b}\\u{feff}\\u{d800}',
    );
  });

  it('leaves everything else: Chinese, emoji with joiners, combining marks, full-width spaces', () => {
    const text = '桃园里　👨‍👩‍👧 e\u0301 𠮷';
    expect(visible(text)).toBe(text);
  });
});
