import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { createReport, fails } from '../../src/diagnostics/report.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const file = createSourceFile({ path: 'plan.yaml', text: 'a: 1\nb: 2\nc: 3\n' });

function finding(severity: Severity, from: number | null, id = 'x'): Diagnostic {
  const range = from === null ? {} : { range: file.range(from, from + 1) };
  return { code: 'duplicate-id', args: { id, firstLine: 1 }, severity, file, ...range };
}

const report = (...diagnostics: Diagnostic[]) => createReport([{ path: 'plan.yaml', diagnostics }]);

describe('a report', () => {
  it('tells findings in the order of the file, those about the whole file first', () => {
    const { files } = report(
      finding('info', 10),
      finding('error', 5),
      finding('warning', null),
      finding('error', 0),
    );
    expect(files[0]?.diagnostics.map((d) => d.range?.start.line ?? 0)).toEqual([0, 1, 2, 3]);
  });

  it('tells the graver of two findings in one place first', () => {
    const { files } = report(finding('info', 5), finding('error', 5), finding('warning', 5));
    expect(files[0]?.diagnostics.map((d) => d.severity)).toEqual(['error', 'warning', 'info']);
  });

  it('says a finding once, and counts it once, but keeps one that differs in a word', () => {
    const { files, summary } = report(finding('error', 5), finding('error', 5), finding('error', 5, 'y'));
    expect(files[0]?.diagnostics).toHaveLength(2);
    expect(summary).toEqual({ files: 1, errors: 2, warnings: 0, infos: 0 });
  });

  it('counts over all files and keeps their order, clean ones too', () => {
    const { files, summary } = createReport([
      { path: 'b.yaml', diagnostics: [finding('warning', 0), finding('info', 0)] },
      { path: 'a.yaml', diagnostics: [] },
      { path: 'c.yaml', diagnostics: [finding('warning', 0)] },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['b.yaml', 'a.yaml', 'c.yaml']);
    expect(summary).toEqual({ files: 3, errors: 0, warnings: 2, infos: 1 });
  });
});

describe('failing', () => {
  it.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['info', 'error', false],
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['info', 'warning', false],
    ['info', 'info', true],
  ] as const)('with a finding of severity %s at %s: %s', (severity, at, expected) => {
    expect(fails(report(finding(severity, 0)), at)).toBe(expected);
  });

  it('is by errors where nothing else is asked, and never without findings', () => {
    expect(fails(report(finding('warning', 0)))).toBe(false);
    expect(fails(report(finding('error', 0)))).toBe(true);
    expect(fails(report(), 'info')).toBe(false);
  });
});
