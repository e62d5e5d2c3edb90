import type { Rule } from '../rule.ts';
import { type Mention, mentionsIn } from './indicators.ts';

/** One indicator with two values in two places: nobody can tell which of them holds. */
export const conflictingFigures: Rule<'conflicting-figures'> = {
  id: 'conflicting-figures',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const first = new Map<string, Mention>();
    for (const mention of mentionsIn(plan)) {
      const earlier = first.get(mention.indicator);
      if (earlier === undefined) {
        first.set(mention.indicator, mention);
        continue;
      }
      if (!contradict(earlier, mention)) continue;
      const range = earlier.fact.text.span(earlier.fact.from, earlier.fact.to);
      report(
        mention.fact,
        {
          indicator: mention.indicator,
          figure: written(mention),
          other: written(earlier),
          line: range.start.line,
        },
        { related: [range] },
      );
    }
  },
};

function contradict(a: Mention, b: Mention): boolean {
  const isSame = a.unit === b.unit || a.unit === '' || b.unit === '';
  return a.item !== b.item && isSame && a.isCeiling === b.isCeiling && a.number !== b.number;
}

function written({ fact: { text, from, to } }: Mention): string {
  return text.value.slice(from, to);
}
