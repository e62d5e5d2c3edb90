/** Reads files of policy, with what they extend. */
import path from 'node:path';
import { mergedPolicies, NO_POLICY, PRESET_WORDS, presetOf } from '../../config/config.ts';
import { idsOf } from '../../config/own-rules.ts';
import { type Extended, readConfig, readExtends } from '../../config/read.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createReport } from '../../diagnostics/report.ts';
import { prettyFindings } from '../../reporters/pretty.ts';
import { closest } from '../../schema/suggest.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { isWithinReach } from '../files/fence.ts';
import { isFile } from '../files/folder.ts';
import { fileInput, readInput } from '../files/inputs.ts';
import { type Session, UsageError } from '../session.ts';
import { allOwn, type Loaded } from './loaded-policy.ts';

/** A file that extends others. */
interface From {
  readonly file: SourceFile;
  /** As the user sees it. */
  readonly shown: string;
  readonly folder: string;
  /** The files that led here, each extending the next, with this one. */
  readonly chain: readonly string[];
}

/** Reads each file once. */
export class PolicyReader {
  private readonly session: Session;
  private readonly byFile = new Map<string, Promise<Loaded>>();

  constructor(session: Session) {
    this.session = session;
  }

  /**
   * @param chain the files that led here, each extending the next
   * @throws {UsageError} for a file that cannot be read or has faults
   */
  load(absolute: string, shown: string, chain: readonly string[]): Promise<Loaded> {
    const known = this.byFile.get(absolute) ?? this.read(absolute, shown, chain);
    this.byFile.set(absolute, known);
    return known;
  }

  private async read(absolute: string, shown: string, chain: readonly string[]): Promise<Loaded> {
    const file = await this.fileAt(shown);
    const folder = path.dirname(absolute);
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
      read: [...base.read, absolute],
    };
  }

  /** A file of policy without a word asks for nothing, as one does that only has comments. */
  private async fileAt(shown: string): Promise<SourceFile> {
    const read = await readInput(fileInput(this.session.io.cwd, shown, shown, false));
    if (read.file !== null) return read.file;
    if (read.problem.code === 'file-empty') return read.problem.file;
    throw this.faulty(shown, [read.problem]);
  }

  /** All that a file extends as one. A preset that it names holds before those of the files that it names; of several the last. */
  private async baseOf(all: readonly Extended[], from: From): Promise<Loaded> {
    const { folder } = from;
    const named = all.map(({ name }) => presetOf(name)).findLast((preset) => preset !== null);
    const files = all.filter(({ name }) => presetOf(name) === null);
    let base: Loaded = { policy: NO_POLICY, plans: [], overrides: [], folder, read: [] };
    for (const one of files) {
      const { policy, overrides, read } = await this.extended(one, from);
      base = {
        ...base,
        policy: mergedPolicies(base.policy, policy),
        overrides: [...base.overrides, ...overrides],
        read: [...base.read, ...read],
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
    const told = prettyFindings(report, look).trimEnd();
    return new UsageError(({ errors }) => `${errors.invalidConfig(shown)}\n${told}`);
  }
}

async function matching(patterns: readonly string[], folder: string): Promise<ReadonlySet<string>> {
  // Written on Windows; a name with a glob's own signs in it is rarer than a backslash between names.
  const slashed = patterns.map((pattern) => pattern.replaceAll('\\', '/'));
  const { glob } = await import('tinyglobby');
  const files = await glob(slashed, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return new Set(files.map((file) => path.normalize(file)));
}
