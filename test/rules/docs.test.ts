import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { specsOf } from '../../src/config/options.ts';
import { ALL_RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { SECTION_KINDS } from '../../src/schema/vocabulary.ts';
import { findings, marked, place } from './harness.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface Example {
  readonly line: number;
  readonly verdict: string;
  readonly place: string;
  readonly requires: readonly string[];
  readonly yaml: string;
  /** The plan that it is checked together with. */
  readonly other: string | null;
  /** The plan of the year before. */
  readonly lastYear: string | null;
}

/** ` ```yaml fail 4:11-13 requires=targets,measures ` and ` ```yaml pass `; ` ```yaml other ` is a plan beside those that follow, ` ```yaml last-year ` the one before. */
function examples(page: string): readonly Example[] {
  let other: string | null = null;
  let lastYear: string | null = null;
  const blocks = /^```yaml (fail|pass|other|last-year)(?: ([\d:-]+))?(?: requires=(\S+))?\n([\s\S]*?)^```$/gm;
  return [...page.matchAll(blocks)].flatMap(
    ({ index, 1: verdict = '', 2: at = '', 3: requires = '', 4: yaml = '' }) => {
      if (verdict === 'other') other = yaml;
      if (verdict === 'last-year') lastYear = yaml;
      const line = page.slice(0, index).split('\n').length;
      if (verdict === 'other' || verdict === 'last-year') return [];
      return [{ line, verdict, place: at, requires: requires.split(','), yaml, other, lastYear }];
    },
  );
}

/** Under a policy that asks the rule, whether presets do or not. */
function checked(
  { yaml, requires, other, lastYear }: Example,
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
) {
  const policy = { ...NO_POLICY, rules: { [id]: { level: severity } } };
  return findings(yaml, {
    requires: SECTION_KINDS.filter((kind) => requires.includes(kind)),
    policy,
    other,
    lastYear,
  });
}

/** Rules for plans in any language whose own words are Chinese. */
const ABOUT_CHINESE = new Set(['confused-word']);

describe.each(ALL_RULES.map(({ id, severity, language }) => ({ id, severity, language })))(
  'the page of $id',
  ({ id, severity, language }) => {
    const page = read(`${id}.md`);
    const all = examples(page);
    const failing = all.filter(({ verdict }) => verdict === 'fail');
    const passing = all.filter(({ verdict }) => verdict === 'pass');

    it('tells name, severity and basis, in both languages', () => {
      expect(page).toMatch(new RegExp(`^# ${id}\\n\\n.+ · ${severity}  \\n依据：.+ · Basis: .+\\n`));
      expect(page).toContain('\n## 中文\n');
      expect(page).toContain('\n## English\n');
    });

    it('tells its options, in both languages', () => {
      const [, zh = '', en = ''] = page.split(/^## /m);
      for (const [name, spec] of Object.entries(specsOf(id))) {
        expect(zh).toContain(`\`${spec.zh}\``);
        expect(en).toContain(`\`${name}\``);
      }
    });

    it('has a failing plan and a mended one in both languages', () => {
      expect(all.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'fail', 'pass']);
      // A rule on Chinese text has Chinese examples for readers of English too, and the other way round.
      const isChinese = language === 'zh-CN' || ABOUT_CHINESE.has(id);
      expect(failing.map(({ yaml }) => /\p{Script=Han}/u.test(yaml))).toEqual([language !== 'en', isChinese]);
    });

    it.each(failing)(
      'the failing plan on line $line has exactly this finding, at the marked place',
      (example) => {
        const found = checked(example, { id, severity });
        expect(found.map((each) => `${each.code} ${place(each)}`)).toEqual([`${id} ${example.place}`]);
        expect(found.map(marked)).not.toContain('');
      },
    );

    it.each(passing)('the mended plan on line $line has no finding', (example) => {
      expect(checked(example, { id, severity }).map(({ code }) => code)).toEqual([]);
    });
  },
);

/** Pages of the folder that are of no single rule. */
const ABOUT_ALL_RULES = new Set(['README.md', 'bench.md', 'precision.md']);

describe('docs/rules/README.md', () => {
  const rows = [
    ...read('README.md').matchAll(/^\| \[([a-z-]+)\]\(([a-z-]+)\.md\) \| (\w+) \| (.+) \| (.+) \|$/gm),
  ];

  it('lists every rule with its severity, in the order in which they run', () => {
    expect(rows.map(([, id, , severity]) => `${id} ${severity}`)).toEqual(
      ALL_RULES.map(({ id, severity }) => `${id} ${severity}`),
    );
  });

  it('links each to its own page, and no page is left out', () => {
    expect(rows.map(([, id, page]) => id === page)).not.toContain(false);
    const pages = readdirSync(folder).filter((name) => !ABOUT_ALL_RULES.has(name));
    expect(pages.sort()).toEqual(ALL_RULES.map(({ id }) => `${id}.md`).sort());
  });
});
