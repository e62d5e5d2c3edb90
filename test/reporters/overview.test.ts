import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { overviewOf } from '../../src/diagnostics/overview.ts';
import { createReport, type FileReport } from '../../src/diagnostics/report.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { REPORTERS } from '../support/reporters.ts';

const LOOK = { color: false, locale: 'zh-CN' } as const;

function plan(path: string, organization: string | null, ...found: readonly Severity[]): FileReport {
  const file = createSourceFile({ path, text: 'x'.repeat(found.length + 1) });
  const diagnostics = found.map((severity, at): Diagnostic => {
    const range = file.range(at, at + 1);
    return severity === 'error'
      ? { code: 'placeholder', args: { blank: 'XX' }, severity, file, range }
      : { code: 'stale-year', args: { year: 2025, planYear: 2026 }, severity, file, range };
  });
  return { path, organization, diagnostics };
}

function overview(files: readonly FileReport[]) {
  const report = createReport(files);
  return { ...report, overview: overviewOf(report.files) };
}

const DISTRICT = [
  plan('a.yaml', '桃园里社区居民委员会', 'warning', 'warning'),
  plan('b.yaml', '杏花里', 'error'),
  plan('c.yaml', null, 'info'),
  plan('d.yaml', '梅园'),
  plan('e.yaml', '桃园里社区居民委员会', 'warning', 'info'),
  plan('f.yaml', '竹园', ...Array<Severity>(12).fill('warning')),
];

describe('many plans at a glance', () => {
  it('are counted by organization and by rule, the worst first', () => {
    const { organizations, rules, clean } = overviewOf(DISTRICT);
    expect(
      organizations.map(({ name, files, errors, warnings, infos }) => [name, files, errors, warnings, infos]),
    ).toEqual([
      ['杏花里', 1, 1, 0, 0],
      ['竹园', 1, 0, 12, 0],
      ['桃园里社区居民委员会', 2, 0, 3, 1],
      ['c.yaml', 1, 0, 0, 1],
    ]);
    expect(rules.map(({ name, files }) => [name, files])).toEqual([
      ['placeholder', 1],
      ['stale-year', 4],
    ]);
    expect(clean).toBe(1);
  });

  it('stand before the sum, figures under their headings', () => {
    const text = REPORTERS.pretty(overview(DISTRICT), LOOK);
    expect(text).toContain(
      [
        '各单位，问题重的在前',
        '  错误  警告  提示  份数  单位',
        '     1     0     0     1  杏花里',
        '     0    12     0     1  竹园',
        '     0     3     1     2  桃园里社区居民委员会',
        '     0     0     1     1  c.yaml',
        '  另有 1 个单位没有问题。',
        '',
        '各条规则，问题重的在前',
        '  错误  警告  提示  份数  规则',
        '     1     0     0     1  placeholder',
        '     0    15     2     4  stale-year',
        '',
        '✖ 检查了 6 个文件：1 个错误，15 个警告，2 个提示。',
      ].join('\n'),
    );
  });

  it('show the twenty worst on a screen, within its width', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      plan(`${at}.yaml`, `${'很长的名字'.repeat(12)}${at}`, ...Array<Severity>(60 - at).fill('warning')),
    );
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = REPORTERS.pretty(overview(many), { ...LOOK, locale });
      const table = text.slice(text.search(/各单位|By organization/));
      expect(table.match(/^ +0 +\d+ +0 +1 {2}很长/gm)).toHaveLength(20);
      expect(table).toMatch(/另有 40 个单位问题较少。|And 40 more with fewer findings\./);
      for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('are tables in Markdown, and whole in JSON', () => {
    const text = REPORTERS.markdown(overview(DISTRICT), LOOK);
    expect(text).toContain('| 桃园里社区居民委员会 | 0 | 3 | 1 | 2 |');
    expect(text).toContain('| stale-year | 0 | 15 | 2 | 4 |');
    const { overview: all } = JSON.parse(REPORTERS.json(overview(DISTRICT), LOOK));
    expect(all.organizations[0]).toEqual({ name: '杏花里', files: 1, errors: 1, warnings: 0, infos: 0 });
  });

  it('hold nothing where nothing was found', () => {
    const text = REPORTERS.pretty(overview([plan('a.yaml', '梅园')]), LOOK);
    expect(text).toContain('各单位，问题重的在前\n  另有 1 个单位没有问题。\n');
    expect(REPORTERS.markdown(overview([plan('a.yaml', '梅园')]), LOOK)).not.toContain('|');
  });
});
