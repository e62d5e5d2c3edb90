import { describe, expect, it } from 'vitest';
import { findBlanks, isBlank } from '../../src/plan/blanks.ts';

const found = (text: string) => findBlanks(text).map(({ blank }) => blank);

describe('findBlanks', () => {
  it.each([
    ['XX社区居民委员会', ['XX']],
    ['在xx镇党委领导下', ['xx']],
    ['落款：XXXXXX', ['XXXXXX']],
    ['××街道办事处', ['××']],
    ['20xx年2月15日', ['20xx年']],
    ['20XX年XX月XX日', ['20XX年XX月XX日']],
    ['20××年工作计划', ['20××年']],
    ['202X年春季', ['202X年']],
    ['In 20__ the committee', ['20__']],
    ['20__年', ['20__年']],
    ['20  年  月  日', ['20  年  月  日']],
    ['2026年　月　日', ['2026年　月　日']],
    ['2026年3月  日', ['  日']],
    ['于　月　日召开', ['　月　日']],
    ['开展时间：年月—年月。', ['年月—年月']],
    ['3月5日（星期X）', ['X']],
    ['某年某月某日召开', ['某年某月某日']],
    ['某月某日', ['某月某日']],
    ['由……负责', ['……']],
    ['参与率达到 %以上', [' %']],
    ['讲座不少于  场', ['  场']],
    ['党的十八届x中全会', ['x']],
    ['第x届运动会', ['x']],
    ['X月X日召开', ['X月X日']],
    ['古大办发[20xx]71号', ['20xx']],
    ['按照《20xx年社区教育工作要点》', ['20xx年']],
    ['覆盖率达到X%', ['X']],
    ['参加人数____人', ['____']],
    ['姓名：____', ['____']],
    ['经费＿＿元', ['＿＿']],
    ['由【待补】负责', ['【待补】']],
    ['【此处填写活动名称】', ['【此处填写活动名称】']],
    ['【】', ['【】']],
    ['（此处填写本社区人数）', ['（此处填写本社区人数）']],
    ['桃发〔  〕5号', ['〔  〕']],
    ['联系人[姓名]', ['[姓名]']],
    ['某某社区', ['某某']],
    ['召开 TODO 会议', ['TODO']],
    ['TODO: add the figures', ['TODO']],
    ['TODO add the figures', ['TODO']],
    ['Talks in July (TODO)', ['TODO']],
    ['Venue: TBD', ['TBD']],
    ['Dear [name], welcome', ['[name]']],
    ['Dear [Name], [Insert date]', ['[Name]', '[Insert date]']],
    ['第  期', ['第  期']],
    ['at <insert venue here>', ['<insert venue here>']],
    ['Signed: ______', ['______']],
    ['组长：；副组长：李某', ['组长：']],
    ['组长：\n副组长：李某\n组员：赵某', ['组长：']],
    ['组长：李某\n副组长：', ['副组长：']],
    ['待补充', ['待补充']],
    ['……', ['……']],
  ])('finds %j', (text, blanks) => {
    expect(found(text)).toEqual(blanks);
  });

  it('tells where each of several blanks stands', () => {
    const text = '在XX区与××镇';
    expect(findBlanks(text).map(({ from, to }) => text.slice(from, to))).toEqual(['XX', '××']);
    expect(findBlanks(text).map(({ from }) => from)).toEqual([1, 5]);
  });

  it.each([
    'XXL号马甲',
    '2×3',
    '3×4米的展板',
    '打×号的项目',
    '用√和×标注',
    '1+1合作模式',
    '王某（书记）',
    '王某某',
    '手机138××××1234',
    'x-备注',
    'Chapter XXIV',
    'Max Xavier',
    'X光检查',
    '时间待定',
    '组长：王某；副组长：李某',
    '成员如下：',
    '组长：\n王某、李某',
    '【主题活动】亲子阅读',
    '（请家长填写回执）',
    '[说明](https://example.org)',
    '脚注[^1]',
    'see [name](https://example.org)',
    'snake_case',
    'TODO Group',
    'Support members of the TODO community',
    'the TODO Group’s guides',
    '3*4*5',
    '《老年人权益保障法》',
    '出生年月日、入住年月',
    '按年月日排列',
    '星期六X光体检',
    '由大家……负责到底',
    '提高到百分之八十、达%数',
    '讲座不少于4 场',
    '某年的做法，某月的安排',
    '二○二六年',
    '安排如下……',
    'to be decided by the assembly',
    '2026年3月8日',
    '2026 年 3 月 8 日',
    '办学20 年，第 3 期，第一期',
    '每年 每月 每日',
    '龙万友',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('isBlank', () => {
  it.each(['20XX年', '20XX年春季学期', '____', '【待补】', 'XX%', 'TBD', '……', 'X月X日', '???'])(
    'takes %j for a value not given yet',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['2026年', 'XX社区', '', '3月', '每年XX场讲座'])('does not take %j for one', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
