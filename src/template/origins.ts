/**
 * Where the lines of rendered Markdown come from. The engine marks each stretch
 * of the template's own text; the marks are taken out again before parsing and
 * tell which line of which file a node goes back to.
 */

/** Two characters of private use: nothing else that reaches the Markdown can contain them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARK = /\ue000(\d+):(\d+)\ue001/g;

export interface Origin {
  /** Index of the file in the template's list. */
  readonly file: number;
  /** 1-based */
  readonly line: number;
}

/** The template's text with a mark at its start and behind each line end. */
export function markLines(text: string, origin: Origin): string {
  const mark = (line: number): string => `${OPEN}${origin.file}:${line}${CLOSE}`;
  const lines = text.split('\n');
  return lines.map((line, index) => mark(origin.line + index) + line).join('\n');
}

/** Rendered Markdown without its marks, and the way back. */
export interface Marked {
  readonly markdown: string;
  /** The line of the template that wrote what stands at an offset of `markdown`. */
  originAt(offset: number): Origin;
}

export function takeMarks(rendered: string): Marked {
  const places: { offset: number; origin: Origin }[] = [];
  let removed = 0;
  const markdown = rendered.replace(MARK, (mark, file: string, line: string, at: number) => {
    places.push({ offset: at - removed, origin: { file: Number(file), line: Number(line) } });
    removed += mark.length;
    return '';
  });
  const originAt = (offset: number): Origin =>
    places.findLast((place) => place.offset <= offset)?.origin ?? { file: 0, line: 1 };
  return { markdown, originAt };
}
