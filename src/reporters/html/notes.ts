/** Findings as they stand beside the text. */
import { type Diagnostic, type Related, ruleName } from '../../diagnostics/diagnostic.ts';
import { htmlWords, linesOf, ui } from '../../messages/index.ts';
import type { Locale } from '../../messages/types.ts';
import { fixNote } from '../fix-note.ts';
import { placesOf, type Run, runsOf } from '../runs.ts';
import { html } from './escape.ts';
import { lastLineOf, type Mark } from './lines.ts';

/** A finding with its neighbours that are alike, numbered within its file: the marks of all bear one number. */
export interface Note {
  readonly number: number;
  /** The line that it stands at; null for one that is about the whole file. */
  readonly line: number | null;
  readonly marks: readonly Mark[];
  readonly html: string;
}

/** The findings of a file in their order. A hint is told once; further on its first place is named. */
export function notesOf(id: string, diagnostics: readonly Diagnostic[], locale: Locale): readonly Note[] {
  const hints = new Map<string, number>();
  return runsOf(diagnostics, locale).map((run, index) => {
    const number = index + 1;
    const { first, more } = run;
    const { hint } = linesOf(first, locale);
    const key = [ruleName(first), ...hint].join('\n');
    const sameHint = hints.get(key) ?? null;
    if (sameHint === null && hint.length > 0) hints.set(key, number);
    const marks = [first, ...more].flatMap(({ severity, range }) =>
      range === undefined ? [] : [{ number, severity, range }],
    );
    const line = first.range?.start.line ?? null;
    return { number, line, marks, html: noteElement({ id, number, sameHint }, run, locale) };
  });
}

interface Place {
  readonly id: string;
  readonly number: number;
  /** The earlier finding whose hint is the same; null for none. */
  readonly sameHint: number | null;
}

function noteElement({ id, number, sameHint }: Place, { first, more }: Run, locale: Locale): string {
  const { severity, range, related = [] } = first;
  const words = htmlWords(locale);
  const shared = ui(locale);
  const { message, hint } = linesOf(first, locale);
  const where = range === undefined ? words.wholeFile : words.lines(range.start.line, lastLineOf(range));
  const told =
    sameHint === null ? hint.map(html).join('<br>') : link(`#${id}-n${sameHint}`, words.sameHint(sameHint));
  const parts = [
    `<p class="head"><b class="severity">${number} ${html(shared.severity[severity])}</b> ${html(where)} <code>${html(ruleName(first))}</code></p>`,
    `<p>${message.map(html).join('<br>')}</p>`,
    ...[
      told === '' ? '' : html(shared.hint) + told,
      html(fixNote(first, hint.join('\n'), shared)),
      ...related.map((place) => relatedPlace(id, place, first, locale)),
      more.length > 0 ? html(shared.likeIt(more.length, placesOf(more))) : '',
    ].flatMap((text) => (text === '' ? [] : [`<p class="hint">${text}</p>`])),
  ];
  return `<div class="note ${severity}" id="${id}-n${number}" lang="${locale}">${parts.join('')}</div>`;
}

function relatedPlace(id: string, { file, range }: Related, from: Diagnostic, locale: Locale): string {
  const words = htmlWords(locale);
  const { line } = range.start;
  if (file.path !== from.file.path) return html(words.seeFile(file.path, line));
  return link(`#${id}-${line}`, words.seeLine(line));
}

/** Leads to a place of the report itself. */
function link(address: `#${string}`, text: string): string {
  return `<a href="${address}">${html(text)}</a>`;
}
