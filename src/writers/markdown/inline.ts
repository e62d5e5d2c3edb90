/** Inline content → the source of a paragraph, a heading or a table cell. */
import type { Inline } from '../../document/tree.ts';
import { escapeCharacter, escapeUrl, type Surroundings } from './escape.ts';
import { characters, type Footnotes, flatten, PLAIN, type Token } from './tokens.ts';

export type Place = Surroundings['place'];

/** A token as it is written. */
type Piece = Token & { readonly source: string };

const isSpace = (token: Token | undefined): boolean =>
  token?.text !== null && token?.text !== undefined && /\s/u.test(token.text);

function markupSource(token: Token, notes: Footnotes): string {
  if (token.kind === 'footnote') return notes(token.children);
  if (token.kind !== 'image') return '';
  const alt = escapeLine(characters(token.alt, PLAIN), 'cell', notes);
  return `![${sourceOf(alt)}](${escapeUrl(token.url)})`;
}

/** Escapes the characters of one line, each for where it stands. */
function escapeLine(tokens: readonly Token[], place: Place, notes: Footnotes): Piece[] {
  const first = tokens.findIndex((token) => !isSpace(token));
  const last = tokens.findLastIndex((token) => !isSpace(token));
  let before = '';
  return tokens.map((token, index) => {
    if (token.text === null) {
      before += '\ufffc';
      return { ...token, source: markupSource(token, notes) };
    }
    const following = tokens[index + 1];
    const source = escapeCharacter(token.text, {
      place,
      before,
      next: following?.link === token.link ? (following.text ?? '') : '',
      beforeBracket: following !== undefined && (following.text === null || following.link !== token.link),
      afterMark: tokens[index - 1]?.kind === 'footnote',
      lineStart: index === 0,
      edge: first === -1 || index < first || index > last,
    });
    before = (before + token.text).slice(-12);
    return { ...token, source };
  });
}

const isPunctuation = (character: string): boolean => /^[\p{P}\p{S}]/u.test(character);
/** White space or an edge of the line, or what every parser takes for punctuation: symbols are not in CommonMark 0.30, characters beyond U+FFFF not in parsers that go by UTF-16. */
const isBoundary = (character: string): boolean =>
  character === '' || (character.length === 1 && /[\p{Zs}\t\n\f\r\p{P}]/u.test(character));

const firstCharacter = (source: string): string => Array.from(source)[0] ?? '';
const lastCharacter = (source: string): string => Array.from(source.slice(-2)).at(-1) ?? '';

/**
 * Draws the ends of a bold stretch in until `**` is read as markup there
 * (CommonMark 6.2, flanking): `照**《办法》**执` would print its stars, `照《**办法**》执`
 * does not and looks the same.
 */
function boldRange(run: readonly Piece[], previous: string, next: string): { from: number; to: number } {
  let from = 0;
  let to = run.length;
  const blocked = (token: Piece | undefined, edge: string, outside: string): boolean =>
    token !== undefined && (isSpace(token) || (isPunctuation(edge) && !isBoundary(outside)));
  while (from < to) {
    const outside = from === 0 ? previous : lastCharacter(run[from - 1]?.source ?? '');
    if (!blocked(run[from], firstCharacter(run[from]?.source ?? ''), outside)) break;
    from += 1;
  }
  while (to > from) {
    const outside = to === run.length ? next : firstCharacter(run[to]?.source ?? '');
    if (!blocked(run[to - 1], lastCharacter(run[to - 1]?.source ?? ''), outside)) break;
    to -= 1;
  }
  return { from, to };
}

const sourceOf = (tokens: readonly Piece[]): string => tokens.map((token) => token.source).join('');

/** Neighbours that are alike in one respect, together. */
function groupBy<T>(values: readonly T[], alike: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const value of values) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && alike(previous, value)) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** The source of tokens of one link (or of none), bold stretches marked. */
function bolded(tokens: readonly Piece[], previous: string, next: string): string {
  const runs = groupBy(tokens, (a, b) => a.strong === b.strong);
  let out = '';
  for (const [index, run] of runs.entries()) {
    if (run[0]?.strong !== true) {
      out += sourceOf(run);
      continue;
    }
    const after = runs[index + 1]?.[0]?.source;
    const { from, to } = boldRange(
      run,
      out === '' ? previous : lastCharacter(out),
      after === undefined ? next : firstCharacter(after),
    );
    const mark = from < to ? '**' : '';
    out +=
      sourceOf(run.slice(0, from)) + mark + sourceOf(run.slice(from, to)) + mark + sourceOf(run.slice(to));
  }
  return out;
}

function lineSource(tokens: readonly Token[], place: Place, notes: Footnotes): string {
  const groups = groupBy(escapeLine(tokens, place, notes), (a, b) => a.link === b.link);
  let out = '';
  for (const [index, group] of groups.entries()) {
    const link = group[0]?.link ?? null;
    const following = groups[index + 1]?.[0];
    const next =
      following === undefined ? '' : following.link === null ? firstCharacter(following.source) : '[';
    if (link === null) out += bolded(group, lastCharacter(out), next);
    else out += `[${bolded(group, '[', ']')}](${escapeUrl(link)})`;
  }
  return out;
}

/** The lines between breaks; breaks at either end say nothing. */
function splitLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  const filled = (line: readonly Token[]): boolean => line.length > 0;
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1);
}

/** A heading has one line: Chinese lines join without a space, others with one. */
function joinHeading(lines: readonly (readonly Token[])[]): Token[] {
  const han = (token: Token | undefined): boolean => /^[\p{Script=Han}\p{P}\d]/u.test(token?.text ?? '');
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.at(-1);
    const close = before === undefined || line.length === 0 || (han(before) && han(line[0]));
    return close ? line : [...characters(' ', PLAIN), ...line];
  });
}

/** The Markdown of inline content; '' where there is nothing to print. Breaks are `\` in a paragraph, `<br>` in a cell. */
export function inlineSource(inlines: readonly Inline[], place: Place, notes: Footnotes): string {
  const lines = splitLines(flatten(inlines));
  if (place === 'heading') return lineSource(joinHeading(lines), place, notes);
  return lines.map((line) => lineSource(line, place, notes)).join(place === 'cell' ? '<br>' : '\\\n');
}
