/**
 * Text as Markdown that reads back as the same text, character for character:
 * CommonMark 0.31, GitHub tables, footnotes, strikethrough, mathematics, bare
 * links. As few escapes as that takes, so that the source stays readable.
 */

/** What surrounds a character, as far as Markdown cares. */
export interface Surroundings {
  readonly place: 'paragraph' | 'heading' | 'cell';
  /** The text of the line before the character, as meant (not as escaped). */
  readonly before: string;
  /** The next character of the text; '' where the line ends or markup follows. */
  readonly next: string;
  /** What follows is a link, an image or a footnote's mark. */
  readonly beforeBracket: boolean;
  /** A footnote's mark stands right before. */
  readonly afterMark: boolean;
  /** Nothing but markup that starts no block stands before it on its line. */
  readonly lineStart: boolean;
  /** No other character than white space lies between it and an end of the line. */
  readonly edge: boolean;
}

const ALWAYS = new Set('\\`*_[]~^$');
const AT_LINE_START = new Set('#>+-=:|');

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** White space that a parser would drop, or that would end the line. Vertical tab and form feed have no reference. */
function mustBeReference(character: string, edge: boolean): boolean {
  return /[\t\n\r]/.test(character) || (edge && /[^\S\v\f]/u.test(character));
}

/** `1.` and `1)` at the start of a line, with nothing or a space behind it, start a list. */
function startsList(character: string, { before, next, place }: Surroundings): boolean {
  if (place !== 'paragraph' || (character !== '.' && character !== ')')) return false;
  return /^\d{1,9}$/.test(before) && (next === '' || next === ' ');
}

/** `https://…` and `www.…` become links on GitHub, with the escapes inside them taken literally. */
function startsBareLink(character: string, { before, next }: Surroundings): boolean {
  if (character === ':') return next === '/' && /[a-z]$/iu.test(before);
  return character === '.' && /www$/iu.test(before);
}

/** `&` and `<` are themselves unless what follows could be a reference or a tag. */
function startsMarkup(character: string, next: string): boolean {
  if (character === '&') return next === '' || /[#a-z]/iu.test(next);
  return character === '<' && (next === '' || /[a-z/!?]/iu.test(next));
}

function isMarkup(character: string, around: Surroundings): boolean {
  const { place, next, lineStart, beforeBracket, afterMark } = around;
  return (
    ALWAYS.has(character) ||
    startsMarkup(character, next) ||
    (character === '!' && beforeBracket) ||
    (character === '|' && place === 'cell') ||
    (character === '#' && place === 'heading') ||
    (lineStart && place === 'paragraph' && AT_LINE_START.has(character)) ||
    (afterMark && (character === '(' || character === ':')) ||
    startsList(character, around) ||
    startsBareLink(character, around)
  );
}

/** The source of one character (code point) of text. */
export function escapeCharacter(character: string, around: Surroundings): string {
  if (character === '\0') return '\ufffd';
  if (mustBeReference(character, around.edge)) return reference(character);
  return isMarkup(character, around) ? `\\${character}` : character;
}

/** A link's destination (CommonMark 6.3): as it is where that reads back, else in angle brackets. */
export function escapeUrl(url: string): string {
  const escaped = url
    .replace(/[\p{Cc}]/gu, (control) => encodeURIComponent(control))
    .replace(/[\\<>&|]/g, '\\$&');
  return escaped === '' || /[\s()]/u.test(escaped) ? `<${escaped}>` : escaped;
}
