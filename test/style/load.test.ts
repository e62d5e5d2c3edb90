import { expect, test } from 'vitest';
import { parseSource } from '../../src/source/parse-source.ts';
import { loadStyle, styleDiagnostics, styleParent } from '../../src/style/load.ts';
import { mmToTwips } from '../../src/style/units.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { builtinStyle, loadedStyle } from './load-style.ts';

test.each(['gongwen', 'plain', 'plain-letter'])(
  'the built-in style %s has nothing to complain of',
  (name) => {
    expect(loadedStyle(name).problems).toEqual([]);
  },
);

test('US Letter is 8.5 by 11 inches with margins of one, and the everyday style else', () => {
  const { page, ...letter } = builtinStyle('plain-letter');
  const { page: a4, ...plain } = builtinStyle('plain');
  expect([page.width, page.height, page.margin.left].map(mmToTwips)).toEqual([12240, 15840, 1440]);
  expect({ ...letter, name: '', title: '' }).toEqual({ ...plain, name: '', title: '' });
  expect(page.number).toEqual(a4.number);
});

test('the official style has the figures of the standard', () => {
  const { page, paragraphs, levels, signature } = builtinStyle('gongwen');
  expect(page.margin).toEqual({ top: 37, bottom: 35, left: 28, right: 26 });
  expect([paragraphs.title.size, paragraphs.body.size, page.number.look.size]).toEqual([22, 16, 14]);
  expect(levels.map((level) => level.number.text)).toEqual(['%1、', '（%2）', '%3.', '（%4）', '%5']);
  expect(signature).toEqual({
    layout: 'official',
    indent: 2,
    indentSealed: 4,
    beforeSealed: 2,
    dateOffset: 2,
  });
});

test('an empty file is a complete style', () => {
  const { style, problems } = loadStyle('mine', '');
  expect(problems).toEqual([]);
  expect(style.levels).toHaveLength(5);
  expect(style.fonts[style.paragraphs.body.font]).toBeDefined();
  expect(style.page).toMatchObject({ width: 210, height: 297, grid: null });
});

test('what a paragraph leaves out is as in the body', () => {
  const { style } = loadStyle('mine', {
    fonts: { serif: { eastAsia: '宋体' }, sans: { eastAsia: '黑体' } },
    paragraphs: { body: { font: 'sans', size: '12', firstLine: '2' }, title: { size: '20' } },
  });
  expect(style.paragraphs.title).toMatchObject({ font: 'sans', size: 20, firstLine: 2 });
  expect(style.levels[4]).toMatchObject({ font: 'sans', size: 12 });
  expect(style.table.cell).toMatchObject({ font: 'sans', size: 12 });
});

test('a style that extends another changes what it names and nothing else', () => {
  const base = builtinStyle('gongwen');
  const value = {
    extends: 'gongwen',
    fonts: { fangsong: { eastAsia: '仿宋' } },
    page: { grid: { lines: '20' } },
    levels: ['', { bold: '是' }],
  };
  expect(styleParent(value)).toBe('gongwen');
  const { style, problems } = loadStyle('mine', value, loadedStyle('gongwen'));
  expect(problems).toEqual([]);
  expect(style.fonts['fangsong']).toEqual({ ...base.fonts['fangsong'], eastAsia: '仿宋' });
  expect(style.page.grid).toEqual({ lines: 20, characters: 28 });
  expect(style.levels[0]).toEqual(base.levels[0]);
  expect(style.levels[1]).toEqual({ ...base.levels[1], bold: true });
  expect(style.paragraphs).toEqual(base.paragraphs);
});

test('what follows the body of a style follows the body of the one that extends it', () => {
  const { style } = loadStyle('mine', { paragraphs: { body: { size: '小四' } } }, loadedStyle('gongwen'));
  expect([style.paragraphs.addressee.size, style.levels[0]?.size]).toEqual([12, 12]);
  expect([style.paragraphs.title.size, style.page.number.look.size]).toEqual([22, 14]);
});

test('a chain of styles comes down to the last one, each changing the one before', () => {
  const office = loadStyle('office', { page: { margin: { top: '38' } } }, loadedStyle('gongwen'));
  const desk = loadStyle(
    'desk',
    { page: { margin: { left: '27' } }, levels: ['', '', { bold: '是' }] },
    office,
  );
  expect(desk.style.page.margin).toEqual({ top: 38, left: 27, right: 26, bottom: 35 });
  expect(desk.style.levels[2]).toMatchObject({ bold: true, number: { text: '%3.' } });
  expect(desk.style.standard).toBe('GB/T 9704—2012');
});

test('a fault in a style is told in that style and not in what it extends', () => {
  const { problems } = loadStyle('mine', { fonts: 'none' }, loadedStyle('gongwen'));
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['fonts']);
});

test('the key that was meant is named first', () => {
  const { problems } = loadStyle('mine', { page: { margins: {} } });
  expect(problems[0]?.expected).toMatchObject({ type: 'known-key', suggestion: 'margin' });
});

test('sizes have Chinese names', () => {
  const { style, problems } = loadStyle('mine', { paragraphs: { body: { size: '三号' } } });
  expect([style.paragraphs.body.size, problems]).toEqual([16, []]);
});

test('none takes away what the body has', () => {
  const body = { lineHeight: '17', color: '333333' };
  const { style } = loadStyle('mine', { paragraphs: { body, title: { lineHeight: 'none', color: 'none' } } });
  expect(style.paragraphs.title).toMatchObject({ lineHeight: null, color: null });
});

