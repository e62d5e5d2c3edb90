import { expect, test } from 'vitest';
import { deviationsOf, type Figure } from '../../src/style/figures.ts';
import { loadStyle } from '../../src/style/load.ts';
import { loadedStyle, readStyleFile } from './load-style.ts';

const found = (own: unknown) => {
  const { figures, problems } = loadStyle('mine', own, loadedStyle('gongwen'));
  expect(problems).toEqual([]);
  return deviationsOf(figures).map(({ path, value, basis }) => [
    path.join('.'),
    value,
    basis.value,
    basis.clause,
    basis.strength,
  ]);
};

/** Every value that stands in a style file. */
function writtenIn({ figures }: { readonly figures: readonly Figure[] }): readonly Figure[] {
  return figures.filter(({ path, written, value }) => written && path.length > 1 && !Array.isArray(value));
}

test('every figure of the official style says where it comes from', () => {
  const silent = writtenIn(loadedStyle('gongwen')).filter(({ basis, path }) => !basis && path[0] !== 'title');
  expect(silent).toEqual([]);
});

test('what the standard says has a clause, and practice has none', () => {
  for (const { path, basis } of writtenIn(loadedStyle('gongwen'))) {
    if (basis) expect([path, basis.clause !== null]).toEqual([path, basis.strength !== 'practice']);
  }
});

test('the official style keeps to its standard', () => {
  expect(deviationsOf(loadedStyle('gongwen').figures)).toEqual([]);
});

// The table of the standard's figures, as offices ask for them.
test.each([
  ['page.width', 210, '5.1', 'required'],
  ['page.margin.top', 37, '5.2.1', 'required'],
  ['page.margin.left', 28, '5.2.1', 'required'],
  ['page.grid.lines', 22, '5.2.3', 'usual'],
  ['page.grid.characters', 28, '5.2.3', 'usual'],
  ['paragraphs.title.size', 22, '7.3.1', 'usual'],
  ['paragraphs.title.align', 'center', '7.3.1', 'usual'],
  ['paragraphs.title.after', 1, '7.3.2', 'required'],
  ['paragraphs.addressee.firstLine', 0, '7.3.2', 'required'],
  ['paragraphs.body.size', 16, '5.2.2', 'usual'],
  ['paragraphs.body.firstLine', 2, '7.3.3', 'required'],
  ['levels.0.font', 'heiti', '7.3.3', 'usual'],
  ['levels.1.font', 'kaiti', '7.3.3', 'usual'],
  ['levels.2.bold', false, null, 'practice'],
  ['paragraphs.attachments.left', 2, '7.3.4', 'required'],
  ['paragraphs.attachments.before', 1, '7.3.4', 'required'],
  ['signature.indent', 2, '7.3.5.2', 'required'],
  ['signature.dateOffset', 2, '7.3.5.2', 'required'],
  ['signature.indentSealed', 4, '7.3.5.1', 'usual'],
  ['paragraphs.note.firstLine', 2, '7.3.6', 'required'],
  ['paragraphs.annexLabel.font', 'heiti', '7.3.7', 'required'],
  ['paragraphs.annexTitle.align', 'center', '7.3.7', 'required'],
  ['page.number.size', 14, '7.5', 'usual'],
  ['page.number.indent', 1, '7.5', 'usual'],
  ['masthead.markTop', 35, '7.2.4', 'required'],
  ['paragraphs.issuer.color', 'FF0000', '7.2.4', 'recommended'],
  ['paragraphs.issuer.after', 2, '7.2.5', 'required'],
  ['paragraphs.signatory.font', 'kaiti', '7.2.6', 'required'],
  ['masthead.ruleGap', 4, '7.2.7', 'required'],
  ['paragraphs.classification.font', 'heiti', '7.2.2', 'usual'],
  ['paragraphs.imprint.size', 14, '7.4.3', 'usual'],
  ['imprint.outerRule', 0.35, '7.4.1', 'recommended'],
  ['imprint.innerRule', 0.25, '7.4.1', 'recommended'],
  ['imprint.position', 'foot', '7.4.1', 'required'],
])('%s is %j after clause %s, %s', (key, value, clause, strength) => {
  const { style } = loadedStyle('gongwen');
  expect(style.basis[key]).toMatchObject({ value, clause, strength });
});

