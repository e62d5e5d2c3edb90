import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderDocument } from '../../src/template/render.ts';
import { lines, ownTemplate, plan } from './helpers.ts';

/** Code, arguments and place of findings. */
const found = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code, args, file, range }) => [
    code,
    args,
    `${file.path}:${range?.start.line}:${range?.start.column}`,
  ]);

function run(main: string, more: Readonly<Record<string, string>> = {}) {
  const { template, diagnostics } = ownTemplate(main, more);
  return template
    ? renderDocument(plan({ title: ['题'], closing: '结语。' }), template)
    : { document: null, diagnostics };
}

const OWN = 'templates/own/template.md.hbs';

describe('what a template may contain', () => {
  test('every kind of node of the tree', () => {
    const { document, diagnostics } = run(
      [
        '# {{title}}',
        '## 一级',
        '###### 五级',
        '::heading[条]{level="3"}',
        '::heading[不编号]{level="1" numbered="false"}',
        '::item[*领句。*正文]{level="2"}',
        '::addressee[各单位：]',
        '::byline[单位]',
        '::documentNumber[桃发〔2026〕5号]',
        '::caption[表1]',
        '::note[注]',
        '段落**加粗**[链](https://example.org)',
        '1. 甲\n2. 乙',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        ':::attachments{label="附件"}\n- 名单\n:::',
        '::pagebreak',
        ':::signature{seal="true"}\n::organization[某某]\n::date[2026年1月1日]\n:::',
        ':::annex[名单]{label="附件1"}\n正文\n:::',
      ].join('\n\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(lines(document?.children ?? [])).toEqual([
      '# 题',
      '1 一级',
      '5 五级',
      '3 条',
      '1 不编号',
      '(2) 领句。|正文',
      '[addressee] 各单位：',
      '[byline] 单位',
      '[documentNumber] 桃发〔2026〕5号',
      '[caption] 表1',
      '[note] 注',
      '段落**加粗**<https://example.org>(链)',
      '1. 甲',
      '2. 乙',
      'a | b',
      '1 | 2',
      '[附件] 名单',
      '[page break]',
      '[signature] 某某 / 2026年1月1日',
      '[附件1] 名单',
      '  正文',
    ]);
    expect(document?.children[4]).toMatchObject({ type: 'heading', numbered: false });
  });

  test('headings, items and containers with nothing in them print nothing', () => {
    const { document } = run(
      '联系人\n\n## {{subject}}\n\n::item[{{subject}}]{level="1"}\n\n::note[{{subject}}]\n\n:::attachments{label="附件"}\n:::\n\n:::signature\n::date[{{signature.date}}]\n:::\n\n{{subject}}\n',
    );
    expect(lines(document?.children ?? [])).toEqual(['联系人']);
  });

  test.each([
    '{{asTable}}',
    '{{asTasks}}',
    '{{asRoster sections}}',
    ':::signature\n::date[]\n:::',
    '{{subject}}',
  ])('that prints nothing of a plan makes no document: %s', (text) => {
    const { document, diagnostics } = run(text);
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: 'error', args: { problem: 'prints-nothing' } }]);
  });

  test.each(['联系人\n\n\\\\{{title}}', '联系人\n\n[这里](https://{{title}})'])(
    'what it would print as something else is told of, with its line: %s',
    (text) => {
      const { document, diagnostics } = run(text);
      expect(document).toBeNull();
      expect(diagnostics).toMatchObject([{ code: 'template-node', range: { start: { line: 3 } } }]);
    },
  );

  test('text in it that only looks like a directive stays text', () => {
    expect(lines(run('联系人:张三 9:30').document?.children ?? [])).toEqual(['联系人:张三 9:30']);
  });

  test('lines of a template that are indented or broken are no different', () => {
    const { document } = run('{{#if title}}\n    联系人\n    张三\n{{/if}}\n');
    expect(lines(document?.children ?? [])).toEqual(['联系人张三']);
  });
});

