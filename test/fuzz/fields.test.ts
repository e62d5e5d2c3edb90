/** The fields that hostile strings are put into are those of a plan, all of them. */
import { expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { KNOWN_KEYS } from '../../src/schema/vocabulary.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { FIELDS, filled, formOfOne, formsOfAll } from './fields.ts';
import { alone, everywhere, faultsOf } from './naughty-fields.ts';

const NAME = '甲';
const load = (text: string) => loadPlan(createSourceFile({ path: 'plan.yaml', text }));

it('every key of the vocabulary is a field, and every field has its place in a plan', () => {
  const keys = new Set(FIELDS.flatMap(({ path }) => path.slice(-1)));
  const english = [...KNOWN_KEYS].filter((key) => /^[a-z]/i.test(key));
  expect(english.filter((key) => !keys.has(key))).toEqual([]);
  const count = formsOfAll('en').reduce((sum, form) => sum + form.count, 0);
  // A key with a hostile name has a hostile value too.
  expect(count).toBe(FIELDS.length + FIELDS.filter((field) => field.as === 'key').length);
});

it('keys that are not the string itself are known, in both languages', () => {
  const single = FIELDS.filter((_, at) => at % 50 === 1);
  for (const language of ['zh', 'en'] as const) {
    const forms = [...formsOfAll(language).slice(1), ...single.map((one) => formOfOne(one, language))];
    for (const form of forms) {
      const { plan, diagnostics } = load(filled(form, NAME, 'quoted'));
      expect(plan).not.toBeNull();
      const unknown = diagnostics.flatMap(({ code, args }) => (code === 'unknown-key' ? [args] : []));
      expect(unknown.filter(({ key }) => key !== NAME)).toEqual([]);
    }
  }
});

it.each(['quoted', 'block'] as const)('what is written %s is read as it is', (way) => {
  const form = formOfOne({ path: ['schedule', 0, 'table', 'rows', 0, 0], as: 'value' }, 'en');
  expect(load(filled(form, '# "a": - b', way)).plan?.texts.map(({ value }) => value)).toContain('# "a": - b');
});

it('some of the strings break nothing in some of the fields', async () => {
  const some = [...everywhere(1)].filter((_, at) => at % 997 === 0);
  const others = [...alone(1)].filter((_, at) => at % 61 === 0);
  expect((await faultsOf([...some, ...others])).faults).toEqual([]);
});
