/** Findings as they stand beside the text. */
import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import { htmlWords, linesOf, ui } from '../../messages/index.ts';
import type { Locale } from '../../messages/types.ts';
import { fixNote } from '../fix-note.ts';
import { html } from './escape.ts';
import { lastLineOf, type Mark } from './lines.ts';

/** A finding, numbered within its file. */
export interface Note {
  readonly number: number;
  /** null for one that is about the whole file. */
  readonly mark: Mark | null;
  readonly html: string;
}

/** The findings of a file in their order. A hint is told once; further on its first place is named. */
export function notesOf(id: string, diagnostics: readonly Diagnostic[], locale: Locale): readonly Note[] {
  const hints = new Map<string, number>();
  return diagnostics.map((diagnostic, index) => {
    const number = index + 1;
    const { severity, range, code } = diagnostic;
    const { hint } = linesOf(diagnostic, locale);
    const key = [code, ...hint].join('\n');
    const first = hints.get(key) ?? null;
    if (first === null && hint.length > 0) hints.set(key, number);
    const mark = range === undefined ? null : { number, severity, range };
    return { number, mark, html: noteElement({ id, number, sameHint: first }, diagnostic, locale) };
  });
}

interface Place {
  readonly id: string;
  readonly number: number;
  /** The earlier finding whose hint is the same; null for none. */
  readonly sameHint: number | null;
}

function noteElement({ id, number, sameHint }: Place, diagnostic: Diagnostic, locale: Locale): string {
  const { severity, code, range, related = [] } = diagnostic;
  const words = htmlWords(locale);
  const { message, hint } = linesOf(diagnostic, locale);
  const shared = ui(locale);
  const where = range === undefined ? words.wholeFile : words.lines(range.start.line, lastLineOf(range));
  const fix = fixNote(diagnostic, hint.join('\n'), shared);
  const told =
    sameHint === null ? hint.map(html).join('<br>') : link(`#${id}-n${sameHint}`, words.sameHint(sameHint));
  const parts = [
    `<p class="head"><b class="severity">${number} ${html(shared.severity[severity])}</b> ${html(where)} <code>${html(code)}</code></p>`,
    `<p>${message.map(html).join('<br>')}</p>`,
    ...(told === '' ? [] : [`<p class="hint">${html(shared.hint)}${told}</p>`]),
    ...(fix === '' ? [] : [`<p class="hint">${html(fix)}</p>`]),
    ...related.map((place) => `<p class="hint">${relatedPlace(id, place, diagnostic, locale)}</p>`),
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
