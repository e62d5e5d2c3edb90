/** Runs the built program and kills it amid its work, again and again. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIGEST_LENGTH, digestOf } from '../../src/commands/cache/caches.ts';
import { buildOf } from './bundled.ts';
import { emptyFolder, PACKAGE_ROOT } from './cli.ts';

/** Something that writes files: a folder as it is before, and the arguments. */
export interface Work {
  readonly name: string;
  readonly before: string;
  readonly args: readonly string[];
}

/** What killing came to. */
export interface Tally {
  kills: number;
  /** Kills that left a temporary file: they fell amid a write. */
  amidWrite: number;
  /** Kills at which some targets were new and some old. */
  between: number;
  /** Runs that were over before the kill. */
  late: number;
}

/** How a run is ended: after a time, or as it makes its n-th call that writes. */
export type End = { readonly after: number } | { readonly call: number };

/** Of a file that a run may have written. */
type State = 'same' | 'old' | 'new' | 'temporary' | 'broken';

type Files = ReadonlyMap<string, Buffer>;

/** The cache of a run lies in its folder. */
const CACHE = 'cache';
/** Says when the cache was looked through; a run that has nothing to add does not. */
const SWEPT = 'swept';
/** Code that V8 compiled, which is not the same twice, and what is left of writing it. */
const CODE = /\.code$/;
const UNFINISHED_CODE = /\.code\.\d+$/;
const BUILD: string = JSON.parse(buildOf(PACKAGE_ROOT));

/** Loaded before the program: ends the process at a call that writes, half of the times when the call has begun. */
const KILLER = `
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.KILL_AT_CALL);
const { writeFileSync } = fs;
if (left === 0) process.on('exit', () => writeFileSync(process.env.KILL_COUNT, String(-left)));
const end = () => process.kill(process.pid, 'SIGKILL');
for (const [owner, names] of [
  [fs, ['write', 'fsync', 'close', 'chmod', 'rename', 'writeFileSync', 'writeSync', 'fsyncSync', 'renameSync']],
  [promises, ['writeFile', 'rename']],
]) {
  for (const name of names) {
    const call = owner[name];
    owner[name] = function (...args) {
      left -= 1;
      if (left === 0 && process.env.KILL_BEFORE) end();
      const made = call.apply(this, args);
      if (left === 0) end();
      return made;
    };
  }
}
syncBuiltinESMExports();
`;

/** Every file below a folder by its path. */
export function filesOf(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    found.map((one) => {
      const file = path.join(one.parentPath, one.name);
      return [path.relative(folder, file), readFileSync(file)];
    }),
  );
}

/** Runs the program in a folder, to its end or until it is killed; its exit code, null where it was killed. */
export function runIn(
  cwd: string,
  args: readonly string[],
  end: End | null,
  killer = '',
): Promise<number | null> {
  const load = end !== null && 'call' in end ? ['--import', killer] : [];
  const calls =
    end !== null && 'call' in end
      ? { KILL_AT_CALL: String(end.call >> 1), KILL_COUNT: `${killer}.count` }
      : {};
  const before = end !== null && 'call' in end && end.call % 2 === 0 ? { KILL_BEFORE: '1' } : {};
  const bin = path.join(PACKAGE_ROOT, 'bin/plan.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...load, bin, ...args], {
      cwd,
      stdio: 'ignore',
      env: {
        ...process.env,
        LANG: 'en_US.UTF-8',
        XDG_CACHE_HOME: path.join(cwd, CACHE),
        ...calls,
        ...before,
      },
    });
    const timer = end !== null && 'after' in end ? setTimeout(() => child.kill('SIGKILL'), end.after) : null;
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve(code);
    });
  });
}

/** What a run to the end showed. */
interface Done extends Pick<Victim, 'typical' | 'calls'> {
  readonly files: Files;
  readonly exitCode: number | null;
  readonly killer: string;
}

