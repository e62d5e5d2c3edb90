/** Text, bold, links, breaks, notes and pictures inside a paragraph. */

import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { plainText } from '../../../document/plain-text.ts';
import type { Inline } from '../../../document/tree.ts';
import { cleanText } from '../../../text/xml.ts';
import type { Context } from '../context.ts';
import { footnoteParagraphs, noteLines } from './footnotes.ts';
import { pictureRun } from './pictures.ts';

import { renderReference } from './references.ts';
import { fontStretches } from './text.ts';

const SAFE_LINK = /^(https?|mailto):$/;

/** Runs for inlines; `look` is direct formatting on top of the paragraph's style. */
export function renderInlines(
  inlines: readonly Inline[],
  context: Context,
  look: IRunOptions = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) => renderInline(inline, context, look));
}

function renderInline(inline: Inline, context: Context, look: IRunOptions): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline.value, context, look);
    case 'strong':
      return renderInlines(inline.children, context, { ...look, bold: true });
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'link':
      return renderLink(inline.url, inline.children, context, look);
    case 'reference':
      return renderReference(inline, context, look);
    case 'footnote':
      return renderFootnote(inline, context, look);
    case 'image':
      return renderImage(inline, context, look);
  }
}

/** A picture that was not given is told by its words. */
function renderImage(
  image: Inline & { type: 'image' },
  context: Context,
  look: IRunOptions,
): ParagraphChild[] {
  const run = pictureRun(image, context);
  if (run !== null) return [run];
  const words = image.alt.trim() === '' ? image.url : image.alt;
  return textRuns(context.lang === 'en' ? `[${words}]` : `〔${words}〕`, context, look);
}

/** Runs for a text: line ends become breaks, tabs tabs, shared marks take the Chinese font in Chinese text. */
export function textRuns(text: string, context: Context, look: IRunOptions = {}): TextRun[] {
  const lines = cleanText(text).split('\n');
  return lines.flatMap((line, index) => {
    const runs = fontStretches(line, context.lang !== 'en')
      .filter((stretch) => stretch.text !== '')
      .map((stretch) => textRun(stretch.text, stretch.eastAsia ? hinted(look) : look));
    return index === 0 ? runs : [new TextRun({ ...look, break: 1 }), ...runs];
  });
}

function textRun(text: string, look: IRunOptions): TextRun {
  const children = text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
  return new TextRun({ ...look, children: children.filter((child) => child !== '') });
}

/** The same look with the hint that sets “ ” — … in the Chinese font (ECMA-376, 17.3.2.26). */
function hinted(look: IRunOptions): IRunOptions {
  const font = typeof look.font === 'object' && !('name' in look.font) ? look.font : {};
  return { ...look, font: { ...font, hint: 'eastAsia' } };
}

/** The address as it may stand in a relationship; null for anything but the web and mail. */
function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return SAFE_LINK.test(parsed.protocol) ? parsed.href : null;
}

/** Word takes no link within a link: the inner one is text. */
function renderLink(
  url: string,
  children: readonly Inline[],
  context: Context,
  look: IRunOptions,
): ParagraphChild[] {
  const link = context.insideLink ? null : linkTarget(url);
  if (link === null) return renderInlines(children, context, look);
  const parts = renderInlines(children, { ...context, insideLink: true }, { ...look, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link, children: parts })];
}

function renderFootnote(
  note: Inline & { type: 'footnote' },
  context: Context,
  look: IRunOptions,
): ParagraphChild[] {
  const { footnotes } = context;
  if (footnotes === null)
    return textRuns(`（${noteLines(note.children).map(plainText).join('')}）`, context, look);
  const number = footnotes.size + 1;
  footnotes.set(number, []);
  footnotes.set(
    number,
    footnoteParagraphs(note.children, { ...context, footnotes: null, insideLink: false }),
  );
  return [new FootnoteReferenceRun(number)];
}
