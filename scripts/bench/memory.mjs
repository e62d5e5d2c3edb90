/** The most memory that a command and all processes below it hold at one time. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ENVIRONMENT, twoCores } from './process.mjs';

/** How often it looks, in ms; a peak between two looks goes unseen, but a heap grows and shrinks more slowly. */
const EVERY = 50;

/**
 * Runs a command to its end and looks at it meanwhile. The looking takes time
 * of the processor, so nothing else is measured in the same run.
 *
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: Record<string, string>, exits?: readonly number[] }} how
 * @returns {Promise<{ memory: number }>} megabytes (10⁶ bytes)
 * @throws {Error} where it ends otherwise than it should
 */
export async function peakMemory(command, { cwd, env = {}, exits = [0] }) {
  const [program, ...rest] = twoCores(command);
  const child = spawn(program, rest, { cwd, env: { ...ENVIRONMENT, ...env }, stdio: 'ignore' });
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, held(child.pid));
  }, EVERY);
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', resolve);
    });
    if (!exits.includes(code)) throw new Error(`ended with ${code}`);
  } finally {
    clearInterval(timer);
  }
  return { memory: most / 1e6 };
}

/** Bytes that a process and those below it hold, what several of them share counted once (proportional set size). */
function held(root) {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + proportional(pid), 0);
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** The field behind the name and the state; a name may hold spaces and parentheses. */
function parentOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2] ?? 0);
}

function proportional(pid) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

/** A process may have ended since it was listed. */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
