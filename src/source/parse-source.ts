import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import type { ValueType } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { TreeBuilder } from './build-tree.ts';
import { DEPTH_LIMIT, findExcessiveDepth } from './depth.ts';
import { RepairedText } from './offset-map.ts';
import type { SourceDocument } from './source-document.ts';
import { resolveAlias, type SourceNode } from './source-node.ts';
import { SourceTree } from './source-tree.ts';
import { translateYamlErrors } from './yaml-errors.ts';

export interface ParseOptions {
  /** Keys of the plan file in both languages: what stands before a full-width colon is taken for a key when it is one of them. */
  readonly keys: ReadonlySet<string>;
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

function notAPlan(repaired: RepairedText, root: SourceNode): Diagnostic {
  const { file } = repaired;
  const { line } = repaired.range(root.from, root.to).start;
  const lineStart = file.positionAt(repaired.toSource(root.from)).offset;
  const range = file.range(lineStart, lineStart + file.line(line).trim().length);
  return { code: 'not-a-plan', args: { found: valueType(root) }, severity: 'error', file, range };
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
  void options;
  const repaired = new RepairedText(file, []);
  const found: Diagnostic[] = [];
  const tooDeep = findExcessiveDepth(repaired.text);
  if (tooDeep !== null) return { document: null, diagnostics: [depthDiagnostic(repaired, tooDeep)] };
  const { document, further } = readStream(repaired.text);
  const builder = new TreeBuilder(repaired);
  const root = builder.build(document?.contents ?? null, repaired.text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  found.push(...builder.diagnostics, ...furtherDiagnostics(repaired, further));
  found.push(...translateYamlErrors(problems, repaired, lineNumbers(found)));
  const usable = resolveAlias(root).kind === 'map';
  if (!usable) found.push(notAPlan(repaired, root));
  return { document: usable ? new SourceTree(root, repaired) : null, diagnostics: found.sort(byPlace) };
}
