import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { createReport, type Report } from '../../src/diagnostics/report.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const TEXT = `标题: 桃园里社区2025年工作计划
单位: 桃园里社区居民委员会
周期: 2026
工作目标:
\t- 居民素质大大提高，社区面貌焕然一新。
  - { 内容: 居民年教育培训率, 指标: 达到150%以上, 编号: t1 }
  - { 内容: 每季度举办不少于1场健康讲座。这一行特别长，一直写到屏幕右边还没有写完，为的是看看会不会被裁成一个窗口, 编号: t1 }
组织领导:
  - 1、成立工作小组
  - 组长： XX\u001b[31m红\u202e字
`;

const file = createSourceFile({ path: 'plans/计划.yaml', text: TEXT });

function span(found: string, nth = 1) {
  let from = -1;
  for (let n = 0; n < nth; n += 1) from = TEXT.indexOf(found, from + 1);
  return file.range(from, from + found.length);
}

const at = (severity: Severity, found: string, nth = 1) => ({ severity, file, range: span(found, nth) });

const FINDINGS: readonly Diagnostic[] = [
  { code: 'stale-year', args: { year: 2025, planYear: 2026 }, ...at('warning', '2025年'), path: ['标题'] },
  {
    code: 'target-unmeasurable',
    args: { text: '居民素质大大提高，社区面貌焕然一新。' },
    ...at('warning', '居民素质大大提高，社区面貌焕然一新。'),
    path: ['工作目标', 0],
  },
  {
    code: 'percentage-out-of-range',
    args: { figure: '150%' },
    ...at('error', '150%'),
    path: ['工作目标', 1, '指标'],
  },
  {
    code: 'duplicate-id',
    args: { id: 't1', firstLine: 6 },
    ...at('error', 't1', 2),
    path: ['工作目标', 2, '编号'],
    related: [{ file, range: span('t1') }],
  },
  {
    code: 'typed-numbering',
    args: { numbering: '1、', form: 'front' },
    ...at('warning', '1、'),
    path: ['组织领导', 0],
    fix: [{ range: span('1、'), text: '' }],
  },
  {
    code: 'placeholder',
    args: { blank: 'XX\u001b[31m' },
    ...at('error', 'XX\u001b[31m'),
    path: ['组织领导', 1],
  },
  {
    code: 'missing-section',
    args: { kind: 'schedule', heading: '活动安排', required: false },
    severity: 'info',
    file,
    path: [],
  },
];

/** A plan with one finding of most sorts, and one without any. */
export const SAMPLE: Report = createReport([
  { path: file.path, diagnostics: FINDINGS },
  { path: 'plans/clean.yaml', diagnostics: [] },
]);

export const CLEAN: Report = createReport([{ path: 'plans/clean.yaml', diagnostics: [] }]);
