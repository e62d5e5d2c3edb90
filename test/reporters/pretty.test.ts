import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { CLEAN, SAMPLE } from './sample.ts';

const chinese = (width?: number) => pretty(SAMPLE, { color: false, locale: 'zh-CN', width });
const english = (width?: number) => pretty(SAMPLE, { color: false, locale: 'en', width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const COLOR = /\u001b\[\d+m/g;

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

  it('sums up, and says how to learn more, also in the other language', () => {
    expect(english()).toMatch(
      /\n✖ 2 files checked: 3 errors, 3 warnings, 1 note\.\nTo read .*: plan rules missing-section\n看中文提示：.*--lang zh-CN\n$/,
    );
  });

  it('is one line where nothing is wrong', () => {
    expect(pretty(CLEAN, { color: false, locale: 'zh-CN' })).toBe('✔ 检查了 1 个文件，没有发现问题。\n');
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
