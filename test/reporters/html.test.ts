import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { stretchesOf } from '../../src/plan/stretches.ts';
import { STYLE, STYLE_HASH } from '../../src/reporters/html/style.ts';
import { createSourceFile, type SourceFile } from '../../src/text/source-file.ts';
import { REPORTERS } from '../support/reporters.ts';
import { CLEAN, SAMPLE } from './sample.ts';

const look = { color: false, locale: 'en', stretches: stretchesOf } as const;
const english = (report = SAMPLE) => REPORTERS.html(report, look);

const fileOf = (text: string, path = 'plan.yaml') => createSourceFile({ path, text });

function blank(file: SourceFile, from: number, to: number, severity: Severity = 'error'): Diagnostic {
  return { code: 'placeholder', args: { blank: 'XX' }, severity, file, range: file.range(from, to) };
}

function reportOn(file: SourceFile, diagnostics: readonly Diagnostic[]) {
  return createReport([{ path: file.path, source: file, diagnostics }]);
}

/** A plan with a finding at each of these texts, as the report shows it. */
function shown(text: string, ...found: readonly string[]): string {
  const file = fileOf(text);
  const places = found.map((one) => blank(file, text.indexOf(one), text.indexOf(one) + one.length));
  return english(reportOn(file, places));
}

/** The text of an element's tags taken away. */
const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The lines of the plan as they read, with their numbers. */
function linesIn(html: string): readonly string[] {
  const lines = html.matchAll(/<span class="n">(\d+)<\/span>(.*?)(?:<div class="notes">.*)?<\/div>$/gm);
  return Array.from(lines, ([, number, line = '']) => `${number} ${bare(line)}`);
}

