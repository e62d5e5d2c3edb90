import type { Item, Plan } from '../../plan/types.ts';
import { proseOf } from '../prose.ts';
import { everyItem } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type RowMark, rowMarks } from './number-rows.ts';

type Report = RuleContext<'numbering-order'>['report'];

/** Numbers that lie further apart belong to different things. */
const MOST_LEFT_OUT = 2;
/** So many numbers of a form make a row; of 一是 and First, two do. */
const FEWEST = 3;

/** Numbers that authors type within texts, of which one is left out or comes twice. */
export const numberingOrder: Rule<'numbering-order'> = {
  id: 'numbering-order',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    for (const { text, value, isCell } of proseOf(plan)) {
      if (!isCell) reportRows(rowMarks(text, value, plan.lang), report);
    }
    for (const items of [plan.sections, ...everyItem(plan).map((item) => item.items)])
      reportRows(leadingMarks(items, plan), report);
  },
};

/** What siblings begin with, where a row goes over several items and each holds but one of its numbers. */
function leadingMarks(items: readonly Item[], { lang }: Plan): readonly RowMark[] {
  if (items.length < FEWEST) return [];
  return items.flatMap(({ title, text }) => {
    const first = title ?? text;
    const marks = first === null ? [] : rowMarks(first, first.value, lang).filter((mark) => mark.isSpoken);
    return marks.length === 1 && marks[0]?.from === 0 ? marks : [];
  });
}

function reportRows(marks: readonly RowMark[], report: Report): void {
  for (const row of rowsOf(marks)) {
    const isCertain = row.length >= (row[0]?.isSpoken ? 2 : FEWEST);
    if (isCertain) reportRow(row, report);
  }
}

/** Rows by form, each from a number one to the next. */
function rowsOf(marks: readonly RowMark[]): readonly (readonly RowMark[])[] {
  const rows = new Map<string, RowMark[]>();
  const done: RowMark[][] = [];
  for (const mark of marks) {
    const row = rows.get(mark.form);
    const isDoubledFirst = row?.length === 1 && mark.number === 1;
    if (row && (mark.number > 1 || isDoubledFirst)) row.push(mark);
    else if (mark.number === 1) {
      const started = [mark];
      rows.set(mark.form, started);
      done.push(started);
    }
  }
  return done;
}

/** One finding for each place where the row does not go on; a step back may be a row within the row. */
function reportRow(row: readonly RowMark[], report: Report): void {
  for (const [at, mark] of row.entries()) {
    const before = row[at - 1];
    if (before === undefined) continue;
    const step = mark.number - before.number;
    if (step < 0) return;
    if (step === 1 || step > MOST_LEFT_OUT + 1) continue;
    // 首先…首先…: only where the row goes on; 其次…其次 is how people speak.
    if (step === 0 && (/[首其再]/.test(mark.written) || (mark.number === 1 && row[at + 1]?.number !== 2)))
      continue;
    const { text, from, to, written } = mark;
    const args = {
      found: written,
      before: before.written,
      form: step === 0 ? 'doubled' : 'skipped',
    } as const;
    report({ text, from, to }, args, { related: [before.text.span(before.from, before.to)] });
  }
}
