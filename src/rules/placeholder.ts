import type { Path } from '../diagnostics/diagnostic.ts';
import { findBlanks } from '../plan/blanks.ts';
import { everyItem } from './queries.ts';
import type { Rule } from './rule.ts';

/** Blanks that were left for somebody to fill in: in any text, and keys with nothing behind them. */
export const placeholder: Rule<'placeholder'> = {
  id: 'placeholder',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = plan.period ? [plan.period.text] : [];
    for (const text of new Set([...plan.texts, ...period])) {
      for (const { from, to, blank } of findBlanks(text.value)) report({ text, from, to }, { blank });
    }
    const items = new Set(everyItem(plan).map(({ path }) => nameOf(path)));
    // An entry of a list with nothing in it is an empty item, and said by that rule.
    for (const node of plan.blanks) if (!items.has(nameOf(node.path))) report(node, { blank: '' });
  },
};

function nameOf(path: Path): string {
  return JSON.stringify(path);
}
