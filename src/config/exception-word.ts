/** Apart from what reads exceptions, since most plans have none. */
import type { SourceFile } from '../text/source-file.ts';

const WORD = /plan-ignore|忽略/;

/** Whether a plan may let something stand, so that what is found in it can hang on the day. */
export function mentionsExceptions(file: SourceFile): boolean {
  return WORD.test(file.text);
}
