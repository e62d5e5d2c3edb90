/** What a file costs beside a good plan of the same size: read, checked, told. */
import { createReport } from '../../src/diagnostics/report.ts';
import { stretchesOf } from '../../src/plan/stretches.ts';
import type { ReportFormat } from '../../src/reporters/formats.ts';
import { PLAN_KEYS } from '../../src/schema/plan-schema.ts';
import { readOrdinaryFile } from '../../src/source/ordinary/ordinary-file.ts';
import { EXAMPLES } from '../fuzz/seeds.ts';
import { REPORTERS } from '../support/reporters.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';
import { checkedAtOnce, worked } from './growth.ts';

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

const HEAD = CLEAN_ZH.slice(0, CLEAN_ZH.indexOf('主要措施'));
const planOf = (entries: readonly string[]): string => `${HEAD}主要措施:\n${entries.join('')}`;
/** What only the thorough reader takes. */
const UNUSUAL = 'x-备注: &备注 甲\n';

/** The entries of the examples that stand on one line and lean on nothing else, as far as nothing is found in them. */
const ENTRIES: readonly string[] = EXAMPLES.flatMap((text) => text.split('\n'))
  .filter((line) => /^ +- \{.*\p{Script=Han}.*\}$/u.test(line) && !/编号|对应|[#"]/.test(line))
  .map((line) => `  ${line.trim()}\n`)
  .filter((entry) => checkedAtOnce(planOf([entry]))?.files[0]?.diagnostics.length === 0);

/** The smallest good plan that others are held against: below it, what every file costs hides the rest. */
export const LEAST = 1024;

/** A plan that is right, of so many bytes or a little more; unless it is ordinary, with what the quick reader leaves to the thorough one. */
export function goodPlan(bytes: number, isOrdinary: boolean): string {
  const entries: string[] = [];
  const head = isOrdinary ? '' : UNUSUAL;
  let left = Math.max(bytes, LEAST) - bytesIn(head + planOf([]));
  for (let at = 0; left > 0; at += 1) {
    const entry = ENTRIES[at % ENTRIES.length] ?? '';
    entries.push(entry);
    left -= bytesIn(entry);
  }
  return head + planOf(entries);
}

/** Milliseconds for reading, checking and telling what was found. */
export function costOf(text: string, format: ReportFormat = 'pretty'): number {
  const before = worked();
  const report = checkedAtOnce(text) ?? createReport([]);
  REPORTERS[format](report, { color: false, locale: 'zh-CN', stretches: stretchesOf });
  return worked() - before;
}

/** How many times as much a file takes as a good plan of its size that is read by the same reader: the least of so many, by turns. */
export function timesGood(text: string, turns: number, format?: ReportFormat): number {
  const isOrdinary = readOrdinaryFile(text, PLAN_KEYS) !== null;
  const good = goodPlan(bytesIn(text), isOrdinary);
  let [least, leastGood] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < turns; turn += 1) {
    least = Math.min(least, costOf(text, format));
    leastGood = Math.min(leastGood, costOf(good, format));
  }
  return least / leastGood;
}
