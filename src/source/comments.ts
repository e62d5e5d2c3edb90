/** The comments of a YAML file, and nothing that merely looks like one within a text. */
import { Lexer } from 'yaml';

export interface Comment {
  /** From the `#` on. */
  readonly text: string;
  /** UTF-16 code units from the start of the file. */
  readonly offset: number;
}

/** What the lexer puts between the pieces of the source: start of a document, end of a flow collection's error, start of a scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR = '\u001f';

/** The comments in their order. Never throws: whatever the text is, the lexer takes it in pieces. */
export function* commentsIn(text: string): Generator<Comment> {
  let offset = 0;
  let isScalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (MARKS.has(piece)) {
      isScalar = piece === SCALAR;
      continue;
    }
    if (!isScalar && piece.startsWith('#')) yield { text: piece, offset };
    isScalar = false;
    offset += piece.length;
  }
}
