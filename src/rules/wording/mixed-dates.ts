import { daysInMonth } from '../../plan/phrases/dates.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { grouped } from '../../text/grouped.ts';
import { mendedBy, type Prose, proseOf } from '../prose.ts';
import { everyItem } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { bothMeanings, englishDates, inStyle, type WrittenDate } from './english-dates.ts';

type Report = RuleContext<'mixed-dates'>['report'];

interface PlacedDate extends WrittenDate {
  readonly prose: Prose;
}

/** Dates written in several ways in one English plan, and dates of figures that mean two days. */
export const mixedDates: Rule<'mixed-dates'> = {
  id: 'mixed-dates',
  severity: 'info',
  basis: { kind: 'practice' },
  language: 'en',
  check(plan, { report }) {
    const times = new Set(timesOf(plan));
    const texts = proseOf(plan).filter(({ isCell }) => !isCell);
    const dates = texts.flatMap((prose) =>
      englishDates(prose.value).flatMap((date) => (isInCalendar(date) ? [{ ...date, prose }] : [])),
    );
    reportAmbiguous(dates, report);
    // What stands under "when" may be kept apart from the sentences, as a table is.
    for (const isTime of [true, false])
      reportMixed(
        dates.filter(({ prose }) => times.has(prose.text) === isTime),
        report,
      );
  },
};

/** What is in no calendar is told of as such, and is no better written in another way. */
function isInCalendar({ year, month, day }: WrittenDate): boolean {
  return month === null || day === null || day <= daysInMonth(year, month);
}

function timesOf(plan: Plan): readonly Text[] {
  const items = everyItem(plan);
  const results = items.flatMap((item) => item.results);
  return [...items, ...results].flatMap(({ when }) => (when ? [when.text] : []));
}

/** Another date of the plan may show which figure is the day. */
function reportAmbiguous(dates: readonly PlacedDate[], report: Report): void {
  const figures = dates.filter(({ style }) => style === 'slashes' || style === 'dots');
  if (figures.some(({ day, month }) => day !== null && day !== month)) return;
  for (const { prose, from, to, day } of figures) {
    if (day !== null) continue;
    const date = prose.value.slice(from, to);
    const meanings = bothMeanings(date);
    report({ text: prose.text, from, to }, { date, form: 'ambiguous', meanings }, { severity: 'warning' });
  }
}

/** The first date of each style that is not the plan's own, with how many there are. */
function reportMixed(dates: readonly PlacedDate[], report: Report): void {
  const counts = grouped(dates, ({ style }) => style);
  const [most, ...others] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return;
  const [style, [model]] = most;
  for (const [, group] of others) {
    const [first] = group;
    if (first === undefined || model === undefined) continue;
    const { prose, from, to } = first;
    const date = prose.value.slice(from, to);
    const right = inStyle(first, style);
    const args = {
      date,
      form: 'mixed',
      count: group.length,
      usual: model.prose.value.slice(model.from, model.to),
      right,
    } as const;
    const fix = group.flatMap(
      (each) => mendedBy(each.prose.text, each.from, each.to, inStyle(each, style)).fix ?? [],
    );
    report({ text: prose.text, from, to }, args, fix.length > 0 ? { fix } : {});
  }
}
