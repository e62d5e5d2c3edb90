/** Whether anything in a text comes again soon. */

const PLACES = 1 << 14;
/** Where a pair of neighbors was seen last. Pairs may share a place: then one seems to have come again that has not. */
const SEEN = new Int32Array(PLACES);
let begun = 0;

/** Whether something of so many code units, two at least, stands twice in a row. */
export function standsTwice(text: string, shortest: number, longest: number): boolean {
  if (!mayComeAgain(text, longest)) return false;
  for (let length = shortest; length <= longest; length += 1) {
    let alike = 0;
    for (let at = length; at < text.length; at += 1) {
      alike = text.charCodeAt(at) === text.charCodeAt(at - length) ? alike + 1 : 0;
      if (alike === length) return true;
    }
  }
  return false;
}

/**
 * False is certain: two neighboring units come again in whatever stands twice.
 * A single pass, which is all that most texts need.
 */
function mayComeAgain(text: string, within: number): boolean {
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
    if (start + at - (SEEN[pair] ?? 0) <= within) return true;
    SEEN[pair] = start + at;
    before = unit;
  }
  return false;
}
