/** docs/performance.md: what is written between its two marks comes from runs. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from './peers.mjs';
import { goalTable, rawTable } from './table.mjs';

const PAGE = path.join(ROOT, 'docs/performance.md');
const START = '<!-- The tables: npm run bench -- --update -->';
const END = '<!-- End of the tables -->';

/**
 * Keeps what was measured, so that rows can be measured one after another and still make one page.
 *
 * @param {{ home: string, seed: number }} bench
 * @param {readonly import('./table.mjs').Result[]} results of this run
 * @param {readonly import('./rows.mjs').Row[]} rows all of them
 * @returns {import('./table.mjs').Result[]} of this run and of former ones of the same program
 */
export function kept({ home, seed }, results, rows) {
  const file = path.join(home, `results-${commit()}-${seed}.json`);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const now = Object.fromEntries(results.map(({ row, outcomes }) => [row.id, [...outcomes]]));
  const all = { ...before, ...now };
  writeFileSync(file, JSON.stringify(all));
  return rows.filter(({ id }) => all[id]).map((row) => ({ row, outcomes: new Map(all[row.id]) }));
}

/** @throws {Error} for a page without the marks */
export function writePage({ home, seed }, results) {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${path.relative(ROOT, PAGE)} has lost its marks`);
  const head = `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, seed ${seed}; ${machine()}.`;
  const tables = [head, goalTable(results), '## Raw numbers', rawTable(results, home)].join('\n\n');
  writeFileSync(PAGE, `${before}${START}\n\n${tables}\n\n${END}${after}`);
}

function machine() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${availableParallelism()} cores (${cpus()[0].model.trim()}), ${memory}, ${process.platform}, Node ${process.version}`;
}

function commit() {
  const git = (...words) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', 'src', 'package-lock.json') !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? ' with changes' : '');
}
