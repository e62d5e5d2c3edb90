/** What a plan is changed by, each at a seeded place; the text stays as it is everywhere else. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { BasePlan } from './base-plans.ts';
import { listOf, type Place, placesOf, under } from './places.ts';
import type { Change } from './types.ts';

/** Sections in which there is work to be done. */
const WORK = new Set(['measures', 'sections', 'safeguards']);
const CHINESE = /\p{Script=Han}/u;

export const splice = (source: string, start: number, end: number, text: string) =>
  source.slice(0, start) + text + source.slice(end);

/** Only into plans that are like this. */
export function where(wanted: (plan: BasePlan) => boolean, change: Change): Change {
  return (plan, dice) => (wanted(plan) ? change(plan, dice) : null);
}

export const inYear = (year: number, change: Change): Change => where((plan) => plan.year === year, change);
export const inEnglish = (change: Change): Change => where((plan) => plan.lang === 'en', change);

/** `{year}`, `{last}`, `{next}` and `{organization}` are the plan's. */
function filled(text: string, plan: BasePlan): string {
  return text
    .replaceAll('{year}', String(plan.year))
    .replaceAll('{last}', String(plan.year - 1))
    .replaceAll('{next}', String(plan.year + 1))
    .replaceAll('{organization}', plan.organization);
}

/** A text in the language of the plan, or one that is of no language. */
function speaks(plan: BasePlan, text: string): boolean {
  return CHINESE.test(text) ? plan.lang !== 'en' : plan.lang === 'en' || !/\p{L}{3}/u.test(text);
}

/** Rewrites a text that stands on one line. */
function rewrite(plan: BasePlan, place: Place, text: string): string {
  return splice(plan.source, place.start, place.end, JSON.stringify(filled(text, plan)));
}

/** The texts of measures and the like that are one or more whole sentences. */
function sentences(plan: BasePlan, text: string): readonly Place[] {
  const places = placesOf(plan).filter(
    ({ key, block, value, path, siblings }) =>
      key === 'text' &&
      !block &&
      WORK.has(String(path[0])) &&
      /[。.]$/.test(value) &&
      !siblings.has('value') &&
      !siblings.has('table') &&
      !siblings.has('roster') &&
      !siblings.has('items'),
  );
  // A sentence that speaks of a time belongs where the item has none.
  return SPEAKS_OF_TIME.test(text)
    ? places.filter(({ timed, value }) => !timed && !SPEAKS_OF_TIME.test(value))
    : places;
}

const SPEAKS_OF_TIME =
  /[\d{}]+年|\d月|\d日|\d\.\d|[节季]|前后|\{\w+\}|\b\d{4}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Writes one more sentence behind the text of a measure. */
export function sentence(text: string): Change {
  return (plan, dice) => {
    const places = sentences(plan, text);
    if (!speaks(plan, text) || places.length === 0) return null;
    const place = dice.pick(places);
    return rewrite(plan, place, `${place.value}${plan.lang === 'en' ? ' ' : ''}${text}`);
  };
}

/** Writes one more sentence behind the last one of the preamble or another part that is prose. */
export function sentenceIn(part: string, text: string): Change {
  return (plan, dice) => {
    const places = placesOf(plan).filter(
      ({ path, key, value }) =>
        path[0] === part && (key === 'text' || path.length === 1) && /[。.]\s*$/.test(value),
    );
    if (!speaks(plan, text) || places.length === 0) return null;
    const place = dice.pick(places);
    const more = `${plan.lang === 'en' ? ' ' : ''}${filled(text, plan)}`;
    if (!place.block) return rewrite(plan, place, place.value + more);
    const end = plan.source.slice(0, place.end).trimEnd().length;
    return splice(plan.source, end, end, more);
  };
}

/** Puts one more item, as YAML, before one of the lists of measures. */
export function item(yaml: string): Change {
  return before(yaml, (plan) => {
    const lists: Node[] = [];
    const visit = (node: unknown) => {
      if (isSeq(node)) {
        const [first] = node.items;
        if (isMap(first) && !node.flow && under(first, 'text') !== undefined)
          lists.push(...(node.items as Node[]));
        node.items.forEach(visit);
      } else if (isMap(node)) for (const pair of node.items) visit(pair.value);
    };
    for (const part of ['measures', 'sections']) visit(listOf(plan, part));
    return lists;
  });
}

