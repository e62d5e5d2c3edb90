/** What the sentences on unknown keys ask of them, in any language. */
import type { SchemaArgs } from '../diagnostics/codes.ts';

/** With a number typed in front. */
export function isNumbered(key: string): boolean {
  return /^(?:[(（]?[\d一二三四五六七八九十]+(?:[)）]|[.、．]))\s*\S/.test(key);
}

type Elsewhere = SchemaArgs['unknown-key']['elsewhere'];

/** Whether what stands before the colon is no key at all, but the beginning of a sentence or a time. */
export function isMistaken(elsewhere: Elsewhere): boolean {
  return (
    elsewhere !== null && typeof elsewhere === 'object' && ('sentence' in elsewhere || 'time' in elsewhere)
  );
}

/** Whether it is a title of the author's own. */
export function isOwnTitle(elsewhere: Elsewhere): boolean {
  return (
    elsewhere !== null && typeof elsewhere === 'object' && ('titled' in elsewhere || 'section' in elsewhere)
  );
}
