import { fileURLToPath } from 'node:url';
import { type Compiled, loadCompiled } from '../commands/cache/compiled.ts';

/** Loads the script that holds the whole program; it lies beside what starts it. */
export const loadWhole = (use: string): Compiled<typeof import('./whole.ts')> =>
  loadCompiled(fileURLToPath(new URL('./plan.js', import.meta.url)), use);
