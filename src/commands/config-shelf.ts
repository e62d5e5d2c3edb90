/** The policies that hold for the plans of a run: the nearest `plan.config.yaml`, with what it extends. */
import path from 'node:path';
import { glob } from 'tinyglobby';
import {
  mergedPolicies,
  mergedSettings,
  NO_POLICY,
  type Policy,
  PRESET_WORDS,
  presetOf,
  type RuleSetting,
  type RuleSettings,
} from '../config/config.ts';
import { idsOf, mergedOwn, type OwnRule } from '../config/own-rules.ts';
import { type Extended, readConfig, readExtends } from '../config/read.ts';
import { LEVEL_WORDS, levelOf } from '../config/read-level.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createReport } from '../diagnostics/report.ts';
import { RULE_CODES } from '../messages/index.ts';
import { REPORTERS } from '../reporters/index.ts';
import { closest } from '../schema/suggest.ts';
import type { SourceFile } from '../text/source-file.ts';
import { isWithinReach } from './fence.ts';
import { isFile } from './folder.ts';
import { fileInput, type Input, readInput } from './inputs.ts';
import { type Session, UsageError } from './session.ts';

/** The file's name; it lies in the folder of the plans or above it. */
export const CONFIG_FILE = 'plan.config.yaml';

export interface ConfigOptions {
  /** `--config`: this file for all plans, wherever they lie. */
  readonly config?: string;
  /** `--rule id=level`, which goes before what files say. */
  readonly rule?: readonly string[];
}

/** A file of policy with all that it extends. */
interface Loaded {
  readonly policy: Policy;
  readonly plans: readonly string[];
  /** The patterns resolved: which files each of the overrides is for, by absolute path. */
  readonly overrides: readonly Special[];
  readonly folder: string;
}

/** A file that extends others. */
interface From {
  readonly file: SourceFile;
  /** As the user sees it. */
  readonly shown: string;
  readonly folder: string;
  /** The files that led here, each extending the next, with this one. */
  readonly chain: readonly string[];
}

/** What holds for some of the files. */
interface Special {
  readonly files: ReadonlySet<string>;
  readonly rules: RuleSettings;
  readonly ownRules: readonly OwnRule[];
}

export class ConfigShelf {
  private readonly session: Session;
  private readonly option: string | undefined;
  /** `--rule` */
  private readonly given: RuleSettings;
  private readonly byFolder = new Map<string, Promise<Loaded | null>>();
  private readonly byFile = new Map<string, Promise<Loaded>>();

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
    if (this.option !== undefined) return this.load(path.resolve(cwd, this.option), this.option, []);
    const file = path.join(folder, CONFIG_FILE);
    if (await isFile(file)) return this.load(file, path.relative(cwd, file) || file, []);
    const above = path.dirname(folder);
    return above === folder ? null : this.nearest(above);
  }

  /** @param chain the files that led here, each extending the next */
  private load(absolute: string, shown: string, chain: readonly string[]): Promise<Loaded> {
    const known = this.byFile.get(absolute) ?? this.read(absolute, shown, chain);
    this.byFile.set(absolute, known);
    return known;
  }

  private async read(absolute: string, shown: string, chain: readonly string[]): Promise<Loaded> {
    const read = await readInput(fileInput(this.session.io.cwd, shown, shown, false));
    if (read.file === null) throw this.faulty(shown, [read.problem]);
    const folder = path.dirname(absolute);
    const { file } = read;
    const base = await this.baseOf(readExtends(file), { file, shown, folder, chain: [...chain, absolute] });
    const { config, diagnostics } = readConfig(file, idsOf(allOwn(base)));
    if (diagnostics.length > 0) throw this.faulty(shown, diagnostics);
    const overrides = await Promise.all(
      config.overrides.map(async (one) => ({ ...one, files: await matching(one.files, folder) })),
    );
    return {
      policy: mergedPolicies(base.policy, { ...config, preset: base.policy.preset }),
      plans: config.plans,
      overrides: [...base.overrides, ...overrides],
      folder,
    };
  }

  /** All that a file extends as one. A preset that it names holds before those of the files that it names; of several the last. */
  private async baseOf(all: readonly Extended[], from: From): Promise<Loaded> {
    const { folder } = from;
    const named = all.map(({ name }) => presetOf(name)).findLast((preset) => preset !== null);
    const files = all.filter(({ name }) => presetOf(name) === null);
    let base: Loaded = { policy: NO_POLICY, plans: [], overrides: [], folder };
    for (const one of files) {
      const { policy, overrides } = await this.extended(one, from);
      base = {
        ...base,
        policy: mergedPolicies(base.policy, policy),
        overrides: [...base.overrides, ...overrides],
      };
    }
    return named === undefined ? base : { ...base, policy: { ...base.policy, preset: named } };
  }

  /** A file that another extends; its path counts from the folder of that one. */
  private async extended({ name, range, path: place }: Extended, from: From): Promise<Loaded> {
    const { file, shown, folder, chain } = from;
    const absolute = path.resolve(folder, name);
    const refuse = (diagnostic: object) =>
      this.faulty(shown, [{ severity: 'error', file, range, path: place, ...diagnostic } as Diagnostic]);
    if (chain.includes(absolute)) {
      const circle = [...chain.slice(chain.indexOf(absolute)), absolute].map((one) =>
        path.relative(this.session.io.cwd, one),
      );
      throw refuse({ code: 'config-circle', args: { circle } });
    }
    const outside = !(await isWithinReach(absolute, chain.at(-1) ?? absolute, this.session.io.cwd));
    if (outside || !(await isFile(absolute))) {
      const args = { name, known: PRESET_WORDS, suggestion: closest(name, PRESET_WORDS), outside };
      throw refuse({ code: 'config-not-found', args });
    }
    return this.load(absolute, path.isAbsolute(name) ? name : path.join(path.dirname(shown), name), chain);
  }

  private faulty(shown: string, diagnostics: readonly Diagnostic[]): UsageError {
    const { io, locale } = this.session;
    const report = createReport([{ path: shown, diagnostics }]);
    const look = { color: this.session.color(io.stderr), locale, width: io.stderr.columns };
    const told = REPORTERS.pretty(report, look).trimEnd();
    return new UsageError(({ errors }) => `${errors.invalidConfig(shown)}\n${told}`);
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

/** The own rules of a file, with those for some of the files. */
function allOwn({ policy, overrides }: Loaded): readonly OwnRule[] {
  return overrides.map((one) => one.ownRules).reduce(mergedOwn, policy.ownRules);
}

async function matching(patterns: readonly string[], folder: string): Promise<ReadonlySet<string>> {
  // Written on Windows; a name with a glob's own signs in it is rarer than a backslash between names.
  const slashed = patterns.map((pattern) => pattern.replaceAll('\\', '/'));
  const files = await glob(slashed, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return new Set(files.map((file) => path.normalize(file)));
}
