import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { chinese, measure } from './plans.ts';

describe('enumeration-comma', () => {
  it('between titles and between quotations', () => {
    const wrong = '学《甲》、《乙》、《丙》，评“甲”、“乙”和“丙”。';
    expect(mended('enumeration-comma', measure(wrong))).toBe(
      measure('学《甲》《乙》《丙》，评“甲”“乙”和“丙”。'),
    );
  });

  it.each([
    '学《甲》（修订）、《乙》（试行）。',
    '评“甲”奖、“乙”奖。',
    '办好“母亲节”、“重阳节”、端午节活动。',
    '办好端午节、“母亲节”、“重阳节”活动。',
    '学《甲》、《乙》（试行）。',
  ])('%s: more than titles and quotations', (text) => {
    expect(markedBy('enumeration-comma', measure(text))).toEqual([]);
  });
});

describe('ellipsis-form', () => {
  it.each([
    ['书法、合唱。。。', '书法、合唱……'],
    ['书法、合唱...', '书法、合唱……'],
    ['书法、合唱……。', '书法、合唱……。'],
    ['书法…合唱', '书法……合唱'],
    ['书法、合唱等……', '书法、合唱等'],
    ['书法、合唱……等。', '书法、合唱等。'],
  ])('%s', (wrong, right) => {
    expect(mended('ellipsis-form', measure(wrong))).toBe(measure(right));
  });

  it.each(['书法……合唱', '达到……等级', '第一章.....3', 'and so on...', '…………'])('%s is none', (text) => {
    expect(markedBy('ellipsis-form', measure(text))).toEqual([]);
  });
});

describe('unpaired-marks', () => {
  it.each([
    ['开展“敬老活动。', '“'],
    ['开展敬老”活动。', '”'],
    ['学习《条例，每月一次。', '《'],
    ['讲座（附义诊，每月一次。', '（'],
    ['桃委〔2026年5号。', '〔'],
  ])('%s', (text, mark) => {
    expect(markedBy('unpaired-marks', measure(text))).toEqual([mark]);
  });

  it.each([
    '1）讲座；2）义诊；a）宣传。',
    '讲座（附义诊)每月一次。',
    '唱“Don’t worry”，每月一次。',
    '“第一段。\n\n“第二段。”',
    '学《关于印发〈公约〉的通知》。',
    '他说：“做好‘三件事’。”',
    '[办法](附件(1).pdf)每月对照。',
  ])('%s is right', (text) => {
    expect(markedBy('unpaired-marks', measure(text))).toEqual([]);
  });

  it('a title on two lines', () => {
    expect(
      markedBy('unpaired-marks', `标题: ["关于《居民公约", "修订》的工作计划"]\n${measure('每月。')}`),
    ).toEqual([]);
  });

  it.each([
    [
      '学《关于印发《公约》的通知》和《转发《甲》《乙》的通知》。',
      '学《关于印发〈公约〉的通知》和《转发〈甲〉〈乙〉的通知》。',
    ],
    ['他说：“做好“三件事”。”', '他说：“做好‘三件事’。”'],
  ])('within its own kind: %s', (wrong, right) => {
    expect(mended('unpaired-marks', measure(wrong))).toBe(measure(right));
  });
});

describe('stray-punctuation', () => {
  it.each([
    ['讲座，，义诊、、宣传。。', '讲座，义诊、宣传。'],
    ['时间： ：每月。', '时间：每月。'],
    ['讲座，。', '讲座。'],
    ['好不好？。', '好不好？'],
    ['利用、和开发社区内的资源，修订、及公布制度。', '利用和开发社区内的资源，修订及公布制度。'],
    ['演讲、辩论、等形式。', '演讲、辩论等形式。'],
    ['活动的`准入制度。', '活动的准入制度。'],
  ])('%s', (wrong, right) => {
    expect(mended('stray-punctuation', measure(wrong))).toBe(measure(right));
  });

  it('what only the author can tell is left', () => {
    const yaml = measure('讲座。，义诊，、宣传。');
    expect(markedBy('stray-punctuation', yaml)).toEqual(['。，', '，、']);
    expect(mended('stray-punctuation', yaml)).toBe(yaml);
  });

  it.each([
    '真好！！真的？！',
    '平安、和谐、和睦、和美的邻里。',
    '走访桃园里、和泰社区。',
    '早发现、及时报。',
    '书法……合唱——茶艺。',
    '一等、二等、等级评定。',
    '用`甲`和`乙`表示。',
    '讲座、以及义诊。',
  ])('%s is right', (text) => {
    expect(markedBy('stray-punctuation', measure(text))).toEqual([]);
  });
});

describe('end-punctuation', () => {
  const list = (...texts: readonly string[]) => chinese(`主要措施: ${JSON.stringify(texts)}\n`);

  it('behind headings, the title and the names of annexes', () => {
    const yaml = (end: string) =>
      `标题: 桃园里社区2026年工作计划${end}\n${chinese(`章节:\n  - 标题: 文体活动${end}\n    条目:\n      - { 标题: 合唱${end}, 内容: 每月。 }\n附件: [值班表${end}]\n`)}`;
    expect(mended('end-punctuation', yaml('，'))).toBe(yaml(''));
    expect(markedBy('end-punctuation', yaml('；')).length).toBe(4);
  });

  it('headings that run into their text', () => {
    const yaml = chinese(
      '主要措施:\n  - { 标题: 合唱。, 内容: 每月一次。 }\n  - { 标题: 讲座：, 内容: 每月一次。 }\n',
    );
    expect(markedBy('end-punctuation', yaml)).toEqual([]);
  });

  it('behind the heading of a section that has no text to run into', () => {
    const yaml = (end: string) =>
      chinese(`章节:\n  - { 标题: 文体活动${end}, 条目: [每月合唱。, 每月书法。] }\n`);
    expect(mended('end-punctuation', yaml('。'))).toBe(yaml(''));
    expect(mended('end-punctuation', yaml('：'))).toBe(yaml(''));
  });

  it('a text that breaks off', () => {
    expect(markedBy('end-punctuation', measure('每月反映、'))).toEqual(['、']);
    expect(markedBy('end-punctuation', measure('每月反映，'))).toEqual(['，']);
  });

  it.each([
    [
      ['甲。', '乙。', '丙', '丁。'],
      ['甲。', '乙。', '丙。', '丁。'],
    ],
    [
      ['甲。', '乙；', '丙。', '丁。'],
      ['甲。', '乙。', '丙。', '丁。'],
    ],
    [
      ['甲；', '乙；', '丙；', '丁；'],
      ['甲；', '乙；', '丙；', '丁。'],
    ],
    [
      ['甲；', '乙', '丙；', '丁。'],
      ['甲；', '乙；', '丙；', '丁。'],
    ],
  ])('the odd one: %j', (wrong, right) => {
    expect(mended('end-punctuation', list(...wrong))).toBe(list(...right));
    expect(findings(list(...wrong)).find(({ code }) => code === 'end-punctuation')?.severity).toBe('info');
  });

  it.each([
    [['甲。', '乙', '丙', '丁。']],
    [['甲', '乙', '丙', '丁。']],
    [['甲；', '乙；', '丙；', '丁。']],
    [['甲。', '乙：', '丙。', '丁。']],
    [['甲。', '乙', '丙。']],
    [['甲。', '好不好？', '丙。', '丁。']],
    [['甲。', '3场', '丙。', '丁。', '戊 OK']],
  ])('%j shows no habit, or keeps to it', (texts) => {
    expect(markedBy('end-punctuation', list(...texts))).toEqual([]);
  });
});
