import type { Item, Text } from '../../../src/plan/types.ts';

/** A text as it stands alone in a file. */
export function textOf(value: string): Text {
  const at = (offset: number) => ({ offset, line: 1, column: offset + 1 });
  return {
    value,
    kind: 'plain',
    path: [],
    span: (from = 0, to = value.length) => ({ start: at(from), end: at(to) }),
  };
}

/** An item with nothing in it but what is given. */
export function itemWith(fields: Partial<Item>): Item {
  return {
    path: [],
    range: textOf('').span(),
    kind: null,
    sectionKind: 'schedule',
    depth: 2,
    namedBy: null,
    id: null,
    title: null,
    runIn: false,
    text: null,
    items: [],
    when: null,
    value: null,
    owner: [],
    partners: [],
    venue: null,
    audience: null,
    amount: null,
    note: null,
    roster: null,
    table: null,
    serves: [],
    results: [],
    ...fields,
  };
}
