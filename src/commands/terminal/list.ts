/** Lists for people (aligned columns) and for programs (JSON). */
import { columns as aligned } from '../../reporters/columns.ts';
import { EXIT, type Session } from '../session.ts';

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
  const text = format === 'json' ? JSON.stringify(entries, null, 2) : aligned(rows, columns).join('\n');
  await io.stdout.write(`${text}\n`);
  return EXIT.ok;
}
