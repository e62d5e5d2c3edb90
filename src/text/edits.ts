import { append, largest } from './many.ts';
import type { Edit } from './source-file.ts';

/**
 * Splices edits into a text. Edits may come in any order; several insertions at
 * one place keep theirs.
 *
 * @throws RangeError when two edits overlap, since there is no right result then.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = inOrder(edits);
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

/**
 * Of several changes, each of which is made whole or not at all, those that lie
 * apart from each other. The others can be asked for again when these are made.
 */
export function separateEdits(changes: readonly (readonly Edit[])[]): {
  readonly edits: readonly Edit[];
  /** How many of the changes are among them. */
  readonly taken: number;
} {
  const edits: Edit[] = [];
  let taken = 0;
  let reached = -1;
  for (const change of changes.map(inOrder).sort((a, b) => startOf(a) - startOf(b))) {
    if (change.length === 0 || startOf(change) <= reached) continue;
    reached = largest(change.map(({ range }) => range.end.offset));
    append(edits, change);
    taken += 1;
  }
  return { edits, taken };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

function startOf([first]: readonly Edit[]): number {
  return first?.range.start.offset ?? 0;
}
