/** Whether anything in a text comes again soon. */

const PLACES = 1 << 14;
/** Where a pair of neighbors was seen last. Pairs may share a place: then one seems to have come again that has not. */
const SEEN = new Int32Array(PLACES);
let begun = 0;

/**
 * Whether something may stand twice, with at most so many code units from one
 * beginning to the other. False is certain: two neighboring units come again
 * in whatever stands twice, or one unit stands twice in a row. A single pass.
 */
export function mayComeAgain(text: string, within: number): boolean {
  // Places count on from text to text, so that what was seen in another one lies too far back.
  if (begun > 0x3fffffff) {
    SEEN.fill(0);
    begun = 0;
  }
  const start = begun + within + 1;
  begun = start + text.length;
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const pair = (Math.imul(before, 31) + unit) % PLACES;
    if (unit === before || start + at - (SEEN[pair] ?? 0) <= within) return true;
    SEEN[pair] = start + at;
    before = unit;
  }
  return false;
}
