/** Puts the line breaks into a title, whatever it is made of. */
import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { type TitleRoom, titleBreaks } from './lines.ts';

/** A stretch of the title's text that a line break takes the place of; empty where nothing stood between the lines. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/**
 * A title with a break where each of its lines ends. The author's own breaks
 * stay; what fits between them stays as it is. Written documents alone have
 * these breaks: properties and Markdown keep the title whole.
 */
export function breakTitle(title: readonly Inline[], options: TitleRoom): readonly Inline[] {
  let start = 0;
  const cuts = plainText(title)
    .split('\n')
    .flatMap((line): readonly Cut[] => {
      const from = start;
      start += line.length + 1;
      return titleBreaks(line, options).map(({ at, end }) => ({ from: from + end, to: from + at }));
    });
  return cuts.length === 0 ? title : cutInlines(title, 0, cuts);
}

/** `start`: where the first of the inlines begins in the title's text. */
function cutInlines(inlines: readonly Inline[], start: number, cuts: readonly Cut[]): readonly Inline[] {
  let at = start;
  return inlines.flatMap((inline): readonly Inline[] => {
    const from = at;
    at += plainText([inline]).length;
    if (inline.type === 'text') return cutText(inline.value, from, cuts);
    if (inline.type !== 'strong' && inline.type !== 'link') return [inline];
    return [{ ...inline, children: cutInlines(inline.children, from, cuts) }];
  });
}

/** The break stands where the cut begins, in the text that it begins in. */
function cutText(value: string, start: number, cuts: readonly Cut[]): readonly Inline[] {
  const parts: Inline[] = [];
  const push = (text: string): void => {
    if (text !== '') parts.push({ type: 'text', value: text });
  };
  let done = 0;
  for (const { from, to } of cuts) {
    const [begin, end] = [from - start, Math.min(to - start, value.length)];
    if (end < done || begin >= value.length) continue;
    if (begin >= 0) {
      push(value.slice(done, begin));
      parts.push({ type: 'break' });
    }
    done = Math.max(done, end);
  }
  push(value.slice(done));
  return parts;
}
