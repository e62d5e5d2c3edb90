import type { Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import type { RepairedText } from './offset-map.ts';
import { mapScalar, type ScalarMap } from './scalar-map.ts';
import type { Located, ScalarStyle, SourceDocument, SourceValue } from './source-document.ts';
import { type Entry, resolveAlias, type ScalarNode, type SourceNode, styleOf } from './source-node.ts';

/** A step of a path that is in the file: the node, and the entry that it was reached by. */
interface Step {
  readonly node: SourceNode;
  readonly entry: Entry | null;
}

/** The last step of a path that is in the file, and whether it is the path's last. */
interface Found extends Step {
  readonly exact: boolean;
}

function child(node: SourceNode, segment: string | number): Step | null {
  const parent = resolveAlias(node);
  if (parent.kind === 'map') {
    const entry = parent.entries.get(String(segment));
    return entry ? { node: entry.node, entry } : null;
  }
  const item = parent.kind === 'seq' ? parent.items[Number(segment)] : undefined;
  return item ? { node: item, entry: null } : null;
}

/** The source document over a tree of nodes; places are looked up when they are asked for. */
export class SourceTree implements SourceDocument {
  readonly file: SourceFile;
  readonly value: SourceValue;
  private readonly maps = new Map<ScalarNode, ScalarMap | null>();

  private readonly root: SourceNode;
  private readonly repaired: RepairedText;

  constructor(root: SourceNode, repaired: RepairedText) {
    this.root = root;
    this.repaired = repaired;
    this.file = repaired.file;
    this.value = root.value;
  }

  locate(path: Path, at: 'key' | 'value'): Located {
    const { node, entry, exact } = this.find(path);
    const emptyValue = node.kind === 'scalar' && node.token === null;
    if (entry && (at === 'key' || !exact || emptyValue)) {
      return { range: this.repaired.range(entry.keyFrom, entry.keyTo), exact };
    }
    if (node === this.root && (at === 'key' || !exact)) return { range: this.firstKey(), exact };
    return { range: this.repaired.range(node.from, node.to), exact };
  }

  span(path: Path, from: number, to: number): Range {
    const found = this.find(path);
    const node = resolveAlias(found.node);
    if (!found.exact || node.kind !== 'scalar') return this.locate(path, 'value').range;
    const map = this.mapOf(node);
    if (!map) return this.repaired.range(node.from, node.to);
    const last = map.starts.length;
    const start = from < last ? map.starts[Math.max(0, from)] : map.ends[last - 1];
    const end = to > from ? map.ends[Math.min(to, last) - 1] : start;
    return this.repaired.range(start ?? node.from, end ?? node.to);
  }

  begin(path: Path): number {
    const { node, exact } = this.find(path);
    return exact
      ? this.repaired.toSource(resolveAlias(node).from)
      : this.locate(path, 'value').range.start.offset;
  }

  style(path: Path): ScalarStyle | null {
    const { node, exact } = this.find(path);
    const target = resolveAlias(node);
    return exact && target.kind === 'scalar' ? styleOf(target) : null;
  }

  keys(path: Path): readonly string[] {
    const { node, exact } = this.find(path);
    const target = resolveAlias(node);
    return exact && target.kind === 'map' ? [...target.entries.keys()] : [];
  }

  private find(path: Path): Found {
    let found: Step = { node: this.root, entry: null };
    for (const segment of path) {
      const next = child(found.node, segment);
      if (next === null) return { node: found.node, entry: found.entry, exact: false };
      found = next;
    }
    return { node: found.node, entry: found.entry, exact: true };
  }

  private firstKey(): Range {
    const [first] = this.root.kind === 'map' ? this.root.entries.values() : [];
    return first
      ? this.repaired.range(first.keyFrom, first.keyTo)
      : this.repaired.range(this.root.from, this.root.to);
  }

  private mapOf(node: ScalarNode): ScalarMap | null {
    const known = this.maps.get(node);
    if (known !== undefined) return known;
    const map = mapScalar(this.repaired.text, node);
    this.maps.set(node, map);
    return map;
  }
}
