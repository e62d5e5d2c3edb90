/** Targets beside what serves them, as a table for a terminal. */
import type { Coverage, CoveredTarget } from '../diagnostics/coverage.ts';
import type { Ui } from '../messages/types.ts';
import { columns } from './columns.ts';
import { visible } from './visible.ts';

/** Neither targets nor their values take more columns than this. */
const MOST = 24;

/** The lines of the table, what serves no target below it, and the sums. */
export function coverageLines(coverage: Coverage, width: number, { coverage: words }: Ui): string[] {
  const { targets, unlinked } = coverage;
  if (targets.length === 0) return [words.noTargets];
  const rows = [words.heads, ...targets.map((target) => rowOf(target, words))];
  const served = targets.filter(({ servedBy }) => servedBy.length > 0).length;
  const list = unlinked.map(({ text, line }) => [`  ${words.line(line)}`, visible(text)]);
  return [
    ...columns(rows, width, MOST),
    '',
    ...(unlinked.length > 0 ? [words.unlinked(unlinked.length), ...columns(list, width), ''] : []),
    words.sums(targets.length, served),
  ];
}

function rowOf({ text, value, id, servedBy }: CoveredTarget, words: Ui['coverage']): readonly string[] {
  const none = id === null ? words.noId : words.none;
  const measures = servedBy.map((item) => visible(words.serving(item)));
  return [visible(text), visible(value ?? ''), measures.length > 0 ? measures.join('\n') : none];
}
