/**
 * No file takes more than twice the time of a good plan of its size, however
 * wrong it is: reading, all rules and the report that tells what was found.
 * Both are measured in turns in one process, by the time of the processor.
 */
import { expect, test } from 'vitest';
import { BEYOND } from '../fuzz/beyond.ts';
import { filled } from '../fuzz/fields.ts';
import { inputOf } from '../fuzz/fuzz.ts';
import { alone, everywhere } from '../fuzz/naughty-fields.ts';
import { EXAMPLES, seeds, YAML_FILES } from '../fuzz/seeds.ts';
import { costOf, timesGood } from '../linear/beside-good.ts';

const ALL = process.env['PLAN_LONG'] !== undefined;
const SEED = 12;
/** How many times the time of a good plan. */
const MOST = 2;
/** What is clearly below is not measured again. */
const DOUBTFUL = 1.5;
/** In UTF-16 code units: what takes longer than a collector does is told by one look. */
const LARGE = 100_000;
/** A file has to be too slow as often as that, so that a busy machine is no fault. */
const ROUNDS = 4;

type Input = readonly [name: string, text: string];
const everyNth = <T>(of: Iterable<T>, nth: number): readonly T[] => [...of].filter((_, at) => at % nth === 0);

function mutations(): readonly Input[] {
  const sources = seeds();
  return Array.from({ length: ALL ? 3000 : 200 }, (_, run) => [
    `seed ${SEED}, run ${run}`,
    new TextDecoder().decode(inputOf(SEED, run, sources)),
  ]);
}

const cuts = (): readonly Input[] =>
  EXAMPLES.flatMap((text, at) =>
    Array.from({ length: 4 }, (_, part): Input => {
      const length = 317 + Math.floor((text.length / 4) * part);
      return [`example ${at} up to ${length}`, text.slice(0, length)];
    }),
  );

const hostile = (): readonly Input[] =>
  [...everyNth(everywhere(1), ALL ? 29 : 289), ...everyNth(alone(1), ALL ? 5 : 29)].map(
    ({ name, form, string, way }) => [`${JSON.stringify(string)} in ${name}`, filled(form, string, way)],
  );

/** Those that take too long each time, of all. */
function tooSlow(inputs: readonly Input[]): readonly string[] {
  return inputs.flatMap(([name, text]) => {
    if (timesGood(text, text.length > LARGE ? 1 : 2) < DOUBTFUL) return [];
    const rounds: number[] = [];
    while (rounds.length < ROUNDS && rounds.every((times) => times > MOST)) rounds.push(timesGood(text, 6));
    return rounds.every((times) => times > MOST) ? [`${name}: ${Math.min(...rounds).toFixed(2)} times`] : [];
  });
}

test.each([
  ['mutations', mutations],
  ['YAML of every kind', () => YAML_FILES.map((text, at): Input => [`file ${at}`, text])],
  ['examples that are cut off', cuts],
  ['hostile strings', hostile],
  ['files beyond any measure', () => Object.entries(BEYOND).map(([name, [text]]): Input => [name, text])],
] as const)('%s take at most twice the time of a good plan', { timeout: 3_600_000 }, (_name, make) => {
  // Until the functions are compiled, nothing says anything.
  for (let warm = 0; warm < 100; warm += 1) costOf(EXAMPLES[warm % EXAMPLES.length] ?? '');
  const inputs = make();
  console.info(`${inputs.length} files`);
  expect(tooSlow(inputs)).toEqual([]);
});
