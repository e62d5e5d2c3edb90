/** Items: from the many ways to write one to the single node of the plan. */
import type { SectionKind } from '../schema/vocabulary.ts';
import { SECTION_KINDS } from '../schema/vocabulary.ts';
import type { SourceMapping } from '../source/source-document.ts';
import { parseValue } from './phrases/value.ts';
import { parseWhen } from './phrases/when.ts';
import { asMap, type Located, type Reader } from './reader.ts';
import { kindOfTitle } from './section-kinds.ts';
import type { Item, PlanTable, Result, Roster, Text } from './types.ts';

/** Where an item stands, handed down while reading. */
interface Standing {
  readonly depth: number;
  readonly sectionKind: SectionKind | null;
}

const RUN_IN = /[。：.:]$/;

/** A section under one of the usual keys (`targets:`): prose, a list of items, or an item. */
export function readNamedSection(reader: Reader, at: Located, kind: SectionKind): Item {
  const standing = { depth: 1, sectionKind: kind };
  const map = asMap(at);
  if (map) return { ...readMap(reader, map, standing, kind), namedBy: kind };
  const base = { ...emptyItem(reader, at, standing), kind, namedBy: kind };
  return Array.isArray(at.value)
    ? { ...base, items: readItems(reader, at, standing) }
    : { ...base, text: reader.text(at, 'blocks') };
}

/** A section in `sections`: its kind is the written one, else what its title says, else measures. */
export function readSection(reader: Reader, at: Located): Item {
  const map = asMap(at);
  const title = map?.value['title'];
  const kind =
    writtenKind(map) ?? (typeof title === 'string' ? kindOfTitle(title) : null) ?? ('measures' as const);
  return { ...readItem(reader, at, { depth: 1, sectionKind: kind }), kind };
}

/** An annex: a name alone, or an item with content. */
export function readAttachment(reader: Reader, at: Located): Item {
  const map = asMap(at);
  const standing = { depth: 1, sectionKind: null };
  if (map) return readMap(reader, map, standing, writtenKind(map));
  return { ...emptyItem(reader, at, standing), title: reader.text(at, 'plain') };
}

function readItem(reader: Reader, at: Located, standing: Standing): Item {
  const map = asMap(at);
  if (map) return readMap(reader, map, standing, writtenKind(map));
  return { ...emptyItem(reader, at, standing), text: reader.text(at, 'blocks') };
}

function readItems(reader: Reader, at: Located | null, parent: Standing): readonly Item[] {
  const standing = { ...parent, depth: parent.depth + 1 };
  return reader.entries(at).map((entry) => readItem(reader, entry, standing));
}

function readMap(
  reader: Reader,
  map: Located<SourceMapping>,
  standing: Standing,
  kind: SectionKind | null,
): Item {
  const child = (key: string) => reader.child(map, key);
  const names = (key: string) => reader.list(child(key), (entry) => reader.text(entry, 'inline'));
  const title = reader.text(child('title'), 'plain');
  const bareNumberIsMonth = standing.sectionKind === 'schedule';
  const { path, range } = reader.node(map.path);
  // Spelt out, not spread: V8 grows an object that begins with a spread field by field.
  return {
    path,
    range,
    kind,
    sectionKind: standing.sectionKind,
    depth: standing.depth,
    namedBy: null,
    id: reader.silent(child('id')),
    title,
    runIn: title !== null && RUN_IN.test(title.value),
    text: reader.text(child('text'), 'blocks'),
    items: readItems(reader, child('items'), standing),
    when: reader.phrase(child('when'), (text) => parseWhen(text, { bareNumberIsMonth })),
    value: reader.phrase(child('value'), parseValue),
    owner: names('owner'),
    partners: names('partners'),
    venue: reader.text(child('venue'), 'inline'),
    audience: reader.text(child('audience'), 'inline'),
    amount: reader.text(child('amount'), 'inline'),
    note: reader.text(child('note'), 'inline'),
    roster: readRoster(reader, child('roster')),
    table: readTable(reader, child('table')),
    serves: reader.list(child('serves'), (entry) => reader.silent(entry)),
    results: reader.entries(child('results')).map((entry) => readResult(reader, entry)),
  };
}

function readRoster(reader: Reader, at: Located | null): Roster | null {
  const map = asMap(at);
  if (map === null) return null;
  const roles = Object.keys(map.value).map((role) => {
    const entry = { value: map.value[role] ?? '', path: [...map.path, role] };
    return {
      role: reader.key(entry),
      people: reader.list(entry.value === '' ? null : entry, (person) => reader.text(person, 'plain')),
    };
  });
  return { ...reader.node(map.path), roles: asWritten(roles) };
}

const WHOLE_NUMBER = /^\d+$/;

/** Roles in the order of the file: keys that are whole numbers come first in an object (ECMA-262, OrdinaryOwnPropertyKeys). */
function asWritten(roles: Roster['roles']): Roster['roles'] {
  if (!roles.some(({ role }) => WHOLE_NUMBER.test(role.value))) return roles;
  const placeOf = ({ role }: Roster['roles'][number]): number => role.span().start.offset;
  return [...roles].sort((a, b) => placeOf(a) - placeOf(b));
}

function readTable(reader: Reader, at: Located | null): PlanTable | null {
  const map = asMap(at);
  if (map === null) return null;
  const cells = (row: Located | null) =>
    reader.entries(row).map((cell) => reader.text(cell, 'inline') ?? reader.blank(cell));
  return {
    ...reader.node(map.path),
    caption: reader.text(reader.child(map, 'caption'), 'inline'),
    heads: cells(reader.child(map, 'heads')),
    rows: reader.entries(reader.child(map, 'rows')).map(cells),
  };
}

function readResult(reader: Reader, at: Located): Result {
  const map = asMap(at);
  const child = (key: string) => (map ? reader.child(map, key) : null);
  return {
    ...reader.node(at.path),
    when: reader.silentPhrase(child('when'), (text) => parseWhen(text, {})),
    value: reader.silentPhrase(child('value'), parseValue),
  };
}

function writtenKind(map: Located<SourceMapping> | null): SectionKind | null {
  const kind = map?.value['kind'];
  return SECTION_KINDS.find((known) => known === kind) ?? null;
}

function emptyItem(reader: Reader, at: Located, standing: Standing): Item {
  const none: readonly Text[] = [];
  const { path, range } = reader.node(at.path);
  return {
    path,
    range,
    kind: null,
    sectionKind: standing.sectionKind,
    depth: standing.depth,
    namedBy: null,
    id: null,
    title: null,
    runIn: false,
    text: null,
    items: [],
    when: null,
    value: null,
    owner: none,
    partners: none,
    venue: null,
    audience: null,
    amount: null,
    note: null,
    roster: null,
    table: null,
    serves: none,
    results: [],
  };
}
