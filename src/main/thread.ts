/** What the installed program starts worker threads with. */
import { fileURLToPath } from 'node:url';
import { loadCompiled } from '../commands/compiled.ts';
import type { PackedInput } from '../commands/parcel.ts';
import type { Sent } from '../commands/pool.ts';
import type { PackedTask } from '../commands/render-thread.ts';

const { work }: { readonly work: string } = process.__tinypool_state__.workerData;
const { exports } = loadCompiled<typeof import('./whole.ts')>(
  fileURLToPath(new URL('./plan.js', import.meta.url)),
  work,
);
const worker = exports.worker();

export const check = async (input: PackedInput): Promise<Sent> => (await worker).check(input);
export const render = async (task: PackedTask): Promise<Sent> => (await worker).render(task);
