/**
 * One spelling inside the program: keys and fixed values become English here,
 * right after parsing, and the way back to what was written is kept.
 */
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, SourceMapping, SourceValue } from '../source/source-document.ts';
import {
  canonicalKey,
  childNode,
  entryNode,
  hasFreeKeys,
  PLAN_SCHEMA,
  type SchemaNode,
} from './plan-schema.ts';
import { canonicalValue, type KeyLanguage, languageOf } from './vocabulary.ts';

/** A plan file with canonical keys and values. */
export interface Canonical {
  /**
   * Keys and fixed values in English, everything else as written. Keys with
   * nothing behind them are left out; empty entries of lists and empty roles of
   * a roster stay as '', so that positions and roles are not lost.
   */
  readonly value: SourceValue;
  /** A canonical path (also of something left out) with the keys as written. */
  written(path: Path): Path;
  /** Canonical paths of what was announced and left empty; empty cells of a table are none. */
  readonly blanks: readonly Path[];
  /** The language of most keys; Chinese where there is no telling. */
  readonly language: KeyLanguage;
  /** `key-twice`: the same key in both languages. The first one counts. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a key is reserved for the writer's own purposes. */
export function isForeignKey(key: string): boolean {
  return key.startsWith('x-');
}

export function isMap(value: SourceValue | undefined): value is SourceMapping {
  return typeof value === 'object' && !Array.isArray(value);
}

/** What a list or a group holds at an index or key; undefined where it holds nothing. */
export function childOf(value: SourceValue | undefined, part: string | number): SourceValue | undefined {
  if (isMap(value)) return value[part];
  return typeof value === 'object' && typeof part === 'number' ? value[part] : undefined;
}

/** Makes the keys and fixed values of a plan file English. Never throws; what the schema does not know stays as it is. */
export function canonicalize(document: SourceDocument): Canonical {
  const walker = new Canonicalizer(document);
  const value = walker.convert(document.value, PLAN_SCHEMA, [], []);
  return {
    value,
    written: (path) => walker.written(value, path),
    blanks: walker.blanks,
    language: walker.language(),
    diagnostics: walker.diagnostics,
  };
}

/** Whether a key of ours with nothing behind it is as good as not there. */
function isLeftOut(parent: SchemaNode | null, child: SchemaNode | null): boolean {
  return child !== null && !hasFreeKeys(parent);
}

class Canonicalizer {
  readonly blanks: Path[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly document: SourceDocument;
  private readonly writtenKeys = new WeakMap<object, ReadonlyMap<string, string>>();
  private readonly counts = { zh: 0, en: 0 };

  constructor(document: SourceDocument) {
    this.document = document;
  }

  language(): KeyLanguage {
    return this.counts.en > this.counts.zh ? 'en' : 'zh';
  }

  written(value: SourceValue, path: Path): Path {
    let at: SourceValue | undefined = value;
    return path.map((part) => {
      const here = at;
      at = childOf(here, part);
      return (isMap(here) && this.writtenKeys.get(here)?.get(String(part))) || part;
    });
  }

  /** Walks a value along the schema; `node` is null where the schema knows nothing of it. */
  convert(value: SourceValue, node: SchemaNode | null, canonical: Path, written: Path): SourceValue {
    if (typeof value === 'string') {
      if (value === '' && node && !node['x-may-be-empty']) this.blanks.push(canonical);
      return canonicalValue(node?.['x-values'], value);
    }
    if (!isMap(value)) {
      return value.map((entry, index) =>
        this.convert(entry, entryNode(node), [...canonical, index], [...written, index]),
      );
    }
    return this.convertMap(value, node, canonical, written);
  }

  private convertMap(
    map: SourceMapping,
    node: SchemaNode | null,
    canonical: Path,
    written: Path,
  ): SourceMapping {
    const result: Record<string, SourceValue> = Object.create(null);
    const keys = new Map<string, string>();
    for (const name of Object.keys(map)) {
      const key = canonicalKey(node, name) ?? name;
      const first = keys.get(key);
      this.count(node, name);
      if (first !== undefined) {
        this.reportTwice([...written, first], [...written, name]);
        continue;
      }
      keys.set(key, name);
      const child = childNode(node, key);
      const source = map[name] ?? '';
      if (source === '' && isLeftOut(node, child)) this.blanks.push([...canonical, key]);
      else
        result[key] = isForeignKey(name)
          ? source
          : this.convert(source, child, [...canonical, key], [...written, name]);
    }
    this.writtenKeys.set(result, keys);
    return result;
  }

  private count(node: SchemaNode | null, name: string): void {
    if (node?.properties && !isForeignKey(name)) this.counts[languageOf(name)] += 1;
  }

  private reportTwice(first: Path, second: Path): void {
    const { document } = this;
    this.diagnostics.push({
      code: 'key-twice',
      args: { key: String(second.at(-1)), other: String(first.at(-1)) },
      severity: 'error',
      file: document.file,
      range: document.locate(second, 'key').range,
      path: second,
      related: [{ file: document.file, range: document.locate(first, 'key').range }],
    });
  }
}
