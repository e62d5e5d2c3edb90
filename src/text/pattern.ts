/** A text as a regular expression that matches it and nothing else. */
export function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Escapes, classes, beginnings and ends of groups, and what stands between them. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|[()]|[^\\()[]+/gs;

/**
 * A pattern without its looks ahead and behind, at any depth: it is found
 * wherever the pattern is, and more often.
 */
export function withoutLooksAround(pattern: string): string {
  let [rest, depth] = ['', 0];
  for (const [part = ''] of pattern.matchAll(PARTS)) {
    if (depth === 0 && !/^\(\?<?[=!]/.test(part)) rest += part;
    else if (part.startsWith('(')) depth += 1;
    else if (part === ')') depth -= 1;
  }
  return rest;
}
