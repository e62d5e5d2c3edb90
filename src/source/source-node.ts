import type { CST } from 'yaml';
import type { ScalarStyle, SourceMapping, SourceValue } from './source-document.ts';

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
  readonly token: CST.FlowScalar | CST.BlockScalar | null;
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
