/** What docs/own-rules.md teaches is what happens. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import { ENTRY_FIELDS, HEAD_FIELDS } from '../../src/config/own-rules.ts';
import { ruleName } from '../../src/diagnostics/diagnostic.ts';
import { KEYS } from '../../src/schema/vocabulary.ts';
import { ownFindings } from '../support/own-rules.ts';
import { place } from './harness.ts';

const page = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8');
const [, chinese = '', english = ''] = page.split(/^## /m);

interface Example {
  readonly line: number;
  readonly rules: string;
  readonly expected: readonly string[];
  readonly plan: string;
}

/** A plan behind the rules that it is held against: ` ```yaml fail id 4:5-9, other 6:1-3 ` or ` ```yaml pass `. */
function examples(): readonly Example[] {
  let rules = '';
  return [...page.matchAll(/^```yaml (rule|fail|pass)(?: (.+))?\n([\s\S]*?)^```$/gm)].flatMap(
    ({ index, 1: type, 2: places = '', 3: yaml = '' }) => {
      if (type === 'rule') rules = yaml;
      const expected = places === '' ? [] : places.split(', ');
      const line = page.slice(0, index).split('\n').length;
      return type === 'rule' ? [] : [{ line, rules, expected, plan: yaml }];
    },
  );
}

describe('the page on own rules', () => {
  it.each(examples())('finds what it says in the plan on line $line', ({ rules, expected, plan }) => {
    const found = ownFindings(rules, plan).map((each) => `${ruleName(each)} ${place(each)}`);
    expect(found).toEqual(expected);
  });

  it('tells every key of a rule and every key of a plan that a rule can ask for, in both languages', () => {
    const { 'zh-CN': _, en: __, ...own } = vocabulary.config.ownKeys;
    for (const [en, zh] of Object.entries(own)) {
      expect(english).toMatch(new RegExp(`[\`{ ]${en}[\`:]`));
      expect(chinese).toMatch(new RegExp(`[\`{ ]${zh}[\`:]`));
    }
    for (const field of Object.keys(HEAD_FIELDS)) {
      expect(english).toContain(`\`${field}\``);
      expect(chinese).toContain(`\`${KEYS[field]}\``);
    }
    expect(Object.keys(ENTRY_FIELDS).filter((field) => KEYS[field] === undefined)).toEqual([]);
  });
});
