/** What can only be said of plans that lie beside each other. */
import { withoutExcepted } from '../config/exceptions.ts';
import { loadPlan } from '../plan/load.ts';
import { COLLECTION_RULES } from '../rules/index.ts';
import { type CollectedPlan, suspectsIn, type Traces } from '../rules/run-collection.ts';
import type { Checked } from './checked.ts';
import { readInput } from './inputs.ts';
import type { Shelves } from './shelves.ts';

const NONE: Traces = new Map();

/** The plans with what the rules over a collection find in each; those that they want to see are read once more. */
export async function compared(plans: readonly Checked[], shelves: Shelves): Promise<readonly Checked[]> {
  const all = [...plans];
  const traces = plans.map((plan) => plan.traces ?? NONE);
  for (const { members, findings } of suspectsIn(traces, COLLECTION_RULES)) {
    const suspects = new Map<number, CollectedPlan>();
    for (const at of members) {
      const again = await readAgain(plans[at], shelves);
      if (again !== null) suspects.set(at, again);
    }
    for (const [at, found] of findings(suspects)) {
      const [plan, file] = [all[at], suspects.get(at)?.file];
      if (plan === undefined || file === undefined || found.length === 0) continue;
      const more = withoutExcepted(found, file, shelves.today);
      all[at] = { ...plan, file, diagnostics: [...plan.diagnostics, ...more] };
    }
  }
  return all;
}

async function readAgain(plan: Checked | undefined, { configs }: Shelves): Promise<CollectedPlan | null> {
  if (plan === undefined) return null;
  const { file } = plan.file === null ? await readInput(plan.input) : plan;
  const loaded = file && loadPlan(file).plan;
  if (file === null || loaded === null) return null;
  return { plan: loaded, file, policy: await configs.policyFor(plan.input), name: plan.input.path };
}
