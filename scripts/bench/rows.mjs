/** The work that is measured, in the order of the table. */
import { COLD } from './cold.mjs';

/**
 * @typedef {object} Goal a figure, and how much it may be
 * @property {string} of a runner
 * @property {string} [over] another runner that it is divided by, round by round; without one, the figure itself
 * @property {'wall' | 'cpu'} by
 * @property {'wall' | 'cpu'} [overBy] of the other runner; the same if not said
 * @property {number} [atMost] without it, the ratio is only told
 *
 * @typedef {object} Bench
 * @property {string} home the folder for temporary files
 * @property {number} seed
 *
 * @typedef {object} Row
 * @property {string} id as `--only` takes it
 * @property {string} work
 * @property {Goal[]} goals
 * @property {(bench: Bench) => import('./race.mjs').Runner[] | Promise<import('./race.mjs').Runner[]>} runners
 */

/** @type {readonly Row[]} */
export const ROWS = [...COLD];
