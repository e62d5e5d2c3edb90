/** Short ways to write down what a phrase should mean. */
import type { OccasionId } from '../../../src/plan/occasions/table.ts';
import type {
  Comparison,
  Frequency,
  MonthPart,
  PartialDate,
  Relation,
  TimeOfYear,
  UnitKind,
  ValuePhrase,
  WhenPhrase,
} from '../../../src/plan/phrases/types.ts';

type End = Partial<PartialDate>;
export const end = (said: End): PartialDate => ({ year: null, month: null, day: null, part: null, ...said });

export const month = (
  value: number,
  part: MonthPart | null = null,
  year: number | null = null,
): WhenPhrase => ({
  type: 'date',
  date: end({ month: value, part, year }),
});
export const year = (value: number): WhenPhrase => ({ type: 'date', date: end({ year: value }) });
export const day = (of: number, value: number, year: number | null = null): WhenPhrase => ({
  type: 'date',
  date: end({ month: of, day: value, year }),
});
export const range = (from: End, to: End, label: string | null = null): WhenPhrase => ({
  type: 'range',
  from: end(from),
  to: end(to),
  label,
});
export const months = (from: number, to: number, label: string | null = null): WhenPhrase =>
  range({ month: from }, { month: to }, label);
export const due = (by: End): WhenPhrase => ({ type: 'deadline', by: end(by), end: by.part === 'late' });
export const since = (from: End): WhenPhrase => ({ type: 'since', from: end(from) });
export const quarter = (value: 1 | 2 | 3 | 4, year: number | null = null): WhenPhrase => ({
  type: 'quarter',
  quarter: value,
  year,
});
export const half = (value: 1 | 2, year: number | null = null): WhenPhrase => ({
  type: 'half',
  half: value,
  year,
});
export const weeks = (from: number, to = from, of: number | null = null): WhenPhrase => ({
  type: 'weeks',
  from,
  to,
  month: of,
});
export const frequency = (said: Partial<Frequency> & Pick<Frequency, 'unit'>): Frequency => ({
  times: 1,
  timesTo: said.times ?? 1,
  comparison: 'exactly',
  every: 1,
  on: null,
  deadline: false,
  ...said,
});
export const every = (
  said: Partial<Frequency> & Pick<Frequency, 'unit'>,
  within: WhenPhrase | null = null,
): WhenPhrase => ({ type: 'frequency', frequency: frequency(said), within });
export const occasion = (
  id: OccasionId,
  relation: Relation = 'on',
  of: number | null = null,
  year: number | null = null,
): WhenPhrase => ({ type: 'occasion', occasion: id, relation, month: of, year });
export const named = (
  name: TimeOfYear,
  inMonths: readonly number[] = [],
  relation: Relation = 'on',
  year: number | null = null,
): WhenPhrase => ({ type: 'time-of-year', name, months: inMonths, relation, year });
export const all = (...parts: WhenPhrase[]): WhenPhrase => ({ type: 'several', parts });

export const amount = (
  number: number,
  unit: string,
  kind: UnitKind,
  comparison: Comparison = 'exactly',
  often: Frequency | null = null,
): ValuePhrase => ({ type: 'amount', comparison, number, unit, kind, frequency: often });
export const between = (
  from: number,
  to: number,
  unit: string,
  kind: UnitKind,
  often: Frequency | null = null,
): ValuePhrase => ({ type: 'between', from, to, unit, kind, frequency: often });
export const change = (
  direction: 'up' | 'down',
  number: number,
  unit: string,
  comparison: Comparison = 'exactly',
  often: Frequency | null = null,
): ValuePhrase => ({ type: 'change', direction, comparison, number, unit, frequency: often });
export const ratio = (
  numerator: number,
  denominator: number,
  comparison: Comparison = 'exactly',
): ValuePhrase => ({ type: 'ratio', comparison, numerator, denominator });
export const whole = (of: 'all' | 'none' | 'done'): ValuePhrase => ({ type: 'whole', of });
