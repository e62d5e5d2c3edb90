/** `王某（书记）`, alone or several in one text. */
import type { Found } from './scan.ts';

export interface Person {
  readonly name: string;
  readonly post: string | null;
}

const SEPARATORS = new Set('、，,；;');
const OPEN = new Set('（(');
const CLOSE = new Set('）)');

/** The stretches between separators that stand outside of brackets. */
function parts(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charAt(at);
    if (OPEN.has(unit)) depth += 1;
    if (CLOSE.has(unit)) depth = Math.max(0, depth - 1);
    if (at === text.length || (depth === 0 && SEPARATORS.has(unit))) {
      found.push({ from, to: at });
      from = at + 1;
    }
  }
  return found;
}

function personIn(text: string, part: { from: number; to: number }): Found<Person> | null {
  const raw = text.slice(part.from, part.to);
  const written = raw.trim().replace(/[。.]$/, '');
  if (written === '') return null;
  const from = part.from + raw.indexOf(written);
  const open = [...written].findIndex((unit) => OPEN.has(unit));
  const closed = open > 0 && CLOSE.has(written.charAt(written.length - 1));
  const name = (closed ? written.slice(0, open) : written).trim();
  const post = closed ? written.slice(open + 1, -1).trim() : null;
  return { from, to: from + written.length, value: { name, post: post === '' ? null : post } };
}

/** The people named in a text that holds nothing else, as rosters and owners do. */
export function scanPeople(text: string): Found<Person>[] {
  return parts(text)
    .map((part) => personIn(text, part))
    .filter((person) => person !== null);
}
