/** The styles shown in docs/styles.md work as they stand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadStyle, styleParent } from '../../src/style/load.ts';
import { TYPE_SIZES } from '../../src/text/type-sizes.ts';
import { loadedStyle } from './load-style.ts';

const MANUAL = readFileSync(new URL('../../docs/styles.md', import.meta.url), 'utf8');
const SHOWN = [...MANUAL.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');

test.each(SHOWN)('this style of the manual has no fault:\n%s', (text) => {
  const value: unknown = parse(text, { schema: 'failsafe' });
  const parent = styleParent(value);
  expect(loadStyle('ours.yaml', value, parent === null ? null : loadedStyle(parent)).problems).toEqual([]);
});

test('the manual has the points of every Chinese type size', () => {
  for (const [name, points] of TYPE_SIZES) expect(MANUAL).toContain(`${name} ${points}`);
});
