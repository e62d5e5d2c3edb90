/** So many runs from a seed: what broke, what took too long, and whether a good plan still gives its bytes. */
import { diceOf } from '../bench/dice.ts';
import { plan } from '../support/cli.ts';
import { CLEAN_ZH, EVERYTHING } from '../support/small-plans.ts';
import { mutated } from './mutate.ts';
import { runOne, wishOf } from './run-one.ts';
import { seeds } from './seeds.ts';

/** Something that a run should not have done. */
export interface Fault {
  readonly run: number;
  readonly what: string;
  readonly bytes: Uint8Array;
}

export interface Outcome {
  readonly runs: number;
  /** Of them through the command itself. */
  readonly commands: number;
  readonly faults: readonly Fault[];
  /** The longest run by its number, in milliseconds. */
  readonly slowest: { readonly run: number; readonly milliseconds: number };
}

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** No run begins later than this many milliseconds after the first. */
  readonly limit?: number;
  readonly progress?: (run: number, faults: number) => void;
  /** Told of each fault when it is found. */
  readonly onFault?: (fault: Fault) => Promise<void>;
}

/** One run in so many goes through the command, and after so many a good plan is checked. */
const COMMAND = 250;
const BATCH = 1000;
/** What no input of some kilobytes may take, in milliseconds: a hundred times as much as a good one. */
const TOO_LONG = 1000;

/** Mutates and runs. The same seed gives the same inputs, each run by itself. */
export async function fuzz(options: FuzzOptions): Promise<Outcome> {
  const { seed, runs, limit = Number.POSITIVE_INFINITY, progress, onFault } = options;
  const began = Date.now();
  const sources = seeds();
  const good = await goodBytes();
  const faults: Fault[] = [];
  let slowest = { run: 0, milliseconds: 0 };
  let run = 0;
  for (; run < runs && Date.now() - began < limit; run += 1) {
    const bytes = inputOf(seed, run, sources);
    const { what, milliseconds } = await timed(bytes, run);
    if (what !== null) {
      faults.push({ run, what, bytes });
      await onFault?.({ run, what, bytes });
    }
    // The first run loads what all others use.
    if (run > 0 && milliseconds > slowest.milliseconds) slowest = { run, milliseconds };
    if (run % BATCH < BATCH - 1) continue;
    if ((await goodBytes()) !== good) faults.push({ run, what: 'a good plan has other bytes', bytes });
    progress?.(run + 1, faults.length);
  }
  return { runs: run, commands: Math.ceil(run / COMMAND), faults, slowest };
}

/** One run with its time. What was slow is run again by the time of the processor: the machine may be busy, or a collector at work. */
async function timed(bytes: Uint8Array, run: number): Promise<{ what: string | null; milliseconds: number }> {
  const began = performance.now();
  const what = await faultOf(bytes, run);
  const milliseconds = performance.now() - began;
  if (what !== null || milliseconds <= TOO_LONG || run === 0) return { what, milliseconds };
  const before = process.cpuUsage();
  await faultOf(bytes, run);
  const { user, system } = process.cpuUsage(before);
  const again = (user + system) / 1000;
  return { what: again > TOO_LONG ? `took ${again.toFixed()} ms` : null, milliseconds: again };
}

/** The input of a run, as the run has it whatever came before it. */
export function inputOf(seed: number, run: number, sources: readonly Uint8Array[] = seeds()): Uint8Array {
  const dice = diceOf('fuzz', seed, run);
  return mutated(dice.pick(sources), dice);
}

/** What is wrong with a run, or null. */
export async function faultOf(bytes: Uint8Array, run: number): Promise<string | null> {
  try {
    await runOne(bytes, wishOf(run));
    return run % COMMAND === 0 ? await faultOfCommand(bytes) : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function faultOfCommand(bytes: Uint8Array): Promise<string | null> {
  const { exitCode, stdout, stderr } = await plan(['check', '-', '-f', 'json'], { cwd: '/', stdin: bytes });
  if (![0, 1, 2].includes(exitCode)) return `exit code ${exitCode}`;
  if (stderr !== '') return `stderr: ${stderr}`;
  const { files } = JSON.parse(stdout);
  const told = files[0].diagnostics.length;
  return exitCode !== 0 && told === 0 ? `exit code ${exitCode} without a word` : null;
}

/** The report and the document of a plan that is right. */
export async function goodBytes(): Promise<string> {
  const checked = await plan(['check', '-', '-f', 'json'], { cwd: '/', stdin: CLEAN_ZH });
  const printed = await plan(['render', '-', '-f', 'md', '-o', '-'], { cwd: '/', stdin: EVERYTHING });
  return [checked.exitCode, checked.stdout, printed.exitCode, printed.stdout].join('\n');
}
