/** 名单: who does what, built as a tree so that writers can align it. */
import { joint } from '../document/line-joins.ts';
import type { RosterBlock } from '../document/tree.ts';
import type { RosterContext } from './context/item.ts';
import { listed, rawText, type Words, withColon } from './context/words.ts';
import { cellInlines } from './tables/cells.ts';

/** A roster with a row a role; the space behind an English colon is part of the role. */
export function rosterBlock({ roles }: RosterContext, words: Words): RosterBlock {
  const rows = roles.map(({ role, people }) => {
    const [name, names] = [withColon(role, words), listed(people, words)];
    const space = joint(rawText(name), rawText(names), words.lang);
    return { role: cellInlines([name, space], words), people: cellInlines(names, words) };
  });
  return { type: 'roster', rows };
}
