import { expect, test } from 'vitest';
import { levelUnder, mergedSettings, NO_POLICY } from '../../src/config/config.ts';
import { mergedOptions, optionsOf, RULE_OPTIONS } from '../../src/config/options.ts';
import { readConfig } from '../../src/config/read.ts';
import { messageOf } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

test('a rule gets each of its options, with the default where nothing is said', () => {
  expect(optionsOf('confused-word')).toEqual({ words: {} });
  expect(optionsOf('confused-word', { words: { 网格园: '网格员' } })).toEqual({
    words: { 网格园: '网格员' },
  });
  expect(optionsOf('doubled-word', { words: { a: 'b' } })).toEqual({});
});

test('lists and pairs add to what a policy extends, numbers replace', () => {
  expect(mergedOptions({ days: 3, names: ['甲', '乙'] }, { days: 5, names: ['乙', '丙'] })).toEqual({
    days: 5,
    names: ['甲', '乙', '丙'],
  });
  const base = { 'confused-word': { level: 'info', options: { words: { 甲: '乙' } } } } as const;
  const over = {
    'confused-word': { options: { words: { 丙: '丁' } } },
    'no-owners': { level: 'off' },
  } as const;
  expect(mergedSettings(base, over)).toEqual({
    'confused-word': { level: 'info', options: { words: { 甲: '乙', 丙: '丁' } } },
    'no-owners': { level: 'off' },
  });
});

test('months that may be empty are months', () => {
  const read = (months: string) =>
    readConfig(
      createSourceFile({
        path: 'plan.config.yaml',
        text: `规则: { month-without-work: { 可空月份: [${months}] } }\n`,
      }),
    );
  expect(read('2, 8月').diagnostics).toEqual([]);
  expect(read('2, 8月').config.rules).toEqual({
    'month-without-work': { options: { emptyMonths: ['2', '8'] } },
  });
  expect(read('13, 暑假').diagnostics.map((found) => messageOf(found, 'zh-CN').message)).toEqual([
    '这里不能写“13”，程序不认得。',
    '这里不能写“暑假”，程序不认得。',
  ]);
});

test('a rule that some presets do not ask is asked by those that do, and by name', () => {
  const rule = { id: 'doubled-word', presets: ['public-document'] } as const;
  expect(levelUnder(NO_POLICY, rule, 'warning')).toBe('off');
  expect(levelUnder({ ...NO_POLICY, preset: 'public-document' }, rule, 'warning')).toBe('warning');
  expect(levelUnder({ ...NO_POLICY, rules: { 'doubled-word': { level: 'info' } } }, rule, 'warning')).toBe(
    'info',
  );
});

test('no two options share an English name and differ in Chinese: a policy names them in either', () => {
  const names = Object.values(RULE_OPTIONS).flatMap((specs) =>
    Object.entries(specs).map(([name, { zh }]) => `${name} ${zh}`),
  );
  const unique = [...new Set(names)];
  expect(new Set(unique.map((pair) => pair.split(' ')[0])).size).toBe(unique.length);
  expect(new Set(unique.map((pair) => pair.split(' ')[1])).size).toBe(unique.length);
});
