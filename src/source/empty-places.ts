/** What somebody began to write in a file of settings and left empty. */
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SourceValue } from './source-document.ts';

/** An empty value, or an empty key before one. */
export interface EmptyPlace {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly value: SourceValue;
}

/** A text of nothing but blanks, a list or group of nothing. */
export const isEmpty = (value: SourceValue): boolean =>
  typeof value === 'string' ? value.trim() === '' : Object.keys(value).length === 0;

/** The name that something stands under: the last key that is one. */
export const nameIn = (path: Path): string =>
  String(path.findLast((part) => typeof part === 'string' && part.trim() !== '') ?? '');

/** All that is empty in a value, in the order of the file; `x-` keys are the writer's own. */
export function* emptyPlaces(value: SourceValue, path: Path = []): Generator<EmptyPlace> {
  if (isEmpty(value)) yield { path, at: 'value', value };
  if (typeof value === 'string') return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, isList ? Number(key) : key];
    if (key.trim() === '') yield { path: place, at: 'key', value: inner };
    else if (!key.startsWith('x-')) yield* emptyPlaces(inner, place);
  }
}
