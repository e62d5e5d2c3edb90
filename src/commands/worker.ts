/** What a worker thread can do: a function a kind of work, which `pool.ts` calls by its name. */
import { cliWords } from '../messages/cli.ts';
import type { CheckSetup, threadChecker } from './check-thread.ts';
import type { PackedInput, PackedSession } from './parcel.ts';
import type { Sent } from './pool.ts';
import type { MakeSetup, PackedTask, threadMaker } from './render-thread.ts';
import { UsageError } from './session.ts';

/** What `pool.ts` set this thread up with. */
const setup: { readonly session: PackedSession } = process.__tinypool_state__.workerData;

/** What came of a piece of work; what the caller has to put right, as a sentence in the caller's language. */
async function sent(work: Promise<unknown>): Promise<Sent> {
  try {
    return { result: await work };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { usage: error.tell(cliWords(setup.session.locale)) };
  }
}

let maker: ReturnType<typeof threadMaker> | null = null;

/** A plan of `plan render` → its documents. */
export async function render(task: PackedTask): Promise<Sent> {
  maker ??= (await import('./render-thread.ts')).threadMaker(setup as MakeSetup);
  return sent(maker(task));
}

let checker: ReturnType<typeof threadChecker> | null = null;

/** A plan of `plan check` → what was found in it. */
export async function check(input: PackedInput): Promise<Sent> {
  checker ??= (await import('./check-thread.ts')).threadChecker(setup as CheckSetup);
  return sent(checker(input));
}
