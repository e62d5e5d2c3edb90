import { knownPeriod, lacksPeriod } from '../plan-period.ts';
import type { Rule } from '../rule.ts';

/** No period, and neither title, text nor signature tells which year the plan is for. */
export const missingPeriod: Rule<'missing-period'> = {
  id: 'missing-period',
  severity: 'info',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    if (!lacksPeriod(plan) || knownPeriod(plan) !== null) return;
    const dates = new Set([...plan.facts.dates, ...plan.facts.occasions].map(({ text }) => text));
    report(plan, { dates: dates.size });
  },
};
