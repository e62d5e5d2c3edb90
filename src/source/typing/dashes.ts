/** The dash of a list entry, as it should be and as it is typed. */
export interface Dash {
  /** Where the entry's text starts. */
  readonly contentFrom: number;
  /** Columns from the dash to the text. */
  readonly width: number;
  readonly mistyped: boolean;
}

const RIGHT = /-(?:[ \t]+|(?=[\r\n]|$))/y;
/** A hyphen without a space (but no `---`, no negative number), or one of the signs that an input method gives for it. */
const MISTYPED = /-(?:[\u3000\u00a0]+|(?![-\d\s.]))|[－–—−‐•●▪](?![－–—−‐•●▪])[ \t\u3000\u00a0]*(?=\S)/y;

function matchLength(pattern: RegExp, text: string, at: number, to: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= to ? match[0].length : 0;
}

export function readDash(text: string, from: number, to: number): Dash | null {
  const right = matchLength(RIGHT, text, from, to);
  if (right > 0) return { contentFrom: from + right, width: right, mistyped: false };
  const mistyped = matchLength(MISTYPED, text, from, to);
  return mistyped > 0 ? { contentFrom: from + mistyped, width: 2, mistyped: true } : null;
}
