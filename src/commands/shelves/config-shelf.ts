/** The policies that hold for the plans of a run: the nearest `plan.config.yaml`, with what it extends. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import {
  mergedSettings,
  NO_POLICY,
  type Policy,
  type RuleSetting,
  type RuleSettings,
} from '../../config/config.ts';
import { idsOf, mergedOwn, type OwnRule } from '../../config/own-rules.ts';
import { LEVEL_WORDS, levelOf } from '../../config/read-level.ts';
import { RULE_CODES } from '../../messages/index.ts';
import { closest } from '../../schema/suggest.ts';
import { isFile } from '../files/folder.ts';
import type { Input } from '../files/inputs.ts';
import { type Session, UsageError } from '../session.ts';
import { allOwn, type Loaded } from './loaded-policy.ts';
import type { PolicyReader } from './policy-reader.ts';

/** The file's name; it lies in the folder of the plans or above it. */
export const CONFIG_FILE = 'plan.config.yaml';

export interface ConfigOptions {
  /** `--config`: this file for all plans, wherever they lie. */
  readonly config?: string;
  /** `--rule id=level`, which goes before what files say. */
  readonly rule?: readonly string[];
}

export class ConfigShelf {
  private readonly session: Session;
  private readonly option: string | undefined;
  /** `--rule` */
  private readonly given: RuleSettings;
  private readonly byFolder = new Map<string, Promise<Loaded | null>>();
  private reader: Promise<PolicyReader> | null = null;

  /** @throws {UsageError} for a `--rule` that says nothing */
  constructor(session: Session, { config, rule = [] }: ConfigOptions) {
    this.session = session;
    this.option = config;
    this.given = Object.fromEntries(rule.map(readRuleOption));
  }

  /** @throws {UsageError} for a file of policy that is not there or has faults, and for a `--rule` of a rule that there is none of */
  async policyFor(input: Input): Promise<Policy> {
    const loaded = await this.nearest(input.folder);
    const { rules, ownRules, ...policy } = loaded?.policy ?? NO_POLICY;
    const special = loaded?.overrides.filter(({ files }) => files.has(input.absolute)) ?? [];
    this.checkGiven(loaded);
    return {
      ...policy,
      rules: [...special.map((one) => one.rules), this.given].reduce(mergedSettings, rules),
      ownRules: special.map((one) => one.ownRules).reduce(mergedOwn, ownRules),
    };
  }

  /** The own rules that hold in a folder, with those for some of its files. */
  async ownRulesOf(folder: string): Promise<readonly OwnRule[]> {
    const loaded = await this.nearest(folder);
    return loaded === null ? [] : allOwn(loaded);
  }

  private checkGiven(loaded: Loaded | null): void {
    const known = [...RULE_CODES, ...(loaded === null ? [] : idsOf(allOwn(loaded)))];
    const strange = Object.keys(this.given).find((id) => !known.includes(id));
    if (strange !== undefined)
      throw new UsageError(({ errors }) => errors.unknownRule(strange, closest(strange, known)));
  }

  /** The folder of the file of policy that holds for a plan; null where there is none. */
  async folderFor(input: Input): Promise<string | null> {
    return (await this.nearest(input.folder))?.folder ?? null;
  }

  /** The files of policy that hold for plans, with what they extend. */
  async filesFor(inputs: readonly Input[]): Promise<readonly string[]> {
    for (const { folder } of inputs) await this.nearest(folder);
    const all = await Promise.all(this.byFolder.values());
    return all.flatMap((loaded) => loaded?.read ?? []);
  }

  /** The plans that the policy of a folder names, as paths from there; none where it names none. */
  async plansOf(folder: string): Promise<readonly string[]> {
    const loaded = await this.nearest(folder);
    if (loaded === null) return [];
    const way = path.relative(folder, loaded.folder);
    return loaded.plans.map((pattern) => path.join(way, pattern).split(path.sep).join('/'));
  }

  private nearest(folder: string): Promise<Loaded | null> {
    const known = this.byFolder.get(folder) ?? this.find(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<Loaded | null> {
    const { cwd } = this.session.io;
    if (this.option !== undefined) return this.load(path.resolve(cwd, this.option), this.option);
    const file = path.join(folder, CONFIG_FILE);
    if (await isFile(file)) return this.load(file, path.relative(cwd, file) || file);
    await refuseUnread(folder, cwd);
    const above = path.dirname(folder);
    return above === folder ? null : this.nearest(above);
  }

  /** Most plans have no policy: what reads one is loaded where there is one. */
  private async load(absolute: string, shown: string): Promise<Loaded> {
    this.reader ??= import('./policy-reader.ts').then(({ PolicyReader: Reader }) => new Reader(this.session));
    return (await this.reader).load(absolute, shown, []);
  }
}

/** Names that were meant to be that of the policy; where one of them is passed over in silence, a strict policy is lost. */
const MEANT = [CONFIG_FILE, 'plan.config.yml'];

/** @throws {UsageError} where something in a folder was meant to be its policy and is none: a lost link, a folder, another ending */
async function refuseUnread(folder: string, cwd: string): Promise<void> {
  for (const name of MEANT) {
    const found = path.join(folder, name);
    const isThere = await lstat(found).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new UsageError(({ errors }) =>
        errors.policyNotRead(path.relative(cwd, found) || found, CONFIG_FILE),
      );
  }
}

/** @throws {UsageError} for an option that names no level; which rules there are is known with the policy */
function readRuleOption(option: string): readonly [string, RuleSetting] {
  const [id = '', written = ''] = option.split(/[=:：]/).map((part) => part.trim());
  const level = levelOf(written);
  if (level === null)
    throw new UsageError(({ errors }) => errors.invalidChoice(`--rule ${id}`, written, LEVEL_WORDS));
  return [id, { level }];
}
