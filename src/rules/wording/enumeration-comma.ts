import { matchesOf } from '../../text/matches.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Titles or quotations side by side, with nothing else between them. */
const RUNS = [/(?:《[^《》\n]{1,99}》、?){2,99}/g, /(?:“[^“”\n]{1,99}”、?){2,99}/g];
const BETWEEN = /(?<=》)、(?=《)|(?<=”)、(?=“)/g;
/** What shows that the list has other entries too, or something behind one of them: then 、 parts them all. */
const OTHERS_BEFORE = /[、）)]$/;
const OTHERS_BEHIND = /、$/;
const BRACKET = /^[（(]/;

/** A 、 between titles of books or quotations that stand side by side and part themselves. */
export const enumerationComma: Rule<'enumeration-comma'> = {
  id: 'enumeration-comma',
  severity: 'info',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.5.3.5' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      for (const from of commasIn(value)) {
        const to = from + 1;
        const what = value[to] === '《' ? 'titles' : 'quotations';
        report({ text, from, to }, { what }, mendedBy(text, from, to, ''));
      }
    }
  },
};

function commasIn(value: string): readonly number[] {
  if (!(value.includes('》、《') || value.includes('”、“'))) return [];
  return RUNS.flatMap((pattern) =>
    matchesOf(value, pattern).flatMap(({ index, 0: run }) => {
      const isMixed =
        OTHERS_BEFORE.test(value.slice(Math.max(0, index - 1), index)) ||
        OTHERS_BEHIND.test(run) ||
        BRACKET.test(value.slice(index + run.length));
      return isMixed ? [] : matchesOf(run, BETWEEN).map((comma) => index + comma.index);
    }),
  );
}
