/** What a worker thread can do: a function a kind of work, which `pool.ts` calls by its name with a handful of tasks. */
import { cliWords } from '../messages/cli.ts';
import type { CheckSetup, threadChecker } from './checking/check-thread.ts';
import type { MakeSetup, PackedTask, threadMaker } from './rendering/render-thread.ts';
import { UsageError } from './session.ts';
import type { PackedInput, PackedSession } from './threads/parcel.ts';
import type { Sent } from './threads/pool.ts';

/** What `pool.ts` set this thread up with. */
const setup: { readonly session: PackedSession } = process.__tinypool_state__.workerData;

/** What came of each task, one after the other; what the caller has to put right, as a sentence in the caller's language. */
async function sent<Task>(
  tasks: readonly Task[],
  work: (task: Task) => Promise<unknown>,
): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  for (const task of tasks) {
    try {
      all.push({ result: await work(task) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      all.push({ usage: error.tell(cliWords(setup.session.locale)) });
    }
  }
  return all;
}

let maker: ReturnType<typeof threadMaker> | null = null;

/** Plans of `plan render` → their documents. */
export async function render(tasks: readonly PackedTask[]): Promise<readonly Sent[]> {
  maker ??= (await import('./rendering/render-thread.ts')).threadMaker(setup as MakeSetup);
  return sent(tasks, maker);
}

let checker: ReturnType<typeof threadChecker> | null = null;

/** Plans of `plan check` → what was found in them. */
export async function check(inputs: readonly PackedInput[]): Promise<readonly Sent[]> {
  checker ??= (await import('./checking/check-thread.ts')).threadChecker(setup as CheckSetup);
  return sent(inputs, checker);
}
