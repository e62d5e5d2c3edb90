import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import type { ValueType, YamlReason } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { append, smallest } from '../text/many.ts';
import type { SourceFile } from '../text/source-file.ts';
import { TreeBuilder } from './build-tree.ts';
import { DEPTH_LIMIT, findExcessiveDepth } from './depth.ts';
import { findFoldedLines } from './folded-lines.ts';
import { RepairedText } from './offset-map.ts';
import { readOrdinaryFile } from './ordinary/ordinary-file.ts';
import type { SourceDocument } from './source-document.ts';
import { resolveAlias, type SourceNode } from './source-node.ts';
import { SourceTree } from './source-tree.ts';
import { findTypingErrors } from './typing/typing-errors.ts';
import { translateYamlErrors } from './yaml-errors.ts';

export interface ParseOptions {
  /** Keys of the plan file in both languages: what stands before a full-width colon is taken for a key when it is one of them. */
  readonly keys: ReadonlySet<string>;
  /** Those that an entry of a list can start with, all by default: `- 保障措施：…` may well be a sentence. */
  readonly entryKeys?: ReadonlySet<string>;
  /** Keys below which the writer's own keys stand (the roles of a roster), none by default. */
  readonly freeKeys?: ReadonlySet<string>;
  /** Keys of sections, which hold texts as well as groups of keys, and of which a plan may have several; none by default. */
  readonly sectionKeys?: ReadonlySet<string>;
}

export interface ParsedSource {
  /** null when nothing usable was left: no mapping at the top, or nested too deeply. */
  readonly document: SourceDocument | null;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Stream {
  readonly document: Document.Parsed<ParsedNode> | null;
  /** Offsets at which further documents start. */
  readonly further: readonly number[];
}

function startOf(token: CST.Document): number {
  return token.start.find((part) => part.type === 'doc-start')?.offset ?? token.offset;
}

function readStream(text: string): Stream {
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    // A tag is a finding like any other: not even !!omap or !!binary makes something else of a text or a list.
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const further: number[] = [];
  const composed: Document.Parsed<ParsedNode>[] = [];
  let documents = 0;
  for (const token of new Parser().parse(text)) {
    const extra = token.type === 'document' && documents++ > 0;
    if (extra && token.type === 'document' && token.value) further.push(startOf(token));
    if (documents <= 1) append(composed, composer.next(token));
  }
  append(composed, composer.end());
  return { document: composed[0] ?? null, further };
}

function valueType(node: SourceNode): ValueType {
  const { kind, value } = resolveAlias(node);
  if (kind === 'map') return 'mapping';
  if (kind === 'seq') return 'list';
  return value === '' ? 'nothing' : 'text';
}

function depthDiagnostic(repaired: RepairedText, offset: number): Diagnostic {
  const { file } = repaired;
  const range = repaired.range(offset, offset + 1);
  return { code: 'depth-limit', args: { limit: DEPTH_LIMIT }, severity: 'error', file, range };
}

function furtherDiagnostics(repaired: RepairedText, further: readonly number[]): Diagnostic[] {
  const [second] = further;
  if (second === undefined) return [];
  const { file } = repaired;
  const args = { count: further.length + 1 };
  const range = repaired.range(second, second + 3);
  return [{ code: 'multiple-documents', args, severity: 'error', file, range }];
}

/** Stands on the first line from there that says something. */
function notAPlan(file: SourceFile, from: number, found: ValueType): Diagnostic {
  const text = /\S[^\r\n]*/.exec(file.text.slice(from));
  const start = from + (text?.index ?? 0);
  const range = file.range(start, start + (text?.[0].trimEnd().length ?? 0));
  return { code: 'not-a-plan', args: { found }, severity: 'error', file, range };
}

function notAPlanAtAll(repaired: RepairedText, root: SourceNode): Diagnostic {
  const found = valueType(root);
  const { file } = repaired;
  // Where a text was taken to start depends on repairs: its first line is the first that is no comment.
  const first = /^(?![ \t]*(?:#|%|---)).*\S/m.exec(file.text)?.index ?? 0;
  const from = { nothing: 0, text: first, list: repaired.toSource(root.from), mapping: 0 }[found];
  return notAPlan(file, from, found);
}

const STRAY: ReadonlySet<YamlReason> = new Set(['stray-line', 'missing-dash']);

/** Where a text starts that was pasted in: more lines belong to nothing than there are keys. Or null. */
function pastedFrom(found: readonly Diagnostic[], root: SourceNode): number | null {
  const stray = found.filter((d) => d.code === 'yaml-syntax' && STRAY.has(d.args.reason));
  if (stray.length < 5 || (root.kind === 'map' && stray.length <= root.entries.size)) return null;
  return smallest(stray.map(({ range }) => range?.start.offset ?? 0));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0);
}

function lineNumbers(diagnostics: readonly Diagnostic[]): Set<number> {
  return new Set(diagnostics.map((diagnostic) => diagnostic.range?.start.line ?? 0));
}

/**
 * Reads a plan file's YAML (1.2, all scalars text) and reports everything that
 * is wrong with it in one pass. Never throws: what can be read comes back as
 * document even when there are errors.
 */
export function parseSource(file: SourceFile, options: ParseOptions): ParsedSource {
  const root = readOrdinaryFile(file.text, options);
  if (root === null) return parseThoroughly(file, options);
  return { document: new SourceTree(root, new RepairedText(file, [])), diagnostics: [] };
}

/** The same for any file, whatever is in it; for ordinary ones it takes ten times as long. */
export function parseThoroughly(file: SourceFile, options: ParseOptions): ParsedSource {
  const typing = findTypingErrors(file, options);
  const repaired = new RepairedText(file, typing.repairs);
  const found = typing.diagnostics;
  const tooDeep = findExcessiveDepth(repaired.text);
  if (tooDeep !== null) return { document: null, diagnostics: [depthDiagnostic(repaired, tooDeep)] };
  const { document, further } = readStream(repaired.text);
  const builder = new TreeBuilder(repaired, options.sectionKeys);
  const root = builder.build(document?.contents ?? null, repaired.text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? []), ...builder.problems];
  append(found, builder.diagnostics);
  append(found, furtherDiagnostics(repaired, further));
  append(found, translateYamlErrors(problems, repaired, lineNumbers(found)));
  const pasted = pastedFrom(found, root);
  if (pasted !== null) return { document: null, diagnostics: [notAPlan(file, pasted, 'text')] };
  if (root.kind !== 'map') return { document: null, diagnostics: [notAPlanAtAll(repaired, root)] };
  const endless = found.find(({ code }) => code === 'alias-limit');
  if (endless) return { document: null, diagnostics: [endless] };
  append(found, findFoldedLines(builder.multiline, repaired));
  return { document: new SourceTree(root, repaired), diagnostics: found.sort(byPlace) };
}
