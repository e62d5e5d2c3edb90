/** Edits that put another word in the place of a key or a fixed value, and touch nothing else. */
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Edit } from '../text/source-file.ts';

/**
 * The edit that replaces a key or value by another word; quotes around it stay.
 * @returns null where it cannot be found literally (written with escapes, or
 * brought in from elsewhere)
 */
export function renameEdit(
  document: SourceDocument,
  path: Path,
  at: 'key' | 'value',
  from: string,
  to: string,
): Edit | null {
  const { range, exact } = document.locate(path, at);
  if (!exact) return null;
  const { file } = document;
  const start = range.start.offset;
  const written = file.text.slice(start, range.end.offset);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== quote + from + quote) return null;
  return { range: file.range(start + quote.length, range.end.offset - quote.length), text: to };
}
