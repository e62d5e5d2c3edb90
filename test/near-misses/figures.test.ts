/** Figures that look as if something were wrong with them, and nothing is: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { markedBy, told } from '../rules/harness.ts';
import { chinese, measure, measureEn, target, targetEn } from '../rules/plans.ts';

describe('everybody, and a figure of something else', () => {
  it.each([
    '全民健身参与率达到45%以上。',
    '全市参与率达到60%，全年参与率达到60%。',
    '全体党员参与率达到90%以上。',
    '全员参与率达到100%。',
    '全员劳动生产率提高5%。',
    '全员培训合格率达到95%。',
    '全员参与率由60%提高到100%。',
    '全程参与率达到80%。',
    '实现宣传全覆盖，居民满意率达到90%以上。',
    '人人参与、户户知晓，满意率达到95%以上。',
    '全民阅读率达到80%。',
    '全员培训率95%～100%。',
  ])('%s', (text) => {
    expect(told(target(text))).toEqual([]);
  });

  it.each([
    'Certificates of full attendance for 80% of the children.',
    'Bring full participation from 60% to 100%.',
    'Full-time attendance reaches 80%.',
    'Attendance reaches 80% in full classes.',
  ])('%s', (text) => {
    expect(told(targetEn(text))).toEqual([]);
  });
});

describe('rates, numbers and totals that go together, or not', () => {
  it.each([
    '按人均2元、全镇5万人，共需10万元。',
    '全镇5.12万人，人均2元，共需10万元。',
    '全镇约5万人，人均2元，共需12万元。',
    '按人均不低于2元的标准，全镇5万人，安排经费15万元。',
    '每户50元，120户，另加宣传费1000元，合计7000元。',
    '每人每月补助30元，共60人，全年合计21600元。',
    '镇财政按常住人口4.8万人、每人2.5元安排12万元，上级补助3万元，合计15万元。',
    '慰问老人60名，每人200元，共计1.2万元，上级拨付1万元。',
    '全镇5万人，其中老年人1万人，每人10元，共需10万元。',
    '补助12场，每场50人、每人2元，共计1200元。',
    '每户50元，120户，12个月共计72000元。',
    '全镇5万人，人均公园面积2平方米，投入12万元。',
    '讲课费200元×12次=2400元，资料费2元×3000本=0.6万元。',
    '长5米×宽3米，印200份。',
    '补助标准每人50元，报名200人，按60%补助，共计6000元。',
    '培训200人，每人补贴100元，计划投入资金3万元用于场地改造。',
    '每户奖励100元，评选10户，颁发奖牌10块，共需1200元。',
    '聘请讲师6名，每名讲师课酬300元，共需3600元。',
    '志愿者每人100元补贴，现有志愿者80名，投入场地改造2万元。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'Food for 20 families at $15 each, $300 in all.',
    'Food for about 20 families at $15 each, $350 in all.',
    'Of the 60 homes, 40 pay £10 each, which makes £400.',
    '20 tables at £8 each and 60 chairs at £2 each, £280 in all.',
    'Tools cost $350; 20 families borrow them, and each pays $15 a month.',
    '20 families at $15 each plus a deposit, $350 in all.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });
});

describe('two values that are not of one indicator', () => {
  const silent = (target: string, measure: string) =>
    markedBy('conflicting-figures', chinese(`工作目标:\n  - ${target}\n主要措施:\n  - ${measure}\n`));

  it.each([
    ['居民参与率达到60%以上。', '居民参与率达到60%。'],
    ['居民参与率达到60%以上。', '6月底前居民参与率达到40%。'],
    ['居民参与率达到60%以上。', '上半年居民参与率达到40%。'],
    ['居民参与率达到60%以上。', '{ 时间: 6月, 内容: 居民参与率达到40%。 }'],
    ['居民参与率达到60%以上。', '去年居民参与率为51%。'],
    ['居民参与率达到60%以上。', '居民参与率由51%提高到60%。'],
    ['居民参与率达到60%以上。', '柳汀社区居民参与率达到55%。'],
    ['居民参与率达到60%以上。', '其中老年人参与率达到70%。'],
    ['居民参与率达到60%以上。', '每个社区居民参与率达到50%。'],
    ['居民参与率达到60%以上。', '居民参与率达到80%的小区评为示范小区。'],
    ['居民参与率达到60%以上。', '居民参与率低于50%的限期改进。'],
    ['居民知晓率达到90%以上。', '开展防诈骗宣传，居民知晓率达到95%。'],
    ['居民知晓率达到90%以上。', '{ 标题: 垃圾分类。, 内容: 居民知晓率达到95%。 }'],
    ['{ 标题: 高血压, 条目: [规范管理率达到60%。] }', '{ 标题: 糖尿病, 条目: [规范管理率达到65%。] }'],
    ['居民参与率达到60%以上。', '居民参与率提高5%。'],
    ['{ 标题: 助餐, 条目: [服务对象满意率达到90%。] }', '{ 标题: 文体, 条目: [服务对象满意率达到95%。] }'],
    ['培训居民达到500人次。', '培训居民达到300人次。'],
    ['志愿者达到500名。', '{ 标题: 文明养犬。, 内容: 志愿者达到50名。 }'],
    ['入户走访覆盖率达到95%以上。', '入户走访覆盖率2027年达到98%以上。'],
  ])('%s and %s', (target, measure) => {
    expect(silent(target, measure)).toEqual([]);
  });

  it('what the situation tells, and what was reached', () => {
    const yaml = chinese(
      '基本情况: 居民社区教育参与率达到51%。\n工作目标:\n  - { 内容: 居民社区教育参与率, 指标: 达到55%, 完成: [{ 时间: 2025年, 指标: 51% }] }\n',
    );
    expect(markedBy('conflicting-figures', yaml)).toEqual([]);
  });
});

describe('sums that come behind their parts', () => {
  it.each([
    '讲师费6000元、资料费3000元，共计9000元。',
    '投入20万元，其中培训5万元、宣传3万元，合计8万元。',
    '每人补助50元，场租200元，合计1200元。',
    '收入：会费2000元，捐赠3000元，合计5000元；支出：场租1000元，合计1000元。',
    '上年结余1万元，今年收入3万元，支出2万元，合计2万元。',
    '上级拨付3万元，另筹2万元，合计约6万元。',
    '比上年增加2万元，安排5万元，合计6万元。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it('parts of a whole that are not all', () => {
    expect(
      told(measureEn('Of £900, of which £300 goes to paths and £200 to the hall, some is left.')),
    ).toEqual([]);
  });
});
