/** What the installed program starts worker threads with. */

import type { PackedTask } from '../commands/rendering/render-thread.ts';
import type { PackedInput } from '../commands/threads/parcel.ts';
import type { Sent } from '../commands/threads/pool.ts';
import { loadWhole } from './load.ts';

const { work }: { readonly work: string } = process.__tinypool_state__.workerData;
const worker = loadWhole(work).exports.worker();

export const check = async (inputs: readonly PackedInput[]): Promise<readonly Sent[]> =>
  (await worker).check(inputs);
export const render = async (tasks: readonly PackedTask[]): Promise<readonly Sent[]> =>
  (await worker).render(tasks);
