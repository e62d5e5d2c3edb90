/** Commands that are run in turn, so that what slows the machine down slows all of them. */
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
 * @typedef {import('./process.mjs').Sample} Sample
 * @typedef {{ runner: Runner, samples: Sample[], trouble: string | null }} Outcome
 */

/**
 * One round that does not count, then as many as asked for: A B C, A B C. Who
 * fails once is out of the race.
 *
 * @param {readonly Runner[]} runners
 * @param {number} runs how many rounds count
 * @param {string} cwd
 * @returns {Map<string, Outcome>} by the runner's name
 */
export function race(runners, runs, cwd) {
  const outcomes = runners.map((runner) => ({ runner, samples: [], trouble: runner.missing ?? null }));
  for (let round = 0; round <= runs; round++) {
    for (const outcome of outcomes.filter(({ trouble }) => trouble === null)) {
      process.stderr.write(`\r\u001b[K  round ${round} of ${runs}: ${outcome.runner.name}`);
      const sample = attempt(outcome, cwd);
      if (round > 0 && sample !== null) outcome.samples.push(sample);
    }
  }
  process.stderr.write('\r\u001b[K');
  return new Map(outcomes.map((outcome) => [outcome.runner.name, outcome]));
}

function attempt(outcome, cwd) {
  const { command, env, exits, before } = outcome.runner;
  try {
    before?.();
    return timed(command, { cwd, env, exits });
  } catch (error) {
    outcome.trouble = error.message;
    outcome.samples = [];
    return null;
  }
}
