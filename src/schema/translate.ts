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
 * there in both languages stays, and so does one written with escapes.
 */
export function translateKeys(document: SourceDocument, to: KeyLanguage): readonly Edit[] {
  // What an anchor and its aliases share is met several times and changed once.
  const edits = new Map<number, Edit>();
  const add = (edit: Edit | null) => edit && edits.set(edit.range.start.offset, edit);

  const visit = (value: SourceValue, node: SchemaNode, path: Path): void => {
    if (typeof value === 'string') {
      const target = valueIn(to, node['x-values'], canonicalValue(node['x-values'], value));
      if (target !== value) add(renameEdit(document, path, 'value', value, target));
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
      if (map[target] === undefined) add(renameEdit(document, [...path, name], 'key', name, target));
      const child = childNode(node, key ?? name);
      if (child) visit(value, child, [...path, name]);
    }
  };

  visit(document.value, PLAN_SCHEMA, []);
  return [...edits.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
