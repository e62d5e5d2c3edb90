import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherFormat, readPictureHeader } from '../../src/document/picture.ts';
import { gif, jpeg, png } from '../support/pictures.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the header of a picture', () => {
  test.each([
    ['png', png(300, 20)],
    ['gif', gif(300, 20)],
    ['jpeg', jpeg(300, 20)],
  ])('says kind and size: %s', (format, bytes) => {
    expect(readPictureHeader(bytes)).toEqual({ format, width: 300, height: 20, turned: false });
  });

  test.each([
    [1, false],
    [3, true],
    [6, true],
    [8, true],
    [0, false],
  ])('orientation %i of a camera says that it is turned: %s', (orientation, turned) => {
    expect(readPictureHeader(jpeg(40, 30, orientation))?.turned).toBe(turned);
  });

  test('bytes may stand in the middle of a larger buffer', () => {
    const inside = new Uint8Array([1, 2, 3, ...jpeg(7, 9), 4, 5]).subarray(3);
    expect(readPictureHeader(inside)).toMatchObject({ width: 7, height: 9 });
  });

  test('a picture without a side is none', () => {
    expect(readPictureHeader(gif(0, 10))).toBeNull();
    expect(readPictureHeader(jpeg(10, 0))).toBeNull();
  });

  test('what breaks off before the size is none, and nothing ever throws', () => {
    for (const whole of [png(3, 2), gif(3, 2), jpeg(3, 2, 6)]) {
      for (let length = 0; length < whole.length; length += 1) {
        const read = readPictureHeader(whole.subarray(0, length));
        expect(read === null || (read.width === 3 && read.height === 2)).toBe(true);
      }
    }
  });

  test('whatever stands in a file, nothing throws', () => {
    const starts = fc.constantFrom(png(3, 2), gif(3, 2), jpeg(3, 2, 6), new Uint8Array());
    const changes = fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(starts, changes, fc.uint8Array({ maxLength: 40 }), (start, at, rest) => {
        const bytes = new Uint8Array([...start, ...rest]);
        for (const [index, value] of at) if (index < bytes.length) bytes[index] = value;
        const read = readPictureHeader(bytes);
        expect(read === null || (read.width > 0 && read.height > 0)).toBe(true);
        otherFormat(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['HEIC', '\0\0\0\x18ftypheic'],
  ['SVG', '<svg xmlns="…">'],
  ['BMP', 'BM6\0'],
  [null, 'hello'],
])('%s is told from its first bytes', (name, text) => {
  expect(otherFormat(bytesOf(text))).toBe(name);
  expect(readPictureHeader(bytesOf(text))).toBeNull();
});
