import { proseOf, replaced } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { straightPairs } from './straight-pairs.ts';

/** Quotation marks as programs have them around Chinese words: "…", '…', and one half of “…". */
export const straightQuotes: Rule<'straight-quotes'> = {
  id: 'straight-quotes',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.8' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      for (const { from, to, right } of straightPairs(value)) {
        const written = value.slice(from, to);
        const [open, close] = right;
        const fix = [
          { at: from, mark: open },
          { at: to - 1, mark: close },
        ]
          .filter(({ at, mark }) => value[at] !== mark)
          .map(({ at, mark }) => replaced(text, at, at + 1, mark));
        report({ text, from, to }, { written, right: `${open}${written.slice(1, -1)}${close}` }, { fix });
      }
    }
  },
};
