/** One command measured from outside: how long it took, and the CPU time of it and of all processes below it. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * `time` of bash reads rusage of what it has waited for: the command with its
 * threads, and what that has waited for in turn. bash itself is outside of it.
 */
const TIMED = `
TIMEFORMAT='cpu %U %S'
start=$EPOCHREALTIME
{ time "$@" >/dev/null 2>&3; } 3>&1 2>&4
code=$?
end=$EPOCHREALTIME
echo "end $code $start $end" >&4
`;

/** What npm sets when a script runs changes what the commands load; they run as from a shell. */
export const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|FORCE_COLOR|NO_COLOR)/i.test(name)),
);

/** The goals are for two cores: of a machine with more, everything gets the first two. */
export function twoCores(command) {
  return availableParallelism() > 2 ? ['taskset', '-c', '0,1', ...command] : [...command];
}

/**
 * Runs a command to its end; what it prints goes nowhere.
 *
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: Record<string, string>, exits?: readonly number[] }} how the exit codes that are as they should be (0)
 * @returns {{ wall: number, cpu: number }} seconds from start to end, and of the processor, user and system
 * @throws {Error} with what it complained of, where it ends otherwise
 */
export function timed(command, { cwd, env = {}, exits = [0] }) {
  const { stdout, output, error } = spawnSync('bash', ['-c', TIMED, 'bash', ...twoCores(command)], {
    cwd,
    env: { ...ENVIRONMENT, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  const [, user, system] = /^cpu (\S+) (\S+)$/m.exec(output[4]).map(decimal);
  const [, code, start, end] = /^end (\S+) (\S+) (\S+)$/m.exec(output[4]).map(decimal);
  if (!exits.includes(code)) throw new Error(`ended with ${code}: ${complaint(stdout)}`);
  return { wall: end - start, cpu: user + system };
}

/** The decimal mark is that of the locale. */
const decimal = (text) => Number(text.replace(',', '.'));

/** The line that says what is wrong, or else the last one. */
function complaint(text) {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /error|cannot/i.test(line)) ?? lines.at(-1)).trim().slice(0, 200);
}
