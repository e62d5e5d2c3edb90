/** Lines of a plan file as people type them, and what stands at the start of each. */

/** A line without its line end; offsets into the file. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
}

/** What a line is indented with. */
export interface Indentation {
  /** Offset of the first character that is not white space. */
  readonly end: number;
  /** Number of ordinary spaces that the line starts with: all that YAML counts. */
  readonly spaces: number;
  /** The first character that is no ordinary space, if there is one. */
  readonly odd: 'tab' | 'wide' | null;
}

export function splitTextLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  lines.push({ from, to: text.length });
  return lines;
}

const WHITE = ' \t\u3000\u00a0';
/** The same with what pages of the web and other programs leave behind, none of which is seen. */
const UNSEEN = `${WHITE}\u2002\u2003\u2009\u200b\u200c\u200d\u2028\u2029\u202f\u2060\ufeff`;

export function readIndentation(text: string, line: TextLine): Indentation {
  let end = line.from;
  while (end < line.to && WHITE.includes(text[end] ?? '')) end++;
  let spaces = 0;
  while (text[line.from + spaces] === ' ') spaces++;
  const first = line.from + spaces < end ? text[line.from + spaces] : undefined;
  const odd = first === undefined ? null : first === '\t' ? 'tab' : 'wide';
  return { end, spaces, odd };
}

/** Widths that a full-width space or a tab may have been meant to have, the likeliest first. */
const WIDTHS = { '\u3000': [2, 1, 4], '\t': [2, 4, 8] } as const;

/** The columns that an indentation may have been meant to reach, the likeliest first. */
export function possibleColumns(text: string, line: TextLine, indentation: Indentation): number[] {
  const characters = [...text.slice(line.from, indentation.end)];
  if (indentation.odd === null) return [characters.length];
  return [0, 1, 2].map((choice) =>
    characters.reduce((column, character) => {
      const wide = character === '\u3000' || character === '\t';
      return column + (wide ? (WIDTHS[character][choice] ?? 2) : 1);
    }, 0),
  );
}

/** A key at the start of a stretch, and where its value starts (behind the colon and white space). */
export interface WrittenKey {
  readonly key: string;
  readonly colon: number;
  readonly valueFrom: number;
  /** `ascii` is right; the others are what people type instead. */
  readonly form: 'ascii' | 'fullwidth' | 'unspaced';
}

const QUOTED_KEY = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=[ \t\r\n]|$)[ \t]*/y;
const SPECIAL = '[]{}"\'|>*!%@`#,&';

function matchAt(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= to ? match : null;
}

function skip(characters: string, text: string, at: number, to: number): number {
  let end = at;
  while (end < to && characters.includes(text[end] ?? '')) end++;
  return end;
}

/** The first offset of `[from, to)` that passes; `to` when none does. Reads no further, so that reading all lines stays linear. */
function findOffset(from: number, to: number, passes: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (passes(at)) return at;
  return to;
}

/** The end of a stretch without the blanks behind it: those that YAML takes for white space, so not the full-width one. */
export function trimBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t'.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** Where the comment of a line starts (its `#`), or the end of the line. */
export function findComment(text: string, from: number, to: number): number {
  return findOffset(
    from,
    to,
    (at) => text[at] === '#' && (at === from || ' \t'.includes(text[at - 1] ?? '')),
  );
}

/** The first colon with a space behind it, or -1. */
export function findColon(text: string, from: number, to: number): number {
  const at = findOffset(
    from,
    to,
    (at) => text[at] === ':' && (at + 1 === to || ' \t'.includes(text[at + 1] ?? '')),
  );
  return at < to ? at : -1;
}

/** The key that YAML sees at `from`: quoted or plain, with a colon and white space behind it. */
export function readKey(text: string, from: number, to: number): WrittenKey | null {
  const quoted = matchAt(QUOTED_KEY, text, from, to);
  if (quoted?.[1] !== undefined) {
    const colon = from + quoted[0].lastIndexOf(':');
    return { key: quoted[1].slice(1, -1), colon, valueFrom: from + quoted[0].length, form: 'ascii' };
  }
  if (SPECIAL.includes(text[from] ?? '#')) return null;
  const colon = findColon(text, from, findComment(text, from, to));
  if (colon <= from) return null;
  const key = text.slice(from, colon).trimEnd();
  return { key, colon, valueFrom: skip(' \t', text, colon + 1, to), form: 'ascii' };
}

const MISTYPED_KEY = /([^\s：:"'[\]{}|>*!%@`#,，。；&-][^：:，。；、"'[\]{}\r\n]{0,19}?)[ \t\u3000]*([：:])/y;

/**
 * What looks like a key but is none for YAML: with a full-width colon, or with
 * nothing between the colon and the value. Whether it is meant as a key is for
 * the caller to judge, since prose has such colons too.
 */
export function readMistypedKey(text: string, from: number, to: number): WrittenKey | null {
  const match = matchAt(MISTYPED_KEY, text, from, to);
  if (match?.[1] === undefined) return null;
  const colon = from + match[0].length - 1;
  const fullwidth = match[2] === '：';
  const unspaced = !fullwidth && colon + 1 < to && !' \t'.includes(text[colon + 1] ?? '');
  if (!fullwidth && !unspaced) return null;
  if (unspaced && text.startsWith('//', colon + 1)) return null;
  const valueFrom = skip(UNSEEN, text, colon + 1, to);
  return { key: match[1], colon, valueFrom, form: fullwidth ? 'fullwidth' : 'unspaced' };
}
