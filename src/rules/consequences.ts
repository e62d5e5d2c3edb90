/** What rules find only because something could not be read: said once is enough. */
import type { YamlReason } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../text/source-file.ts';
import { kindOfKey } from './queries.ts';

/** Mistakes by which whole lines go unread, so that a section may only seem to be missing. */
const LINES_LOST: ReadonlySet<YamlReason> = new Set([
  'stray-line',
  'list-after-text',
  'multiline-key',
  'other',
]);

/**
 * The findings of rules without those that follow from what was found on
 * reading the file: the section whose key is misspelt is not missing as well,
 * and the item whose only key is unknown is not empty as well.
 */
export function withoutConsequences(
  found: readonly Diagnostic[],
  onReading: readonly Diagnostic[],
): readonly Diagnostic[] {
  return found.filter((finding) => !onReading.some((cause) => follows(finding, cause)));
}

function follows(finding: Diagnostic, cause: Diagnostic): boolean {
  switch (finding.code) {
    case 'missing-section':
      return losesLines(cause) || meantSection(cause) === finding.args.kind;
    case 'empty-item':
      return cause.severity === 'error' && liesWithin(cause.range, finding.range);
    case 'placeholder':
      return cause.code === 'comment-cut' && cause.range?.start.line === finding.range?.start.line;
    default:
      return false;
  }
}

function losesLines(cause: Diagnostic): boolean {
  return cause.code === 'yaml-syntax' && LINES_LOST.has(cause.args.reason);
}

/** The kind of section that an unknown key at the top most likely stands for. */
function meantSection({ code, args, path }: Diagnostic) {
  if (code !== 'unknown-key' || path?.length !== 1 || args.suggestion === null) return null;
  return kindOfKey(args.suggestion);
}

function liesWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  if (!inner || !outer) return false;
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}
