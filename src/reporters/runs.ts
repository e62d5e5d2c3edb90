/** Findings that differ only in their place, near each other: people are told once. */
import { type Diagnostic, ruleName } from '../diagnostics/diagnostic.ts';
import { messageOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';

export interface Run {
  /** The one that is told. */
  readonly first: Diagnostic;
  /** Those like it that follow, by place. */
  readonly more: readonly Diagnostic[];
}

/** Lines between two findings that are still neighbours: an item with its details. */
const NEAR = 5;

/**
 * The findings of a file in runs: neighbours of the same code and weight for
 * which the same has to be done (their hints are equal but for the marked words;
 * where there are none, their messages). Findings of other codes may stand
 * between them. A run stands where its first finding does.
 */
export function runsOf(diagnostics: readonly Diagnostic[], locale: Locale): readonly Run[] {
  const runs: { first: Diagnostic; more: Diagnostic[] }[] = [];
  const open = new Map<string, { first: Diagnostic; more: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    const key = adviceOf(diagnostic, locale);
    const run = open.get(key);
    if (run !== undefined && lineOf(diagnostic) - lineOf(run.more.at(-1) ?? run.first) <= NEAR)
      run.more.push(diagnostic);
    else {
      const begun = { first: diagnostic, more: [] };
      runs.push(begun);
      open.set(key, begun);
    }
  }
  return runs;
}

function adviceOf(diagnostic: Diagnostic, locale: Locale): string {
  const { severity, file, range } = diagnostic;
  const { message, hint = message } = messageOf(diagnostic, locale);
  const marked = range === undefined ? '' : file.text.slice(range.start.offset, range.end.offset);
  return JSON.stringify([ruleName(diagnostic), severity, marked === '' ? hint : hint.replaceAll(marked, '')]);
}

function lineOf({ range }: Diagnostic): number {
  return range?.start.line ?? 0;
}

/** `5:3`, where a finding begins; '' where it is about the file. */
export function placeOf({ range }: Diagnostic): string {
  return range === undefined ? '' : `${range.start.line}:${range.start.column}`;
}

/** In one line a reader looks for no more places than these. */
const MOST_PLACES = 30;

/** The places of further findings for a single line, shortened where they are many. */
export function placesOf(more: readonly Diagnostic[]): readonly string[] {
  const places = more.map(placeOf).filter((place) => place !== '');
  return places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : places;
}
