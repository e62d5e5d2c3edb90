import type { Item, Plan, Text } from '../../plan/types.ts';
import { frontNumber } from '../front-numbers.ts';
import { proseOf } from '../prose.ts';
import { everyItem } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type RowMark, rowMarks } from './number-rows.ts';
import { countsOn } from './numbers-inside.ts';

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
  const marks = items.flatMap(({ title, text }) => {
    const first = title ?? text;
    if (first === null) return [];
    const spoken = rowMarks(first, first.value, lang).filter((mark) => mark.isSpoken);
    if (spoken.length > 0) return spoken.length === 1 && spoken[0]?.from === 0 ? spoken : [];
    return frontMark(first);
  });
  const forms = new Set(marks.map(({ form }) => form));
  return marks.filter(({ form }) => !isVaried(form, forms));
}

/** 1、 beside 1., (three) beside (2): two levels, or one written carelessly; nobody knows. */
function isVaried(form: string, forms: ReadonlySet<string>): boolean {
  const base = (each: string) => each.replace(/[、.．,，]$/, '').replace('A', '1');
  return form.startsWith('front') && [...forms].filter((each) => base(each) === base(form)).length > 1;
}

/** 1、 in front of an item, of whatever form: next to its siblings it counts nothing else. */
function frontMark(text: Text): readonly RowMark[] {
  const found = countsOn(text.value) || text.value.includes('\n') ? null : frontNumber(text.value);
  if (found === null) return [];
  const written = found.written.trimEnd();
  const form = `front ${written.replace(/[\p{N}\p{L}]+/gu, kindOf)}`;
  return [{ text, from: 0, to: written.length, written, number: found.number, form, isSpoken: false }];
}

/** Figures, Chinese numerals, or letters and words; ① is a kind of its own. */
function kindOf(digits: string): string {
  if (/\d/.test(digits)) return '1';
  return /\p{Script=Han}/u.test(digits) ? '一' : 'A';
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

/** One finding for each place where the row does not go on. */
function reportRow(row: readonly RowMark[], report: Report): void {
  for (const [at, { text, from, to, written, number, form }] of row.entries()) {
    const before = row[at - 1];
    if (before === undefined) continue;
    const step = number - before.number;
    // A step back may be a row within the row; between siblings it is none.
    if (step < 0 && !form.startsWith('front')) return;
    if (step === 1 || step > MOST_LEFT_OUT + 1 || (step === 0 && isMeant(row, at))) continue;
    const args = { found: written, before: before.written, form: step > 0 ? 'skipped' : 'doubled' } as const;
    report({ text, from, to }, args, { related: [before.text.span(before.from, before.to)] });
  }
}

/** 其次…其次 is how people speak; and of two numbers one, the second may begin another row, unless that goes on. */
function isMeant(row: readonly RowMark[], at: number): boolean {
  const mark = row[at];
  return /[首其再]/.test(mark?.written ?? '') || (mark?.number === 1 && row[at + 1]?.number !== 2);
}
