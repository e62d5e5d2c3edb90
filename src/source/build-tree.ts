import { type CST, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RepairedText } from './offset-map.ts';
import { LONGEST_KEY } from './ordinary/keys.ts';
import {
  type AliasNode,
  type Entry,
  type MapNode,
  mapNode,
  resolveAlias,
  type ScalarNode,
  type ScalarToken,
  type SeqNode,
  type SourceNode,
  seqNode,
  trimEnd,
} from './source-node.ts';
import type { YamlProblem } from './yaml-errors.ts';

/** How many values a plan may get by aliases, beyond those written; a few lines can otherwise stand for billions. */
export const ALIAS_LIMIT = 1000;

type MapEntries = Map<string, Entry>;

/** Turns the library's nodes into ours: values, places, aliases resolved and counted, doubled keys found in one pass. */
export class TreeBuilder {
  readonly diagnostics: Diagnostic[] = [];
  /** What the library takes, but a plan cannot mean. */
  readonly problems: YamlProblem[] = [];
  /** Texts that take more than one line. */
  readonly multiline: ScalarNode[] = [];
  private readonly anchors = new Map<string, SourceNode>();
  private aliased = 0;

  private readonly repaired: RepairedText;
  private readonly sections: ReadonlySet<string>;

  constructor(repaired: RepairedText, sections: ReadonlySet<string> = new Set()) {
    this.repaired = repaired;
    this.sections = sections;
  }

  build(node: ParsedNode | null, emptyAt: number): SourceNode {
    if (node === null) return this.empty(emptyAt);
    const built = this.buildNode(node);
    if (!isAlias(node) && node.anchor) this.anchors.set(node.anchor, built);
    return built;
  }

  private buildNode(node: ParsedNode): SourceNode {
    if (isAlias(node)) return this.alias(node.source, node.range[0], node.range[1]);
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.seq(node);
    return this.scalar(node);
  }

  private empty(at: number): ScalarNode {
    return { kind: 'scalar', value: '', token: null, from: at, to: at, weight: 1 };
  }

  private scalar(node: ParsedNode): ScalarNode {
    const [from, to] = node.range;
    const token = node.srcToken;
    const written = isScalar(node) && (to > from || token?.type === 'block-scalar') && isScalarToken(token);
    if (!written) return this.empty(from);
    const value = typeof node.value === 'string' ? node.value : String(node.value ?? '');
    const end = trimEnd(this.repaired.text, from, to);
    const built: ScalarNode = { kind: 'scalar', value, token, from, to: end, weight: 1 };
    if (token.source.includes('\n')) this.multiline.push(built);
    return built;
  }

  private seq(node: YAMLSeq.Parsed): SeqNode {
    const [from, to] = node.range;
    const items = node.items.map((item) => this.build(item, from));
    return seqNode(items, from, trimEnd(this.repaired.text, from, to));
  }

  private map(node: YAMLMap.Parsed): MapNode {
    const [from, to] = node.range;
    const entries: MapEntries = new Map();
    const merges: SourceNode[] = [];
    for (const pair of node.items) {
      const key = this.build(pair.key, from);
      const value = this.build(pair.value, key.to);
      if (key.kind === 'scalar' && key.token?.type === 'scalar' && key.value === '<<') {
        // Only what has keys can be merged: a text behind it would be lost.
        if (resolveAlias(value).kind === 'scalar')
          this.problems.push({ code: 'COLLECTION_AS_KEY', pos: [key.from, key.to] });
        merges.push(value);
      } else this.addEntry(entries, key, value);
    }
    for (const merge of merges) this.merge(entries, merge);
    return mapNode(entries, from, trimEnd(this.repaired.text, from, to));
  }

  private addEntry(entries: MapEntries, key: SourceNode, node: SourceNode): void {
    const target = resolveAlias(key);
    if (target.kind !== 'scalar' || target.token === null) {
      const code = target.kind === 'scalar' ? 'NO_KEY' : 'COLLECTION_AS_KEY';
      this.problems.push({ code, pos: [key.from, Math.max(key.to, key.from + 1)] });
      return;
    }
    // A place in the plan is told by its keys: with long ones each finding below them would be as long.
    if (target.value.length > LONGEST_KEY) {
      this.problems.push({ code: 'KEY_OVER_1024_CHARS', pos: [key.from, key.to] });
      return;
    }
    const first = entries.get(target.value);
    if (first) this.reportDuplicate(target.value, first, key);
    else entries.set(target.value, { keyFrom: key.from, keyTo: key.to, node });
  }

  /** `<<: *name` or a list of them; keys that are written, or were merged before, stay. */
  private merge(entries: MapEntries, source: SourceNode): void {
    const target = resolveAlias(source);
    if (target.kind === 'seq') for (const item of target.items) this.merge(entries, item);
    if (target.kind !== 'map') return;
    for (const [key, entry] of target.entries) if (!entries.has(key)) entries.set(key, entry);
  }

  private alias(name: string, from: number, to: number): SourceNode {
    const target = this.anchors.get(name);
    if (!target) {
      const range = this.repaired.range(from, to);
      const { file } = this.repaired;
      this.diagnostics.push({ code: 'unknown-alias', args: { name }, severity: 'error', file, range });
      // Most likely it is text (`*重点*`): as such it is read, so that nothing else is found wanting.
      return { ...this.empty(from), value: `*${name}`, to };
    }
    this.aliased += target.weight;
    if (this.aliased > ALIAS_LIMIT) return this.refuseAlias(target, from, to);
    const alias: AliasNode = { kind: 'alias', value: target.value, target, from, to, weight: target.weight };
    return alias;
  }

  /** Reported once; from then on aliases are empty, so that nobody has to walk what they stand for. */
  private refuseAlias(target: SourceNode, from: number, to: number): SourceNode {
    if (this.aliased - target.weight <= ALIAS_LIMIT) {
      const { file } = this.repaired;
      const range = this.repaired.range(from, to);
      const args = { limit: ALIAS_LIMIT };
      this.diagnostics.push({ code: 'alias-limit', args, severity: 'error', file, range });
    }
    return { ...this.empty(from), to };
  }

  private reportDuplicate(key: string, first: Entry, second: SourceNode): void {
    const { file } = this.repaired;
    const firstRange = this.repaired.range(first.keyFrom, first.keyTo);
    this.diagnostics.push({
      code: 'duplicate-key',
      args: { key, firstLine: firstRange.start.line, section: this.sections.has(key) },
      severity: 'error',
      file,
      range: this.repaired.range(second.from, second.to),
      related: [{ file, range: firstRange }],
    });
  }
}

function isScalarToken(token: CST.Token | undefined): token is ScalarToken {
  switch (token?.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      return true;
    default:
      return false;
  }
}
