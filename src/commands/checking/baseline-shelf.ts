/** The baselines of a run: `plan.baseline.json`, the nearest above each plan, or the one that `--baseline` names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Asked,
  type Baseline,
  type FileStock,
  followed,
  readBaseline,
  renewed,
  sift,
  sizeOf,
  writeBaseline,
} from '../../config/baseline.ts';
import { COMPARING } from '../../config/comparing.ts';
import type { KnownFindings } from '../../diagnostics/report.ts';
import { decode } from '../../text/encoding.ts';
import { append } from '../../text/many.ts';
import { isWithin } from '../files/fence.ts';
import { asThere, exists, isFile, isGone, nearestAbove } from '../files/folder.ts';
import type { Input } from '../files/inputs.ts';
import { writeWhole } from '../files/outputs.ts';
import { type Session, UsageError } from '../session.ts';
import type { ConfigShelf } from '../shelves/config-shelf.ts';
import type { Checked as CheckedPlan } from './checked.ts';

/** The file's name; it lies in the folder of the plans or above it. */
export const BASELINE_FILE = 'plan.baseline.json';

export interface BaselineOptions {
  /** `--baseline`: this file for all plans, wherever they lie. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** Plans that did not change are not looked at. */
  readonly changed?: string | true;
  /** Plans are compared with last year's. */
  readonly against?: string;
}

/** What became of a baseline file that was written anew. */
export interface Updated {
  readonly file: string;
  /** Findings that stand in it now. */
  readonly findings: number;
  readonly added: number;
  readonly removed: number;
}

type Checked = Pick<CheckedPlan, 'input' | 'diagnostics'> & { readonly plan: object | null };

export class BaselineShelf {
  private readonly session: Session;
  private readonly options: BaselineOptions;
  private readonly configs: ConfigShelf;
  private readonly loaded = new Map<string, Promise<Baseline>>();
  private readonly byFolder = new Map<string, Promise<string | null>>();

  constructor(session: Session, options: BaselineOptions, configs: ConfigShelf) {
    this.session = session;
    this.options = options;
    this.configs = configs;
  }

  /** The files that hold the findings of plans, or will when the run is over. */
  async filesFor(inputs: readonly Input[]): Promise<readonly string[]> {
    const files = new Set<string>();
    for (const input of inputs) {
      const file = await this.fileFor(input, true);
      if (file !== null) files.add(file);
      else if (this.options.updateBaseline === true) files.add(await this.newFileFor(input));
    }
    return [...files];
  }

  /**
   * Before anything is mended or written. To read a pipe or write into it may wait for ever, and a device keeps nothing.
   * @throws {UsageError} for a baseline that cannot be read, for a `--baseline` that is not there, and where anything but a file bears its name
   */
  async refuseUnusable(inputs: readonly Input[]): Promise<void> {
    for (const file of await this.filesFor(inputs))
      if (await isFile(file)) await this.load(file);
      else if (await exists(file))
        throw new UsageError(({ errors }) => errors.baselineIsNoFile(this.shown(file)));
      else if (this.options.updateBaseline !== true)
        throw new UsageError(({ errors }) => errors.noBaseline(this.shown(file)));
  }

  /**
   * Leaves out of each plan what its baseline holds.
   * @throws {UsageError} for a baseline that cannot be read, and for a `--baseline` that is not there
   */
  async sifted<P extends Checked>(
    plans: readonly P[],
  ): Promise<{ plans: readonly P[]; known: KnownFindings }> {
    const left: P[] = [];
    const files = new Map<string, Asked>();
    let [known, gone] = [0, 0];
    for (const one of plans) {
      const file = await this.fileToHold(one.input);
      if (file === null) left.push(one);
      else {
        const stock = (await this.load(file)).get(nameIn(file, one.input)) ?? NOTHING;
        const asked = files.get(file) ?? (await this.askedOf(file, plans));
        files.set(file, asked);
        const sifted = sift(one.diagnostics, stock, asked);
        left.push({ ...one, diagnostics: sifted.left });
        known += sifted.known.length;
        gone += isWhole(one) ? sifted.gone : 0;
      }
    }
    for (const file of files.keys()) gone += sizeOfAll(await this.withoutPlan(file));
    return { plans: left, known: { known, gone, files: [...files.keys()].map((file) => this.shown(file)) } };
  }

