/**
 * The stock of findings that an office takes on as it is: written once, left
 * out of later checks, so that only what is new is told. A finding is known
 * again by its file, its rule, and the line that it stands on, wherever that
 * line has moved to.
 */
import { type Diagnostic, ruleName } from '../diagnostics/diagnostic.ts';
import { fingerprintOf } from '../text/fingerprint.ts';

/** How many findings of a fingerprint a file has, by rule. */
export type FileStock = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** By the path of the plan from the folder of the baseline file, `/`-separated. */
export type Baseline = ReadonlyMap<string, FileStock>;

/** What of a file's findings a baseline knows. */
export interface Sifted {
  readonly left: readonly Diagnostic[];
  /** Findings that the baseline knows. */
  readonly known: readonly Diagnostic[];
  /** Entries of the baseline that stand for nothing any more. */
  readonly gone: number;
}

/** Raised when an older program could not read the file any more. */
const VERSION = 1;

/** What keeps a plan from being read is told again and again: nobody knows what else is wrong with it. */
const NEVER_KNOWN = /^(?:file-|yaml-syntax$|not-a-plan$)/;

/** Whether a baseline may hold a finding. */
export function canBeKnown({ code }: Diagnostic): boolean {
  return !NEVER_KNOWN.test(code);
}

/** Whether a run could find what a rule looks for. */
export type Asked = (rule: string) => boolean;

/**
 * Leaves out the findings that a stock holds: as many of each as it holds, no more.
 * @param asked of rules that were not, nothing is gone
 */
export function sift(
  diagnostics: readonly Diagnostic[],
  stock: FileStock,
  asked: Asked = () => true,
): Sifted {
  const rest = new Map([...stock].map(([rule, counts]) => [rule, new Map(counts)]));
  const known = diagnostics.filter((diagnostic) => {
    const counts = rest.get(ruleName(diagnostic));
    const print = canBeKnown(diagnostic) ? identityOf(diagnostic) : '';
    const count = counts?.get(print) ?? 0;
    if (count > 0) counts?.set(print, count - 1);
    return count > 0;
  });
  const isKnown = new Set(known);
  return { left: diagnostics.filter((one) => !isKnown.has(one)), known, gone: sizeOf(only(rest, asked)) };
}

/**
 * The stock of a plan that was mended. Mending one thing on a line changes the
 * line, and so by what the others on it are known: those are known by their new
 * line from then on. The stock itself where that is so of none.
 */
export function followed(
  stock: FileStock,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): FileStock {
  const { left, known: still } = sift(after, stock);
  const lost = without(sift(before, stock).known, still);
  const moved = left.flatMap((found) => {
    const at = lost.findIndex(
      (one) => ruleName(one) === ruleName(found) && markedBy(one) === markedBy(found),
    );
    return at < 0 ? [] : [{ from: lost.splice(at, 1)[0] ?? found, to: found }];
  });
  if (moved.length === 0) return stock;
  const counts = new Map([...stock].map(([rule, byPrint]) => [rule, new Map(byPrint)]));
  const add = (one: Diagnostic, count: number): void => {
    const byPrint = counts.get(ruleName(one));
    byPrint?.set(identityOf(one), (byPrint.get(identityOf(one)) ?? 0) + count);
  };
  for (const { from, to } of moved) {
    add(from, -1);
    add(to, 1);
  }
  return counts;
}

