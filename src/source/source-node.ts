import type { CST } from 'yaml';
import type { ScalarStyle, SourceMapping, SourceValue } from './source-document.ts';

/** How a text is written, as the library has it. */
export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** Offsets into the text that was parsed (the repaired text), end exclusive. */
interface Extent {
  readonly from: number;
  readonly to: number;
  /** Number of values in it with aliases counted as often as they are used. */
  readonly weight: number;
}

export interface ScalarNode extends Extent {
  readonly kind: 'scalar';
  readonly value: string;
  /** null for a value that is not there (`title:` with nothing behind it). */
  readonly token: ScalarToken | null;
}

export interface Entry {
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly node: SourceNode;
}

export interface MapNode extends Extent {
  readonly kind: 'map';
  readonly value: SourceMapping;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface SeqNode extends Extent {
  readonly kind: 'seq';
  readonly value: readonly SourceValue[];
  readonly items: readonly SourceNode[];
}

export interface AliasNode extends Extent {
  readonly kind: 'alias';
  readonly value: SourceValue;
  readonly target: SourceNode;
}

/** What was parsed, as a tree: the values, and where they stand. */
export type SourceNode = ScalarNode | MapNode | SeqNode | AliasNode;

/** A mapping of its entries; `to` without white space at its end. */
export function mapNode(entries: ReadonlyMap<string, Entry>, from: number, to: number): MapNode {
  const value: Record<string, SourceValue> = Object.create(null);
  let weight = 1;
  for (const [key, { node }] of entries) {
    value[key] = node.value;
    weight += node.weight;
  }
  const mapping: SourceMapping = value;
  return { kind: 'map', value: mapping, entries, from, to, weight };
}

/** A list of its items; `to` without white space at its end. */
export function seqNode(items: readonly SourceNode[], from: number, to: number): SeqNode {
  let weight = 1;
  for (const item of items) weight += item.weight;
  return { kind: 'seq', value: items.map((item) => item.value), items, from, to, weight };
}

/** Where white space at the end of a stretch of a text begins. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** The node behind an alias, or the node itself. */
export function resolveAlias(node: SourceNode): Exclude<SourceNode, AliasNode> {
  let current = node;
  while (current.kind === 'alias') current = current.target;
  return current;
}

/** How a text is written; a value that is not there counts as plain. */
export function styleOf(node: ScalarNode): ScalarStyle {
  switch (node.token?.type) {
    case 'single-quoted-scalar':
      return 'single';
    case 'double-quoted-scalar':
      return 'double';
    case 'block-scalar':
      return node.token.props.some((prop) => 'source' in prop && prop.source.startsWith('>'))
        ? 'folded'
        : 'literal';
    default:
      return 'plain';
  }
}
