/** The lines of a text that hold something, one after the other. */
import { behindSpaces, CARRIAGE_RETURN, HASH } from './signs.ts';

/** Stands on a line; blank lines and comments on lines of their own are passed over. Offsets are into the text. */
export class LineCursor {
  readonly text: string;
  /** Where the line starts, where what it says starts, and where it ends without its line end. */
  from = 0;
  at = 0;
  to = 0;
  /** Where the next line starts. */
  next = 0;
  /** Whether there is no line left. */
  isOver = false;
  /** Whether a comment was met that stands further right than what follows: to the library it is part of what is above. */
  hasHangingComment = false;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  /** How many spaces the line is indented with. */
  get column(): number {
    return this.at - this.from;
  }

  /** Goes to the next line that says something. */
  advance(): void {
    let commentAt = this.isComment ? this.column : 0;
    for (;;) {
      this.step();
      if (this.isOver || (this.at < this.to && !this.isComment)) break;
      if (this.isComment) commentAt = Math.max(commentAt, this.column);
    }
    if (commentAt > 0 && (this.isOver || this.column < commentAt)) this.hasHangingComment = true;
  }

  get isComment(): boolean {
    return this.at < this.to && this.text.charCodeAt(this.at) === HASH;
  }

  /** Goes to the next line, whatever it holds. */
  step(): void {
    const { text, next } = this;
    this.isOver = next >= text.length;
    this.from = next;
    const end = text.indexOf('\n', next);
    this.next = end < 0 ? text.length : end + 1;
    this.to = end < 0 ? text.length : end;
    if (this.to > next && text.charCodeAt(this.to - 1) === CARRIAGE_RETURN) this.to -= 1;
    this.at = behindSpaces(text, next);
  }
}
