import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { LayoutFinding } from '../../src/diagnostics/layout.ts';
import { LAYOUT_ITEMS } from '../../src/diagnostics/layout.ts';
import { cliWords } from '../../src/messages/cli.ts';
import type { Locale } from '../../src/messages/types.ts';
import { layoutReport } from '../../src/reporters/layout.ts';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const LOOK = { color: false, width: 80 };

function finding(more: Partial<LayoutFinding> = {}): LayoutFinding {
  return {
    item: 'marginTop',
    clause: '5.2.1',
    strength: 'required',
    asked: { kind: 'quantity', value: 37, unit: 'mm' },
    tolerance: 1,
    written: { kind: 'quantity', value: 37.006, unit: 'mm' },
    measured: { kind: 'quantity', value: 37.16, unit: 'mm' },
    verdict: 'right',
    ...more,
  };
}

function report(findings: readonly LayoutFinding[], locale: Locale = 'en'): string {
  const words = cliWords(locale).layout;
  return layoutReport({ file: 'plan.docx', style: 'Official', findings, problem: null }, words, LOOK);
}

test('a right item tells what is asked for with its tolerance, what was measured, clause and strength', () => {
  expect(report([finding()])).toMatch(/top margin +37 mm±1 +37\.2 mm +5\.2\.1 required/);
});

test('what is wrong stands first, with its page and the beginning of its line', () => {
  const wrong = finding({
    item: 'firstLineIndent',
    measured: { kind: 'quantity', value: 0.004, unit: 'characters' },
    verdict: 'wrong',
    place: { page: 3, text: '坚持办好一所学校带动一方百姓' },
  });
  const told = report([finding(), wrong]);
  expect(told.indexOf('Wrong: 1')).toBeLessThan(told.indexOf('Right: 1'));
  expect(told).toMatch(/\* first line, indent .* 0 characters/);
  expect(told.replace(/\s+/g, '')).toContain('page3“坚持办好一所学校带动一方…”');
  expect(told).toContain('1 right, 1 wrong, 0 in another font, 0 not measured, 0 not in this document.');
});

test('what was not measured says why, and what the file says', () => {
  const told = report([finding({ measured: null, verdict: 'unmeasured', why: 'noOccasion' })]);
  expect(told.replace(/\s+/g, ' ')).toContain('file: 37 mm 5.2.1 required no place for it');
});

test('a program that is missing is named, with how to install it', () => {
  const words = cliWords('en').layout;
  const problem = { kind: 'missing', program: 'LibreOffice' } as const;
  const told = layoutReport({ file: 'plan.docx', style: 'Official', findings: [], problem }, words, LOOK);
  expect(told).toContain('LibreOffice was not found');
  expect(told.replace(/\s+/g, ' ')).toContain('apt-get install libreoffice-writer poppler-utils');
});

describe.each(LOCALES)('in %s', (locale) => {
  test('no line of any item is wider than a terminal', () => {
    const all = LAYOUT_ITEMS.flatMap((item) => [
      finding({ item }),
      finding({ item, verdict: 'wrong', clause: '7.3.5.2', place: { page: 10, text: '松涛镇社区教育中心' } }),
      finding({ item, verdict: 'unmeasured', measured: null, why: 'textNotFound', clause: '7.3.5.2' }),
      finding({
        item,
        verdict: 'substituted',
        asked: { kind: 'text', text: '方正小标宋简体' },
        measured: { kind: 'text', text: 'NotoSansCJKjp-Regular-VKana' },
      }),
    ]);
    const wide = report(all, locale)
      .split('\n')
      .filter((line) => stringWidth(line) > LOOK.width);
    expect(wide).toEqual([]);
  });
});
