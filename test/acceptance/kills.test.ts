/**
 * Killed at any moment, the program leaves every target old or new and whole. A part
 * of the kills falls at random times, spread over the whole run, the rest at the calls that write.
 * `KILLS=1000 npm run test:acceptance -- kills` kills that often, however long it takes.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { diceOf } from '../bench/dice.ts';
import { folderWith } from '../support/cli.ts';
import { type Tally, Victim, type Work } from '../support/kills.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const ASKED = Number(process.env['KILLS'] ?? 0);
const KILLS = ASKED || 200;
/** Milliseconds for all kinds of work together, where nobody asked for a number. */
const PATIENCE = ASKED ? Number.POSITIVE_INFINITY : 20_000;
/** Of each kind of work, on a machine however slow. */
const LEAST = 6;
const AT_ONCE = 3;
const SEED = Number(process.env['KILL_SEED'] ?? 20_260_101);

/** Plans enough for many writes in a run. */
const plans = (count: number, text: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`plans/${index}.yaml`, text(index)]));

const rendering = (formats: readonly string[], count: number): Work => {
  const old = Object.keys(plans(count, () => '')).flatMap((name) =>
    formats.map((format) => [name.replace(/^plans(.*)yaml$/, `out$1${format}`), 'a document of before\n']),
  );
  return {
    name: `render to ${formats.join(' and ')}`,
    before: folderWith({
      ...plans(count, () => CLEAN_EN),
      ...Object.fromEntries(old),
    }),
    args: ['render', 'plans', '-f', formats.join(','), '-o', 'out', '--force', '--quiet'],
  };
};

const MISTYPED = CLEAN_ZH.replace('主题: ', '主题：').replace('3月', '13月');

const WORKS: readonly Work[] = [
  rendering(['md'], 8),
  rendering(['docx', 'md'], 2),
  {
    name: 'check, filling the cache',
    before: folderWith(plans(8, (index) => MISTYPED.replace('社区学校', `第${index}社区学校`))),
    args: ['check', 'plans', '--quiet'],
  },
  {
    name: 'check --fix',
    before: folderWith(plans(8, () => MISTYPED)),
    args: ['check', 'plans', '--fix', '--quiet'],
  },
  {
    name: 'check --update-baseline',
    before: folderWith({ ...plans(3, () => MISTYPED), 'plan.baseline.json': '{"version":1,"files":{}}\n' }),
    args: ['check', 'plans', '--fix', '--update-baseline', '-f', 'html=report.html', '-f', 'json', '--quiet'],
  },
  {
    name: 'format',
    before: folderWith(plans(8, () => CLEAN_ZH)),
    args: ['format', 'plans', '--keys', 'en', '--quiet'],
  },
];

describe('a program that is killed', () => {
  const share = Math.ceil(KILLS / WORKS.length);
  let amidWrite = 0;
  // Where not one fell amid a write, nothing was shown.
  afterAll(() => expect(amidWrite).toBeGreaterThan(0));

  it.each(WORKS)(
    '$name: every file is the old or the new one, whole',
    { timeout: 24 * 3_600_000 },
    async (work) => {
      const victim = await Victim.of(work);
      expect(victim.targets).toBeGreaterThan(0);
      const until = performance.now() + PATIENCE / WORKS.length;
      const dice = diceOf(SEED, work.name);
      const wrong: string[] = [];
      let made = 0;
      const killOn = async () => {
        while (made < LEAST || (victim.tally.kills < share && performance.now() < until)) {
          made += 1;
          const atCall = made % 2 === 0;
          const end = atCall
            ? { call: 2 + dice.below(victim.calls * 2) }
            : { after: dice.below(Math.ceil(victim.typical * 1.1)) };
          wrong.push(...(await victim.kill(end, made % 10 === 0)));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, killOn));
      console.info(told(work, victim));
      expect(wrong).toEqual([]);
      amidWrite += victim.tally.amidWrite;
    },
  );
});

function told(
  { name }: Work,
  { tally, typical }: { readonly tally: Tally; readonly typical: number },
): string {
  const { kills, amidWrite, between, late } = tally;
  return `${name}: ${kills} kills, ${amidWrite} amid a write, ${between} with a part of the files written, ${late} too late; a run takes ${Math.round(typical)} ms`;
}
