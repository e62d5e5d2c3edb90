/** Whatever stands in a text: the fixes of all rules together end, and touch nothing but what they are about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { applyEdits, separateEdits } from '../../src/text/edits.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { chinese, english } from './plans.ts';

/** As `plan check --fix` has it. */
const MOST_ROUNDS = 10;

const SIGNS = [
  ...'社区居民月日年等和的进行了号人万元第桃委',
  ...'，,；;：:。.、？?！!…（）()〔〕[]《》“”‘’"\'·`*|-—～~',
  ...'012６％%A２b \n',
  '2026',
  '**',
  '](',
];
const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 40 })
  .map((signs) => signs.join(''));

const asBlock = (value: string) =>
  chinese(`主要措施:\n  - 内容: |\n      每月${value.replaceAll('\n', '\n      ')}\n`);
const asQuoted = (value: string) => chinese(`主要措施:\n  - ${JSON.stringify(`每月${value}`)} # 注,释\n`);

function once(yaml: string): { readonly text: string; readonly broken: readonly string[] } {
  const file = createSourceFile({ path: 'plan.yaml', text: yaml });
  const { plan, diagnostics } = loadPlan(file);
  const broken = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (plan === null) return { text: yaml, broken };
  const fixes = runRules(plan, RULES, { file, requires: [], recommends: [] }).flatMap(({ fix }) => fix ?? []);
  return { text: applyEdits(yaml, separateEdits(fixes.map((edit) => [edit])).edits), broken };
}

/** Stops where nothing changes any more, at the latest when the command does. */
function mended(yaml: string, rounds = MOST_ROUNDS): ReturnType<typeof once> {
  const next = once(yaml);
  return next.text === yaml || rounds === 1 ? next : mended(next.text, rounds - 1);
}

const WORDS = [
  'the',
  'in',
  'group’s',
  "it's",
  '"read"',
  '“sing”',
  '3 March',
  'May 8',
  '2026-06-05',
  '25/06/2026',
  ',',
  '.',
  '\n',
];
const englishText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

it('fixes of English texts come to an end, and leave the words', () => {
  fc.assert(
    fc.property(englishText, (value) => {
      const yaml = english(`measures:\n  - ${JSON.stringify(`Meet ${value}`)}\n`);
      const last = mended(yaml);
      const letters = (text: string) => [...text.matchAll(/group|read|sing/g)].map(String);
      expect(last.text).toBe(once(last.text).text);
      expect(last.broken).toEqual(once(yaml).broken);
      expect(letters(last.text)).toEqual(letters(yaml));
    }),
    { numRuns: 60 },
  );
});

describe.each([
  ['in quotes', asQuoted],
  ['in a block', asBlock],
])('fixes %s', (_where, write) => {
  it('come to an end, and the file stays readable', () => {
    fc.assert(
      fc.property(text, (value) => {
        const first = once(write(value));
        const last = mended(write(value));
        expect(last.text).toBe(once(last.text).text);
        expect(last.broken).toEqual(first.broken);
      }),
      { numRuns: 60 },
    );
  });

  it('leave every word of a text without numbers as it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        const words = (yaml: string) => yaml.replace(/[^社区居民委桃Ab]/g, '');
        expect(words(once(write(value)).text)).toBe(words(write(value)));
      }),
      { numRuns: 100 },
    );
  });
});
