/** The figures as people read them, on a terminal and in docs/performance.md. */
import path from 'node:path';
import { ROOT } from './peers.mjs';
import { ratios, spread } from './statistics.mjs';

const HEADS = ['work', 'ours', 'beside it', 'ratio', 'ratio of CPU', 'goal', 'met'];
const RAW_HEADS = ['row', 'program', 'runs', 'wall, s', 'CPU, s', 'memory, MB', 'each run', 'command'];
const UNITS = { wall: ' s', cpu: ' s CPU', memory: ' MB' };

/** @typedef {{ row: import('./rows.mjs').Row, outcomes: Map<string, import('./race.mjs').Outcome> }} Result */

/** A line a goal. @param {readonly Result[]} results */
export function goalTable(results) {
  return markdown(
    HEADS,
    results.flatMap(({ row, outcomes }) => row.goals.map((goal) => goalLine(row, goal, outcomes))),
  );
}

/**
 * @param {import('./rows.mjs').Row} row
 * @param {import('./rows.mjs').Goal} goal
 */
function goalLine(row, goal, outcomes) {
  const { of, over, by, overBy = by, atMost } = goal;
  const sides = [{ outcome: outcomes.get(of), by }];
  if (over !== undefined) sides.push({ outcome: outcomes.get(over), by: overBy });
  const figures = [figureOf(sides[0]), over === undefined ? '–' : figureOf(sides[1])];
  const wanted = wantedOf(goal);
  if (sides.some(({ outcome }) => outcome.trouble !== null)) {
    return [row.work, ...figures, '–', '–', wanted, 'not measured'];
  }
  const numbers = ratioOf(sides, (side) => side.by);
  const met = atMost === undefined ? '–' : numbers.median <= atMost ? 'yes' : 'no';
  const ratio = over === undefined ? '–' : range(numbers, round);
  // Where it is not what the goal is about: it stays the same on a machine that does other things too.
  const ofCpu =
    by === 'wall' && over !== of && over !== undefined ? ratioOf(sides, () => 'cpu').median : null;
  return [row.work, ...figures, ratio, ofCpu === null ? '–' : round(ofCpu), wanted, met];
}

function wantedOf({ over, by, atMost }) {
  if (atMost === undefined) return '–';
  return `≤ ${round(atMost)}${over === undefined ? UNITS[by] : ''}`;
}

/** Of one side its figures, of two their ratios round by round. */
function ratioOf([one, other], measure) {
  const samples = (side) => side.outcome.samples.map((sample) => sample[measure(side)]);
  return spread(other === undefined ? samples(one) : ratios(samples(one), samples(other)));
}

function figureOf({ outcome: { runner, samples, trouble }, by }) {
  if (trouble !== null) return `${runner.label}: ${cell(trouble)}`;
  return `${runner.label}: ${figure(spread(samples.map((sample) => sample[by])).median)}${UNITS[by]}`;
}

/** A line a command: medians with the least and the most, and the command itself. @param {readonly Result[]} results */
export function rawTable(results, home) {
  return markdown(
    RAW_HEADS,
    results.flatMap(({ row, outcomes }) =>
      [...outcomes.values()].map((outcome) => [
        row.id,
        outcome.runner.label,
        ...rawFigures(outcome),
        `\`${shown(outcome.runner.command ?? [], home)}\``,
      ]),
    ),
  );
}

function rawFigures({ samples, trouble }) {
  if (trouble !== null) return ['0', cell(trouble), '–', '–', '–'];
  const told = (by) =>
    samples[0][by] === undefined ? '–' : range(spread(samples.map((sample) => sample[by])), figure);
  const each = samples.map(({ wall, memory }) => figure(wall ?? memory));
  return [String(samples.length), told('wall'), told('cpu'), told('memory'), each.join(' ')];
}

/** Without the folders of the machine that it was run on. */
function shown(command, home) {
  const words = command.map((word) =>
    word.replaceAll(home, 'TMP').replaceAll(ROOT, '').replaceAll(process.execPath, 'node'),
  );
  return cell(words.map((word) => (path.isAbsolute(word) ? path.basename(word) : word)).join(' '));
}

const range = ({ median, least, most }, told) => `${told(median)} (${told(least)}–${told(most)})`;
const figure = (number) => number.toFixed(number < 10 ? 3 : 1);
const round = (number) => String(Number(number.toFixed(2)));
const cell = (text) => text.replaceAll('|', '\\|');

function markdown(heads, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
