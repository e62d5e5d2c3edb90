import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadStyle } from '../../src/style/load.ts';
import type { Style } from '../../src/style/types.ts';

/** What a style file holds, scalars as text. */
export function readStyleFile(name: string): unknown {
  return parse(readFileSync(new URL(`../../styles/${name}.yaml`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
  });
}

/** A style that comes with the program. */
export function builtinStyle(name: 'gongwen' | 'plain'): Style {
  const { style, problems } = loadStyle(name, readStyleFile(name));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return style;
}
