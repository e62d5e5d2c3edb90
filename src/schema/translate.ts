/** `plan format --keys`: a plan file with its keys and fixed values in one language. */
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, SourceMapping, SourceValue } from '../source/source-document.ts';
import type { Edit } from '../text/source-file.ts';
import { isForeignKey, isMap } from './canonical.ts';
import { canonicalKey, childNode, entryNode, keyIn, PLAN_SCHEMA, type SchemaNode } from './plan-schema.ts';
import { renameEdit } from './rename.ts';
import { canonicalValue, type KeyLanguage, valueIn } from './vocabulary.ts';

/**
 * The edits that put all keys and fixed values into a language, in the order of
 * the file. They touch nothing but these words: comments, quotes and layout stay,
 * so that a file all in one language comes back byte for byte. A key that is
 * there in both languages stays, and so does one written with escapes, and what
 * an anchor and its aliases share where it is ours in one place and not in another;
 * a word with an anchor of its own may stand anywhere.
 */
export function translateKeys(document: SourceDocument, to: KeyLanguage): readonly Edit[] {
  // What an anchor and its aliases share is met several times; it is changed once, and only where all agree.
  const edits = new Map<number, Edit>();
  const kept = new Set<number>();
  const rename = (path: Path, at: 'key' | 'value', from: string, to: string): void => {
    const edit = renameEdit(document, path, at, from, to);
    if (edit !== null && isAnchored(document, edit, at)) return;
    const place = edit?.range.start.offset;
    if (edit === null || place === undefined || kept.has(place)) return;
    if (from !== to && (edits.get(place)?.text ?? to) === to) edits.set(place, edit);
    else {
      edits.delete(place);
      kept.add(place);
    }
  };

  const visit = (value: SourceValue, node: SchemaNode, path: Path): void => {
    if (typeof value === 'string') {
      rename(path, 'value', value, valueIn(to, node['x-values'], canonicalValue(node['x-values'], value)));
    } else if (isMap(value)) {
      visitMap(value, node, path);
    } else {
      const entry = entryNode(node);
      if (entry) for (const [index, one] of value.entries()) visit(one, entry, [...path, index]);
    }
  };

  const visitMap = (map: SourceMapping, node: SchemaNode, path: Path): void => {
    for (const [name, value] of Object.entries(map)) {
      if (isForeignKey(name)) continue;
      const key = canonicalKey(node, name);
      const target = key === null ? name : keyIn(to, key);
      rename([...path, name], 'key', name, map[target] === undefined ? target : name);
      const child = childNode(node, key ?? name);
      if (child) visit(value, child, [...path, name]);
    }
  };

  visit(document.value, PLAN_SCHEMA, []);
  return [...edits.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

const ANCHOR = { key: /&[^\s,[\]{}]+[ \t]+["']?$/, value: /&[^\s,[\]{}]+\s+["']?$/ };
/** Names of anchors are shorter, in UTF-16 code units. */
const LONGEST_ANCHOR = 200;

/** Whether an anchor stands before a word. Before a key it is on the same line: above it, it is the group's (YAML 1.2, 6.9). */
function isAnchored({ file }: SourceDocument, { range }: Edit, at: 'key' | 'value'): boolean {
  const { offset } = range.start;
  return ANCHOR[at].test(file.text.slice(Math.max(0, offset - LONGEST_ANCHOR), offset));
}
