import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport } from '../../src/diagnostics/report.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { CLEAN, SAMPLE } from './sample.ts';

const chinese = (width?: number) => pretty(SAMPLE, { color: false, locale: 'zh-CN', width });
const english = (width?: number) => pretty(SAMPLE, { color: false, locale: 'en', width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const COLOR = /\u001b\[\d+m/g;

/** Lines of the same length, each with a blank. */
const PLAN = createSourceFile({
  path: 'a.yaml',
  text: Array.from({ length: 9 }, (_, at) => `- XX, line ${at + 1}\n`).join(''),
});
const LINE = '- XX, line 1\n'.length;
const MISSING = { kind: 'schedule', heading: 'Schedule', required: false } as const;

function blank(line: number): Diagnostic {
  const range = PLAN.range(line * LINE + 2, line * LINE + 4);
  return { code: 'placeholder', severity: 'error', args: { blank: 'XX' }, file: PLAN, range };
}

const told = (diagnostics: readonly Diagnostic[]) =>
  pretty(createReport([{ path: PLAN.path, diagnostics }]), { color: false, locale: 'en' });

describe('the report for people', () => {
  it('shows place, severity, code, message, lines with carets, and hint of a finding', () => {
    expect(chinese()).toContain(
      [
        '  1:10 ⚠ 警告 stale-year',
        '  这里写的是 2025 年，而这份计划是 2026 年的，很像是从旧稿里带过来的。',
        '     1 | 标题: 桃园里社区2025年工作计划',
        '       |                 ^^^^^^',
        '     2 | 单位: 桃园里社区居民委员会',
        '  建议：说的是今年的事，就改成 2026 年；确实在讲往年，可以不改。',
        '',
      ].join('\n'),
    );
  });

  it('groups by file and leaves clean files out', () => {
    expect(chinese().startsWith('plans/计划.yaml\n\n')).toBe(true);
    expect(chinese()).not.toContain('clean.yaml');
  });

  it('shows the second place of a finding', () => {
    expect(english(100)).toMatch(/See also line 6:\n {5}6 \| .*t1 }\n {7}\| +\^\^\n/);
  });

  it('names the file of a second place elsewhere', () => {
    const here = createSourceFile({ path: 'a.yaml', text: 'x\n' });
    const there = createSourceFile({ path: 'b.yaml', text: 'y\n' });
    const related = [{ file: there, range: there.range(0, 1) }];
    const diagnostics = [
      {
        code: 'duplicate-id',
        args: { id: 'x', firstLine: 1 },
        severity: 'error',
        file: here,
        range: here.range(0, 1),
        related,
      },
    ] as const;
    const text = pretty(createReport([{ path: 'a.yaml', diagnostics }]), { color: false, locale: 'en' });
    expect(text).toContain('  See also line 1 of b.yaml:\n     1 | y\n');
  });

  it('tells a fix where the hint has not', () => {
    const file = createSourceFile({ path: 'a.yaml', text: 'x\n' });
    const range = file.range(0, 1);
    const told = (text: string) => {
      const diagnostics = [
        { code: 'placeholder', args: { blank: 'x' }, severity: 'error', file, range, fix: [{ range, text }] },
      ] as const;
      return pretty(createReport([{ path: 'a.yaml', diagnostics }]), { color: false, locale: 'en' });
    };
    expect(told('y9')).toContain('  Fix: write “y9” instead of “x”.\n');
    expect(english()).not.toContain('Fix: take out “1、”');
  });

  it('sums up, and says how to learn more, with the rule of the first error', () => {
    expect(english()).toMatch(
      /\n✖ 2 files checked: 3 errors, 3 warnings, 1 note\.\nTo read .*: plan rules percentage-out-of-range\n$/,
    );
  });

  it('offers the other language only where it is told to, and nothing where no help is wanted', () => {
    const look = { color: false, locale: 'en' } as const;
    expect(pretty(SAMPLE, { ...look, offerOtherLanguage: true })).toMatch(/看中文提示：.*--lang zh-CN\n$/);
    expect(pretty(SAMPLE, { ...look, offerOtherLanguage: true, help: false })).toMatch(/1 note\.\n$/);
  });

  it('names the rule of a note only where there is nothing graver', () => {
    const note = { code: 'missing-section', severity: 'info', args: MISSING, file: PLAN } as const;
    const fault = { code: 'fullwidth-indent', severity: 'error', args: { lines: 1 }, file: PLAN } as const;
    expect(told([note])).toContain('plan rules missing-section');
    expect(told([note, fault])).not.toContain('plan rules');
  });

  it('is one line where nothing is wrong, and names the file where there is one', () => {
    const look = { color: false, locale: 'zh-CN' } as const;
    expect(pretty(CLEAN, look)).toBe('✔ 检查了 plans/clean.yaml，没有发现问题。\n');
    const two = createReport(['a.yaml', 'b.yaml'].map((path) => ({ path, diagnostics: [] })));
    expect(pretty(two, look)).toBe('✔ 检查了 2 个文件，没有发现问题。\n');
  });

  it('breaks the lines of an example of ours, and shows line feeds of the user’s as symbols', () => {
    const args = {
      key: 'owner\nx',
      inList: false,
      expected: ['text'],
      found: 'list',
      example: '责任人:\n  - 王某',
    } as const;
    const text = told([{ code: 'wrong-type', severity: 'error', args, file: PLAN }]);
    expect(text).toContain('\n    责任人:\n      - 王某\n');
    expect(text).toContain('owner␊x');
  });

  it('tells a hint once a file', () => {
    const hint = 'Hint: Write the real name';
    expect(told([blank(0), blank(1)]).split(hint).length - 1).toBe(1);
    const files = ['a', 'b'].map((path) => ({ path, diagnostics: [blank(0)] }));
    const both = pretty(createReport(files), { color: false, locale: 'en' });
    expect(both.split(hint).length - 1).toBe(2);
  });

  it('tells neighbours that are alike once, and lists the others by place and line', () => {
    const text = told(Array.from({ length: 4 }, (_, line) => blank(line)));
    expect(text.split('✖ error placeholder').length - 1).toBe(1);
    expect(text).toContain(
      [
        '  3 more like this:',
        '    2:3  - XX, line 2',
        '    3:3  - XX, line 3',
        '    4:3  - XX, line 4',
        '',
      ].join('\n'),
    );
    expect(text).toContain('4 errors');
  });

  it('tells them once where others stand between them, and anew where they are far apart', () => {
    const other = (line: number): Diagnostic => ({ ...blank(line), severity: 'warning' });
    const mixed = told([0, 1, 2, 3].map((line) => (line % 2 ? other(line) : blank(line))));
    expect(mixed.match(/(?:error|warning) placeholder|Once more here:/g)).toEqual([
      'error placeholder',
      'Once more here:',
      'warning placeholder',
      'Once more here:',
    ]);
    expect(told([blank(0), blank(8)]).match(/error placeholder/g)).toHaveLength(2);
  });

  it('tells differing ones each, up to five of a rule, and lists the rest', () => {
    const word = (line: number): Diagnostic => ({
      ...blank(line),
      code: 'confused-word',
      args: { word: 'XX', right: `right ${line}` },
    });
    const text = told(Array.from({ length: 8 }, (_, line) => word(line)));
    expect(text.match(/error confused-word/g)).toHaveLength(5);
    expect(text).toContain('  3 more like this:\n    6:3  - XX, line 6\n');
  });

  it('keeps the hints of many faults of typing, each with what to write', () => {
    const typed = (line: number) => {
      const range = PLAN.range(line * LINE, line * LINE + 1);
      const args = { key: '标题', text: `第${line}项` };
      return { code: 'fullwidth-colon', severity: 'error', args, file: PLAN, range } as const;
    };
    const text = told(Array.from({ length: 7 }, (_, line) => typed(line)));
    expect(text).toMatch(/ {4}7:1 {2}- XX, line 7\n {9}Hint: .*标题: 第6项\n/);
  });

  it.each([undefined, 50, 66, 80, 120])('keeps every line within %s columns, in both languages', (width) => {
    for (const text of [chinese(width), english(width)]) {
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width ?? 80);
    }
  });

  it('lets nothing of the user’s through that a terminal would obey', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(chinese()).not.toMatch(obeyed);
    expect(chinese()).toContain('XX␛[31m红\\u{202e}字');
    expect(pretty(SAMPLE, { color: true, locale: 'en' }).replace(COLOR, '')).not.toMatch(obeyed);
  });

  it('says the same with colour', () => {
    const colored = pretty(SAMPLE, { color: true, locale: 'zh-CN' });
    expect(colored).not.toBe(chinese());
    expect(colored.replace(COLOR, '')).toBe(chinese());
  });
});
