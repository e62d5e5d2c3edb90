/** Titles, broken by sense (GB/T 9704—2012, 7.3.1). */
import type { ParagraphChild } from 'docx';
import type { Inline } from '../../../document/tree.ts';
import { pointsToTwips } from '../../../style/units.ts';
import { breakTitle } from '../../titles/title.ts';
import { type Context, charactersOf } from '../context.ts';
import { renderInlines } from '../text/inlines.ts';

/** Latin letters of a title, many of them capitals and bold, against half a Chinese character. */
const ENGLISH_LETTERS = 1.1;

/** Half a character stays free: LibreOffice sets a quarter of one on either side of a year in Chinese text. */
const SPARE = 0.5;

/** The runs of a title, its lines as long as they may be in the style's look for it. */
export function renderTitle(title: readonly Inline[], role: TitleRole, context: Context): ParagraphChild[] {
  return renderInlines(brokenTitle(title, role, context), context);
}

type TitleRole = 'title' | 'annexTitle' | 'coverTitle';

/** A title with its breaks. */
export function brokenTitle(title: readonly Inline[], role: TitleRole, context: Context): readonly Inline[] {
  const look = context.style.paragraphs[role];
  const indents = charactersOf(look, look.left + look.right, context);
  const characters = (context.metrics.width - indents) / pointsToTwips(look.size);
  const room = context.lang === 'en' ? characters / ENGLISH_LETTERS : characters - SPARE;
  return breakTitle(title, { lang: context.lang, room, known: context.known });
}