test('a house style is measured by the standard of the style that it extends, most binding first', () => {
  const own = {
    page: { grid: { lines: '20' } },
    fonts: { fangsong: { eastAsia: '仿宋' } },
    signature: { indent: '4' },
    imprint: { innerRule: '0.5' },
  };
  expect(found(own)).toEqual([
    ['signature.indent', 4, 2, '7.3.5.2', 'required'],
    ['page.grid.lines', 20, 22, '5.2.3', 'usual'],
    ['imprint.innerRule', 0.5, 0.25, '7.4.1', 'recommended'],
    ['fonts.fangsong.eastAsia', '仿宋', '仿宋_GB2312', null, 'practice'],
  ]);
});

test('what lies within the tolerance is no deviation', () => {
  expect(found({ page: { margin: { top: '38', left: '27' } } })).toEqual([]);
  expect(found({ page: { margin: { top: '38.1' } } })).toHaveLength(1);
});

test('what is said of the body holds for each paragraph that sets a value of its own', () => {
  expect(found({ paragraphs: { title: { color: 'C00000' }, addressee: { size: '14' } } })).toEqual([
    ['paragraphs.title.color', 'C00000', null, '5.2.4', 'required'],
    ['paragraphs.addressee.size', 14, 16, '5.2.2', 'usual'],
  ]);
});

test('a body of another size is told once and not with every paragraph that follows it', () => {
  expect(found({ paragraphs: { body: { size: '小三' } } }).map(([key]) => key)).toEqual([
    'paragraphs.body.size',
  ]);
});

test('no grid is not 22 lines of 28 characters', () => {
  expect(found({ page: { grid: 'none' } }).map(([key]) => key)).toEqual([
    'page.grid.lines',
    'page.grid.characters',
  ]);
});

test('a value with a clause of its own is its own standard', () => {
  const size = { value: '18', clause: '本单位规定3', strength: 'required' };
  expect(found({ paragraphs: { title: { size } } })).toEqual([]);
  const { style } = loadStyle('mine', { paragraphs: { title: { size } } }, loadedStyle('gongwen'));
  expect(style.basis['paragraphs.title.size']).toMatchObject({ value: 18, clause: '本单位规定3' });
});

test('the everyday style follows no standard', () => {
  const { style } = loadedStyle('plain');
  expect(style.standard).toBeNull();
  expect(style.basis).toEqual({});
});

test.each([
  [{ value: '37', clause: '5.2.1' }, 'page.margin.top', 'stated'],
  [{ clause: '5.2.1', strength: 'required' }, 'page.margin.top', 'stated'],
  [{ value: 'wide', strength: 'required' }, 'page.margin.top.value', 'number'],
  [{ value: '37', strength: 'strong' }, 'page.margin.top.strength', 'choice'],
  [{ value: '37', strength: 'usual', within: 'some' }, 'page.margin.top.within', 'number'],
  [{ value: '37', strength: 'usual', paragraph: '5' }, 'page.margin.top.paragraph', 'known-key'],
])('%j is told at %s', (top, key, type) => {
  const { problems } = loadStyle('mine', { page: { margin: { top } } });
  expect(problems.map(({ path, expected }) => [path.join('.'), expected.type])).toEqual([[key, type]]);
});

test('the figures of a style without fault are those of the file', () => {
  const { style } = loadStyle('mine', { page: { width: { value: '200', strength: 'practice' } } });
  expect(style.page.width).toBe(200);
  expect(readStyleFile('gongwen')).toHaveProperty('page.width.value', '210');
});
