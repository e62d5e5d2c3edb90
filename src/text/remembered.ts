/** A bounded memory for what is worked out of a text and of nothing else. */

/** Longer texts hardly ever recur from plan to plan, in UTF-16 code units. */
const LONGEST = 200;
/** Texts in each of the two generations. */
const MOST = 2000;

/**
 * The same function, which remembers its answers: month names, units, owners and
 * whole paragraphs recur in a plan and in the plans of a collection. Only for
 * functions that look at nothing but the text, and whose answers nobody changes.
 *
 * When the young generation is full it becomes the old one, and what was old and
 * not asked for again is forgotten; so memory stays bounded over any number of
 * plans.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return answer(text);
    const own = ownCopy(text);
    const before = old.get(text);
    const found = before === undefined ? answer(own) : before;
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(own, found);
    return found;
  };
}

/** The text without the file that it is a part of, which V8 would keep with it (a sliced string has a parent). */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
