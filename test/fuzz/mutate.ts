/** Makes another plan file out of one: what slips, broken copies and bad luck do to it. */
import { KNOWN_KEYS } from '../../src/schema/vocabulary.ts';
import type { Dice } from '../bench/dice.ts';
import { PIECES } from '../linear/pieces.ts';
import { NAUGHTY } from './seeds.ts';

type Lines = readonly string[];
type Slip = (lines: Lines, dice: Dice) => Lines;

/** Characters and signs that programs stumble over. */
const SIGNS: readonly string[] = [
  ...'\t\r\n\v\f\u0085\u00a0\u00ad\u0301\u200b\u200f\u2028\u2029\u202e\ufeff\ufffe\uffff\ud800\udc00😀',
  ...':：-[]{},，"\'#&*!|>%@`?~<.',
  ...[
    '---\n',
    '...\n',
    '? ',
    '<<: ',
    '!!str ',
    '&a ',
    '*a',
    '"\\x00"',
    '"\\e[31m"',
    '"\\u2028"',
    '__proto__: ',
    'constructor: ',
  ],
  ...['9007199254740993', '1e400', '0000年', '9999年12月31日', '2026-02-30', '99999999999999999999月', '-0'],
];
const NAMES = [...KNOWN_KEYS];

const onLine =
  (slip: (line: string, dice: Dice) => string): Slip =>
  (lines, dice) => {
    const at = dice.below(Math.max(lines.length, 1));
    return lines.with(Math.min(at, lines.length - 1), slip(lines[at] ?? '', dice));
  };

function inserted(line: string, what: string, dice: Dice): string {
  const at = dice.below(line.length + 1);
  return line.slice(0, at) + what + line.slice(at);
}

const SLIPS: readonly Slip[] = [
  onLine((line, dice) => inserted(line, dice.pick(SIGNS), dice)),
  onLine((line, dice) => inserted(line, dice.pick(PIECES), dice)),
  onLine((line, dice) => inserted(line, dice.pick(PIECES).repeat(dice.below(40)), dice)),
  onLine((line, dice) => inserted(line, String.fromCharCode(dice.below(0x10000)), dice)),
  // A value in the place of another, as it is or quoted.
  onLine((line, dice) => line.replace(/(?<=: |- ).*$/, () => dice.pick(NAUGHTY))),
  onLine((line, dice) => line.replace(/(?<=: |- ).*$/, () => JSON.stringify(dice.pick(NAUGHTY)))),
  onLine((line, dice) => line.replace(/[^\s:：-]+(?=[:：])/, () => dice.pick(NAMES))),
  onLine((line, dice) => {
    const from = dice.below(line.length + 1);
    return line.slice(0, from) + line.slice(from + 1 + dice.below(8));
  }),
  onLine((line, dice) => ' '.repeat(dice.below(6)) + line.trimStart()),
  onLine((line) => line.replaceAll(':', '：').replaceAll(',', '，')),
  onLine((line) => line.replace(/^ +/, '\t')),
  (lines, dice) => lines.toSpliced(dice.below(lines.length), 0, dice.pick(lines.length > 0 ? lines : [''])),
  (lines, dice) => lines.toSpliced(dice.below(lines.length), 1 + dice.below(3)),
  (lines, dice) => lines.slice(0, dice.below(lines.length) + 1),
  (lines, dice) => {
    const from = dice.below(lines.length);
    const some = lines.slice(from, from + 1 + dice.below(6));
    const deeper = ' '.repeat(dice.below(5));
    return lines.toSpliced(dice.below(lines.length), 0, ...some.map((line) => deeper + line));
  },
];

/** More lines than this are cut off in front of and behind a window, so that a run takes no longer than it must. */
const WINDOW = 40;

function windowOf(lines: Lines, dice: Dice): Lines {
  if (lines.length <= WINDOW) return lines;
  const from = dice.below(lines.length - WINDOW + 1);
  return dice.below(4) === 0
    ? lines.slice(from, from + WINDOW)
    : [...lines.slice(0, 4), ...lines.slice(from, from + WINDOW)];
}

/** Some bytes changed, left out or put in, wherever they stand within a character. */
function scratched(bytes: Uint8Array, dice: Dice): Uint8Array {
  const scratch = Array.from(bytes);
  for (let left = 1 + dice.below(4); left > 0; left -= 1)
    scratch.splice(
      dice.below(scratch.length + 1),
      dice.below(3),
      ...Array.from({ length: dice.below(3) }, () => dice.below(256)),
    );
  return Uint8Array.from(scratch);
}

function encoded(text: string, dice: Dice): Uint8Array {
  if (dice.below(50) > 0) return new TextEncoder().encode(text);
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  return dice.below(2) === 0 ? marked : marked.subarray(2);
}

/** One to five changes to a seed, of its lines or, one time in eight, of its bytes. */
export function mutated(seed: Uint8Array, dice: Dice): Uint8Array {
  if (dice.below(200) === 0) return Uint8Array.from({ length: dice.below(400) }, () => dice.below(256));
  let lines = windowOf(new TextDecoder().decode(seed).split('\n'), dice);
  for (let left = 1 + dice.below(5); left > 0; left -= 1)
    lines = dice.pick(SLIPS)(lines.length > 0 ? lines : [''], dice);
  const bytes = encoded(lines.join('\n'), dice);
  return dice.below(8) === 0 ? scratched(bytes, dice) : bytes;
}
