import { compareDays, type DaySpan } from '../../plan/phrases/resolve.ts';
import type { Day } from '../../plan/types.ts';
import type { Rule } from '../rule.ts';
import { type Phase, phasesOf } from './phases.ts';

/** A phase that ends before it begins, comes before the one in front of it, or begins while that one goes on. */
export const phaseOrder: Rule<'phase-order'> = {
  id: 'phase-order',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    for (const phases of phasesOf(plan)) {
      for (const [index, phase] of phases.entries()) {
        const before = phases[index - 1];
        const form = formOf(phase, before);
        if (form === null) continue;
        const args = { form, phase: phase.name, time: written(phase) };
        if (form === 'reversed' || before === undefined) report(phase, { ...args, before: null });
        else
          report(
            phase,
            { ...args, before: { phase: before.name, time: written(before) } },
            { related: [before.text.span(before.from, before.to)] },
          );
      }
    }
  },
};

function written({ text, from, to }: Phase): string {
  return text.value.slice(from, to);
}

function formOf(phase: Phase, before: Phase | undefined): 'reversed' | 'earlier' | 'overlap' | null {
  const { days } = phase;
  if (days === null) return 'reversed';
  if (before === undefined || before.days === null) return null;
  const last = before.days;
  if (
    compareDays(days.to, last.from) < 0 &&
    !touches(days.to, last.from, phase.isExact.end, before.isExact.start)
  )
    return isNextYear(last.to, days) ? null : 'earlier';
  if (
    compareDays(days.from, last.to) >= 0 ||
    touches(days.from, last.to, phase.isExact.start, before.isExact.end)
  )
    return null;
  if (phase.isBeside || before.isBeside) return null;
  // Phases that have names only may well go on for longer than the next one.
  const isWithin = compareDays(days.to, last.to) <= 0;
  return phase.number === null && isWithin ? null : 'overlap';
}

/** Days of one month, where not both are told exactly. */
function touches(a: Day, b: Day, isExact: boolean, isOtherExact: boolean): boolean {
  return a.year === b.year && a.month === b.month && !(isExact && isOtherExact);
}

const DECEMBER = 12;
const MARCH = 3;

/** January behind December is the next one, and so is the January of an account behind November. */
function isNextYear(last: Day, { from, to }: DaySpan): boolean {
  if (from.month > MARCH) return false;
  return last.month === DECEMBER || (last.month === DECEMBER - 1 && to.month < MARCH);
}
