import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure } from './plans.ts';

const RULE = 'other-organization';
const titled = (title: string, own = '桃园里社区居民委员会') =>
  `标题: ${title}\n单位: ${own}\n周期: 2026\n主要措施:\n  - 每月走访。\n`;
const titledEn = (title: string, own = "Maple Court Residents' Association") =>
  `title: ${title}\norganization: ${own}\nperiod: 2026\nmeasures:\n  - Meet every month.\n`;

describe('another name in the title', () => {
  it.each([
    ['柳荫里社区2026年工作计划', '桃园里社区居民委员会', '柳荫里社区'],
    ['幸福里社区居委会2026年社区教育工作计划', '桃园里社区居民委员会', '幸福里社区'],
    ['青溪区柳荫里社区工作计划', '桃园里居民委员会', '柳荫里社区'],
    ['柳荫街道2026年社区教育工作计划', '青溪区桃园街道办事处', '柳荫街道'],
    ['石桥村2026年工作计划', '松坞村民委员会', '石桥村'],
    ['青禾小学2026年春季学期工作计划', '鹭湾小学', '青禾小学'],
    ['小海豚幼儿园2026年春季学期工作计划', '小橘灯幼儿园', '小海豚幼儿园'],
    ['[柳荫里社区, 2026年工作计划]', '桃园里社区居民委员会', '柳荫里社区'],
  ])('%s of %s', (title, own, name) => {
    const found = findings(titled(title, own)).filter(({ code }) => code === RULE);
    expect(found).toMatchObject([{ severity: 'warning', args: { name, own, where: 'title' } }]);
  });

  it.each([
    ['桃园里社区2026年工作计划', '青溪区桃园街道桃园里社区居民委员会'],
    ['桃园社区2026年工作计划', '桃园里社区居民委员会'],
    ['2026年社区教育工作计划', '桃园里社区居民委员会'],
    ['社区教育2026年工作计划', '桃园里社区居民委员会'],
    ['创建文明社区2026年工作计划', '桃园里社区居民委员会'],
    ['儿童友好社区2026年建设计划', '桃园里社区居民委员会'],
    ['学习型社区工作计划', '桃园里社区居民委员会'],
    ['法律进社区2026年工作计划', '桃园里社区居民委员会'],
    ['鹭湾小学与棠湾社区2026年共建计划', '棠湾社区居民委员会'],
    ['[鹭湾小学与棠湾社区, 2026年秋季学期共建工作计划]', '鹭湾小学'],
    ['幸福里社区2026年工作计划', '桃园街道办事处'],
    ['桃园街道幸福里社区2026年工作计划', '幸福里社区居委会'],
    ['老年学校2026年工作计划', '桃园里社区居民委员会'],
  ])('%s of %s is its own', (title, own) => {
    expect(markedBy(RULE, titled(title, own))).toEqual([]);
  });

  it('in English, by the place too', () => {
    expect(markedBy(RULE, titledEn('Alderbeck Parish Community Plan', 'Fenwick Parish Council'))).toEqual([
      'Alderbeck Parish',
    ]);
  });

  it('in English', () => {
    expect(markedBy(RULE, titledEn("Oak Lane Residents' Association Work Plan 2026"))).toEqual([
      "Oak Lane Residents' Association",
    ]);
  });

  it.each([
    ["Maple Court Residents' Association Work Plan 2026", "Maple Court Residents' Association"],
    ["Residents' Association of Maple Court, Work Plan 2026", "Maple Court Residents' Association"],
    ['Work Plan 2026', "Maple Court Residents' Association"],
    ['Friends of Oak Lane School, Work Plan 2026', 'Friends of Oak Lane School'],
    ['Community Education Work Plan', 'Wrenford Town Council'],
    ['Fenwick Parish Community Plan', 'Fenwick Parish Council'],
    ['The Parish Community Plan', 'Fenwick Parish Council'],
    ['Working with Oak Lane School', 'Elm School'],
  ])('%s of %s is its own', (title, own) => {
    expect(markedBy(RULE, titledEn(title, own))).toEqual([]);
  });
});

