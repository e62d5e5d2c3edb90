import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type LoadedStyle, loadStyle, styleParent } from '../../src/style/load.ts';
import type { Style } from '../../src/style/types.ts';

/** What a style file holds, scalars as text. */
export function readStyleFile(name: string): unknown {
  return parse(readFileSync(new URL(`../../styles/${name}.yaml`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
  });
}

/** A style that comes with the program, with all that loading it brings to light. */
export function loadedStyle(name: string): LoadedStyle {
  const value = readStyleFile(name);
  const parent = styleParent(value);
  const loaded = loadStyle(name, value, parent === null ? null : loadedStyle(parent));
  if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

/** A style that comes with the program. */
export function builtinStyle(name: string): Style {
  return loadedStyle(name).style;
}
