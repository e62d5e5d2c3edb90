import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseValue } from '../../../src/plan/phrases/value.ts';
import { parseWhen } from '../../../src/plan/phrases/when.ts';

const page = readFileSync(new URL('../../../docs/phrases.md', import.meta.url), 'utf8');
const [, whenPart = '', valuePart = ''] = page.split(/^## .*$/m);

/** What stands in code marks in the first column of the tables. */
const examplesIn = (part: string): readonly string[] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => (line.split('|')[1] ?? '').match(/(?<=`)[^`、]+(?:、[^`]+)?(?=`)/g) ?? [])
    .filter((example) => example.trim() !== '、');
const misunderstoodIn = (part: string): readonly string[] =>
  (part.split('\n').find((line) => line.startsWith('Not understood')) ?? '')
    .replace(/（[^）]*）/g, '')
    .match(/(?<=`)[^`、]+(?=`)/g)
    ?.filter((example) => example.trim() !== '') ?? [];

const whens = examplesIn(whenPart);
const values = examplesIn(valuePart);

describe('the page on phrases', () => {
  it('has its examples read from the tables', () => {
    expect([whens.length > 80, values.length > 40]).toEqual([true, true]);
    expect(whens).toContain('每月5日、20日');
  });

  it.each(whens)('promises that %s is understood as a time', (example) => {
    expect(parseWhen(example)).not.toBeNull();
  });

  it.each(values)('promises that %s is understood as a value', (example) => {
    expect(parseValue(example)).not.toBeNull();
  });

  it('names what is not understood', () => {
    expect(misunderstoodIn(whenPart).map((example) => parseWhen(example))).toEqual([null, null, null, null]);
    expect(misunderstoodIn(valuePart).map((example) => parseValue(example))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
