import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import type { ValueType } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { TreeBuilder } from './build-tree.ts';
import { DEPTH_LIMIT, findExcessiveDepth } from './depth.ts';
import { findFoldedLines } from './folded-lines.ts';
import { RepairedText } from './offset-map.ts';
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
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const further: number[] = [];
  const composed: Document.Parsed<ParsedNode>[] = [];
  let documents = 0;
  for (const token of new Parser().parse(text)) {
    const extra = token.type === 'document' && documents++ > 0;
    if (extra && token.type === 'document' && token.value) further.push(startOf(token));
    if (documents <= 1) composed.push(...composer.next(token));
  }
  composed.push(...composer.end());
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

/** Stands on the first line that says something. */
function notAPlan(repaired: RepairedText, root: SourceNode, found: ValueType): Diagnostic {
  const { file } = repaired;
  const text = /\S[^\r\n]*/.exec(file.text.slice(repaired.toSource(root.from)));
  const from = repaired.toSource(root.from) + (text?.index ?? 0);
  const range = file.range(from, from + (text?.[0].trimEnd().length ?? 0));
  return { code: 'not-a-plan', args: { found }, severity: 'error', file, range };
}

/** More lines that belong to nothing than keys: a text that was pasted in. */
function looksPasted(found: readonly Diagnostic[], root: SourceNode): boolean {
  const stray = found.filter((d) => d.code === 'yaml-syntax' && d.args.reason === 'stray-line').length;
  return stray >= 5 && root.kind === 'map' && stray > root.entries.size;
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
  const typing = findTypingErrors(file, options.keys, options.entryKeys ?? options.keys);
  const repaired = new RepairedText(file, typing.repairs);
  const found = typing.diagnostics;
  const tooDeep = findExcessiveDepth(repaired.text);
  if (tooDeep !== null) return { document: null, diagnostics: [depthDiagnostic(repaired, tooDeep)] };
  const { document, further } = readStream(repaired.text);
  const builder = new TreeBuilder(repaired);
  const root = builder.build(document?.contents ?? null, repaired.text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? []), ...builder.problems];
  found.push(...builder.diagnostics, ...furtherDiagnostics(repaired, further));
  found.push(...translateYamlErrors(problems, repaired, lineNumbers(found)));
  if (root.kind !== 'map')
    return { document: null, diagnostics: [notAPlan(repaired, root, valueType(root))] };
  if (looksPasted(found, root)) return { document: null, diagnostics: [notAPlan(repaired, root, 'text')] };
  found.push(...findFoldedLines(builder.multiline, repaired));
  return { document: new SourceTree(root, repaired), diagnostics: found.sort(byPlace) };
}
