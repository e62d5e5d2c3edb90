import type { Path } from '../../diagnostics/diagnostic.ts';
import { findBlanks } from '../../plan/blanks.ts';
import { blanksOf, everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** Blanks that were left for somebody to fill in: in any text, and keys with nothing behind them. */
export const placeholder: Rule<'placeholder'> = {
  id: 'placeholder',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const { texts, period } = plan;
    const told = texts.map((text) => ({ text, blanks: blanksOf(plan, text) }));
    if (period && !texts.includes(period.text))
      told.push({ text: period.text, blanks: findBlanks(period.text.value) });
    for (const { text, blanks } of told) {
      for (const { from, to, blank } of blanks) {
        const around = to - from === 1 ? wordAround(text.value, from, to) : null;
        report({ text, from, to }, { blank, ...(around !== null && { around }) });
      }
    }
    if (plan.blanks.length === 0) return;
    const items = new Set(everyItem(plan).map(({ path }) => nameOf(path)));
    // An entry of a list with nothing in it is an empty item, and said by that rule.
    for (const node of plan.blanks) if (!items.has(nameOf(node.path))) report(node, { blank: '' });
  },
};

/** A single mark says little by itself: the characters around it, up to the next sign on either side. */
function wordAround(text: string, from: number, to: number): string | null {
  const before = /[\p{L}\p{N}]{0,6}$/u.exec(text.slice(Math.max(0, from - 6), from))?.[0] ?? '';
  const after = /^[\p{L}\p{N}%％]{0,3}/u.exec(text.slice(to, to + 3))?.[0] ?? '';
  return before + after === '' ? null : before + text.slice(from, to) + after;
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}