describe('what it may not contain is told with its place', () => {
  test.each<[string, string, unknown]>([
    [
      'raw output',
      '甲\n乙 {{{title}}}',
      ['template-syntax', { problem: 'raw-output', detail: 'title' }, `${OWN}:2:3`],
    ],
    [
      'raw output by ampersand',
      '{{&title}}',
      ['template-syntax', { problem: 'raw-output', detail: 'title' }, `${OWN}:1:1`],
    ],
    [
      'an unknown helper',
      '{{shout title}}',
      ['template-syntax', { problem: 'unknown-helper', detail: 'shout' }, `${OWN}:1:1`],
    ],
    [
      'an unknown helper in brackets',
      '{{#if (shout title)}}{{/if}}',
      ['template-syntax', { problem: 'unknown-helper', detail: 'shout' }, `${OWN}:1:7`],
    ],
    [
      'an unknown block',
      '\n{{#shout}}{{/shout}}',
      ['template-syntax', { problem: 'unknown-helper', detail: 'shout' }, `${OWN}:2:1`],
    ],
    [
      'the log helper',
      '{{log title}}',
      ['template-syntax', { problem: 'unknown-helper', detail: 'log' }, `${OWN}:1:1`],
    ],
    [
      'an unknown partial',
      '\n\n{{> nix}}',
      ['template-syntax', { problem: 'unknown-partial', detail: 'nix' }, `${OWN}:3:1`],
    ],
    [
      'a partial chosen by data',
      '{{> (lookup . "title")}}',
      ['template-syntax', { problem: 'not-supported', detail: '{{> (…)}}' }, `${OWN}:1:1`],
    ],
    [
      'a block around a partial',
      '{{#> item}}{{/item}}',
      ['template-syntax', { problem: 'not-supported', detail: '{{#> …}}' }, `${OWN}:1:1`],
    ],
    [
      'an inline partial',
      '{{#*inline "x"}}{{/inline}}',
      ['template-syntax', { problem: 'not-supported', detail: '{{#* …}}' }, `${OWN}:1:1`],
    ],
    [
      'a block that is not closed',
      '甲\n{{#if title}}\n乙',
      ['template-syntax', { problem: 'unreadable', detail: 'EOF' }, `${OWN}:3:1`],
    ],
    [
      'a missing value',
      '# {{title}}\n{{titel}}',
      ['template-missing-value', { name: 'titel' }, `${OWN}:2:3`],
    ],
    [
      'a missing value in a condition',
      '{{#if titel}}x{{/if}}',
      ['template-missing-value', { name: 'titel' }, `${OWN}:1:7`],
    ],
    [
      'a missing step of a path',
      '\n{{organization.nmae}}',
      ['template-missing-value', { name: 'nmae' }, `${OWN}:2:3`],
    ],
    ['a step into nothing', '{{subject.value}}', ['template-missing-value', { name: 'value' }, `${OWN}:1:3`]],
    [
      'a group',
      '{{organization}}',
      ['template-syntax', { problem: 'not-printable', detail: '{…}' }, `${OWN}:1:1`],
    ],
    ['HTML', '甲\n\n<div>乙</div>', ['template-node', { node: 'html' }, `${OWN}:3:1`]],
    ['a quotation', '甲\n\n> {{title}}', ['template-node', { node: 'blockquote' }, `${OWN}:3:1`]],
    ['a rule', '甲\n\n---\n', ['template-node', { node: 'thematicBreak' }, `${OWN}:3:1`]],
    ['a picture of its own', '![甲](乙.png)', ['template-node', { node: 'image' }, `${OWN}:1:1`]],
    ['code', '`{{title}}`', ['template-node', { node: 'inlineCode' }, `${OWN}:1:1`]],
    ['emphasis in running text', '甲*乙*', ['template-node', { node: 'emphasis' }, `${OWN}:1:1`]],
    ['no level', '::item[甲]{level="0"}', ['template-node', { node: '::item{level="0"}' }, `${OWN}:1:1`]],
    [
      'a word as level',
      '::contents[目录]{levels="二"}',
      ['template-node', { node: '::contents{levels="二"}' }, `${OWN}:1:1`],
    ],
    ['the end of no directive', '甲\n\n:::\n\n乙', ['template-node', { node: ':::' }, `${OWN}:3:1`]],
    ['an unknown directive', '\n::shout[甲]', ['template-node', { node: '::shout' }, `${OWN}:2:1`]],
    ['an unknown container', ':::shout\n甲\n:::', ['template-node', { node: ':::shout' }, `${OWN}:1:1`]],
  ])('%s', (_name, main, expected) => {
    const { document, diagnostics } = run(main);
    expect(found(diagnostics)).toEqual([expected]);
    expect(document).toBeNull();
  });

  test('a fault in a partial is told in the partial', () => {
    const partials = { 'partials/foot.hbs': '甲\n{{titel}}\n', 'partials/quote.hbs': '\n\n> 乙\n' };
    expect(found(run('{{> foot}}', partials).diagnostics)).toEqual([
      ['template-missing-value', { name: 'titel' }, 'templates/own/partials/foot.hbs:2:3'],
    ]);
    expect(found(run('甲\n\n{{> quote}}\n', partials).diagnostics)).toEqual([
      ['template-node', { node: 'blockquote' }, 'templates/own/partials/quote.hbs:3:1'],
    ]);
  });

  test('partials without end', () => {
    const { diagnostics } = run('{{> a}}', { 'partials/a.hbs': '{{> b}}', 'partials/b.hbs': '{{> a}}' });
    expect(diagnostics).toMatchObject([{ code: 'template-syntax', args: { problem: 'endless' } }]);
  });

  test('all files that cannot be read are told at once', () => {
    const { diagnostics } = ownTemplate('{{{title}}}', {
      'partials/a.hbs': '{{#if}}',
      'en.yaml': 'headings: 1\n',
    });
    expect(diagnostics.map(({ file }) => file.path).sort()).toEqual([
      'templates/own/en.yaml',
      'templates/own/partials/a.hbs',
      'templates/own/template.md.hbs',
    ]);
  });
});
