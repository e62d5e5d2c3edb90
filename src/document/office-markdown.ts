/**
 * The office dialect as micromark sees it: which constructs of Markdown are on,
 * and the escaping in front of it that keeps everything else literal.
 */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { bracketSpaces, destinationsIn } from '../plan/markup.ts';

/** Off everywhere: what office texts contain by accident, never on purpose. */
const OFF = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];

const off = (...names: string[]): Extension => ({ disable: { null: names } });

const shared = [gfmFootnote(), cjkFriendlyExtension()];
const sharedTrees = [gfmFootnoteFromMarkdown()];

/** Parses a text of kind `blocks`: paragraphs, lists, pipe tables, footnotes. */
export function parseBlockMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [...shared, gfmTable(), off(...OFF)],
    mdastExtensions: [...sharedTrees, gfmTableFromMarkdown()],
  });
}

/** Parses a text of kind `inline`: no lists, no tables. */
export function parseInlineMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [...shared, off(...OFF, 'list')],
    mdastExtensions: [...sharedTrees],
  });
}

/** Characters that a backslash takes their meaning from; before any other it is itself. */
const ESCAPABLE = /[\\*[\]|.\-!]/;
const SPECIAL = /\\[\s\S]|\\$|\*+|_/g;

/**
 * Puts a backslash before what is a construct of Markdown but none of the
 * dialect: single and triple `*`, `_`, a backslash that escapes nothing, list
 * markers other than `-` and `1.`, and years that look like one (`2026. `).
 */
export function guardMarkdown(text: string): string {
  return bracketSpaces(guardBrackets(text.replace(/\r\n?/g, '\n')))
    .replace(SPECIAL, guardSpecial)
    .split('\n')
    .map((line) => guardMarker(line.replace(/(?<![ \t])[ \t]+$/, '')))
    .join('\n');
}

/** No text of a person has more closing brackets. */
const BRACKETS = 1000;
const NOTE_OR_BRACKET = /\\[\s\S]|\[\^([^[\]\s]{1,1000})\]|\]/g;
const DEFINED_NOTE = /\[\^([^[\]\s]{1,1000})\]:/g;

/**
 * Where there are very many of them, puts a backslash before each `]` that ends
 * neither a link nor a picture nor a note: the parser looks back from each of
 * them over all that is before it, and 100 kB of them took a minute.
 */
function guardBrackets(text: string): string {
  if (text.split(']').length <= BRACKETS) return text;
  const notes = new Set(Array.from(text.matchAll(DEFINED_NOTE), ([, id = '']) => id.toLowerCase()));
  const guarded = (part: string) =>
    part.replace(NOTE_OR_BRACKET, (found, id: string | undefined) =>
      found.startsWith('\\') || notes.has(id?.toLowerCase() ?? '') ? found : found.replace(']', '\\]'),
    );
  let [out, done] = ['', 0];
  for (const { label, from } of destinationsIn({ kind: 'blocks', value: text })) {
    const open = text.lastIndexOf('](', from - 2) - label.length - 1;
    out += guarded(text.slice(done, open)) + text.slice(open, from);
    done = from;
  }
  return out + guarded(text.slice(done));
}

function guardSpecial(found: string): string {
  if (found.startsWith('\\')) {
    const next = found.slice(1);
    if (next === '\n' || ESCAPABLE.test(next)) return found;
    return next === '_' ? '\\\\\\_' : `\\\\${next}`;
  }
  return found === '**' ? found : found.replace(/[*_]/g, '\\$&');
}

/** `+ a`, `1) a`, `2026. a`, `12.` alone: no list of ours. Markers behind markers (`- 1) a`) count too. */
const MARKERS = /^([ \t]*(?:(?:-|\d{1,2}\.)[ \t]+)*)(?:([+])(?=[ \t]|$)|(\d+)(\))|(\d{3,})(\.)|(\d+)(\.)$)/;

/** Lists within lists on one line: nobody means more levels, and the parser takes the square of their number. */
const NESTED = /^([ \t]*(?:(?:-|\d{1,2}\.)[ \t]+){9}\d{0,2})([-.])(?=[ \t]|$)/;

function guardMarker(line: string): string {
  return line
    .replace(NESTED, '$1\\$2')
    .replace(MARKERS, (_all, before: string, plus: string | undefined, ...rest: unknown[]) => {
      if (plus !== undefined) return `${before}\\+`;
      const [digits, mark] = rest.slice(0, 6).filter((part): part is string => typeof part === 'string');
      return `${before}${digits}\\${mark}`;
    });
}

/** What a reader sees of a stretch of guarded text that is printed literally. */
export function unguard(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