/** One piece of work that is killed many times; `new` is what a run to the end makes of the folder. */
export class Victim {
  readonly tally: Tally = { kills: 0, amidWrite: 0, between: 0, late: 0 };
  private readonly work: Work;
  private readonly old: Files;
  private readonly new: Files;
  private readonly killer: string;
  /** Milliseconds of a whole run. */
  readonly typical: number;
  /** How many calls that write a whole run makes. */
  readonly calls: number;
  private readonly exitCode: number | null;

  private constructor(work: Work, done: Done) {
    this.work = work;
    this.old = filesOf(work.before);
    this.new = done.files;
    this.typical = done.typical;
    this.exitCode = done.exitCode;
    this.killer = done.killer;
    this.calls = done.calls;
  }

  static async of(work: Work): Promise<Victim> {
    const cwd = copyOf(work.before);
    const start = performance.now();
    const exitCode = await runIn(cwd, work.args, null);
    const typical = performance.now() - start;
    const killer = path.join(emptyFolder(), 'killer.mjs');
    writeFileSync(killer, KILLER);
    await runIn(copyOf(work.before), work.args, { call: 0 }, killer);
    const calls = Number(readFileSync(`${killer}.count`, 'utf8'));
    return new Victim(work, { files: filesOf(cwd), typical, exitCode, killer, calls });
  }

  /** How many files a whole run writes. */
  get targets(): number {
    return [...this.new].filter(([name, bytes]) => this.old.get(name)?.equals(bytes) !== true).length;
  }

  /**
   * Kills a run and looks at what is left; with `again` lets another run finish the work.
   * @returns what is wrong, nothing where all is well
   */
  async kill(end: End, again: boolean): Promise<readonly string[]> {
    const cwd = copyOf(this.work.before);
    const code = await runIn(cwd, this.work.args, end, this.killer);
    if (code === null) this.tally.kills += 1;
    else this.tally.late += 1;
    const wrong = this.judge(filesOf(cwd));
    if (again) wrong.push(...(await this.finish(cwd)));
    return wrong;
  }

  private judge(found: Files): string[] {
    const gone = [...this.old.keys()].filter((name) => !found.has(name)).map((name) => `${name}: gone`);
    const states = [...found].map(([name, bytes]) => ({ name, state: this.stateOf(name, bytes) }));
    const are = (wanted: State) => states.some(({ state }) => state === wanted);
    if (are('temporary')) this.tally.amidWrite += 1;
    if (are('old') && are('new')) this.tally.between += 1;
    return [...gone, ...states.flatMap(({ name, state }) => (state === 'broken' ? [`${name}: broken`] : []))];
  }

  private stateOf(name: string, bytes: Buffer): State {
    if (CODE.test(name)) return isWholeCode(bytes) ? 'same' : 'broken';
    const [isOld, isNew] = [this.old, this.new].map((files) => files.get(name)?.equals(bytes) === true);
    if (isOld && isNew) return 'same';
    if (isOld || isNew) return isOld ? 'old' : 'new';
    if (this.isTemporary(name)) return 'temporary';
    return 'broken';
  }

  /** What `write-file-atomic` leaves when it is killed: the target's name with digits behind it. */
  private isTemporary(name: string): boolean {
    const target = name.replace(/\.\d+$/, '');
    return UNFINISHED_CODE.test(name) || (target !== name && this.new.has(target));
  }

  private async finish(cwd: string): Promise<readonly string[]> {
    const code = await runIn(cwd, this.work.args, null);
    const found = filesOf(cwd);
    const wrong = [...this.new].filter(
      ([name, bytes]) => path.basename(name) !== SWEPT && !CODE.test(name) && !found.get(name)?.equals(bytes),
    );
    const told = wrong.map(([name]) => `${name}: not as a run without a kill before it makes it`);
    return code === this.exitCode ? told : [...told, `exit code ${code} and not ${this.exitCode}`];
  }
}

/** Whether it has the seal that the program looks for. */
function isWholeCode(bytes: Buffer): boolean {
  const [seal, rest] = [bytes.subarray(0, DIGEST_LENGTH), bytes.subarray(DIGEST_LENGTH)];
  return digestOf(rest, BUILD) === seal.toString();
}

function copyOf(folder: string): string {
  const copy = emptyFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
