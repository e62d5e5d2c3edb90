/**
 * What the cache tells after changes, beside a check without it: plans that share
 * passages are changed, removed, renamed, added, copied, swapped, get another
 * policy, and bits of the cache are turned. With PLAN_LONG=1 two hundred changes.
 */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/chance.mjs';
import { districtOf } from '../../scripts/district.mjs';
import { bundled } from '../support/bundled.ts';
import { emptyFolder, folderWith } from '../support/cli.ts';

const CHANGES = process.env['PLAN_LONG'] === undefined ? 10 : 200;
/** More than are checked in one thread. */
const PLANS = 60;
const POLICIES = ['extends: recommended\n', 'extends: strict\n', 'rules:\n  copied-from: error\n'];

interface Scene {
  readonly cwd: string;
  readonly cache: string;
  readonly chance: (limit: number) => number;
}

/** Files of a folder and those below it, by their paths in it, without policies. */
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('plan.config.yaml'))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

function onePlan({ cwd, chance }: Scene): string {
  const plans = filesIn(cwd, '.yaml');
  return path.join(cwd, plans[chance(plans.length)] as string);
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const DEEDS: Readonly<Record<string, (scene: Scene) => void>> = {
  'a figure is another': (scene) =>
    rewrite(onePlan(scene), (text) => text.replace(/[2-9](?=户|人|次|场)/, '1')),
  'a line is gone': (scene) =>
    rewrite(onePlan(scene), (text) => {
      const lines = text.split('\n');
      return lines.filter((_, at) => at !== Math.floor(lines.length / 2)).join('\n');
    }),
  'a plan is gone': (scene) => rmSync(onePlan(scene)),
  'a plan has another name': (scene) => {
    const file = onePlan(scene);
    renameSync(file, file.replace(/\.yaml$/, '-另.yaml'));
  },
  'a plan is copied': (scene) => {
    const file = onePlan(scene);
    copyFileSync(file, file.replace(/\.yaml$/, `-${scene.chance(1e6)}.yaml`));
  },
  'two plans are swapped': (scene) => {
    const [one, other] = [onePlan(scene), onePlan(scene)];
    const text = readFileSync(one);
    copyFileSync(other, one);
    writeFileSync(other, text);
  },
  'another policy': ({ cwd, chance }) =>
    writeFileSync(path.join(cwd, 'plan.config.yaml'), POLICIES[chance(POLICIES.length)] as string),
  'a bit of the cache is turned': ({ cache, chance }) => {
    const kept = filesIn(cache, '.json');
    const file = path.join(cache, kept[chance(kept.length)] as string);
    const bytes = readFileSync(file);
    const at = chance(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8));
    writeFileSync(file, bytes);
  },
  'an entry of the cache is gone': ({ cache, chance }) => {
    const kept = filesIn(cache, '.json');
    rmSync(path.join(cache, kept[chance(kept.length)] as string));
  },
};

describe('the cache after changes', () => {
  it(
    'tells what a check without it tells, the first time and again',
    () => {
      const { files } = districtOf(PLANS, 3);
      const scene: Scene = {
        cwd: folderWith(Object.fromEntries(files)),
        cache: emptyFolder(),
        chance: chanceOf(11),
      };
      const { cwd, cache, chance } = scene;
      const run = (...more: string[]) => bundled(['check', '.', '-f', 'json', ...more], { cwd, cache });
      expect(run().stdout).toContain('"version"');
      expect(existsSync(path.join(cache, 'plan', 'check'))).toBe(true);
      const names = Object.keys(DEEDS);
      for (let count = 0; count < CHANGES; count += 1) {
        const name = names[count < names.length ? count : chance(names.length)] as string;
        DEEDS[name]?.(scene);
        const truth = run('--no-cache');
        expect([name, run()]).toEqual([name, truth]);
        expect([name, run()]).toEqual([name, truth]);
      }
    },
    CHANGES * 30_000,
  );
});
