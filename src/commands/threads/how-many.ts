/** How many threads may run at once. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Where Linux tells the limits of this very program (proc(5)). */
const LIMITS = '/proc/self/limits';
const ADDRESSES = /^Max address space +(\S+)/m;

/**
 * As many as there are cores. Where addresses are limited (`ulimit -v`) one: V8 sets far
 * more of them aside for each thread than it uses, and ends the program where it gets none.
 */
export function threadsAtOnce(limits: string = limitsHere()): number {
  const most = ADDRESSES.exec(limits)?.[1] ?? 'unlimited';
  return most === 'unlimited' ? availableParallelism() : 1;
}

/** '' where the system does not tell. */
function limitsHere(): string {
  try {
    return readFileSync(LIMITS, 'latin1');
  } catch {
    return '';
  }
}
