import type { Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';

/**
 * What a plan file says, before the schema looks at it: every scalar is text as
 * written (`3.10`, `000012`, `是`), an empty value is ''. Mappings have no
 * prototype, so `__proto__` and `constructor` are keys like any other. Parts
 * that come by aliases are shared objects: read-only.
 */
export type SourceValue = string | readonly SourceValue[] | SourceMapping;
export interface SourceMapping {
  readonly [key: string]: SourceValue;
}

/** How a text is written in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A place; not exact when the path itself is not in the file and the range is that of its nearest parent. */
export interface Located {
  readonly range: Range;
  readonly exact: boolean;
}

/** A plan file as value, and the way back from each part of the value to its place. */
export interface SourceDocument {
  readonly file: SourceFile;
  readonly value: SourceValue;
  /**
   * The place of a path. The key of a list item is the whole item, that of the
   * top is the first key of the file. The value of a key with nothing behind it
   * is the key. A path that is not there gives its nearest parent's key.
   *
   * An alias (`*name`) as a value is located where it stands; whatever lies
   * within it, where the text is really written, since that is what has to be
   * changed. The same holds for keys merged with `<<`.
   */
  locate(path: Path, at: 'key' | 'value'): Located;
  /**
   * The place of `value.slice(from, to)` of the text at `path`, in UTF-16 code
   * units: right through folded lines, escapes, doubled quotes and aliases. A
   * path that holds no text gives what `locate` gives.
   */
  span(path: Path, from: number, to: number): Range;
  /**
   * The offset at which the value at `path` begins, its quotes and marks among
   * it; through aliases, where it is really written. Cheaper than its span,
   * for putting texts in order.
   */
  begin(path: Path): number;
  /** How the text at `path` is written; null where there is no text. */
  style(path: Path): ScalarStyle | null;
  /** The keys of the mapping at `path` in the order of the file (objects put keys like `2026` first); none elsewhere. */
  keys(path: Path): readonly string[];
}
