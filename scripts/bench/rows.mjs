/** The work that is measured, in the order of the table. */
import { COLD } from './cold.mjs';
import { LINEAR } from './large.mjs';
import { MANY_PLANS } from './many.mjs';

/**
 * @typedef {object} Goal a figure, and how much it may be
 * @property {string} of a runner
 * @property {string} [over] another runner that it is divided by, round by round; without one, the figure itself
 * @property {'wall' | 'cpu' | 'memory'} by
 * @property {'wall' | 'cpu' | 'memory'} [overBy] of the other figure, where it is another one
 * @property {number} [atMost] without it, the ratio is only told
 *
 * @typedef {object} Bench
 * @property {string} home the folder for temporary files
 * @property {number} seed
 * @property {number} scale 1, or a part of it: how many of the plans of each row that has many
 *
 * @typedef {object} Row
 * @property {string} id as `--only` takes it
 * @property {string} work
 * @property {boolean} [long] so long that nothing has to be warmed up
 * @property {boolean} [memory] memory is measured, not time
 * @property {Goal[]} goals
 * @property {(bench: Bench) => import('./race.mjs').Runner[] | Promise<import('./race.mjs').Runner[]>} runners
 */

/** @type {readonly Row[]} */
export const ROWS = [...COLD, ...MANY_PLANS, ...LINEAR];
