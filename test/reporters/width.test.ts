import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/width.ts';

it('counts what the library counts, whatever stands beside simple characters', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ...'一鿯〇　〠。“”ａ～％…—é1#*\t\u001b',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '\u20e3',
      '👨‍👩‍👧',
      '\u001b[31m',
    ),
  );
  fc.assert(fc.property(fc.string({ unit }), (text) => widthOf(text) === stringWidth(text)));
});

it('counts each character of one code unit as the library does', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = String.fromCharCode(code);
    if (widthOf(text) !== stringWidth(text)) expect.fail(`U+${code.toString(16)}`);
  }
});
