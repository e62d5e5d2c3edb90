/** Phrasing content of the office dialect → inline nodes of the closed tree. */

import type { FootnoteDefinition, Image, Link, PhrasingContent } from 'mdast';
import { isPicturePath, referencedId } from '../plan/markup.ts';
import type { Lang } from '../plan/types.ts';
import { endsParagraph, joint } from './line-joins.ts';
import { unguard } from './office-markdown.ts';
import { plainText } from './plain-text.ts';
import type { Block, Inline } from './tree.ts';

/** What the conversion of one text needs to know. */
export interface Conversion {
  readonly lang: Lang;
  /** The guarded Markdown, for what is printed literally after all. */
  readonly source: string;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** Notes that are being converted: a note that names itself stays literal. */
  readonly open: ReadonlySet<string>;
  /** Notes that were printed, to print the others where they stand. */
  readonly used: Set<string>;
  noteBlocks(note: FootnoteDefinition, conversion: Conversion): readonly Block[];
}

/** Only addresses that say how to open them: `[见附件](1)` is no link, and neither is a script. */
const LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Puts texts that stand side by side into one node. */
export function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && inline.value === '') continue;
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value };
    } else merged.push(inline);
  }
  return merged;
}

/** Converts a paragraph's content, line ends still in its texts (`joinLines` takes them out). */
export function convertPhrasing(
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
): readonly Inline[] {
  return mergeTexts(nodes.flatMap((node) => convertNode(node, conversion)));
}

function convertNode(node: PhrasingContent, conversion: Conversion): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'strong':
      return [{ type: 'strong', children: convertPhrasing(node.children, conversion) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return (
        convertReference(node, conversion) ??
        (isLink(node) ? [convertLink(node, conversion)] : literal(node, conversion))
      );
    case 'image':
      return isPicture(node)
        ? [{ type: 'image', url: node.url, alt: node.alt ?? '' }]
        : literal(node, conversion);
    case 'footnoteReference':
      return convertNote(node.identifier, conversion) ?? literal(node, conversion);
    default:
      return literal(node, conversion);
  }
}

const isLink = (node: Link): boolean => LINK.test(node.url) && !node.title && node.children.length > 0;
const isPicture = (node: Image): boolean => isPicturePath(node.url) && !node.title;

function convertReference(node: Link, conversion: Conversion): readonly Inline[] | null {
  const target = node.title ? null : referencedId(node.url);
  if (target === null) return null;
  return [{ type: 'reference', target, children: convertPhrasing(node.children, conversion) }];
}

function convertLink(node: Link, conversion: Conversion): Inline {
  return { type: 'link', url: node.url, children: convertPhrasing(node.children, conversion) };
}

function convertNote(identifier: string, conversion: Conversion): readonly Inline[] | null {
  const note = conversion.notes.get(identifier);
  if (note === undefined || conversion.open.has(identifier)) return null;
  conversion.used.add(identifier);
  const open = new Set([...conversion.open, identifier]);
  return [{ type: 'footnote', children: conversion.noteBlocks(note, { ...conversion, open }) }];
}

function literal(node: PhrasingContent, conversion: Conversion): readonly Inline[] {
  const { start, end } = node.position ?? {};
  const value = unguard(conversion.source.slice(start?.offset ?? 0, end?.offset ?? 0));
  return [{ type: 'text', value }];
}

/**
 * Lines of one paragraph that are one sentence are joined; where a line ends a
 * paragraph, another begins. A picture on a line by itself is a paragraph by itself.
 */
export function joinLines(inlines: readonly Inline[], lang: Lang): readonly (readonly Inline[])[] {
  return aroundPictures(inlines).flatMap((part) => joinPart(part, lang));
}

function aroundPictures(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const ends = (at: number, pattern: RegExp): boolean => {
    const inline = inlines[at];
    return inline === undefined || (inline.type === 'text' && pattern.test(inline.value));
  };
  const parts: Inline[][] = [[]];
  for (const [at, inline] of inlines.entries()) {
    const alone = inline.type === 'image' && ends(at - 1, /\n[^\S\n]*$/) && ends(at + 1, /^\s*\n/);
    if (alone) parts.push([inline], []);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

function joinPart(inlines: readonly Inline[], lang: Lang): readonly (readonly Inline[])[] {
  const paragraphs = [new Joined()];
  const current = (): Joined => paragraphs.at(-1) ?? new Joined();
  const breakLine = (next: string): void => {
    const { end } = current();
    if (next.startsWith(INDENT) || endsParagraph(end, lang)) paragraphs.push(new Joined());
    else current().addText(joint(end, next.trimStart(), lang));
  };
  for (const [index, inline] of inlines.entries()) {
    if (inline.type !== 'text') {
      current().add(joinWithin(inline, lang));
      continue;
    }
    for (const [at, line] of inline.value.split('\n').entries()) {
      if (at > 0) breakLine(line === '' ? firstText(inlines[index + 1]) : line);
      current().addText(line);
    }
  }
  return paragraphs
    .map(({ inlines: joined }) => trimEdges(mergeTexts(joined)))
    .filter(({ length }) => length > 0);
}

/** Characters at the end of a line that tell whether it ends a paragraph: a stop, and what closes behind it. */
const TELLING = 100;

/** A paragraph on its way. */
class Joined {
  readonly inlines: Inline[] = [];
  /** The end of what it says so far: thousands of lines must not each read all before them. */
  end = '';

  add(inline: Inline): void {
    this.inlines.push(inline);
    this.end = (this.end + plainText([inline])).slice(-TELLING);
  }

  addText(value: string): void {
    if (value !== '') this.add({ type: 'text', value });
  }
}

/** Two of them begin a paragraph in texts that come from Word. */
const INDENT = '\u3000';

const firstText = (inline: Inline | undefined): string => (inline === undefined ? '' : plainText([inline]));

function joinWithin(inline: Inline, lang: Lang): Inline {
  if (inline.type !== 'strong' && inline.type !== 'link' && inline.type !== 'reference') return inline;
  return { ...inline, children: joinLines(inline.children, lang).flat() };
}

/** Indents that were typed (two full-width spaces, as in Word) are the style's affair. */
function trimEdges(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines;
  const start =
    first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...inlines.slice(1)] : inlines;
  const last = start.at(-1);
  const trimmed =
    last?.type === 'text' ? [...start.slice(0, -1), { ...last, value: last.value.trimEnd() }] : start;
  return trimmed.filter((inline) => inline.type !== 'text' || inline.value !== '');
}
