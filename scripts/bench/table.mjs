/** The figures as people read them, on a terminal and in docs/performance.md. */
import path from 'node:path';
import { ROOT } from './peers.mjs';
import { ratios, spread } from './statistics.mjs';

const HEADS = ['work', 'ours', 'beside it', 'ratio', 'ratio of CPU', 'goal', 'met'];
const RAW_HEADS = ['runs', 'wall, s', 'CPU, s', 'command'];

/** @typedef {{ row: import('./rows.mjs').Row, outcomes: Map<string, import('./race.mjs').Outcome> }} Result */

/** A line a goal. @param {readonly Result[]} results */
export function goalTable(results) {
  const lines = results.flatMap(({ row, outcomes }) =>
    row.goals.map((goal) => goalLine(row, goal, outcomes)),
  );
  return markdown(HEADS, lines);
}

function goalLine(row, goal, outcomes) {
  const { of, over, by, overBy = by, atMost } = goal;
  const [ours, other] = [outcomes.get(of), outcomes.get(over)];
  const wanted = atMost === undefined ? '–' : `≤ ${round(atMost)}`;
  const figures = [figureOf(ours, by), figureOf(other, overBy)];
  const trouble = [ours, other].some(({ trouble }) => trouble !== null);
  if (trouble) return [row.work, ...figures, '–', '–', wanted, 'not measured'];
  const { median, least, most } = spread(ratios(samplesOf(ours, by), samplesOf(other, overBy)));
  const cpu = spread(ratios(samplesOf(ours, 'cpu'), samplesOf(other, 'cpu'))).median;
  const met = atMost === undefined ? '–' : median <= atMost ? 'yes' : 'no';
  return [row.work, ...figures, `${round(median)} (${round(least)}–${round(most)})`, round(cpu), wanted, met];
}

/** A line a command: medians with the least and the most, and the command itself. @param {readonly Result[]} results */
export function rawTable(results, home) {
  const lines = results.flatMap(({ row, outcomes }) =>
    [...outcomes.values()].map((outcome) => [
      row.id,
      outcome.runner.label,
      ...rawFigures(outcome),
      `\`${shown(outcome.runner.command ?? [], home)}\``,
    ]),
  );
  return markdown(['row', 'program', ...RAW_HEADS], lines);
}

function rawFigures({ samples, trouble }) {
  if (trouble !== null) return ['0', trouble.replaceAll('|', '\\|'), '–'];
  const told = (by) => {
    const { median, least, most } = spread(samples.map((sample) => sample[by]));
    return `${seconds(median)} (${seconds(least)}–${seconds(most)})`;
  };
  return [String(samples.length), told('wall'), told('cpu')];
}

function figureOf({ runner, samples, trouble }, by) {
  if (trouble !== null) return `${runner.label}: ${trouble.replaceAll('|', '\\|')}`;
  const { median } = spread(samples.map((sample) => sample[by]));
  return `${runner.label}: ${seconds(median)} s${by === 'cpu' ? ' CPU' : ''}`;
}

const samplesOf = ({ samples }, by) => samples.map((sample) => sample[by]);

/** Without the folders of the machine that it was run on. */
function shown(command, home) {
  return command
    .map((word) => word.replaceAll(home, 'TMP').replaceAll(ROOT, '').replaceAll(process.execPath, 'node'))
    .map((word) => (path.isAbsolute(word) ? path.basename(word) : word))
    .join(' ')
    .replaceAll('|', '\\|');
}

const seconds = (number) => number.toFixed(number < 10 ? 3 : 1);
const round = (number) => String(Number(number.toFixed(2)));

function markdown(heads, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
