import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edits.ts';
import { findings, marked, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

describe('in front of an item', () => {
  it.each([
    ['一、办好讲座，每月一次。', '一、'],
    ['（一）办好讲座，每月一次。', '（一）'],
    ['(十二)办好讲座，每月一次。', '(十二)'],
    ['（一）组织保障，每月一次。', '（一）'],
    ['（2）号召居民每月参加。', '（2）'],
    ['1、办好讲座，每月一次。', '1、'],
    ['1．办好讲座，每月一次。', '1．'],
    ['1.办好讲座，每月一次。', '1.'],
    ['（1）办好讲座，每月一次。', '（1）'],
    ['3）办好讲座，每月一次。', '3）'],
    ['①办好讲座，每月一次。', '①'],
  ])('%s', (text, numbering) => {
    expect(findings(measure(text))).toMatchObject([{ code: 'typed-numbering', args: { numbering } }]);
    expect(markedBy('typed-numbering', measure(text))).toEqual([numbering]);
  });

  it.each([
    ['1. Open every Saturday.', '1.'],
    ['2, vigorously open every Saturday.', '2,'],
    ['a) Open every Saturday.', 'a)'],
    ['IV. Open every Saturday.', 'IV.'],
  ])('%s', (text, numbering) => {
    expect(markedBy('typed-numbering', measureEn(text))).toEqual([numbering]);
  });

  it.each([
    '3, 4 and 5 year olds meet every week.',
    '1.5 km of paths are swept every week.',
    'A. Miller opens every Saturday.',
  ])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measureEn(text))).toEqual([]);
  });

  it.each([
    '三、四年级学生每月进社区。',
    '1、2号楼每月清理。',
    '十、十一月各办一次。',
    '3.15前后设咨询台。',
    '一老一小每月走访。',
  ])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measure(text))).toEqual([]);
  });
});

it('in front of headings, of entries in annexes too', () => {
  const yaml = chinese('章节:\n  - 标题: 一、文体活动\n    条目: [每月一次。]\n附件: [1、值班表]\n');
  expect(markedBy('typed-numbering', yaml)).toEqual(['一、', '1、']);
});

it('brings the edit that takes it out', () => {
  const yaml = english('measures:\n  - text: "1. Open every Saturday."\n');
  const [found] = findings(yaml);
  expect(found && marked(found)).toBe('1.');
  expect(applyEdits(yaml, found?.fix ?? [])).toBe(english('measures:\n  - text: "Open every Saturday."\n'));
});
