import { describe, expect, it } from 'vitest';
import { findings } from './helpers.ts';

/** What is said to be meant by the unknown keys of a plan. */
function told(text: string): readonly unknown[] {
  return findings(`标题: a\n${text}`).map((one) =>
    one.code === 'unknown-key' ? (one.args.suggestion ?? one.args.elsewhere) : one.code,
  );
}

describe('an unknown key', () => {
  it.each([
    ['主要措施:\n  - 深入社区: 举办活动。', { sentence: '深入社区: 举办活动。' }],
    [
      'measures:\n  - Neighbours meet on Friday: bring cake.',
      { sentence: 'Neighbours meet on Friday: bring cake.' },
    ],
    ['measures:\n  - Step 1: hold 5 talks', { sentence: 'Step 1: hold 5 talks' }],
    [
      '落款:\n  由全体居民代表会议讨论通过以后的日期: a',
      { sentence: '由全体居民代表会议讨论通过以后的日期: a' },
    ],
  ])('of many words, or before a text in a list, is a sentence: %s', (text, elsewhere) => {
    expect(told(text)).toEqual([elsewhere]);
  });

  it.each([
    ['measures:\n  - March: Teachers meet', '- { when: March, text: Teachers meet }'],
    ['活动安排:\n  3月: a, b', '- { 时间: 3月, 内容: "a, b" }'],
    ['活动安排:\n  二月份:\n    - a', '- 时间: 二月份\n  条目: …'],
    ['二月份:\n  - a', '活动安排:\n  - 时间: 二月份\n    条目: …'],
    ['活动安排:\n  第一阶段（3月—5月）:\n    - a', '- 时间: 第一阶段（3月—5月）\n  条目: …'],
  ])('that is a time is shown as an entry: %s', (text, time) => {
    expect(told(text)).toEqual([{ time: time.split('\n') }]);
  });

  it('that is a time is told once for all times of a list', () => {
    expect(told('活动安排:\n  二月份: a\n  三月份: b\n  4月: c')).toHaveLength(1);
  });

  it.each([
    ['一、指导思想: a', '指导思想'],
    ['三、主要工作: a', '主要措施'],
  ])('with a number in front is known without it: %s', (text, key) => {
    expect(told(text)).toEqual([key]);
  });

  it.each([
    ['二、共建目标:\n  - a', { section: ['工作目标:', '  标题: 共建目标', '  条目: …'], key: '工作目标' }],
    ['共建目标: a\n工作目标: b', { section: ['章节:', '  - 标题: 共建目标', '    内容: …'], key: null }],
    [
      'Our own hopes:\n  - a',
      { section: ['sections:', '  - title: Our own hopes', '    items: …'], key: null },
    ],
    ['主要措施:\n  敬老爱亲:\n    - a', { titled: ['- 标题: 敬老爱亲', '  条目: …'] }],
  ])('that is a title of its own is shown as one: %s', (text, elsewhere) => {
    expect(told(text)).toEqual([elsewhere]);
  });

  it('that begins as only one key does is taken for that', () => {
    expect(told('guiding: a')).toEqual(['guidingIdeology']);
    expect(told('指导: a')).toEqual(['指导思想']);
  });

  it('with a text behind it stands for no list of entries', () => {
    expect(told('主要措施:\n  - 任务: 办好讲座\n    时间: 6月')).toEqual(['内容']);
    expect(told('主要措施:\n  - 标题: a\n    任务: [办好讲座]')).toEqual(['条目']);
  });

  it('among keys of ours is left to the list of keys', () => {
    expect(told('主要措施:\n  - 内容: a\n    敬老爱亲: b')).toEqual([null]);
  });
});