  /**
   * After a plan was mended: what stood in its baseline is known there by the lines that it stands on now.
   * @throws {UsageError} for a baseline that cannot be read or written
   */
  async follow(before: Checked, after: Checked): Promise<void> {
    const file = await this.fileFor(before.input, true);
    if (file === null || !(await isFile(file))) return;
    const [baseline, name] = [await this.load(file), nameIn(file, before.input)];
    const stock = baseline.get(name);
    const moved = stock && followed(stock, before.diagnostics, after.diagnostics);
    if (moved === undefined || moved === stock) return;
    const changed = new Map(baseline).set(name, moved);
    this.loaded.set(file, Promise.resolve(changed));
    await writeWhole(file, writeBaseline(changed));
  }

  /**
   * Writes what was found to the baselines, in the place of what they held of
   * these plans. What they hold of other plans stays, and what only shows where all
   * plans are looked at; what they hold of plans that are gone goes.
   * @throws {UsageError} for a baseline that cannot be read or written
   */
  async update(plans: readonly Checked[]): Promise<readonly Updated[]> {
    const groups = new Map<string, Checked[]>();
    for (const one of plans.filter((plan) => isWhole(plan) && plan.input.absolute !== '')) {
      const file = (await this.fileFor(one.input, true)) ?? (await this.newFileFor(one.input));
      groups.set(file, [...(groups.get(file) ?? []), one]);
    }
    const updated: Updated[] = [];
    for (const [file, group] of groups)
      append(updated, await this.rewrite(file, group, await this.askedOf(file, plans)));
    return updated;
  }

  private async rewrite(file: string, plans: readonly Checked[], asked: Asked): Promise<readonly Updated[]> {
    const before = (await isFile(file)) ? await this.load(file) : NO_BASELINE;
    const after = new Map(before);
    for (const name of (await this.withoutPlan(file)).keys()) after.delete(name);
    for (const { input, diagnostics } of plans) {
      const name = nameIn(file, input);
      after.set(name, renewed(before.get(name) ?? NOTHING, diagnostics, asked));
    }
    const findings = sizeOfAll(after);
    // One that is named is there from then on, so that it can be named again.
    const isNew = this.options.baseline !== undefined && !(await isFile(file));
    if (before.size === 0 && findings === 0 && !isNew) return [];
    await writeWhole(file, writeBaseline(after));
    this.loaded.set(file, Promise.resolve(after));
    this.byFolder.clear();
    const removed = goneFrom(before, after);
    return [{ file: this.shown(file), findings, added: findings - sizeOfAll(before) + removed, removed }];
  }

  /**
   * Which rules this run asks, of those that a baseline may hold findings of. A passage that
   * stands in two plans is not found where one of them is not looked at.
   */
  private async askedOf(file: string, plans: readonly Checked[]): Promise<Asked> {
    const { changed, against } = this.options;
    const seen = new Set(plans.filter(isWhole).map(({ input }) => nameIn(file, input)));
    const left = new Set((await this.withoutPlan(file)).keys());
    const all = (await isFile(file)) ? await this.load(file) : NO_BASELINE;
    const sawAll =
      changed === undefined &&
      seen.size > 1 &&
      [...all.keys()].every((name) => seen.has(name) || left.has(name));
    const notAsked: readonly string[] = [
      ...(sawAll ? [] : COMPARING.others),
      ...(against === undefined ? COMPARING.lastYear : []),
    ];
    return (rule) => !notAsked.includes(rule);
  }

