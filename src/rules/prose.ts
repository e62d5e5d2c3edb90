/** The texts of a plan as prose: what rules on wording and punctuation read, and how they mend it. */

import type { Blank } from '../plan/blanks.ts';
import { destinationsIn } from '../plan/markup.ts';
import type { Plan, Text } from '../plan/types.ts';
import { guarded, guardedMatches } from '../text/matches.ts';
import type { Edit } from '../text/source-file.ts';
import { oncePerPlan } from './once.ts';
import { blanksOf, everyItem } from './queries.ts';
import type { ReportExtra } from './rule.ts';

/** A text to read. */
export interface Prose {
  readonly text: Text;
  /** The text's value, character for character, with `VEIL` over what is no prose. */
  readonly value: string;
  readonly isCell: boolean;
}

/** Stands for a character that no rule on wording looks at. */
export const VEIL = '\u{fffc}';

/** Addresses, as far as they go without a Chinese character; e-mail addresses; names of files. */
const ADDRESS = guarded(
  // Each has one of these, or a dot with the letters of a kind of file behind it.
  /:\/\/|@|\.[a-z]|www\./i,
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[!-~]+(?:[\p{Script=Han}]{1,20}[/?=&][!-~]*)*|[\p{Script=Han}\w-]{1,40}\([\p{Script=Han}\w-]{1,20}\)\.(?:docx?|xlsx?|pptx?|pdf)\b|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[\w./-]{1,80}\.(?:docx?|xlsx?|pptx?|pdf|ya?ml|md|txt|csv|png|jpe?g|gif|html?)\b/giu,
);
/** The line of a table that says how its columns are aligned; the mark of a footnote. */
const MARKUP = guarded(/^[ \t|:-]|\[\^/m, /^[ \t|:-]+$|\[\^[^\]\n]{1,40}\](?::(?=[ \t]))?/gm);

/**
 * Every text in which sentences and names stand, in the order of the file.
 * Contacts are left out, and the role names of rosters, which are keys of the
 * file; so is, within a text, what is blank, an address or a target of a link.
 */
export const proseOf = oncePerPlan((plan: Plan): readonly Prose[] => {
  const items = everyItem(plan);
  const roles = items.flatMap(({ roster }) => roster?.roles.map(({ role }) => role) ?? []);
  const silent = new Set([plan.organization?.contact, ...roles]);
  const cells = new Set(items.flatMap(({ table }) => (table ? [...table.heads, ...table.rows.flat()] : [])));
  return plan.texts
    .filter((text) => !silent.has(text))
    .map((text) => ({ text, value: veiled(text, blanksOf(plan, text)), isCell: cells.has(text) }));
});

function veiled(text: Text, blanks: readonly Blank[]): string {
  const { value } = text;
  const stretches = [
    ...blanks,
    ...[...guardedMatches(value, ADDRESS), ...guardedMatches(value, MARKUP)].map(stretchOf),
    // With the bracket before the target and the one behind it.
    ...destinationsIn(text).map(({ from, to }) => ({
      from: value.lastIndexOf('](', from),
      to: value.indexOf(')', to) + 1,
    })),
  ];
  return veiledAt(value, stretches);
}

/** A text without its addresses of the web, of mail and of files, character for character. */
export function withoutAddresses(value: string): string {
  return veiledAt(value, guardedMatches(value, ADDRESS).map(stretchOf));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchOf({ 0: found, index }: RegExpExecArray): Stretch {
  return { from: index, to: index + found.length };
}

function veiledAt(value: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return value;
  let [veil, done] = ['', 0];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    veil += value.slice(done, start) + VEIL.repeat(to - start);
    done = to;
  }
  return veil + value.slice(done);
}

/** A title or a quotation is taken to be so long at most. */
const QUOTED = 200;

/** Whether a place stands between two marks of a pair, the nearest ones before it told. */
export function isWithin(value: string, at: number, [open, close]: readonly [string, string]): boolean {
  const before = value.slice(Math.max(0, at - QUOTED), at);
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** An edit that writes `right` in the place of a stretch of a text. */
export function replaced(text: Text, from: number, to: number, right: string): Edit {
  return { range: text.span(from, to), text: right };
}

/** What to report with a finding that one edit mends; nothing where the right words are not known. */
export function mendedBy(text: Text, from: number, to: number, right: string | null): ReportExtra {
  return right === null ? {} : { fix: [replaced(text, from, to, right)] };
}

/** Where the spaces behind a place end, as far as they stand on the same line of the file. */
export function behindSpaces(text: Text, from: number): number {
  let to = from;
  while (text.value[to] === ' ' && isOnOneLine(text, to, to + 1)) to += 1;
  return to;
}

/** A line break of the file may be read as a space: that one is not ours to take out. */
export function isOnOneLine(text: Text, from: number, to: number): boolean {
  const { start, end } = text.span(from, to);
  return start.line === end.line;
}
