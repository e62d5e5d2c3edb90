/** The text of a file with its findings beside their places. */
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { grouped } from '../../text/grouped.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Stretch } from '../../text/stretches.ts';
import { htmlLine } from './escape.ts';
import { type Line, linesOf, type Piece, type PieceRole } from './lines.ts';
import type { Note } from './notes.ts';

/** What the ids of a file's elements start with, `f1`. */
export type FileId = string;

const TAGS: Readonly<Record<PieceRole, readonly [open: string, close: string]>> = {
  title: ['<b>', '</b>'],
  section: ['<b>', '</b>'],
  heading: ['<b>', '</b>'],
  label: ['<span class="label">', '</span>'],
  text: ['', ''],
  plain: ['', ''],
  gap: ['', ''],
  comment: ['<span class="comment">', '</span>'],
  silent: ['<span class="label">', '</span>'],
  sign: ['<span class="sign">', '</span>'],
};

/** Headings for those who jump from one to the next; the element of a line whose only text has this role. */
const ELEMENTS: Readonly<Partial<Record<PieceRole, string>>> = { title: 'h3', section: 'h4', heading: 'h5' };
const HAN = /\p{Script=Han}/u;

/** The lines of a file, each followed by its notes. */
export function planText(
  id: FileId,
  file: SourceFile,
  stretches: readonly Stretch[],
  notes: readonly Note[],
): string {
  const marks = notes.flatMap((note) => note.marks);
  const byLine = grouped(notes, ({ line }) => line);
  const lines = linesOf(file, stretches, marks).map((line) => {
    const told = (byLine.get(line.number) ?? []).map((note) => note.html);
    return lineElement(id, line, told);
  });
  const classes = ['plan', ...(marks.length > 0 ? ['noted'] : [])].join(' ');
  const lang = HAN.test(file.text) ? 'zh-CN' : 'en';
  return `<div class="${classes}" lang="${lang}">\n${lines.join('\n')}\n</div>`;
}

function lineElement(id: FileId, line: Line, notes: readonly string[]): string {
  const { number, depth, item, spaced, pieces } = line;
  const [only, ...others] = pieces.filter(({ role, text }) => role !== 'gap' && text !== '');
  const element = (only && others.every(({ role }) => role === only.role) && ELEMENTS[only.role]) || 'p';
  const classes = [
    'line',
    ...(depth > 0 ? [`d${depth}`] : []),
    ...(item ? ['item'] : []),
    ...(spaced ? ['spaced'] : []),
    ...(notes.length > 0 ? ['told'] : []),
  ].join(' ');
  const text = pieces.map((piece) => pieceElement(id, piece)).join('');
  const told = notes.length > 0 ? `<div class="notes">${notes.join('')}</div>` : '';
  return `<div class="${classes}" id="${id}-${number}"><span class="n">${number}</span><${element}>${text}</${element}>${told}</div>`;
}

function pieceElement(id: FileId, { text, role, severity, numbers }: Piece): string {
  const [open, close] = TAGS[role];
  const shown = text === '' ? '' : open + marked(htmlLine(text), severity) + close;
  const links = numbers.map((number) => `<a href="#${id}-n${number}">${number}</a>`);
  return shown + (links.length > 0 ? `<sup>${links.join(' ')}</sup>` : '');
}

function marked(text: string, severity: Severity | null): string {
  return severity === null ? text : `<mark class="${severity}">${text}</mark>`;
}
