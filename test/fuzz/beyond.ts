/** Files beyond any measure. */
import { CLEAN_ZH } from '../support/small-plans.ts';

const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join('');
const bomb = (merge: string): string =>
  `x-0: &a0 { a: b }\n${many(30, (at) => `x-${at + 1}: &a${at + 1} ${merge.replaceAll('*', `*a${at}`)}\n`)}`;

/** Like a plan in nothing but its size, and the code of the one finding that says so; null: it is a plan. */
export const BEYOND: Readonly<Record<string, readonly [string, string | null]>> = {
  'brackets 10,000 deep': [`measures: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'depth-limit'],
  'braces 10,000 deep that never close': [`measures: ${'{a: '.repeat(10_000)}\n`, 'depth-limit'],
  'dashes 10,000 deep': [`measures:\n  ${'- '.repeat(10_000)}a\n`, 'depth-limit'],
  'keys 2,000 deep': [many(2000, (at) => `${' '.repeat(at)}a:\n`), 'depth-limit'],
  'question marks 10,000 deep': [`${'? '.repeat(10_000)}a\n`, 'depth-limit'],
  'an alias bomb': [bomb('[*, *]'), 'alias-limit'],
  'a merge bomb': [bomb('{ <<: *, k: *, l: * }'), 'alias-limit'],
  '40,000 keys in one map': [`${CLEAN_ZH}${many(40_000, (at) => `x-${at}: a\n`)}`, null],
  '500 kB in one text': [`${CLEAN_ZH}前言: ${many(20_000, (at) => `走访第${at}户。`)}\n`, null],
};
