/** What Chinese texts put between names, outside brackets; the ASCII comma parts them in YAML already, unless it is quoted. */
const SEPARATORS = new Set('、，；;,');

/** A person or a short name of an office, with the post in brackets if there is one: no sentence, no figure. */
const NAME = /^(?:[\p{Script=Han}·]{2,8}|[\p{Script=Latin}.'\s-]{2,30})(?:[（(][^（）()]{1,20}[）)])?$/u;

/** `辖区各中小学校、幼儿园` names kinds of receivers. */
const KINDS = /各|辖区|有关|相关/;

/**
 * The names in a text that is meant to be one (`高某、汪某` in a list of people),
 * or null where it is one name or no list of names at all. For the keys that
 * hold people: the source does not know which those are.
 */
export function splitNames(text: string): readonly string[] | null {
  if (KINDS.test(text)) return null;
  const names = parted(text).map((name) => name.trim());
  const several = names.length > 1 && names.every((name) => NAME.test(name));
  return several ? names : null;
}

/** A text at its separators; one with a closing bracket behind it, and none that opens before that, stands in brackets. */
function parted(text: string): readonly string[] {
  const parts: string[] = [];
  let [end, isInside] = [text.length, false];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const unit = text.charAt(at);
    if (unit === '）' || unit === ')') isInside = true;
    if (unit === '（' || unit === '(') isInside = false;
    if (isInside || !SEPARATORS.has(unit)) continue;
    parts.push(text.slice(at + 1, end));
    end = at;
  }
  return [...parts, text.slice(0, end)].reverse();
}
