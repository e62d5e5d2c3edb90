import type { Rule } from '../rule.ts';
import { doubledIn, monthlyPlan, monthOf } from './monthly.ts';

/** A month that stands twice where each stands once. */
export const monthTwice: Rule<'month-twice'> = {
  id: 'month-twice',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const monthly = monthlyPlan(plan);
    for (const list of monthly?.lists ?? []) {
      for (const { entry, meant } of doubledIn(list, monthly?.months ?? [])) {
        const month = monthOf(entry.single ?? 0);
        report(entry, { month, meant: meant === null ? null : monthOf(meant) });
      }
    }
  },
};
