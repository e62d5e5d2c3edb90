/** How the work for a plan grows with its size: processor time of each step, twice as long texts against long ones. */
import { applyExceptions } from '../../src/config/exceptions.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport, type Report } from '../../src/diagnostics/report.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { stretchesOf } from '../../src/plan/stretches.ts';
import { REPORT_FORMATS } from '../../src/reporters/formats.ts';
import { withoutConsequences } from '../../src/rules/consequences.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { renderDocument } from '../../src/template/render.ts';
import { applyEdits, separateEdits } from '../../src/text/edits.ts';
import { decode } from '../../src/text/encoding.ts';
import { append } from '../../src/text/many.ts';
import { builtInTemplate } from '../support/built-in.ts';
import { REPORTERS } from '../support/reporters.ts';

/** Milliseconds of each step by its name. */
export type Times = ReadonlyMap<string, number>;

/** Milliseconds that this process has worked: others on the machine do not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Notes how long each step works. */
class Clock {
  readonly times = new Map<string, number>();
  private before = worked();

  /** Puts down what was made since the last step. */
  step<T>(name: string, made: T): T {
    const now = worked();
    this.times.set(name, now - this.before);
    this.before = now;
    return made;
  }
}

/** Reads and checks a plan, step by step; null where there is none in it. */
export function checked(text: string, clock: Clock): Report | null {
  const decoded = clock.step('decode', decode(new TextEncoder().encode(text), 'plan.yaml'));
  if (!('file' in decoded)) return null;
  const { file } = decoded;
  const { plan, diagnostics } = clock.step('load', loadPlan(file));
  const found: Diagnostic[] = [];
  for (const rule of plan === null ? [] : RULES)
    append(
      found,
      clock.step(rule.id, plan ? runRules(plan, [rule], { file, requires: [], recommends: [] }) : []),
    );
  const left = clock.step('consequences', withoutConsequences(found, diagnostics));
  const all = clock.step('exceptions', applyExceptions([...diagnostics, ...left], file, '2026-01-15'));
  const fixes = all.flatMap(({ fix }) => (fix ? [fix] : []));
  clock.step('fix', applyEdits(file.text, separateEdits(fixes).edits));
  return createReport([{ path: file.path, source: file, organization: null, diagnostics: all }]);
}

/** Reads and checks a plan as one does it, all rules at once; null where there is none in it. */
export function checkedAtOnce(text: string): Report | null {
  const decoded = decode(new TextEncoder().encode(text), 'plan.yaml');
  if (!('file' in decoded)) return null;
  const { file } = decoded;
  const { plan, diagnostics } = loadPlan(file);
  const found = plan ? runRules(plan, RULES, { file, requires: [], recommends: [] }) : [];
  const left = applyExceptions(withoutConsequences(found, diagnostics), file, '2026-01-15');
  return createReport([
    { path: file.path, source: file, organization: null, diagnostics: [...diagnostics, ...left] },
  ]);
}

/** The steps of a check. */
export function timesOf(text: string): Times {
  const clock = new Clock();
  checked(text, clock);
  return clock.times;
}

/** The steps of reporting what a check finds, format by format. */
export function timesOfReports(text: string): Times {
  const report = checked(text, new Clock());
  const clock = new Clock();
  for (const format of report === null ? [] : REPORT_FORMATS)
    clock.step(
      format,
      report ? REPORTERS[format](report, { color: false, locale: 'zh-CN', stretches: stretchesOf }) : '',
    );
  return clock.times;
}

/** The making of a document, before it is written in a format. */
export function timesOfDocument(text: string): Times {
  const decoded = decode(new TextEncoder().encode(text), 'plan.yaml');
  const plan = 'file' in decoded ? loadPlan(decoded.file).plan : null;
  const clock = new Clock();
  clock.step('document', plan && renderDocument(plan, builtInTemplate('annual')));
  return clock.times;
}

/** Less than this, in milliseconds, says nothing about growth. */
const TELLING = 40;
/** Of so much more work for a text of `FACTOR` times the length nobody can say that it grows with the length. */
const FACTOR = 4;
const MOST = 8;
/** So often at most; a collector at work or a cold function is no growth. */
const TRIES = 4;

/**
 * The steps whose work grows faster than the plan does: four times the plan and
 * more than 8 times the work, each of several times.
 * @param make the plan of a size
 * @param size of the smaller one
 * @param times what is measured, the check itself unless told
 */
export function growingTooFast(
  make: (size: number) => string,
  size: number,
  times: (text: string) => Times = timesOf,
): readonly string[] {
  const suspects = fasterThan(make, size, times);
  if (suspects.size === 0) return [];
  // What takes the square takes it of the double too; a collector at work was chance.
  const again = fasterThan(make, size * 2, times);
  return [...again].flatMap(([name, told]) => (suspects.has(name) ? [`${name}: ${told}`] : []));
}

/** The steps that grow too fast between a size and four times that, with what they took. */
function fasterThan(
  make: (size: number) => string,
  size: number,
  times: (text: string) => Times,
): ReadonlyMap<string, string> {
  const [small, large] = [make(size), make(size * FACTOR)];
  let suspects: readonly string[] | null = null;
  const least = { small: new Map<string, number>(), large: new Map<string, number>() };
  for (let tried = 0; tried < TRIES && suspects?.length !== 0; tried += 1) {
    keepLeast(least.small, times(small));
    keepLeast(least.large, times(large));
    suspects = [...least.large.keys()].filter((name) => grows(least.small.get(name), least.large.get(name)));
  }
  return new Map(
    (suspects ?? []).map((name) => {
      const [before = 0, after = 0] = [least.small.get(name), least.large.get(name)];
      return [name, `${before.toFixed()} ms, then ${after.toFixed()} ms`];
    }),
  );
}

function keepLeast(least: Map<string, number>, times: Times): void {
  for (const [name, time] of times)
    least.set(name, Math.min(time, least.get(name) ?? Number.POSITIVE_INFINITY));
}

/** A step too short to be measured counts as a short one. */
function grows(small = 0, large = 0): boolean {
  return large > TELLING && large / Math.max(small, TELLING / FACTOR / 2) > MOST;
}
