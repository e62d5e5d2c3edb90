import { describe, expect, it } from 'vitest';
import type { RuleArgs, RuleCode } from '../../src/diagnostics/rule-args.ts';
import { rules as en } from '../../src/messages/en/rules/index.ts';
import { excerpt } from '../../src/messages/excerpt.ts';
import type { Message, Messages } from '../../src/messages/types.ts';
import { rules as zh } from '../../src/messages/zh-CN/rules/index.ts';

/** Every rule with arguments that have to turn up in its sentence. */
const ARGS: { readonly [C in RuleCode]: readonly RuleArgs[C][] } = {
  placeholder: [{ blank: 'XX' }, { blank: '' }, { blank: 'x', around: '十八届x中全会' }],
  'missing-section': [
    { kind: 'targets', heading: '工作目标', required: true },
    { kind: 'measures', heading: '措施', required: false },
  ],
  'missing-period': [{ dates: 0 }, { dates: 1 }, { dates: 7 }],
  'stale-year': [
    { year: 2019, planYear: 2026 },
    { year: 2027, planYear: 2026 },
  ],
  'date-outside-period': [
    { date: '3月8日', from: '2026-09-01', to: '2027-01-31', signed: false },
    { date: '2027年3月8日', from: '2026-09-01', to: '2027-01-31', signed: true },
  ],
  'target-unmeasurable': [{ text: '居民素质大大提高' }],
  'target-without-measure': [{ text: '覆盖率达到80%', id: '覆盖' }],
  'no-owners': [{ items: 7 }, { items: 1 }],
  'no-dates': [{ items: 7 }, { items: 1 }],
  'dangling-reference': [
    { reference: 't9', what: 'id', suggestion: 't6' },
    { reference: '附件3', what: 'annex', suggestion: null },
    { reference: '11次', what: 'result', suggestion: null },
  ],
  'duplicate-id': [{ id: 't1', firstLine: 12 }],
  'percentage-out-of-range': [{ figure: '120%' }, { figure: '-5%' }],
  'per-head-mismatch': [{ rate: '人均2元', count: '5万人', stated: '12万元', computed: '10万元' }],
  'conflicting-figures': [{ indicator: '居民参与率', figure: '65%', other: '60%以上', line: 4 }],
  'name-varies': [{ name: '社区教育领导小组', other: '社区教育工作领导小组', line: 4 }],
  'report-not-plan': [{ items: 5, done: 4 }],
  'partial-participation': [{ figure: '50%以上' }],
  'sum-mismatch': [{ stated: '5', computed: '6', unit: '万元' }],
  'typed-numbering': [
    { numbering: '一、', form: 'front' },
    { numbering: '3、', form: 'inside' },
    { numbering: '.', form: 'remnant' },
  ],
  'impossible-date': [
    { date: '2月30日', month: 2, days: 28 },
    { date: '13月', month: 13, days: null },
  ],
  'weekday-mismatch': [
    {
      day: { year: 2026, month: 3, day: 5 },
      written: 3,
      right: 4,
      nearest: { year: 2026, month: 3, day: 4 },
    },
  ],
  'occasion-on-wrong-day': [
    {
      occasion: '重阳节',
      found: { month: 10, day: 20 },
      days: [{ month: 10, day: 18 }],
      year: 2026,
    },
    { occasion: '学雷锋日', found: { month: 3, day: 12 }, days: [{ month: 3, day: 5 }], year: null },
  ],
  'outdated-guidance': [
    {
      written: '十九大',
      next: { congress: 20, plenum: null, year: 2022, month: 10 },
      current: { congress: 20, plenum: 4 },
    },
    {
      written: '二十届二中全会',
      next: { congress: 20, plenum: 4, year: 2025, month: 10 },
      current: { congress: 20, plenum: 4 },
    },
    {
      written: '19th National Congress',
      next: { congress: 20, plenum: null, year: 2022, month: 10 },
      current: null,
    },
  ],
  'month-without-work': [{ months: [8] }, { months: [7, 8] }],
  'month-twice': [
    { month: 3, meant: null },
    { month: 3, meant: 4 },
  ],
  'phase-order': [
    { form: 'reversed', phase: '第一阶段', time: '3月20日—10日', before: null },
    { form: 'earlier', phase: '第二阶段', time: '2月', before: { phase: '第一阶段', time: '3月' } },
    { form: 'overlap', phase: '第二阶段', time: '4—6月', before: { phase: '第一阶段', time: '3—5月' } },
  ],
  'occasion-in-wrong-month': [{ occasion: '重阳节', months: [10], found: 3 }],
  'phrase-not-understood': [
    { key: '时间', phrase: '等通知' },
    { key: 'value', phrase: '尽力' },
  ],
  'row-too-long': [
    { cells: 3, columns: 2, number: null },
    { cells: 3, columns: 2, number: '1,850' },
  ],
  'empty-item': [{ key: null }, { key: '经费预算' }],
  'numbering-order': [
    { found: '三是', before: '一是', form: 'skipped' },
    { found: '（2）', before: '（2）', form: 'doubled' },
  ],
  'other-organization': [
    { name: '柳荫里社区', own: '桃园里社区居民委员会', where: 'title', count: 1 },
    { name: '柳荫里社区', own: '桃园里社区居民委员会', where: 'signature', count: 1 },
    { name: '柳荫里社区', own: '桃园里社区居民委员会', where: 'text', count: 3 },
  ],
  'starter-text': [
    { text: '谁负责', count: 1, example: null },
    { text: '谁负责', count: 4, example: null },
    { text: '每月走访。', count: 1, example: 'health-campaign' },
    { text: '每月走访。', count: 12, example: 'health-campaign' },
  ],
  'repeated-sentence': [
    { sentence: '每月走访。', line: 4, count: 1 },
    { sentence: '每月走访。', line: 4, count: 3 },
  ],
  'mixed-quotes': [
    { found: "'", count: 1, form: 'straight' },
    { found: '’', count: 3, form: 'curly' },
  ],
  'mixed-dates': [
    { date: 'March 3', form: 'mixed', count: 1, usual: '8 May', right: '3 March' },
    { date: '3.4.2026', form: 'mixed', count: 2, usual: '8 May', right: null },
    { date: '03/04/2026', form: 'ambiguous', meanings: ['3 April', '4 March'] },
  ],
  'straight-quotes': [{ written: '"书法班"', right: '“书法班”' }],
  'half-width-punctuation': [{ written: ',', right: '，' }],
  'full-width-characters': [{ written: '２０２６', right: '2026' }],
  'date-form': [
    { date: '26年', right: '2026年', form: 'short-year' },
    { date: '2026.3.5', right: '2026年3月5日', form: 'separators' },
    { date: '二○二六', right: '二〇二六', form: 'zero' },
    { date: '2O26', right: '2026', form: 'letter' },
    { date: '2026年五月1日', right: '2026年5月1日', form: 'mixed' },
    { date: '2026年03月05日', right: '2026年3月5日', form: 'leading-zeros' },
    { date: '二〇二六年三月五日', right: '2026年3月5日', form: 'han' },
  ],
  'number-form': [
    { figure: '3。5', right: '3.5', form: 'point' },
    { figure: '63-68%', right: '63%～68%', form: 'unit' },
    { figure: '3-5', right: '3～5', form: 'quantity' },
    { figure: '3-5月', right: '3—5月', form: 'time' },
  ],
  'document-number-form': [{ number: '[2026]5号', right: '〔2026〕5号' }],
  'enumeration-comma': [{ what: 'titles' }, { what: 'quotations' }],
  'ellipsis-form': [
    { written: '。。。', right: '……', form: 'dots' },
    { written: '等……', right: '等', form: 'etc' },
  ],
  'unpaired-marks': [
    { mark: '“', form: 'unpaired', right: null },
    { mark: '《乙》', form: 'nested', right: '〈乙〉' },
  ],
  'stray-punctuation': [
    { marks: '，。', right: '。' },
    { marks: '、', right: '' },
    { marks: '。，', right: null },
  ],
  'end-punctuation': [
    { mark: '；', form: 'heading', right: '' },
    { mark: '、', form: 'open', right: null },
    { mark: '', form: 'list', right: '。' },
    { mark: '；', form: 'list', right: '。' },
  ],
  'doubled-word': [{ word: '的' }],
  'confused-word': [{ word: '社去', right: '社区' }],
  'unchanged-text': [
    { form: 'text', text: '每周开课', count: 1 },
    { form: 'text', text: '每周开课', count: 3 },
    { form: 'figure', text: '达到50%', count: 1 },
    { form: 'day', text: '3月12日', count: 1 },
  ],
  'copied-from': [
    { length: 84, unit: 'characters', from: '杏花里社区居民委员会', file: 'a', others: 0, own: false },
    { length: 31, unit: 'words', from: null, file: 'a', others: 2, own: false },
    { length: 84, unit: 'characters', from: '2025', file: 'a', others: 0, own: true },
    { length: 84, unit: 'characters', from: null, file: 'a', others: 1, own: true },
  ],
  'identity-number': [{ number: '1101**********002X' }],
  'bank-card': [{ number: '6200********0005' }],
  'mobile-number': [{ number: '138****1234' }],
};

