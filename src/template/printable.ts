/**
 * What a template can print, and how it gets into the template's Markdown: the
 * user's texts as slots that are filled after parsing, everything else as
 * character references. Neither can act as markup.
 */
import { parseBlocks, parseInline } from '../document/dialect.ts';
import type { Block, Inline } from '../document/tree.ts';
import type { Lang, Text } from '../plan/types.ts';

/** A line break that a value carries. */
export const LINE_BREAK = { lineBreak: true } as const;

/** A text of the plan, a word of the template's, a break, nothing, or several of these in a row. */
export type Printable = Text | string | number | null | typeof LINE_BREAK | readonly Printable[];

export function isLineBreak(value: unknown): value is typeof LINE_BREAK {
  return value === LINE_BREAK;
}

export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'value' in value && 'span' in value;
}

/** What stands in the document where a slot stands in the template's Markdown. */
export type Content =
  | { readonly type: 'inlines'; readonly inlines: readonly Inline[] }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] };

/** Markdown that a helper made itself; it is not escaped again. */
export class Markup {
  readonly markdown: string;
  constructor(markdown: string) {
    this.markdown = markdown;
  }
  toString(): string {
    return this.markdown;
  }
}

const SLOT = /^plan:(\d+)$/;
const SLOT_MARKDOWN = /!\[\]\(plan:(\d+)\)/g;

/**
 * The places of one rendering where content is put in after parsing. In Markdown
 * a slot is a picture `![](plan:7)`; text that was escaped cannot form one.
 */
export class Slots {
  private readonly contents: Content[] = [];
  private readonly filled = new Set<number>();

  add(content: Content): Markup {
    this.contents.push(content);
    return new Markup(`![](plan:${this.contents.length - 1})`);
  }

  /** The content behind a picture's address, null for a picture that is one. */
  find(url: string): Content | null {
    const index = SLOT.exec(url)?.[1];
    if (index === undefined) return null;
    this.filled.add(Number(index));
    return this.contents[Number(index)] ?? null;
  }

  /**
   * Where a slot stands in Markdown that was not asked for when that was parsed:
   * behind a backslash, or in an address. -1 where there is none.
   */
  lostIn(markdown: string): number {
    for (const { 1: index, index: at } of markdown.matchAll(SLOT_MARKDOWN))
      if (!this.filled.has(Number(index))) return at;
    return -1;
  }
}

/** A text as the tree shows it, read according to its kind. */
export function textContent(text: Text, lang: Lang): Content {
  switch (text.kind) {
    case 'plain':
      return { type: 'inlines', inlines: plainInlines(text.value) };
    case 'inline':
      return { type: 'inlines', inlines: parseInline(text.value, lang) };
    case 'blocks':
      return { type: 'blocks', blocks: parseBlocks(text.value, lang) };
  }
}

/** A string character for character; its line ends become breaks. */
export function plainInlines(value: string): readonly Inline[] {
  const lines = value.replace(/(?<![\r\n])[\r\n]+$/, '').split(/\r\n?|\n/);
  return lines.flatMap((line, index): readonly Inline[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
  ]);
}

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const EDGE_SPACE = /^\s+|(?<!\s)\s+$/g;
/** Line ends, tabs, and the two characters that mark lines of the template (see `origins.ts`). */
const SPECIAL = /[\n\r\t\ue000\ue001]/g;

/** A string as character references wherever Markdown could see something in it. */
export function escapeMarkdown(value: string): string {
  const reference = (found: string): string =>
    [...found].map((character) => `&#${character.codePointAt(0)};`).join('');
  return value.replace(PUNCTUATION, reference).replace(EDGE_SPACE, reference).replace(SPECIAL, reference);
}

/** Whether a value is one that can be printed; groups and lists of groups are not. */
export function isPrintable(value: unknown): value is Printable {
  if (value === null || value === LINE_BREAK || isText(value)) return true;
  if (Array.isArray(value)) return value.every(isPrintable);
  return typeof value === 'string' || typeof value === 'number';
}

/** The Markdown of a value; its texts are put into `slots`. */
export function toMarkdown(value: Printable, slots: Slots, lang: Lang): string {
  if (value === null) return '';
  if (isLineBreak(value)) return slots.add({ type: 'inlines', inlines: [{ type: 'break' }] }).markdown;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeMarkdown(value);
  if (isText(value)) return slots.add(textContent(value, lang)).markdown;
  return value.map((part) => toMarkdown(part, slots, lang)).join('');
}
