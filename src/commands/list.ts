/** Lists for people (aligned columns) and for programs (JSON). */
import stringWidth from 'fast-string-width';
import { wrap } from '../reporters/wrap.ts';
import { EXIT, type Session } from './session.ts';

const GAP = '  ';
/** The last column gets no narrower, however narrow the terminal is. */
const MIN_LAST = 20;

export interface ListOptions {
  readonly format: 'text' | 'json';
}

/** Prints entries as JSON, or their rows in columns as wide as the terminal; Chinese characters count as two columns. */
export async function printList(
  entries: readonly unknown[],
  rows: readonly (readonly string[])[],
  { format }: ListOptions,
  { io }: Session,
): Promise<number> {
  const { columns } = io.stdout;
  const text = format === 'json' ? JSON.stringify(entries, null, 2) : table(rows, columns).join('\n');
  await io.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** The last column takes what is left of the width and is wrapped. */
function table(rows: readonly (readonly string[])[], width: number): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const room = Math.max(MIN_LAST, width - widths.reduce((sum, one) => sum + one + GAP.length, 0));
  return rows.flatMap((row) => {
    const label = widths.map((one, column) => padded(row[column] ?? '', one) + GAP).join('');
    const lines = (row[count - 1] ?? '').split('\n').flatMap((line) => wrap(line, room));
    return lines.map((line, at) => ((at === 0 ? label : padded('', stringWidth(label))) + line).trimEnd());
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
