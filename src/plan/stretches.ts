/** A plan file taken apart for reading: which of its characters are headings, labels and text. */

import type { Path } from '../diagnostics/diagnostic.ts';
import {
  canonicalKey,
  childNode,
  entryNode,
  PLAN_KEYS,
  PLAN_SCHEMA,
  type SchemaNode,
} from '../schema/plan-schema.ts';
import { SECTION_KINDS } from '../schema/vocabulary.ts';
import { commentsIn } from '../source/comments.ts';
import { parseSource } from '../source/parse-source.ts';
import type { SourceDocument, SourceValue } from '../source/source-document.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import type { Stretch, StretchRole } from '../text/stretches.ts';

/** Keys that head a part of the plan. */
const SECTIONS: ReadonlySet<string> = new Set([...SECTION_KINDS, 'attachments']);
/** Keys whose values speak for themselves. */
const SILENT: ReadonlySet<string> = new Set(['title', 'text', 'sections', 'items', 'table', 'heads', 'rows']);

/**
 * The stretches of a plan file in its order, none longer than a line and none
 * overlapping another. Of a file that cannot be read as a plan: none, and what
 * YAML could not place is in none either.
 */
export function stretchesOf(file: SourceFile): readonly Stretch[] {
  const { document } = parseSource(file, PLAN_KEYS);
  if (document === null) return [];
  const comments = [...commentsIn(file.text)].map(({ text, offset }) => ({
    from: offset,
    to: offset + text.trimEnd().length,
    role: 'comment' as const,
  }));
  const found = [...walk(document, document.value, PLAN_SCHEMA, []), ...comments];
  return apart(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** Leaves out what overlaps an earlier one: parts that came by an alias stand where they were written, once. */
function apart(sorted: readonly Stretch[]): readonly Stretch[] {
  let end = 0;
  return sorted.filter(({ from, to }) => {
    if (from < end || to <= from) return false;
    end = to;
    return true;
  });
}

function* walk(
  document: SourceDocument,
  value: SourceValue,
  node: SchemaNode | null,
  path: Path,
): Generator<Stretch> {
  if (typeof value === 'string') return;
  const steps = Array.isArray(value) ? value.map((_, index) => index) : document.keys(path);
  for (const step of steps) {
    const at = [...path, step];
    const key = typeof step === 'string' ? canonicalKey(node, step) : null;
    const child = typeof step === 'number' ? entryNode(node) : childNode(node, key ?? step);
    if (typeof step === 'string') yield* keyStretch(document, at, keyRole(key, path));
    const below = childValue(value, step);
    if (typeof below === 'string') yield* valueStretches(document, at, below, valueRole(key, path));
    else yield* walk(document, below, child, at);
  }
}

function childValue(value: Exclude<SourceValue, string>, step: string | number): SourceValue {
  return (value as Readonly<Record<string | number, SourceValue>>)[step] ?? '';
}

function keyRole(key: string | null, parent: Path): StretchRole {
  if (key !== null && parent.length === 0 && SECTIONS.has(key)) return 'section';
  return key !== null && SILENT.has(key) ? 'silent' : 'label';
}

function valueRole(key: string | null, parent: Path): StretchRole {
  if (key !== 'title') return 'text';
  return parent.length === 0 ? 'title' : 'heading';
}

function* keyStretch(document: SourceDocument, path: Path, role: StretchRole): Generator<Stretch> {
  const { range, exact } = document.locate(path, 'key');
  if (exact) yield* linesOf(document.file, range, role);
}

/** A text without its quotes or the `|` before it, line by line. */
function* valueStretches(
  document: SourceDocument,
  path: Path,
  value: string,
  role: StretchRole,
): Generator<Stretch> {
  if (value === '') return;
  const { file } = document;
  const { range, exact } = document.locate(path, 'value');
  if (!exact) return;
  const style = document.style(path);
  const written = file.text.slice(range.start.offset, range.end.offset);
  const head =
    style === 'literal' || style === 'folded' ? (/^[|>].*(?:\r\n?|\n)/.exec(written)?.[0].length ?? 0) : 0;
  const quoted = (style === 'single' || style === 'double') && written.at(-1) === written[0];
  const quote = quoted && written.length > 1 ? 1 : 0;
  yield* linesOf(file, file.range(range.start.offset + head + quote, range.end.offset - quote), role);
}

/** The lines of a range without their indents. */
function* linesOf(file: SourceFile, { start, end }: Range, role: StretchRole): Generator<Stretch> {
  for (const match of file.text.slice(start.offset, end.offset).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)) {
    const from = start.offset + match.index;
    yield { from, to: from + match[0].length, role };
  }
}
