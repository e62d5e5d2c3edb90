/** Checks plans, many of them on several threads. */

import type { Input } from '../files/inputs.ts';
import { resultsOf } from '../threads/pool.ts';
import { checkingOf } from './check-thread.ts';
import type { Checked } from './checked.ts';
import type { PlanChecker } from './plan-checker.ts';

/**
 * Checks plans, in their order.
 * @throws {UsageError} for a policy or a `-t` that is not there or has faults
 */
export async function checkAll(inputs: readonly Input[], checker: PlanChecker): Promise<readonly Checked[]> {
  // Only where threads would be started for the rest: else each plan is looked up when it is its turn.
  const known = checker.threadsFor(inputs) > 1 ? await checker.known(inputs) : inputs.map(() => null);
  const left = inputs.filter((_, at) => known[at] === null);
  const checked = resultsOf(checkingOf(left, checker), checker.threadsFor(left));
  const all: Checked[] = [];
  for (const before of known) all.push(before ?? (await nextOf(checked)));
  // Ends the threads: what comes next needs the memory that they hold.
  await checked.return(undefined);
  await checker.sweep();
  return all;
}

async function nextOf(results: AsyncGenerator<Checked>): Promise<Checked> {
  const next = await results.next();
  if (next.done) throw new Error('a plan was not checked');
  return next.value;
}
