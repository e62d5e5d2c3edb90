import type { Edit } from './source-file.ts';

/**
 * Splices edits into a text. Edits may come in any order; several insertions at
 * one place keep theirs.
 *
 * @throws RangeError when two edits overlap, since there is no right result then.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const parts: string[] = [];
  let position = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start.offset < position) {
      throw new RangeError(`edits overlap at offset ${range.start.offset}`);
    }
    parts.push(text.slice(position, range.start.offset), replacement);
    position = range.end.offset;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
