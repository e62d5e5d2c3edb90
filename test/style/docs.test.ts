/** The styles shown in the manuals work as they stand, and both manuals have every key. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadStyle, styleParent } from '../../src/style/load.ts';
import { TYPE_SIZES } from '../../src/text/type-sizes.ts';
import { loadedStyle } from './load-style.ts';

const MANUALS = ['styles.md', 'styles.zh-CN.md'].map((name) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'),
);
const SHOWN = MANUALS.flatMap((manual) =>
  [...manual.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? ''),
);

test.each(SHOWN)('this style of the manual has no fault:\n%s', (text) => {
  const value: unknown = parse(text, { schema: 'failsafe' });
  const parent = styleParent(value);
  expect(loadStyle('ours.yaml', value, parent === null ? null : loadedStyle(parent)).problems).toEqual([]);
});

test('both manuals have the points of every Chinese type size', () => {
  for (const [name, points] of TYPE_SIZES) {
    for (const manual of MANUALS) expect(manual).toContain(`${name} ${points}`);
  }
});

test('both manuals have every key of a style', () => {
  const { figures } = loadedStyle('gongwen');
  const keys = new Set(
    figures
      .flatMap(({ path }) => (path[0] === 'fonts' ? path.slice(2) : path))
      .filter((key) => typeof key === 'string'),
  );
  for (const key of [...keys, 'colors', 'clause', 'strength', 'within'].filter(
    (one) => !/^(zh-CN|en)$/.test(one),
  )) {
    for (const manual of MANUALS) expect(manual).toContain(`\`${key}`);
  }
});
