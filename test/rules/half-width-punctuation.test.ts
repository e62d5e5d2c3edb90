import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { chinese, measure, measureEn } from './plans.ts';

const RULE = 'half-width-punctuation';

describe('marks beside Chinese characters', () => {
  it.each([
    ['每月更新,公开账目;每季总结!', '每月更新，公开账目；每季总结！'],
    ['加强宣传, 每月走访。', '加强宣传，每月走访。'],
    ['分工如下:每月一次。', '分工如下：每月一次。'],
    ['知晓率达60%,每月3场,每场20人。', '知晓率达60%，每月3场，每场20人。'],
    ['学习《条例》,用好“一站”,每月一次。', '学习《条例》，用好“一站”，每月一次。'],
    ['用好APP,每月更新。', '用好APP，每月更新。'],
    ['全年办班12,每月1期。', '全年办班12，每月1期。'],
    ['见[办法](附件,1.pdf),每月对照。', '见[办法](附件,1.pdf)，每月对照。'],
    ['办好**讲座**,每月一次。', '办好**讲座**，每月一次。'],
    ['每月开展活动.丰富居民生活.', '每月开展活动。丰富居民生活。'],
    ['参与率达到60%. 每月学习《条例》.', '参与率达到60%。每月学习《条例》。'],
    ['每月两场--讲座和义诊。', '每月两场——讲座和义诊。'],
  ])('%s', (wrong, right) => {
    expect(mended(RULE, measure(wrong))).toBe(measure(right));
    expect(markedBy(RULE, measure(right))).toEqual([]);
  });

  it.each([
    ['每月讲座(附义诊)。', '每月讲座（附义诊）。'],
    ['每月讲座（附义诊)。', '每月讲座（附义诊）。'],
    ['学校(含分校(3所))每月开放。', '学校（含分校（3所））每月开放。'],
  ])('brackets: %s', (wrong, right) => {
    expect(mended(RULE, measure(wrong))).toBe(measure(right));
  });
});

describe('what is not Chinese punctuation', () => {
  it.each([
    '每日9:30开放，按1:3配备，补助1,200元。',
    '（1）班和(2)班每月结对。',
    '人工智能(AI)课每月一次。',
    '播放Hello, World和“Yes, we can”，每月一次。',
    '网址：https://example.org/a,b;c?d=e:f，每月更新。',
    '来信寄到 a,b@example.org，每月回复。',
    '见[办法](附件/办法,修订(2026).pdf)，每月对照。',
    '![网格图](图/网格,1.png)\n每月更新。',
    '|项目|时间|\n|:--|:-:|\n|讲座|每月|',
    '注释[^1]每月更新。\n\n[^1]: 每月5日。',
    '做到“讲文明.树新风”，每月宣传12.4宪法日和3.15消费者日。',
    '由买买提.艾力和约翰.史密斯每月讲课。',
    '每月走访（居民.商户），见第1.项和表1.楼栋情况。',
    '每月讲座、合唱...',
    '由王某.李某每月值班。',
    '每月做好入户登记.数据统计.信息上报工作。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([]);
  });

  it('an English plan with Chinese in it', () => {
    expect(markedBy(RULE, measureEn('We meet at 桃园里, every month (社区).'))).toEqual([]);
  });

  it('contacts, and the roles of a roster, which are keys', () => {
    const roster = '组织领导:\n  - 内容: 成立小组。\n    名单: { "组长(兼)": 李某 }\n';
    const contact = '单位: { 名称: 居委会, 联系方式: "李某,6666 0100" }\n周期: 2026\n';
    expect(markedBy(RULE, chinese(roster))).toEqual([]);
    expect(markedBy(RULE, contact)).toEqual([]);
  });
});

it('a full stop behind a title is told by end-punctuation alone', () => {
  const yaml = `标题: 桃园里社区2026年工作计划.\n${measure('每月讲座。')}`;
  expect(findings(yaml).map(({ code }) => code)).toEqual(['end-punctuation']);
});

describe('the fix leaves the rest of the file alone', () => {
  it.each([
    [
      chinese('主要措施:\n  - "每月更新,\\\n      公开账目(每季)" # 注,释\n'),
      chinese('主要措施:\n  - "每月更新，\\\n      公开账目（每季）" # 注,释\n'),
    ],
    [chinese("主要措施:\n  - '每月''更新,公开'\n"), chinese("主要措施:\n  - '每月''更新，公开'\n")],
    [
      chinese('主要措施:\n  - 内容: |\n      每月更新,\n      公开账目;\n'),
      chinese('主要措施:\n  - 内容: |\n      每月更新，\n      公开账目；\n'),
    ],
    [
      chinese('主要措施:\n  - 每月更新,\n    公开账目。\n'),
      chinese('主要措施:\n  - 每月更新，\n    公开账目。\n'),
    ],
  ])('%s', (wrong, right) => {
    expect(mended(RULE, wrong)).toBe(right);
  });
});
