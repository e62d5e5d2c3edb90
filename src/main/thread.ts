/** What the installed program starts worker threads with. */
import type { PackedInput } from '../commands/parcel.ts';
import type { Sent } from '../commands/pool.ts';
import type { PackedTask } from '../commands/render-thread.ts';
import { loadWhole } from './load.ts';

const { work }: { readonly work: string } = process.__tinypool_state__.workerData;
const worker = loadWhole(work).exports.worker();

export const check = async (input: PackedInput): Promise<Sent> => (await worker).check(input);
export const render = async (task: PackedTask): Promise<Sent> => (await worker).render(task);
