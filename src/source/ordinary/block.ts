/** Texts of several lines behind a `|`. */
import type { CST } from 'yaml';
import { type ScalarNode, trimEnd } from '../source-node.ts';
import type { LineCursor } from './line-cursor.ts';
import type { ReadText } from './texts.ts';

/**
 * The block whose `|` stands at `from`; its lines are indented further than
 * `column`. null where in doubt. Moves on to the line behind it.
 */
export function readBlock(lines: LineCursor, from: number, column: number): ReadText | null {
  // The header alone.
  if (lines.to !== from + 1 || !hasPlainEnd(lines)) return null;
  const start = lines.next;
  lines.step();
  const indent = lines.column;
  if (lines.isOver || isBlank(lines) || indent <= column) return null;
  const content: string[] = [];
  let end = start;
  for (; !lines.isOver && (isBlank(lines) || lines.column > column); lines.step()) {
    const line = contentOf(lines, indent);
    if (line === null) return null;
    content.push(line);
    end = lines.next;
  }
  if (lines.isComment) lines.advance();
  while (content.at(-1) === '') content.pop();
  const value = `${content.join('\n')}\n`;
  return { node: blockNode(lines.text, value, from, start, end), end };
}

const isBlank = (lines: LineCursor): boolean => lines.at === lines.to;
/** A line feed and no more. */
const hasPlainEnd = (lines: LineCursor): boolean => lines.next === lines.to + 1;

/** What a line adds; spaces on a blank one, a line further left and one without its end are for those who know the rules. */
function contentOf(lines: LineCursor, indent: number): string | null {
  if (!hasPlainEnd(lines)) return null;
  if (isBlank(lines)) return lines.column > 0 ? null : '';
  return lines.column < indent ? null : lines.text.slice(lines.from + indent, lines.to);
}

function blockNode(text: string, value: string, from: number, start: number, end: number): ScalarNode {
  const header: CST.SourceToken = { type: 'block-scalar-header', offset: from, indent: 0, source: '|' };
  const lineEnd: CST.SourceToken = { type: 'newline', offset: from + 1, indent: 0, source: '\n' };
  const source = text.slice(start, end);
  const props = [header, lineEnd];
  const token: CST.BlockScalar = { type: 'block-scalar', offset: from, indent: 0, props, source };
  return { kind: 'scalar', value, token, from, to: trimEnd(text, from, end), weight: 1 };
}