/** Puts one more entry, as YAML, into the list of a section. */
export function entry(section: string, yaml: string): Change {
  return before(yaml, (plan) => (listOf(plan, section)?.items ?? []) as Node[]);
}

function before(yaml: string, candidates: (plan: BasePlan) => readonly Node[]): Change {
  return (plan, dice) => {
    const nodes = candidates(plan).filter(({ range }) => range && /^ *- $/.test(lineBefore(plan, range[0])));
    if (!speaks(plan, yaml) || nodes.length === 0) return null;
    const at = dice.pick(nodes).range?.[0] ?? 0;
    const prefix = lineBefore(plan, at);
    return splice(plan.source, at - prefix.length, at - prefix.length, `${prefix}${filled(yaml, plan)}\n`);
  };
}

/** What stands before a place on its line. */
export function lineBefore({ source }: BasePlan, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Writes something else under a key, wherever it stands; within one section where that is named. */
export function field(key: string, text: string, section?: string): Change {
  return (plan, dice) => {
    const places = placesOf(plan).filter(
      (place) =>
        place.path.at(-1) === key &&
        !place.block &&
        !place.path.includes('results') &&
        (section === undefined || place.path[0] === section),
    );
    if (!speaks(plan, text) || places.length === 0) return null;
    return rewrite(plan, dice.pick(places), text);
  };
}

/** Turns a heading of measures into another text, made from it. */
export function heading(make: (title: string) => string): Change {
  return (plan, dice) => {
    const places = placesOf(plan).filter(
      ({ key, value, path, siblings }) =>
        key === 'title' && WORK.has(String(path[0])) && !/[。.：:]$/.test(value) && siblings.has('items'),
    );
    if (places.length === 0) return null;
    const place = dice.pick(places);
    const made = make(place.value);
    return speaks(plan, made) ? rewrite(plan, place, made) : null;
  };
}

/** Makes another target of one that has no results so far. */
export function target(text: string, value?: string): Change {
  return (plan, dice) => {
    const items = (listOf(plan, 'targets')?.items ?? []).filter(
      (one) =>
        isMap(one) &&
        under(one, 'results') === undefined &&
        isScalar(under(one, 'text')) &&
        isScalar(under(one, 'value')),
    );
    if (!speaks(plan, text) || items.length === 0) return null;
    const { range } = dice.pick(items) as Node;
    const inside = placesOf(plan).filter(({ start }) => range && start >= range[0] && start < range[1]);
    const written = inside.find(({ key }) => key === 'text') as Place;
    const figure = inside.find(({ key }) => key === 'value') as Place;
    const made = JSON.stringify(filled(text, plan));
    const gone = value === undefined ? withoutKey(plan, figure) : JSON.stringify(filled(value, plan));
    const source = value === undefined ? gone : splice(plan.source, figure.start, figure.end, gone);
    return splice(source, written.start, written.end, made);
  };
}

/** The source without a key and its value, in `{}` or on a line of its own; the key stands behind another one. */
function withoutKey({ source }: BasePlan, { start, end }: Place): string {
  const head = /(?:, *|\n *)[^,\n]*: *$/.exec(source.slice(0, start));
  return splice(source, start - (head?.[0].length ?? 0), end, '');
}

/** Writes another value into a target that has no results so far. */
export function targetValue(value: string): Change {
  return (plan, dice) => {
    const places = placesOf(plan).filter(
      ({ path, key, siblings }) =>
        path[0] === 'targets' && key === 'value' && !siblings.has('results') && !path.includes('results'),
    );
    if (!speaks(plan, value) || places.length === 0) return null;
    return rewrite(plan, dice.pick(places), value);
  };
}

/** Adds work to the entry of a month in a schedule that goes by months. */
export function inMonth(month: number, text: string): Change {
  return (plan) => {
    const list = (listOf(plan, 'schedule')?.items ?? []) as Node[];
    const found = list.find((one) => isMap(one) && isMonth(String(under(one, 'when') ?? ''), month));
    if (!speaks(plan, text) || found?.range == null) return null;
    const [from, to] = found.range;
    const [first] = placesOf(plan).filter(
      ({ start, key, block }) => start >= from && start < to && key === 'text' && !block,
    );
    if (first === undefined) return null;
    const more = plan.lang === 'en' ? `; ${text}` : `；${text}。`;
    return rewrite(plan, first, first.value.replace(/[。.]?$/, more));
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function isMonth(when: string, month: number): boolean {
  return when === `${month}月` || when === MONTHS[month - 1];
}
