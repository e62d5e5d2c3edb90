/** Findings sorted by the file that they lie in. */
import type { Diagnostic } from './diagnostic.ts';
import type { FileReport } from './report.ts';

/** Findings under the file that they lie in: those of a template's files are not the plan's, and are told once. */
export function byFile(reports: readonly FileReport[]): readonly FileReport[] {
  const others = new Map<string, Diagnostic[]>();
  const own = reports.map((report) => ({
    ...report,
    diagnostics: report.diagnostics.filter((diagnostic) => {
      if (diagnostic.file.path === report.path) return true;
      others.set(diagnostic.file.path, [...(others.get(diagnostic.file.path) ?? []), diagnostic]);
      return false;
    }),
  }));
  const theirs = [...others].map(([path, diagnostics]) => ({
    path,
    source: diagnostics[0]?.file ?? null,
    diagnostics,
  }));
  return [...own, ...theirs];
}

/** Whether one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