test('none takes away what the extended style has', () => {
  const value = {
    page: { grid: 'none' },
    paragraphs: { footnote: { lineHeight: 'none' } },
    table: { headFill: '无' },
  };
  const { style, problems } = loadStyle('mine', value, loadedStyle('gongwen'));
  expect(problems).toEqual([]);
  expect(style.page.grid).toBeNull();
  expect(style.paragraphs.footnote.lineHeight).toBeNull();
  expect(style.table.headFill).toBeNull();
});

test.each([
  [{ paragraphs: { title: { size: '大号' } } }, 'paragraphs.title.size', 'type-size'],
  [{ paragraphs: { title: { size: '16pt' } } }, 'paragraphs.title.size', 'type-size'],
  [{ page: { margin: { top: '-3' } } }, 'page.margin.top', 'number'],
  [{ paragraphs: { body: { font: 'songti' } } }, 'paragraphs.body.font', 'choice'],
  [{ paragraphs: { body: { color: 'red' } } }, 'paragraphs.body.color', 'color'],
  [{ paragraphs: { body: { bold: 'maybe' } } }, 'paragraphs.body.bold', 'yes-no'],
  [{ paragraphs: { body: { align: ['left'] } } }, 'paragraphs.body.align', 'choice'],
  [{ paragraphs: 'large' }, 'paragraphs', 'group'],
  [{ levels: ['', '', '', '', '', ''] }, 'levels', 'list'],
  [{ levels: [{ number: { format: 'roman' } }] }, 'levels.0.number.format', 'choice'],
])('%j is told at %s', (value, key, type) => {
  const { problems } = loadStyle('mine', value);
  expect(problems.map(({ path, at, expected }) => [path.join('.'), at, expected.type])).toEqual([
    [key, 'value', type],
  ]);
});

test('a key that no style has is told with the keys that there are', () => {
  const { problems } = loadStyle('mine', { paragraphs: { title: { fontsize: '22', 'x-note': 'mine' } } });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ path: ['paragraphs', 'title', 'fontsize'], at: 'key' });
  expect(problems[0]?.expected).toMatchObject({ allowed: expect.arrayContaining(['font', 'size', 'align']) });
});

test('a colour has one name and is changed in one place', () => {
  const { style, problems } = loadStyle('mine', { colors: { accent: '1e5030' } }, loadedStyle('plain'));
  expect(problems).toEqual([]);
  expect([style.paragraphs.title.color, style.levels[1]?.color, style.table.head.color]).toEqual([
    '1E5030',
    '1E5030',
    '1E5030',
  ]);
  expect(style.paragraphs.byline.color).toBe('595959');
});

test('a colour that has no such name is told with those that there are', () => {
  const { problems } = loadStyle('mine', { paragraphs: { title: { color: 'acent' } } }, loadedStyle('plain'));
  expect(problems[0]?.expected).toMatchObject({ type: 'color', names: ['accent', 'quiet', 'fill', 'rule'] });
});

test('a bad value leaves the rest of the style in force', () => {
  const { style } = loadStyle('mine', { paragraphs: { title: { size: 'big', align: 'center' } } });
  expect(style.paragraphs.title).toMatchObject({ size: style.paragraphs.body.size, align: 'center' });
});

test('problems are placed in the file', () => {
  const file = createSourceFile({
    path: 'mine.yaml',
    text: 'paragraphs:\n  body:\n    size: huge\n',
    encoding: 'utf-8',
    bom: false,
  });
  const { document } = parseSource(file, { keys: new Set() });
  if (document === null) throw new Error('not read');
  const [diagnostic] = styleDiagnostics(document, loadStyle('mine', document.value).problems);
  expect(diagnostic).toMatchObject({
    code: 'style-value',
    args: { key: 'paragraphs.body.size', value: 'huge' },
    range: { start: { line: 3, column: 11 } },
  });
});

test('a style has its own title: one text, or one language for the other, or its name', () => {
  const titleOf = (title: unknown) =>
    loadStyle('ours.yaml', { extends: 'gongwen', title }, loadedStyle('gongwen')).style.title;
  expect(titleOf('柳河街道公文')).toEqual({ 'zh-CN': '柳河街道公文', en: '柳河街道公文' });
  expect(titleOf({ 'zh-CN': '柳河街道公文' }).en).toBe('柳河街道公文');
  expect(titleOf({ en: 'Our office' })['zh-CN']).toBe('Our office');
  expect(titleOf('')).toEqual({ 'zh-CN': 'ours.yaml', en: 'ours.yaml' });
});

const complaints = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  loadStyle('mine', { extends: 'gongwen', ...value }, loadedStyle('gongwen')).problems.map(
    ({ path, expected }) =>
      expected.type === 'number' ? `${path.join('.')} ${expected.min}–${expected.max}` : expected.type,
  );

test.each<[unknown, readonly string[]]>([
  [{ margin: { left: '120', right: '60' } }, ['page.margin.left 0–110', 'page.margin.right 0–50']],
  [{ margin: { left: '150' } }, ['page.margin.left 0–144']],
  [{ width: '90' }, ['page.width 94–558']],
  [{ margin: { top: '150', bottom: '107' } }, []],
  [{ height: '100' }, ['page.height 112–558']],
])('margins leave room for text: %j', (page, expected) => {
  expect(complaints({ page })).toEqual(expected);
});

test.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
  [{ page: { grid: { lines: '40' } } }, ['page.grid.lines 5–39']],
  [{ page: { grid: { lines: '39', characters: '30' } } }, []],
  [{ page: { grid: { characters: '32' } } }, ['page.grid.characters 5–30']],
  [{ paragraphs: { body: { size: '二号' } } }, ['paragraphs.body.size 4–17.5']],
  [{ paragraphs: { body: { size: '小三' } } }, []],
])('lines and characters of a grid do not overlap: %j', (value, expected) => {
  expect(complaints(value)).toEqual(expected);
});
