/** Whether the quick reader of ordinary files reads what the thorough one does. */
import { deepStrictEqual } from 'node:assert';
import { PLAN_KEYS } from '../../src/schema/plan-schema.ts';
import { readOrdinaryFile } from '../../src/source/ordinary/ordinary-file.ts';
import { parseSource, parseThoroughly } from '../../src/source/parse-source.ts';
import type { SourceDocument, SourceValue } from '../../src/source/source-document.ts';
import { createSourceFile, type SourceFile } from '../../src/text/source-file.ts';

type Place = (string | number)[];

/** Everything that can be asked of a document. */
function told(document: SourceDocument): unknown {
  const all: unknown[] = [];
  const walk = (value: SourceValue, at: Place): void => {
    all.push(at, document.locate(at, 'key'), document.locate(at, 'value'), document.begin(at));
    all.push(document.style(at), document.keys(at));
    if (typeof value === 'string') {
      all.push(value, document.span(at, 0, value.length));
      for (const from of [0, 1, value.length - 1]) all.push(document.span(at, from, from + 1));
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...at, index]);
    else for (const [key, item] of Object.entries(value)) walk(item, [...at, key]);
  };
  walk(document.value, []);
  return all;
}

/**
 * Whether the quick reader takes the file at all.
 * @throws {Error} where it reads another thing than the thorough reader
 */
export function readsTheSame(file: SourceFile): boolean {
  if (readOrdinaryFile(file.text, PLAN_KEYS) === null) return false;
  const quick = parseSource(file, PLAN_KEYS);
  const thorough = parseThoroughly(file, PLAN_KEYS);
  deepStrictEqual(quick.diagnostics, thorough.diagnostics);
  if (quick.document === null || thorough.document === null) throw new Error('no document');
  deepStrictEqual(told(quick.document), told(thorough.document));
  return true;
}

export const isReadQuickly = (text: string): boolean =>
  readsTheSame(createSourceFile({ path: 'plan.yaml', text }));
