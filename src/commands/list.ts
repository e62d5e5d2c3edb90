/** Lists for people (aligned columns) and for programs (JSON). */
import stringWidth from 'string-width';
import { EXIT, type Session } from './session.ts';

export interface ListOptions {
  readonly format: 'text' | 'json';
}

/** Prints entries as JSON, or their rows in columns; Chinese characters count as two columns. */
export async function printList(
  entries: readonly unknown[],
  rows: readonly (readonly string[])[],
  { format }: ListOptions,
  { io }: Session,
): Promise<number> {
  const text = format === 'json' ? JSON.stringify(entries, null, 2) : columns(rows);
  await io.stdout.write(`${text}\n`);
  return EXIT.ok;
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? '')));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, column) => width(column));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