function told<C extends RuleCode>(language: Messages<RuleArgs>, code: C): string[] {
  const entry: Message<RuleArgs[C]> = language[code];
  return ARGS[code]
    .flatMap((args) => [entry.message(args), ...(entry.hint?.(args) ?? '').split('\n').filter(isSentence)])
    .filter((text) => text !== '');
}

/** A hint can show lines of a plan file between its sentences. */
const isSentence = (line: string): boolean => !/^\s|^[\p{L}]+:$/u.test(line);

const CODES = Object.keys(ARGS).filter((code): code is RuleCode => Object.hasOwn(ARGS, code));

describe.each(CODES)('the words for %s', (code) => {
  it('are whole sentences in both languages, without a missing value', () => {
    for (const sentence of told(zh, code)) expect(sentence).toMatch(/[。？”：]$/u);
    for (const sentence of told(en, code)) expect(sentence).toMatch(/^[A-Z“\p{Script=Han}].*[.?:]$/u);
    for (const sentence of [...told(zh, code), ...told(en, code)])
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('are words of the office', () => {
    for (const sentence of told(zh, code))
      expect(sentence).not.toMatch(/字符串|映射|标量|节点|解析|字段|YAML/);
    for (const sentence of told(en, code))
      expect(sentence).not.toMatch(/\b(mapping|scalar|string|node|token|parse|YAML|array)\b/i);
  });
});

describe('a text of the user’s in a sentence', () => {
  it('is short, on one line, and cut between characters', () => {
    expect(excerpt('甲\n  乙')).toBe('甲 乙');
    expect(excerpt('四'.repeat(31))).toBe(`${'四'.repeat(30)}…`);
    expect(excerpt('👨‍👩‍👧'.repeat(5), 3)).toBe(`${'👨‍👩‍👧'.repeat(3)}…`);
  });

  it('is whole where it fits', () => {
    expect(excerpt('四'.repeat(30))).toBe('四'.repeat(30));
  });
});