/** The findings of which there is none like it among the others, one for one. */
function without(all: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const keys = others.map((one) => ruleName(one) + identityOf(one));
  return all.filter((one) => {
    const at = keys.indexOf(ruleName(one) + identityOf(one));
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** The stock that these findings make. */
export function stockOf(diagnostics: readonly Diagnostic[]): FileStock {
  const stock = new Map<string, Map<string, number>>();
  for (const diagnostic of diagnostics.filter(canBeKnown)) {
    const counts = stock.get(ruleName(diagnostic)) ?? new Map<string, number>();
    const print = identityOf(diagnostic);
    stock.set(ruleName(diagnostic), counts.set(print, (counts.get(print) ?? 0) + 1));
  }
  return stock;
}

/**
 * The stock of a plan that was checked again. What it holds by rules that this run could
 * not ask stays, as does what was found by them all the same.
 */
export function renewed(old: FileStock, diagnostics: readonly Diagnostic[], asked: Asked): FileStock {
  const stock = new Map(stockOf(diagnostics));
  for (const [rule, counts] of only(old, (one) => !asked(one))) {
    const merged = new Map(stock.get(rule));
    for (const [print, count] of counts) merged.set(print, Math.max(count, merged.get(print) ?? 0));
    stock.set(rule, merged);
  }
  return stock;
}

const only = (stock: FileStock, wanted: Asked): FileStock =>
  new Map([...stock].filter(([rule]) => wanted(rule)));

/** How many findings a stock holds. */
export function sizeOf(stock: FileStock): number {
  const counts = [...stock.values()].flatMap((byPrint) => [...byPrint.values()]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * What a finding is known again by: the marked words and the line that they
 * begin on. Of a finding about the plan as a whole, whose place says nothing,
 * the texts among its facts.
 */
function identityOf(diagnostic: Diagnostic): string {
  const { file, range, path, args } = diagnostic;
  if (range === undefined || path?.length === 0) return fingerprintOf(`plan\n${textsIn(args).join('\n')}`);
  return fingerprintOf(`${lettersOf(file.line(range.start.line))}\n${markedBy(diagnostic)}`);
}

function markedBy({ file, range }: Diagnostic): string {
  return file.text.slice(range?.start.offset, range?.end.offset ?? 0).replace(/\s+/g, ' ');
}

function textsIn(args: object): readonly string[] {
  return Object.values(args).filter((value) => typeof value === 'string');
}

/** Letters and figures of a line: a comma that was mended makes no new line of it. */
function lettersOf(line: string): string {
  return line.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The file's text: sorted, a line for each rule of a plan, so that a change is a line in a diff. */
export function writeBaseline(baseline: Baseline): string {
  const files = inOrder(baseline).flatMap(([path, stock]) => {
    const rules = inOrder(stock).flatMap(([rule, counts]) => {
      const prints = inOrder(counts).filter(([, count]) => count > 0);
      const written = prints.map(([print, count]) => `${JSON.stringify(print)}: ${count}`);
      return prints.length === 0 ? [] : [`      ${JSON.stringify(rule)}: { ${written.join(', ')} }`];
    });
    return rules.length === 0 ? [] : [`    ${JSON.stringify(path)}: {\n${rules.join(',\n')}\n    }`];
  });
  const all = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "files": ${all}\n}\n`;
}

/** By the characters of the names, the same on every machine. */
function inOrder<V>(entries: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads what `writeBaseline` wrote; `newer` where a later program did, null for anything else. */
export function readBaseline(text: string): Baseline | 'newer' | null {
  const found = parsed(text);
  if (isGroup(found) && isCount(found['version']) && Number(found['version']) > VERSION) return 'newer';
  if (!isGroup(found) || found['version'] !== VERSION || !isGroup(found['files'])) return null;
  const baseline = new Map<string, FileStock>();
  for (const [path, rules] of Object.entries(found['files'])) {
    const stock = isGroup(rules) ? readStock(rules) : null;
    if (stock === null) return null;
    baseline.set(path.normalize('NFC'), stock);
  }
  return baseline;
}

function readStock(rules: Group): FileStock | null {
  const stock = new Map<string, ReadonlyMap<string, number>>();
  for (const [rule, counts] of Object.entries(rules)) {
    if (!isGroup(counts)) return null;
    const entries = Object.entries(counts).filter((entry): entry is [string, number] => isCount(entry[1]));
    if (entries.length < Object.keys(counts).length) return null;
    stock.set(rule, new Map(entries));
  }
  return stock;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
