/** Commands that are run in turn, so that what slows the machine down slows all of them. */
import { peakMemory } from './memory.mjs';
import { timed } from './process.mjs';

/**
 * @typedef {object} Runner
 * @property {string} name short, as goals refer to it
 * @property {string} label as the table calls it, with its version
 * @property {string[]} [command]
 * @property {readonly number[]} [exits] exit codes that are as they should be
 * @property {Record<string, string>} [env]
 * @property {() => void} [before] what is put in order before each run, unmeasured
 * @property {string} [missing] why it cannot run
 *
 * @typedef {Partial<Record<'wall' | 'cpu' | 'memory', number>>} Sample
 * @typedef {{ runner: Runner, samples: Sample[], trouble: string | null }} Outcome
 */

/**
 * One round that does not count, if it is not a long row, then as many as asked
 * for: A B C, A B C. Who fails once is out of the race.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {readonly Runner[]} runners
 * @param {number} runs how many rounds count
 * @param {string} cwd
 * @returns {Promise<Map<string, Outcome>>} by the runner's name
 */
export async function race(row, runners, runs, cwd) {
  const outcomes = runners.map((runner) => ({ runner, samples: [], trouble: runner.missing ?? null }));
  const measure = row.memory ? peakMemory : timed;
  for (let round = row.long ? 1 : 0; round <= runs; round++) {
    for (const outcome of outcomes.filter(({ trouble }) => trouble === null)) {
      progress(`  ${row.id}, round ${round} of ${runs}: ${outcome.runner.name}`);
      const sample = await attempt(outcome, measure, cwd);
      if (round > 0 && sample !== null) outcome.samples.push(sample);
    }
  }
  progress('');
  return new Map(outcomes.map((outcome) => [outcome.runner.name, outcome]));
}

async function attempt(outcome, measure, cwd) {
  const { command, env, exits, before } = outcome.runner;
  try {
    before?.();
    return await measure(command, { cwd, env, exits });
  } catch (error) {
    outcome.trouble = error.message;
    outcome.samples = [];
    return null;
  }
}

/** One line that changes, where there is a terminal. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
