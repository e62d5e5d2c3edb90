/** What can only be said of plans that lie beside each other. */
import { withoutExcepted } from '../../config/exceptions.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { loadPlan } from '../../plan/load.ts';
import { COLLECTION_RULES } from '../../rules/index.ts';
import { type CollectedPlan, suspectsIn, type Traces } from '../../rules/run-collection.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readInput } from '../files/inputs.ts';
import type { Shelves } from '../shelves/shelves.ts';
import type { Checked } from './checked.ts';
import type { PlanChecker } from './plan-checker.ts';
import { comparisonFrom, comparisonKey, storedComparison } from './stored-comparison.ts';

/** What was found in one of the plans beside the others. */
export interface Comparison {
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** By the plan's place in the list. */
export type Comparisons = ReadonlyMap<number, Comparison>;

/** The plans with what the rules over a collection find in each; where nothing has changed since, what they found then. */
export async function compared(
  plans: readonly Checked[],
  { shelves, cache }: Pick<PlanChecker, 'shelves' | 'cache'>,
): Promise<readonly Checked[]> {
  const key = cache && comparisonKey(plans);
  if (key === null) return withFindings(plans, await comparisonsOf(plans, shelves));
  const stored = await cache?.get(key);
  const known = stored ? await comparisonFrom(stored, plans) : null;
  if (known !== null) return withFindings(plans, known);
  const found = await comparisonsOf(plans, shelves);
  await cache?.put(key, storedComparison(found, plans));
  return withFindings(plans, found);
}

function withFindings(plans: readonly Checked[], found: Comparisons): readonly Checked[] {
  return plans.map((plan, at) => {
    const more = found.get(at);
    return more
      ? { ...plan, file: more.file, diagnostics: [...plan.diagnostics, ...more.diagnostics] }
      : plan;
  });
}

const NONE: Traces = new Map();

/** The plans that the rules want to see are read once more. */
async function comparisonsOf(plans: readonly Checked[], shelves: Shelves): Promise<Comparisons> {
  const all = new Map<number, Comparison>();
  const traces = plans.map((plan) => plan.traces ?? NONE);
  for (const { members, findings } of suspectsIn(traces, COLLECTION_RULES)) {
    const suspects = await readAgain(members, plans, shelves);
    for (const [at, found] of findings(suspects)) {
      const { file } = suspects.get(at) as CollectedPlan;
      const more = withoutExcepted(found, file, shelves.today);
      if (more.length > 0) all.set(at, { file, diagnostics: [...(all.get(at)?.diagnostics ?? []), ...more] });
    }
  }
  return all;
}

/** Some of the plans whole, as far as they are still there. */
async function readAgain(
  members: readonly number[],
  plans: readonly Checked[],
  shelves: Shelves,
): Promise<ReadonlyMap<number, CollectedPlan>> {
  const whole = new Map<number, CollectedPlan>();
  for (const at of members) {
    const plan = await wholePlan(plans[at] as Checked, shelves);
    if (plan !== null) whole.set(at, plan);
  }
  return whole;
}

async function wholePlan(plan: Checked, { configs }: Shelves): Promise<CollectedPlan | null> {
  const { file } = plan.file === null ? await readInput(plan.input) : plan;
  const loaded = file && loadPlan(file).plan;
  if (file === null || loaded === null) return null;
  return { plan: loaded, file, policy: await configs.policyFor(plan.input), name: plan.input.path };
}
