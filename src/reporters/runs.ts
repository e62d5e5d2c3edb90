/** Findings that differ only in their place, one behind the other: people are told once. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { messageOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';

export interface Run {
  /** The one that is told. */
  readonly first: Diagnostic;
  /** Those like it that follow, by place. */
  readonly more: readonly Diagnostic[];
}

/**
 * The findings of a file in runs: neighbours of the same code and weight for
 * which the same has to be done (their hints are equal, or they have none and
 * their messages are). Neighbours are told apart by what to write instead.
 */
export function runsOf(diagnostics: readonly Diagnostic[], locale: Locale): readonly Run[] {
  const runs: { first: Diagnostic; more: Diagnostic[] }[] = [];
  let last = '';
  for (const diagnostic of diagnostics) {
    const { message, hint } = messageOf(diagnostic, locale);
    const key = JSON.stringify([diagnostic.code, diagnostic.severity, hint ?? message]);
    if (key === last) runs.at(-1)?.more.push(diagnostic);
    else runs.push({ first: diagnostic, more: [] });
    last = key;
  }
  return runs;
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
