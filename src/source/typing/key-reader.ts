import { readDash } from './dashes.ts';
import { readIndentation, readKey, readMistypedKey, type TextLine, type WrittenKey } from './text-line.ts';

/** The keys of the plan file, and those of them that are special. */
export interface KnownKeys {
  readonly all: ReadonlySet<string>;
  /** Those that a list entry can start with. */
  readonly entry: ReadonlySet<string>;
  /** Those below which the writer's own keys stand. */
  readonly free: ReadonlySet<string>;
  readonly section: ReadonlySet<string>;
}

/** Finds keys, those that are mistyped too, knowing which keys a plan has. */
export class KeyReader {
  private readonly text: string;
  private readonly keys: ReadonlySet<string>;

  constructor(text: string, keys: ReadonlySet<string>) {
    this.text = text;
    this.keys = keys;
  }

  /** Whether a list entry or a key starts here. */
  startsStructure(at: number, to: number): boolean {
    const explicit = /^[?:](?=[ \t]|$)/.test(this.text.slice(at, to));
    return explicit || readDash(this.text, at, to) !== null || this.keyAt(at, to, false) !== null;
  }

  /** Whether the next line has a key in the column of this line, which then has to be one, too. */
  isAligned(line: TextLine, next: TextLine | undefined): boolean {
    if (!next) return false;
    const { end, odd } = readIndentation(this.text, next);
    const aligned = odd === null && end - next.from === readIndentation(this.text, line).end - line.from;
    return aligned && readKey(this.text, end, next.to) !== null;
  }

  /** The key at a place, mistyped ones if they are known keys, or if the line cannot be anything else (`sure`). */
  keyAt(at: number, to: number, sure: boolean, known = this.keys): WrittenKey | null {
    const right = readKey(this.text, at, to);
    const mistyped = readMistypedKey(this.text, at, to);
    const meant = mistyped && (known.has(mistyped.key) || (sure && right === null));
    return meant && (right === null || mistyped.colon < right.colon) ? mistyped : right;
  }
}
