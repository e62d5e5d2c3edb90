import { readDash } from './dashes.ts';
import { readKey, readMistypedKey, type WrittenKey } from './text-line.ts';

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

  /** The key at a place, mistyped ones if they are known keys, or if the line cannot be anything else (`sure`). */
  keyAt(at: number, to: number, sure: boolean, known = this.keys): WrittenKey | null {
    const right = readKey(this.text, at, to);
    const mistyped = readMistypedKey(this.text, at, to);
    const meant = mistyped && (known.has(mistyped.key) || (sure && right === null));
    return meant && (right === null || mistyped.colon < right.colon) ? mistyped : right;
  }
}
