/** Checks plans; what was found before in the same bytes is not looked for again. */
import pMap from 'p-map';
import { mentionsExceptions } from '../../config/exception-word.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { BUILD } from '../cache/build.ts';
import { cacheFolder, digestOf } from '../cache/caches.ts';
import { CheckCache } from '../cache/check-cache.ts';
import { type Input, readInput } from '../files/inputs.ts';
import type { Session } from '../session.ts';
import type { ConfigOptions } from '../shelves/config-shelf.ts';
import { type Shelves, shelvesOf } from '../shelves/shelves.ts';
import type { Checked, Wanted } from './checked.ts';
import { checkedFrom, storedText } from './stored.ts';

/** How one run checks its plans; it is copied to the threads that help. */
export interface CheckSettings {
  readonly options: ConfigOptions & { readonly template?: string; readonly against?: string };
  readonly wanted: Wanted;
  /** Whether findings may be taken from an earlier run and kept for a later one. */
  readonly cache: boolean;
}

/** Fewer are checked sooner than a thread has loaded the program. */
const PLANS_WORTH_A_THREAD = 20;
/** Plans that are looked up side by side. */
const AHEAD = 16;

/** Checks plans one by one, and remembers what was found. */
export class PlanChecker {
  readonly settings: CheckSettings;
  readonly session: Session;
  readonly shelves: Shelves;
  /** What earlier runs found; null where nothing is kept. */
  readonly cache: CheckCache | null;

  /** @throws {UsageError} for a `--rule` that says nothing */
  constructor(settings: CheckSettings, session: Session, shelves = shelvesOf(settings.options, session)) {
    this.settings = settings;
    this.session = session;
    this.shelves = shelves;
    const canKnow = settings.cache && settings.options.against === undefined && BUILD !== null;
    const folder = canKnow ? cacheFolder(session.io.env) : null;
    this.cache = folder === null ? null : new CheckCache(folder);
  }

  /**
   * What an earlier run found in the same bytes, null where there was none.
   * @throws {UsageError} for a policy that is not there or has faults
   */
  async known(inputs: readonly Input[]): Promise<readonly (Checked | null)[]> {
    // One after the other, so that of several faulty policies the same is told each time.
    for (const input of inputs) await this.shelves.configs.policyFor(input);
    if (this.cache === null || (await this.cache.isEmpty())) return inputs.map(() => null);
    return pMap(inputs, async (input) => (await this.lookUp(input))?.known ?? null, { concurrency: AHEAD });
  }

  /** @throws {UsageError} for a policy or a `-t` that is not there or has faults */
  async check(input: Input): Promise<Checked> {
    const { wanted } = this.settings;
    const found = await this.lookUp(input);
    if (found?.known) return found.known;
    // All that reads and judges a plan is loaded only where there is one that has changed.
    const [{ examine }, { checkedOf }] = await Promise.all([import('./examine.ts'), import('./checked.ts')]);
    if (found === null) return checkedOf(await examine(input, this.shelves), wanted);
    const read = { ...input, read: () => Promise.resolve(found.bytes) };
    const examined = await examine(read, this.shelves);
    const checked = { ...checkedOf(examined, wanted), input, digest: found.digest };
    const text = examined.standsAlone ? storedText(checked) : null;
    if (text !== null) await this.cache?.put(found.digest, text);
    return checked;
  }

  /** How many threads these plans may be checked on: one where a plan comes from standard input. */
  threadsFor(inputs: readonly Input[]): number {
    const isHere = inputs.some(({ absolute }) => absolute === '');
    return isHere ? 1 : Math.min(this.session.io.threads, Math.floor(inputs.length / PLANS_WORTH_A_THREAD));
  }

  /** Makes room in the cache. */
  async sweep(): Promise<void> {
    await this.cache?.sweep(Date.now());
  }

  /** null where there is no cache, or the file itself is not as it should be: that is told each time. */
  private async lookUp(input: Input): Promise<LookedUp | null> {
    if (this.cache === null || input.absolute === '') return null;
    const read = await readInput(input);
    if (read.file === null) return null;
    const { bytes, file } = read;
    const digest = digestOf(bytes, await this.contextOf(input, file));
    const text = await this.cache.get(digest);
    const known = text === null ? null : checkedFrom(text, { input, bytes, digest }, this.settings.wanted);
    return { bytes, digest, known };
  }

  /** All that findings hang on besides the plan itself. */
  private async contextOf(input: Input, file: SourceFile): Promise<string> {
    const { wanted, options } = this.settings;
    const policy = await this.shelves.configs.policyFor(input);
    const today = mentionsExceptions(file) ? this.shelves.today : null;
    const { coverage, traces } = wanted;
    const more = { today, template: options.template, found: input.found, coverage, traces };
    return JSON.stringify([BUILD, process.version, policy, more]);
  }
}

interface LookedUp {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly known: Checked | null;
}
