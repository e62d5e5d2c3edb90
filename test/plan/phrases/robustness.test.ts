import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTimes } from '../../../src/plan/facts/times.ts';
import { scanFigures } from '../../../src/plan/phrases/figure-scan.ts';
import { fold } from '../../../src/plan/phrases/fold.ts';
import { parseValue } from '../../../src/plan/phrases/value.ts';
import { parseWhen } from '../../../src/plan/phrases/when.ts';

const PIECES =
  '每 周 月 年 3 12 2026 三 十 两 第 日 至 — ～ 、 ， 前 底 起 （ ） 春节 三八 “ ” 季度 半 % 万 元 / 人 次 不少于 以上 提高 every week of March may first twice a 5th by the end 1: 50 . 第一阶段 　 每年 之 分'.split(
    ' ',
  );
const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  phrase,
  phrase.map((text) => text.split('').join(' ')),
);

const READERS = {
  parseWhen: (text: string) => parseWhen(text),
  parseMonths: (text: string) => parseWhen(text, { bareNumberIsMonth: true }),
  parseValue,
  scanFigures: (text: string) => scanFigures(fold(text)),
  scanTimes: (text: string) => scanTimes(text, fold(text)),
};

describe('any text', () => {
  it.each(Object.entries(READERS))('%s never throws', (_name, read) => {
    fc.assert(
      fc.property(anyText, (text) => void read(text)),
      { numRuns: 200 },
    );
  });

  it('keeps its length when folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('folds each code unit the same in whatever company', () => {
    const units = fc.array(fc.constantFrom(...'桃aZ９Ａ，。～—“ 　・'), { maxLength: 12 });
    fc.assert(fc.property(units, (row) => fold(row.join('')) === row.map(fold).join('')));
    expect(fold('２０２６年３月８日—Ｍａｙ　～“８”')).toBe('2026年3月8日-may -"8"');
  });

  it('means the same with full-width digits', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(parseWhen(wide)).toEqual(parseWhen(text));
      }),
    );
  });
});

const ADVERSARIAL: readonly string[] = [
  '3',
  ' ',
  '三',
  '每',
  '3月、',
  '第',
  '3-',
  '每周三、',
  '“',
  '提高',
  'every ',
  'a',
  '1,000,',
  '3月—',
  '《',
  '一分之',
  '每年按人均',
  '十',
];
const SHORT = 300;
const FACTOR = 4;
/** Linear work is 4 times as much for 4 times the text, quadratic work 16 times. */
const MOST = 5;

/** How many characters a reader looks at: work counted rather than timed, the same on any machine. */
function looks(read: (text: string) => unknown, text: string): number {
  const charAt = String.prototype.charAt;
  let count = 0;
  const counting = function (this: string, at: number): string {
    count += 1;
    return charAt.call(this, at);
  };
  Object.defineProperty(String.prototype, 'charAt', { value: counting, configurable: true, writable: true });
  try {
    read(text);
  } finally {
    Object.defineProperty(String.prototype, 'charAt', { value: charAt, configurable: true, writable: true });
  }
  return count;
}

describe('the work for long hostile texts', () => {
  it.each(Object.entries(READERS))(
    'of %s grows with the length, not faster',
    (_name, read) => {
      for (const piece of ADVERSARIAL) {
        const short = piece.repeat(Math.ceil(SHORT / piece.length));
        const once = Math.max(SHORT, looks(read, short));
        expect(looks(read, short.repeat(FACTOR)) / once, JSON.stringify(piece)).toBeLessThan(MOST);
      }
    },
    60_000,
  );

  it('is done for 25 kB', () => {
    const text = '3月8日前不少于5人次，'.repeat(2_000);
    expect(scanFigures(fold(text))).toHaveLength(2_000);
    expect(parseWhen(text)).toBeNull();
    expect(parseValue(text)).toBeNull();
  });
});
