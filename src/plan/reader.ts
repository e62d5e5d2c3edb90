/**
 * Reads canonical values as texts, nodes and phrases that know their place in
 * the file, and collects every printed text in passing. What has the wrong type
 * was reported by the schema already and reads as absent here.
 */
import type { Path } from '../diagnostics/diagnostic.ts';
import { type Canonical, isMap } from '../schema/canonical.ts';
import type { SourceDocument, SourceMapping, SourceValue } from '../source/source-document.ts';
import type { Node, Phrase, Text, TextKind } from './types.ts';

/** A canonical value with the canonical path that leads to it. */
export interface Located<T extends SourceValue = SourceValue> {
  readonly value: T;
  readonly path: Path;
}

/** A text and where it begins in the file, in UTF-16 code units: enough to put texts in order. */
export interface Placed {
  readonly text: Text;
  readonly offset: number;
}

export class Reader {
  /** Every printed text read so far, in no particular order. */
  readonly texts: Placed[] = [];

  private readonly document: SourceDocument;
  private readonly canonical: Canonical;

  constructor(document: SourceDocument, canonical: Canonical) {
    this.document = document;
    this.canonical = canonical;
  }

  /** The value under a key, null where it is absent or empty. */
  child(parent: Located<SourceMapping>, key: string): Located | null {
    const value = parent.value[key];
    return value === undefined || value === '' ? null : { value, path: [...parent.path, key] };
  }

  node(canonicalPath: Path): Node {
    const path = this.canonical.written(canonicalPath);
    return { path, range: this.document.locate(path, 'key').range };
  }

  /** A text that is printed somewhere. */
  text(at: Located | null, kind: TextKind): Text | null {
    const text = this.silent(at, kind);
    if (text) this.texts.push({ text, offset: this.document.begin(text.path) });
    return text;
  }

  /** A text that is never printed: ids, links, settings. */
  silent(at: Located | null, kind: TextKind = 'plain'): Text | null {
    if (at === null || typeof at.value !== 'string' || at.value === '') return null;
    const path = this.canonical.written(at.path);
    const { value } = at;
    return {
      value,
      kind,
      path,
      span: (from = 0, to = value.length) => this.document.span(path, from, to),
    };
  }

  /** One text or a list of them, always as a list. */
  list(at: Located | null, read: (entry: Located) => Text | null): readonly Text[] {
    if (at === null) return [];
    const entries = Array.isArray(at.value) ? this.entries(at) : [at];
    return entries.map(read).filter((text) => text !== null);
  }

  /** The entries of a list; none for anything else. */
  entries(at: Located | null): readonly Located[] {
    if (at === null || !Array.isArray(at.value)) return [];
    return at.value.map((value, index) => ({ value, path: [...at.path, index] }));
  }

  /** A key that is printed: the role names of a roster. */
  key(at: Located): Text {
    const path = this.canonical.written(at.path);
    const value = String(path.at(-1) ?? '');
    const range = this.document.locate(path, 'key').range;
    const text: Text = { value, kind: 'plain', path, span: () => range };
    this.texts.push({ text, offset: range.start.offset });
    return text;
  }

  /** A cell of a table that is empty on purpose: a place without characters. */
  blank(at: Located): Text {
    const path = this.canonical.written(at.path);
    const range = this.document.locate(path, 'value').range;
    return { value: '', kind: 'plain', path, span: () => range };
  }

  /** A phrase that is printed, with its meaning where `parse` finds one. */
  phrase<T>(at: Located | null, parse: (text: string) => T | null): Phrase<T> | null {
    return meant(this.text(at, 'plain'), parse);
  }

  /** A phrase that is never printed. */
  silentPhrase<T>(at: Located | null, parse: (text: string) => T | null): Phrase<T> | null {
    return meant(this.silent(at), parse);
  }
}

function meant<T>(text: Text | null, parse: (text: string) => T | null): Phrase<T> | null {
  return text && { text, meaning: parse(text.value) };
}

/** Narrows a located value to a group of keys. */
export function asMap(at: Located | null): Located<SourceMapping> | null {
  return at !== null && isMap(at.value) ? { value: at.value, path: at.path } : null;
}