it('in the signature', () => {
  const signed = (name: string) => `${measure('每月走访。')}落款: { 单位: ${name}, 日期: 2026年1月5日 }\n`;
  expect(markedBy(RULE, signed('柳荫里社区居民委员会'))).toEqual(['柳荫里社区']);
  expect(markedBy(RULE, signed('桃园里社区居民委员会'))).toEqual([]);
  expect(markedBy(RULE, signed('中共桃园里社区总支部委员会'))).toEqual([]);
});

describe('in a sentence that speaks of oneself', () => {
  it.each([
    '为推进幸福里社区建设，每月走访居民。',
    '为进一步加强柳荫里社区的教育工作，每月一次。',
    '结合幸福里社区实际，每月办一次讲座。',
    '幸福里社区将每月办一次讲座。',
    '我柳荫社区每月办一次讲座。',
    '努力把幸福里社区建设成书香之家，每月一次。',
    '按照要求，光明社区居委会每月走访。',
    '2026年，翠屏社区将每月办一次讲座。',
    '翠屏社区居委会将每月办一次讲座。',
    '丽景社区居民委员会将继续为辖区老人服务，每月组织学习。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text)).length).toBe(1);
  });

  it('is told once for each name, with how often it stands there', () => {
    const yaml = chinese('主要措施:\n  - 幸福里社区每月讲座。\n  - 幸福里社区每月义诊。\n');
    expect(findings(yaml).filter(({ code }) => code === RULE)).toMatchObject([
      { args: { name: '幸福里社区', where: 'text', count: 2 }, range: { start: { line: 4, column: 5 } } },
    ]);
  });

  it.each([
    '与柳荫里社区结对，每月一次。',
    '与石榴园社区共用停车场，和石榴园社区每月商量一次。',
    '学习柳荫里社区的经验。柳荫里社区每月来人讲课。',
    '柳荫里社区、桂花里社区和本社区每月联谊。',
    '桃园里社区每月走访。我社区每月讲座。',
    '建设文明社区、和谐社区、智慧社区，打造学习型社区，每月一次。',
    '平安社区建设每月推进，老旧社区改造每月检查。',
    '各社区每月报送，全体社区党员每月活动。',
    '加强社区建设，依托社区党支部每月活动。',
    '校园社区一体，公园社区共享，邻里社区每月一次。',
    '幸福里街道办事处每月检查，幸福里小学每月开放操场。',
    '桃园街道每月检查。',
    '参加《柳荫里社区志》的编写，每月一次。',
    '我国社区建设每月一讲，我市社区每月一次。',
    '各试点社区将每月检查，辖区社区将每月报送，今年社区将每月讲座。',
    '年底社区将每月报送，春节前社区将每月检查，下一步社区将每月讲座。',
    '名单由社区将来每月报送，按照计划社区将每月一次。',
    '推进花园社区、未来社区建设，完善街坊社区服务，每月一次。',
    '全体社区将来每月一次，示范社区将每月评比。',
    '我们社区每月一次，我省各社区每月一次。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([]);
  });

  it('partners, and names that the office lets stand', () => {
    const yaml = chinese('主要措施:\n  - { 内容: 幸福里社区每月讲座。, 配合: 幸福里社区居委会 }\n');
    expect(markedBy(RULE, yaml)).toEqual([]);
    const policy = { ...NO_POLICY, rules: { [RULE]: { options: { names: ['幸福里'] } } } } as const;
    expect(markedBy(RULE, measure('幸福里社区每月讲座。'), { policy })).toEqual([]);
  });

  it('communities of a street, and plans without an organization', () => {
    const street = '单位: 桃园街道办事处\n周期: 2026\n主要措施:\n  - 幸福里社区每月讲座。\n';
    expect(markedBy(RULE, street)).toEqual([]);
    expect(markedBy(RULE, '标题: 幸福里社区2026年工作计划\n主要措施:\n  - 柳荫里社区每月讲座。\n')).toEqual(
      [],
    );
  });

  it('English plans, of which titles and signatures are read only', () => {
    expect(markedBy(RULE, english('measures:\n  - Oak Lane Neighbours meet every month.\n'))).toEqual([]);
  });
});
