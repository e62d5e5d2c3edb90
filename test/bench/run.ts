/** Checks good plans and planted ones with `plan check`, as an office would that hands its plans round. */
import path from 'node:path';
import { RULES } from '../../src/rules/index.ts';
import { folderWith, plan } from '../support/cli.ts';
import { BASE_PLANS, type BasePlan } from './base-plans.ts';
import { changedLines, type Planted } from './plant.ts';

/** The preset in which the rules on privacy are on as well. */
export const PRESET = 'public-document';

/** What that preset leaves to the strict one, as grave as by itself; named, `missing-section` asks for recommended parts too. */
const STRICT_ONLY = [
  'missing-section: error',
  ...RULES.filter(({ presets }) => presets?.includes(PRESET) === false).map(
    ({ id, severity }) => `${id}: ${severity}`,
  ),
].join(', ');

/** A finding as the JSON report has it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly range?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** What came of one planted text. */
export interface Verdict {
  readonly planted: Planted;
  /** Of the rules that the fault names, at the place that was changed. */
  readonly hits: readonly Finding[];
  /** Of those rules, elsewhere. */
  readonly astray: readonly Finding[];
  /** Of other rules, that the good plan does not have. */
  readonly others: readonly Finding[];
}

export interface Outcome {
  readonly verdicts: readonly Verdict[];
  /** Findings on the plans as they were: each is a false alarm. */
  readonly onGoodPlans: readonly { readonly base: BasePlan; readonly finding: Finding }[];
  /** The ids of all rules that there are. */
  readonly rules: ReadonlySet<string>;
}

/** @throws {Error} where the check itself fails */
export async function runBench(plants: readonly Planted[]): Promise<Outcome> {
  const rules = await ruleIds();
  const alone = plants.filter(({ against, beside }) => against === null && beside === null);
  const texts = Object.fromEntries([
    ...BASE_PLANS.map((base) => [`good/${base.name}.yaml`, base.source]),
    ...alone.map(({ name, text }) => [`planted/${name}.yaml`, text]),
  ]);
  const found = await checked(texts, rules, []);
  const good = new Map(BASE_PLANS.map((base) => [base, found.get(`good/${base.name}.yaml`) ?? []]));
  const verdicts: Verdict[] = [];
  for (const one of plants) {
    const findings = found.get(`planted/${one.name}.yaml`) ?? (await checkedInCompany(one, rules));
    verdicts.push(judged(one, findings, good.get(one.base) ?? []));
  }
  const onGoodPlans = [...good].flatMap(([base, list]) => list.map((finding) => ({ base, finding })));
  return { verdicts, onGoodPlans, rules };
}

function judged(planted: Planted, findings: readonly Finding[], before: readonly Finding[]): Verdict {
  const { rules } = planted.fault;
  const also = planted.plant.also ?? [];
  const fresh = findings.filter(
    (one) => !before.some((old) => old.rule === one.rule && old.message === one.message),
  );
  const own = fresh.filter(({ rule }) => rules.includes(rule));
  const hits = own.filter((finding) => planted.plant.anywhere === true || touches(finding, planted));
  return {
    planted,
    hits,
    astray: own.filter((finding) => !hits.includes(finding)),
    others: fresh.filter(({ rule }) => !rules.includes(rule) && !also.includes(rule)),
  };
}

function touches({ range }: Finding, planted: Planted): boolean {
  const [first, last] = changedLines(planted);
  return range !== undefined && range.start.line <= last && range.end.line >= first;
}

/** One that needs another file: last year's, or a neighbour's. */
async function checkedInCompany(one: Planted, rules: ReadonlySet<string>): Promise<readonly Finding[]> {
  const texts: Record<string, string> = { 'plans/plan.yaml': one.text };
  if (one.beside !== null) texts['plans/beside.yaml'] = one.beside;
  if (one.against !== null) texts['last-year.yaml'] = one.against;
  const options = one.against === null ? [] : ['--against', 'last-year.yaml'];
  const found = await checked(texts, rules, options, 'plans');
  return found.get('plans/plan.yaml') ?? [];
}

/** The findings on each of these files, by its name. */
async function checked(
  texts: Readonly<Record<string, string>>,
  rules: ReadonlySet<string>,
  options: readonly string[],
  ...folder: readonly string[]
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const paths = folder.length > 0 ? folder : Object.keys(texts);
  // Planted texts of one plan are copies of each other; that is asked only of those that lie beside each other on purpose.
  const alone = folder.length === 0 && rules.has('copied-from') ? ', copied-from: off' : '';
  const cwd = folderWith({
    ...texts,
    'plan.config.yaml': `extends: ${PRESET}\nrules: { ${STRICT_ONLY}${alone} }\n`,
  });
  const { stdout, stderr, exitCode } = await plan(
    ['check', ...paths, ...options, '-f', 'json', '--lang', 'en', '--quiet'],
    { cwd },
  );
  if (exitCode > 1 || stdout === '') {
    throw new Error(`plan check: ${stderr}`);
  }
  const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: Finding[] }[] };
  return new Map(files.map(({ path: name, diagnostics }) => [path.posix.normalize(name), diagnostics]));
}

async function ruleIds(): Promise<ReadonlySet<string>> {
  const { stdout } = await plan(['rules', '-f', 'json'], { cwd: '.' });
  return new Set((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id));
}
