import { describe, expect, it } from 'vitest';
import { nodeAt, PLAN_SCHEMA } from '../../src/schema/plan-schema.ts';
import { closest, suggestKey, suggestValue } from '../../src/schema/suggest.ts';

const TOP = Object.keys(PLAN_SCHEMA.properties ?? {});
const ITEM = Object.keys(nodeAt(['sections', 0])?.properties ?? {});

describe('the key that was meant', () => {
  it.each([
    ['工作目地', 'targets'],
    ['目标', 'targets'],
    ['措施', 'measures'],
    ['主要工作', 'measures'],
    ['标　题', 'title'],
    ['题目', 'title'],
    ['年度', 'period'],
    ['指导思路', 'guidingIdeology'],
    ['保障措失', 'safeguards'],
    ['附件：', 'attachments'],
    ['organisation', 'organization'],
    ['document_number', 'documentNumber'],
    ['Goals', 'targets'],
    ['tilte', 'title'],
  ])('%s at the top', (written, key) => {
    expect(suggestKey(written, TOP)).toBe(key);
  });

  it.each([
    ['负责人', 'owner'],
    ['责任单位', 'owner'],
    ['完成时限', 'when'],
    ['目标', 'value'],
    ['措施', 'items'],
    ['配合单位', 'partners'],
    ['地址', 'venue'],
    ['deadline', 'when'],
    ['Owner', 'owner'],
    ['content', 'text'],
  ])('%s in an item', (written, key) => {
    expect(suggestKey(written, ITEM)).toBe(key);
  });

  it('none for a key of another place, however near', () => {
    expect(suggestKey('日期', TOP)).toBeNull();
    expect(suggestKey('Contact', TOP)).toBeNull();
    expect(suggestKey('周期', ITEM)).toBe('when');
  });

  it.each([
    ['guiding', 'guidingIdeology'],
    ['Ideology', 'guidingIdeology'],
    ['sign', 'signature'],
    ['guidin', 'guidingIdeology'],
    ['指导', 'guidingIdeology'],
    ['工作', 'targets'],
    ['doc', 'documentNumber'],
    ['do', null],
  ])('%s is the beginning or a word of one key, or of none or several', (written, key) => {
    expect(suggestKey(written, TOP)).toBe(key);
  });

  it.each(['天气', '家长会', 'weather', 'q'])('none for %s', (written) => {
    expect(suggestKey(written, TOP)).toBeNull();
  });
});

describe('the name that was meant, of any kind', () => {
  const NAMES = ['stale-year', 'weekday-mismatch', 'sum-mismatch', 'bank-card', 'no-dates', 'unfilled-blank'];

  it.each([
    ['sum', 'sum-mismatch'],
    ['year', 'stale-year'],
    ['weekdya', 'weekday-mismatch'],
    ['blanc', 'unfilled-blank'],
    ['no', null],
    ['ear', null],
    ['carp', null],
    ['clanc', null],
  ])('%s', (word, name) => {
    expect(closest(word, NAMES)).toBe(name);
  });
});

it('of several names that begin so, or have the word, none', () => {
  expect(closest('report', ['report-not-plan', 'report-of-the-year'])).toBeNull();
  expect(closest('quotes', ['several-quotes', 'straight-quotes'])).toBeNull();
});

describe('the fixed value that was meant', () => {
  it.each([
    ['lang', '汉语', ['zh-CN', 'en'], 'zh-CN'],
    ['lang', 'EN', ['zh-CN', 'en'], 'en'],
    ['yesNo', 'yes', ['true', 'false'], 'true'],
    ['yesNo', '不要', ['true', 'false'], 'false'],
    ['kind', '目标', ['targets', 'measures'], 'targets'],
    ['kind', '主要措失', ['targets', 'measures'], 'measures'],
    ['kind', '其他', ['targets', 'measures'], null],
  ])('%s: %s', (field, written, allowed, value) => {
    expect(suggestValue(field, written, allowed)).toBe(value);
  });
});