describe('the report that is printed or mailed', () => {
  it('sums up first, says what each severity asks for, and names the day', () => {
    const html = REPORTERS.html(SAMPLE, { ...look, time: Date.UTC(2026, 10, 22) / 1000 });
    const text = bare(html.slice(html.indexOf('<body>'), html.indexOf('<nav>')));
    expect(text).toContain('2 files checked: 3 errors, 3 warnings, 1 note.');
    expect(text).toContain('Checked on 2026-11-22');
    expect(text).toMatch(/error.*warning.*note/s);
  });

  it('shows a plan as it reads: no keys that say nothing, no punctuation of YAML, all numbers of lines', () => {
    const html = shown(
      '标题: 计划\n\n工作目标:\n  - { 内容: "达到XX", 时间: 3月 }\n前言: |\n  两行：\n  - 第二行\n',
      'XX',
    );
    expect(linesIn(html)).toEqual([
      '1 计划',
      '3 工作目标',
      '4 达到XX1\u2003时间\u20033月',
      '5 前言',
      '6 两行：',
      '7 - 第二行',
    ]);
    expect(html).toContain('<mark class="error">XX</mark><sup><a href="#f1-n1">1</a></sup>');
  });

  it('shows every line as it is written where the file is no plan', () => {
    expect(linesIn(shown('- a: "b"\n  {c\n', 'c'))).toEqual(['1 a: "b"', '2 {c1']);
  });

  it('leaves out no word, whatever YAML makes of it', () => {
    const parts = fc.constantFrom(
      '标题: ',
      '内容: ',
      '工作目标:\n',
      '  - ',
      '文',
      'a',
      '7',
      '\n',
      '\n  ',
      '{ ',
      ' }',
      '"',
      ': ',
      ', ',
      '|\n',
      '# ',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const file = fileOf(text);
        const silent = stretchesOf(file).filter(({ role }) => role === 'silent');
        const words = [...text].filter((_, at) => !silent.some(({ from, to }) => from <= at && at < to));
        const read = linesIn(english(reportOn(file, []))).map((line) => line.replace(/^\d+ /, ''));
        const only = (all: readonly string[]) => all.join('').replace(/[^\p{L}\p{N}]/gu, '');
        // The digit of a text's indent belongs to the sign before it.
        expect(only(read)).toBe(only(words));
      }),
    );
  });

  it('shows a line as it is written where a finding is about its punctuation', () => {
    expect(linesIn(shown('标题: "a"\n', ':'))).toEqual(['1 标题:1 "a"']);
    expect(linesIn(shown('标题：a\n', '：'))).toEqual(['1 标题：1a']);
    const html = shown('工作目标:\n  - 内容: a\n', '- ');
    expect(html).toContain('<mark class="error">- </mark>');
    expect(html).not.toMatch(/class="line[^"]*item/);
  });

  it('shows an empty line that a finding stands on', () => {
    const file = fileOf('标题: a\n\n标题: b\n');
    expect(linesIn(english(reportOn(file, [blank(file, 6, 6)])))).toEqual(['1 a', '2 1', '3 标题: b']);
  });

  it('stands each finding at its first line, with its severity in words', () => {
    const html = shown('内容: 甲XX\n\n\n\n\n\n\n标题: 乙XX\n', '甲XX', '乙XX');
    const lines = html.split('\n').filter((line) => line.includes('class="line'));
    expect(bare(lines[0] ?? '')).toMatch(/1 error line 1 placeholder“XX” is still/);
    expect(bare(lines[1] ?? '')).toMatch(/2 error line 8 placeholder/);
  });

  it('tells a hint once, and names its place where it is the same', () => {
    const html = bare(shown('内容: 甲XX\n\n\n\n\n\n\n标题: 乙XX\n', '甲XX', '乙XX'));
    expect(html.match(/Write the real name/g)).toHaveLength(1);
    expect(html).toContain('Hint: as at no. 1');
  });

  it('tells neighbours that are alike once, and marks all of them with one number', () => {
    const html = shown('内容: 甲XX\n标题: 乙XX\n', '甲XX', '乙XX');
    expect(
      html.match(/<mark class="error">.XX<\/mark>(?:<\/b>)?<sup><a href="#f1-n1">1<\/a><\/sup>/g),
    ).toHaveLength(2);
    expect(bare(html).match(/is still to be filled in/g)).toHaveLength(1);
    expect(bare(html)).toContain('And 1 more like it: 2:5.');
  });

  it('tells every finding, wherever it stands', () => {
    const text = '标题: a\r\n\r\n- "b": |\r\n\tc\r\n工作目标: [x, y]\r\n';
    const place = fc.nat(text.length + 1);
    fc.assert(
      fc.property(place, place, fc.constantFrom(text, text.replaceAll('\r\n', '\n')), (a, b, written) => {
        const file = fileOf(written);
        const html = english(reportOn(file, [blank(file, Math.min(a, b), Math.max(a, b))]));
        expect(html.match(/class="note error" id="f1-n1"/g)).toHaveLength(1);
        expect(html.match(/href="#f1-n1"/g)).toHaveLength(1);
      }),
    );
  });

  it('marks the gravest finding of a place, and a long stretch on its first line', () => {
    const text = `内容: |\n${'  甲乙丙\n'.repeat(9)}`;
    const file = fileOf(text);
    const start = text.indexOf('甲');
    const html = english(
      reportOn(file, [blank(file, start, start + 2, 'info'), blank(file, start, text.length, 'warning')]),
    );
    expect(html.match(/<mark/g)).toHaveLength(2);
    expect(html).toContain('<mark class="warning">甲乙</mark>');
    expect(html).toContain('lines 2–10');
  });

  it('lists several files, worst first, and folds the text of clean ones away', () => {
    const clean = fileOf('内容: 甲\n', 'a.yaml');
    const bad = fileOf('内容: XX\n', 'b.yaml');
    const html = english(
      createReport([
        { path: 'a.yaml', source: clean, diagnostics: [] },
        { path: 'b.yaml', source: bad, diagnostics: [blank(bad, 4, 6)] },
        {
          path: 'gone.yaml',
          source: null,
          diagnostics: [
            {
              code: 'file-not-found',
              args: { path: 'gone.yaml' },
              severity: 'error',
              file: fileOf('', 'gone.yaml'),
            },
            blank(bad, 4, 6),
          ],
        },
      ]),
    );
    expect([...html.matchAll(/<a href="#(f\d)"><bdi>(.*?)</g)].map(([, , name]) => name)).toEqual([
      'gone.yaml',
      'b.yaml',
      'a.yaml',
    ]);
    expect(html).toMatch(/<details><summary>Show the text<\/summary>\n.*甲/s);
    expect(html).toContain('the whole file <code>file-not-found</code>');
  });

  it('counts the findings of each rule, and says what it rests on', () => {
    const about = { severity: 'error', basis: 'Basis: office practice', page: '' } as const;
    const rules = new Map([
      ['stale-year', { ...about, title: 'an earlier year left in' }],
      ['placeholder', { ...about, title: 'a <blank>' }],
    ]);
    const html = REPORTERS.html(SAMPLE, { ...look, rules });
    const rows = [
      ...html.matchAll(/^<tr><th scope="row">(.*?)<\/th><td class="basis">(.*?)<\/td><td>(\d+)/gm),
    ];
    expect(rows.map(([, ...cells]) => cells.map(bare))).toEqual([
      ['Other, such as how keys, indents and colons are written ', '', '5'],
      ['a <blank> placeholder', 'office practice', '1'],
      ['an earlier year left in stale-year', 'office practice', '1'],
    ]);
  });

  it('shows targets beside what serves them where that was asked for', () => {
    const file = fileOf(
      '工作目标:\n  - { 编号: a, 内容: 体育 }\n主要措施:\n  - { 内容: 跑步, 对应: a }\n  - 唱歌\n',
    );
    const target = { text: '体育', line: 2, id: 'a', value: '4场' };
    const servedBy = [{ text: '跑步', line: 4, when: '3月', owner: ['王某'] }];
    const coverage = { targets: [{ ...target, servedBy }], unlinked: [{ text: '唱歌', line: 5 }] };
    const html = english(createReport([{ path: file.path, source: file, diagnostics: [], coverage }]));
    const table = html.slice(html.indexOf('<div class="coverage">'));
    expect(table).toContain('<a href="#f1-2">体育</a></th><td>4场</td><td><a href="#f1-4">跑步');
    expect(table).toContain('<li><a href="#f1-5">唱歌</a></li>');
    for (const [, id] of html.matchAll(/href="#(f1-\d+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it('says of a clean plan that it is, and shows it', () => {
    const file = fileOf('标题: 甲\n');
    const html = english(reportOn(file, []));
    expect(html).toContain('Nothing to mend.');
    expect(linesIn(html)).toEqual(['1 甲']);
    expect(english(CLEAN)).toContain('Nothing to mend.');
  });

  it('speaks Chinese', () => {
    const html = REPORTERS.html(SAMPLE, { ...look, locale: 'zh-CN' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(bare(html)).toMatch(
      /工作计划检查报告.*检查了 2 个文件：3 个错误.*错误 第 6 行 percentage-out-of-range/s,
    );
  });

  it('lets its one style sheet take effect and nothing else', () => {
    const hash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
    expect(STYLE_HASH).toBe(hash);
    expect(english()).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(english()).toContain(`<style>${STYLE}</style>`);
  });

  it('makes no markup of what anybody writes, in whatever place', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        '<script>',
        '"><b onload=x>',
        '</style>',
        '<!--',
        ']]>',
        "' onclick='x",
        '&lt;',
        '\u202e',
        '\ud800',
        '\0',
      ),
    );
    const ours =
      /<!DOCTYPE html>|<\/?(?:html|head|body|header|nav|section|ul|li|details|summary|table|thead|tbody|tr|th|td|dl|dt|dd|div|p|span|b|bdi|h[1-5]|br|code|mark|sup|a|title|style)(?: (?:class|id|lang|scope)="[\w -]*"| href="#f\d+(?:-n?\d+)?")*>|<meta [a-z- ]+="[^"<>]*"(?: content="[^"<>]*")?>/g;
    fc.assert(
      fc.property(texts, texts, fc.nat(20), (text, name, at) => {
        const file = fileOf(`标题: ${text}\n${text}: ${text}\n`, `${name}.yaml`);
        const finding: Diagnostic = {
          code: 'duplicate-id',
          args: { id: text, firstLine: 1 },
          severity: 'error',
          file,
          range: file.range(at, at + 3),
          related: [{ file: fileOf(text, name), range: file.range(0, 1) }],
        };
        const serving = { text, line: 1, when: text, owner: [text] };
        const coverage = {
          targets: [{ text, line: 1, id: text, value: text, servedBy: [serving] }],
          unlinked: [{ text, line: 1 }],
        };
        const report = createReport([{ path: file.path, source: file, diagnostics: [finding], coverage }]);
        const rest = english(report).replace(`<style>${STYLE}</style>`, '').replace(ours, '');
        expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
        expect(rest).not.toMatch(/[\p{Cs}\p{Bidi_Control}]|(?![\t\n])\p{Cc}/u);
      }),
    );
  });
});
