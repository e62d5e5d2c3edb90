/** Punctuation, figures and words that look wrong and are right: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { chinese, english, measure, measureEn } from '../rules/plans.ts';

describe('punctuation that is right', () => {
  it.each([
    '每日9:30—11:00开放，按1:3配备，补助1,200元。',
    '（1）班和(2)班每月结对。',
    '播放Hello, World!和“Yes, we can”各一场，每月一次。',
    '学习情况每月报a.b@example.org，网址https://example.org/a,b;c?d=e:f。',
    '见[办法](附件/办法,修订(2026).pdf)，每月对照。',
    '每季度讲座（含义诊（2场））和AI（人工智能）课。',
    '每月评“好邻居”奖、“好楼长”奖，学《民法典》（节选）、《条例》（修订）。',
    '每月学习《关于印发〈居民公约〉的通知》。',
    '他们说：“做好‘三件事’，月月有进步！”',
    '书法、合唱……每月各一次——由居民自己定。',
    '每月办一次“邻里市集”：讲座、义诊、理发等。',
    '平安、和谐、和睦的邻里，早发现、及时报，每月一查。',
    '3·15和12·4前后上街，“5·29”协会日每月准备。',
    '真的？！每月都来！！',
    '55"电视每月检修，放映Don\'t Worry。',
    '“讲文明.树新风”活动每月一次，12.4国家宪法日上街，由买买提.艾力讲课。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it('lists that keep to one way of ending', () => {
    const list = (texts: readonly string[]) => chinese(`主要措施: ${JSON.stringify(texts)}\n`);
    // That nobody is named is another rule's.
    for (const texts of [
      ['每月合唱；', '每月讲座；', '每月义诊；', '每月走访。'],
      ['每月合唱', '每月讲座', '每月义诊', '每月走访'],
      ['每月合唱。', '每月讲座。', '每月义诊', '每月走访'],
      ['每月做好以下工作：', '每月讲座。', '每月义诊。', '每月走访。'],
    ])
      expect(told(list(texts)).filter((found) => !found.startsWith('no-owners'))).toEqual([]);
  });
});

describe('rows of numbers that are right', () => {
  it.each([
    '每月一要走访，二要讲座，三要义诊。',
    '每月首先走访，其次讲座，其次义诊。',
    '三件事：（1）走访，（2）讲座，（3）每月义诊。',
    '第一、第三季度检查，（1）班、（3）班每月结对。',
    '一是每月走访独居老人。',
    '每月分两步：一是走访：①老人；②儿童；二是讲座。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it('in English', () => {
    expect(told(measureEn('First, third and fifth graders meet every month; (2) is the hall.'))).toEqual([]);
  });
});

describe('figures and dates that are right', () => {
  it.each([
    '2026-03-05上街，2026年3月5日总结。',
    '党龄26年的老党员每月讲课，工龄26年以上的每月走访。',
    '二〇二六年起每月一次，一百零二岁老人每月走访。',
    '达到63%～68%，投入3万元～5万元，每月3～5场，3—5月各一次。',
    '每月3至5场，3～5月各一次，第1-3课每月复习。',
    '电话0571-8888-6666和400-800-1234每月核对。',
    '1-2号楼和3-2-501室每月检查。',
    '按照桃街发〔2026〕5号文件，每月到（2026）3号楼检查。',
    '每月补助1,200元，比分3-5。',
    '每月核对ISO 9001-2015和GB/T 9704—2012。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });
});

describe('words that are right', () => {
  it.each([
    '天天有人管，人人来参与，每月为妈妈说谢谢。',
    '为了了解民意，每月以服务为目的的走访。',
    '是是非非讲清楚，日子和和美美，每月一次。',
    '各社区社区工作者每月用好活动活动室。',
    '每月大家研究研究，看看层层落实的效果。',
    '到报社去参观，居民心里高兴，每月一次。',
    '按装机容量分摊，按排名公示，每月一次。',
    '居民自愿者每月报名。',
    '多做为民实事，每月公布署名，预防犯罪。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'They had had that that is is printed every month.',
    'Meet at 9:30, 1:3, $1,200 (every month).',
    'The “Hello, 世界(你好)” reading every month.',
    'Let’s meet “by the oak” every month...',
    'It’s 6\'5" tall; meet every month on 3 March, 8 May or “June 9”.',
    'In May 5 families move in; scores of 3/4 and 10/12 are told every month.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });

  it('a plan in English with the marks of English', () => {
    expect(told(english('measures:\n  - Meet every month, rain or shine; bring (clean) cups!\n'))).toEqual(
      [],
    );
  });
});
