/** What the installed program starts worker threads with. */
import { fileURLToPath } from 'node:url';
import { loadCompiled } from '../commands/compiled.ts';

const { work }: { readonly work: string } = process.__tinypool_state__.workerData;
const { exports } = loadCompiled<typeof import('./whole.ts')>(
  fileURLToPath(new URL('./plan.cjs', import.meta.url)),
  work,
);

export const { check, render } = await exports.worker();