  /** The file whose findings are left out; null where there is none, or none yet: a dry run has written nothing. */
  private async fileToHold(input: Input): Promise<string | null> {
    const updates = this.options.updateBaseline === true;
    const file = await this.fileFor(input, updates);
    return updates && file !== null && !(await isFile(file)) ? null : file;
  }

  /** @param missing whether a `--baseline` may not be there yet */
  private async fileFor(input: Input, missing = false): Promise<string | null> {
    const { baseline } = this.options;
    if (baseline === undefined) return this.nearest(input.folder);
    const file = path.resolve(this.session.io.cwd, baseline);
    if (!missing && !(await isFile(file)))
      throw new UsageError(({ errors }) => errors.noBaseline(this.shown(file)));
    return file;
  }

  private nearest(folder: string): Promise<string | null> {
    const known = this.byFolder.get(folder) ?? nearestAbove(folder, BASELINE_FILE);
    this.byFolder.set(folder, known);
    return known;
  }

  /** Beside the policy, else in the working folder or, of plans elsewhere, beside the plan. */
  private async newFileFor(input: Input): Promise<string> {
    const { cwd } = this.session.io;
    const folder =
      (await this.configs.folderFor(input)) ?? (isWithin(input.folder, cwd) ? cwd : input.folder);
    return path.join(isWithin(input.folder, folder) ? folder : input.folder, BASELINE_FILE);
  }

  private load(file: string): Promise<Baseline> {
    const known = this.loaded.get(file) ?? this.read(file);
    this.loaded.set(file, known);
    return known;
  }

  private async read(file: string): Promise<Baseline> {
    const shown = this.shown(file);
    const bytes = await readFile(file).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new UsageError((words) => words.errors.unreadableBaseline(shown, words.systemReason(code)));
    });
    // An editor may have put a byte order mark in front, or written it as UTF-16.
    const decoded = decode(bytes, shown);
    const baseline = 'file' in decoded ? readBaseline(decoded.file.text) : null;
    if (baseline === 'newer') throw new UsageError(({ errors }) => errors.newerBaseline(shown));
    if (baseline === null) throw new UsageError(({ errors }) => errors.invalidBaseline(shown));
    return baseline;
  }

  /** Entries of plans that are no longer there. */
  private async withoutPlan(file: string): Promise<Baseline> {
    const gone = new Map<string, FileStock>();
    const entries = (await isFile(file)) ? await this.load(file) : NO_BASELINE;
    const folder = path.dirname(file);
    for (const [name, stock] of entries)
      if (await isGone(path.join(folder, await asThere(name, folder)))) gone.set(name, stock);
    return gone;
  }

  private shown(file: string): string {
    return (path.relative(this.session.io.cwd, file) || file).split(path.sep).join('/');
  }
}

/** Of a plan that could not be read to its end nobody knows what is gone. */
function isWhole({ plan, diagnostics }: Checked): boolean {
  return plan !== null && !diagnostics.some(({ code }) => code === 'yaml-syntax');
}

const NOTHING: FileStock = new Map();
const NO_BASELINE: Baseline = new Map();

/** A plan's name in a baseline, its accents composed, as macOS may not have them; standard input has that of the file it is said to be. */
function nameIn(file: string, { folder, path: shown }: Input): string {
  const absolute = path.join(folder, path.basename(shown));
  return path.relative(path.dirname(file), absolute).split(path.sep).join('/').normalize('NFC');
}

function sizeOfAll(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, stock) => sum + sizeOf(stock), 0);
}

/** How many findings of one baseline the other no longer holds. */
function goneFrom(before: Baseline, after: Baseline): number {
  let gone = 0;
  for (const [name, stock] of before) {
    for (const [rule, counts] of stock) {
      for (const [print, count] of counts)
        gone += Math.max(0, count - (after.get(name)?.get(rule)?.get(print) ?? 0));
    }
  }
  return gone;
}
