/** Many plans at a glance: by organization and by rule, the worst first. */
import { grouped } from '../text/grouped.ts';
import { type Diagnostic, ruleName } from './diagnostic.ts';
import { compareCounts, countBySeverity, type FileReport, type Summary } from './report.ts';

/** The findings of an organization, or of a rule; `files`: in how many plans. */
export interface Tally extends Summary {
  readonly name: string;
}

export interface Overview {
  /** Those with findings; a plan that names no organization counts under its path. */
  readonly organizations: readonly Tally[];
  readonly rules: readonly Tally[];
  /** Organizations without any finding. */
  readonly clean: number;
}

/** Counts what was found in these files. */
export function overviewOf(files: readonly FileReport[]): Overview {
  const found = files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
  const nameOf = ({ organization, path }: FileReport): string => organization ?? path;
  const organizations = tallies(found, ({ file }) => nameOf(file));
  const all = new Set(files.map(nameOf));
  return {
    organizations,
    rules: tallies(found, ({ diagnostic }) => ruleName(diagnostic)),
    clean: all.size - organizations.length,
  };
}

interface Found {
  readonly file: FileReport;
  readonly diagnostic: Diagnostic;
}

function tallies(found: readonly Found[], nameOf: (one: Found) => string): readonly Tally[] {
  return [...grouped(found, nameOf)]
    .map(([name, group]) => ({
      name,
      files: new Set(group.map(({ file }) => file)).size,
      ...countBySeverity(group.map(({ diagnostic }) => diagnostic)),
    }))
    .sort((a, b) => compareCounts(a, b) || (a.name < b.name ? -1 : 1));
}
