/** All of the program, which the build puts into one script: `installed.ts` and `thread.ts` load it. */
export { processIo } from '../commands/io.ts';
export { run } from './run.ts';

/** What a worker thread can do. */
export const worker = () => import('../commands/worker.ts');
