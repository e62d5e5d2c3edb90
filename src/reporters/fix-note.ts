import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerpt } from '../messages/excerpt.ts';
import type { Ui } from '../messages/types.ts';

/** How the edits mend the text; '' where the hint has said so already. */
export function fixNote({ fix = [], file }: Diagnostic, hint: string, words: Ui): string {
  const [edit] = fix;
  if (edit === undefined) return '';
  if (fix.length > 1) return hint === '' ? words.fixes(fix.length) : '';
  const from = file.text.slice(edit.range.start.offset, edit.range.end.offset);
  return hint.includes(excerpt(edit.text || from)) ? '' : words.fix({ from, to: edit.text });
}
