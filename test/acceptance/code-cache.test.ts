/** What V8 made of the program is kept for later runs, and never does harm. */
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundled, copyOfProgram, rebuilt } from '../support/bundled.ts';
import { emptyFolder, folderWith } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const FAULTY = CLEAN_EN.replace(/^title:.*$/m, 'title: "TODO"');

function world() {
  const [cwd, cache] = [folderWith({ 'plan.yaml': `${FAULTY}\nclosing: TBD\n` }), emptyFolder()];
  const folder = path.join(cache, 'plan', 'code');
  return {
    cache,
    folder,
    check: (...more: string[]) => bundled(['check', 'plan.yaml', '--no-cache', ...more], { cwd, cache }),
    help: () => bundled(['check', '--help'], { cwd, cache }),
    kept: () => readdirSync(folder).map((name) => path.join(folder, name)),
  };
}

/** A number for a place in a file, the same in each run. */
const placeIn = (size: number, turn: number): number => (turn * 7919 * 104_729) % size;

describe('the code of earlier runs', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('is kept once for a command, and changes nothing that is said', () => {
    const { check, kept } = world();
    const first = check();
    expect(first.exitCode).toBe(1);
    const [file = '', ...others] = kept();
    expect(others).toEqual([]);
    const before = statSync(file);
    expect(check()).toEqual(first);
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
    expect(before.mode & 0o777).toBe(0o600);
  });

  it('is made anew where much more was compiled', () => {
    const { check, help, kept } = world();
    help();
    const [file = ''] = kept();
    const { size } = statSync(file);
    check();
    expect(kept()).toEqual([file]);
    expect(statSync(file).size).toBeGreaterThan(size);
  });

  it('does no harm when it is damaged', () => {
    const { check, kept } = world();
    const first = check();
    const [file = ''] = kept();
    const whole = readFileSync(file);
    const damages = [
      Buffer.alloc(0),
      Buffer.from('{}'),
      whole.subarray(0, 100),
      whole.subarray(0, whole.length >> 1),
    ];
    for (let turn = 1; turn <= 12; turn += 1) {
      const damaged = Buffer.from(whole);
      const at = placeIn(whole.length, turn);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (turn % 8));
      damages.push(damaged);
    }
    for (const damaged of damages) {
      writeFileSync(file, damaged);
      expect(check()).toEqual(first);
      // It is whole again.
      expect(statSync(file).size).toBeGreaterThan(whole.length / 2);
    }
  });

  it.skipIf(process.platform === 'win32')('is not taken where others could have written it', () => {
    const { check, kept } = world();
    const first = check();
    const [file = ''] = kept();
    chmodSync(file, 0o666);
    expect(check()).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is never that of another build', () => {
    const [cwd, cache, root] = [folderWith({ 'plan.yaml': CLEAN_EN }), emptyFolder(), copyOfProgram()];
    const run = () => bundled(['check', 'plan.yaml', '--no-cache'], { cwd, cache, root });
    const before = run();
    expect(before.stdout).toContain('nothing to mend');
    // The same length: all that V8 looks at in a source.
    rebuilt(root, (text) => text.replaceAll('nothing to mend', 'NOTHING TO MEND'));
    expect(run().stdout).toBe(before.stdout.replace('nothing to mend', 'NOTHING TO MEND'));
  });

  it('is missed by nobody where it cannot be kept, and not kept where that was asked for', () => {
    const { check, cache, folder } = world();
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
    const first = check();
    expect(readdirSync(cache)).toEqual([]);
    vi.unstubAllEnvs();
    writeFileSync(path.join(cache, 'plan'), 'a file where a folder should be');
    expect(check()).toEqual(first);
    expect(statSync(path.dirname(folder)).isFile()).toBe(true);
  });
});
