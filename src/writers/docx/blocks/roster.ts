/** 名单: roles in a column of their own, and people who turn stand below the first of them. */
import { Paragraph, Tab, TextRun } from 'docx';
import { plainText } from '../../../document/plain-text.ts';
import type { Inline, RosterBlock, RosterRow } from '../../../document/tree.ts';
import { largest } from '../../../text/many.ts';
import { type Context, charactersOf } from '../context.ts';
import { ROSTER_ID } from '../styles/style-names.ts';
import { renderInlines } from '../text/inlines.ts';
import { ENGLISH_LETTERS, isBlank, textWidth } from '../text/text.ts';
import { type Flow, flowOptions } from './flow.ts';
import { textLeft } from './headings.ts';

/** Characters of the widest column for roles: people behind a longer one begin where it ends. */
const WIDEST = 9;

/** A line a role. Its first line stays with the second, so that none is left alone below the text that leads over to it. */
export function renderRoster({ rows }: RosterBlock, flow: Flow, context: Context): Paragraph[] {
  const filled = rows.filter(({ role, people }) => !isBlank(role) || !isBlank(people));
  const width = columnOf(filled, context);
  const look = context.style.paragraphs.body;
  const indents = {
    left: charactersOf(look, look.firstLine + look.left + textLeft(flow.level, context) + width, context),
    hanging: charactersOf(look, width, context),
  };
  return filled.map((row, index) => {
    const isLast = index === filled.length - 1;
    return new Paragraph({
      style: ROSTER_ID,
      indent: indents,
      ...flowOptions({
        pageBreakBefore: flow.pageBreakBefore && index === 0,
        keepNext: isLast ? flow.keepNext : index === 0,
        ...(isLast && flow.noWidow && { noWidow: true }),
      }),
      children: [
        ...renderInlines(trimEnd(row.role), context),
        ...gap(row, width),
        ...renderInlines(row.people, context),
      ],
    });
  });
}

/** Width of the column in characters. Where the width of a role is an estimate, a little more. */
function columnOf(rows: readonly RosterRow[], { lang }: Context): number {
  const widths = rows.map(({ role }) => textWidth(trimEnd(role))).filter((width) => width <= WIDEST);
  const widest = largest([0, ...widths]);
  if (lang === 'en') return widest * ENGLISH_LETTERS + 1;
  return widest + (widest % 1 !== 0 ? 1 : 0);
}

/** A tab to the column; none behind a role that fills it, since that would lead to the next stop, nor behind one that is too long. */
function gap({ role }: RosterRow, column: number): TextRun[] {
  const width = textWidth(trimEnd(role));
  if (width < column) return [new TextRun({ children: [new Tab()] })];
  return width > column && /\s$/.test(plainText(role)) ? [new TextRun(' ')] : [];
}

function trimEnd(role: readonly Inline[]): readonly Inline[] {
  const last = role.at(-1);
  if (last?.type !== 'text') return role;
  return [...role.slice(0, -1), { type: 'text', value: last.value.trimEnd() }];
}
