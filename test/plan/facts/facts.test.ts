import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/plan/facts/facts.ts';
import type { Facts } from '../../../src/plan/facts/types.ts';
import { parseValue } from '../../../src/plan/phrases/value.ts';
import { parseWhen } from '../../../src/plan/phrases/when.ts';
import { itemWith, textOf } from './helpers.ts';

/** The stretches of a text in which facts of a kind were found. */
function found(text: string, kind: keyof Facts): readonly string[] {
  return readFacts([textOf(text)], [])[kind].map(({ from, to }) => text.slice(from, to));
}

describe('times in prose', () => {
  it.each([
    ['拟于３月８日举办亲子运动会。', ['３月８日']],
    ['讲座安排在3—5月，9月底前总结。', ['3—5月', '9月底前']],
    ['截至9月底，入户走访已完成。', ['截至9月底']],
    ['每月5日核对票据，每三个月公开一次。', ['每月5日', '每三个月公开一次']],
    ['每周三期的黑板报，每周三下午开放。', ['每周三期', '每周三下午']],
    ['今年内完成中心的网站，一年中最忙的时候。', ['今年内']],
    ['3月起每月演练一次，10个工作日内答复', ['3月起每月演练一次']],
    ['每月第二个周六上午，每周不少于2课时', ['每月第二个周六上午', '每周']],
    ['寒暑假和节假日学生活动', ['寒暑假', '节假日']],
    ['“母亲节”、重阳节前慰问', ['母亲节', '重阳节前']],
    ['2026年3月至6月、第二季度、上半年', ['2026年3月至6月', '第二季度', '上半年']],
    ['The fair is in March, the report by the end of June.', ['March', 'by the end of June']],
    ['Neighbours may march. They meet twice a week.', ['twice a week']],
    ['We meet on the first Saturday of each month in May.', ['first Saturday of each month in May']],
  ])('%s', (text, expected) => {
    expect(found(text, 'times')).toEqual(expected);
  });

  it.each([
    '三个月以来',
    '二十五届运动会',
    '十分欣慰',
    '长期坚持做好日常工作',
    '第三次会议',
    '九校一室',
    '电话：0571-8888-1234',
    '一年级',
    '三年来',
    '每次活动',
    'long-term plans',
    'she may come',
  ])('are not in %s', (text) => {
    expect(found(text, 'times')).toEqual([]);
  });

  it('carry what they mean', () => {
    const { times } = readFacts([textOf('定于3月8日举行')], []);
    expect(times.map(({ meaning }) => meaning)).toEqual([parseWhen('3月8日')]);
  });
});

describe('dates in prose', () => {
  it.each([
    [
      '2026年3月8日和4月',
      [
        [2026, 3, 8],
        [null, 4, null],
      ],
    ],
    [
      '3—4月',
      [
        [null, 3, null],
        [null, 4, null],
      ],
    ],
    [
      '2026年3月至6月',
      [
        [2026, 3, null],
        [2026, 6, null],
      ],
    ],
    ['6月30日前', [[null, 6, 30]]],
    ['2026-03-08 09:30', [[2026, 3, 8]]],
    ['by 8 March 2026', [[2026, 3, 8]]],
    ['每月5日', []],
    ['30日内答复', []],
  ])('%s', (text, expected) => {
    const { dates } = readFacts([textOf(text)], []);
    expect(dates.map(({ date: { year, month, day } }) => [year, month, day])).toEqual(expected);
  });
});

describe('years in prose', () => {
  it.each([
    ['2026年工作计划', [2026]],
    ['２０２６年度', [2026]],
    ['2025—2026学年', [2025, 2026]],
    ['2026春季学期', [2026]],
    ['二〇二六年', [2026]],
    ['2026-03-08', [2026]],
    ['Work plan for 2026', [2026]],
    ['2026 Annual Plan', [2026]],
    ['March 2026', [2026]],
    ['Work plan 2025', [2025]],
    ['Plan 2025: what we set out to do', [2025]],
    ['In 2025 we held twelve sessions.', [2025]],
    ['agreed on 5 December 2026 by the members', [2026]],
    ['2026', [2026]],
  ])('%s', (text, expected) => {
    expect(readFacts([textOf(text)], []).years.map(({ year }) => year)).toEqual(expected);
  });

  it.each([
    '2000人参加',
    '桃发〔2026〕5号',
    '电话13820261234',
    '20260308',
    '2026级',
    '2000年代',
    '2,026 residents',
    '2000 residents came',
    'in 2000 homes we hand out leaflets',
    'a total of 2000 people',
    '20xx年',
    '3年内',
    'Room 2026A',
    '两千零二十六户',
  ])('are not in %s', (text) => {
    expect(found(text, 'years')).toEqual([]);
  });
});

describe('figures in prose', () => {
  it.each([
    ['居民参与率达到80%以上，满意率95%。', ['80%以上', '95%']],
    ['每季度举办不少于1场健康讲座', ['每季度举办不少于1场']],
    ['按人均不低于2元的标准安排', ['人均不低于2元']],
    ['教育培训率每年提高五个百分点以上', ['每年提高五个百分点以上']],
    ['合计8.5万元，其中教材3万元、场地5.5万元', ['8.5万元', '3万元', '5.5万元']],
    ['组织老年人外出1次，家访15位学生', ['1次', '15位']],
    ['60周岁以上老年人9600人，每月第二个周六', ['9600人']],
    ['3月起每月演练一次，每周不少于2课时', ['每月演练一次', '每周不少于2课时']],
    ['师生比1:19，每晚9:30关门', ['1:19']],
    ['三分之一以上的家庭，网格全覆盖', ['三分之一以上', '全覆盖']],
    ['召开一次交流会，建立一支队伍', ['一次']],
    ['two new clubs and at least 50 families', ['two new clubs', 'at least 50 families']],
    ['Collect 900€, spend 300 € and keep $50', ['900€', '300 €', '$50']],
    ['Buy 20 €5 vouchers at 5€ each', ['€5', '5€']],
    ['每人补贴5€/场，共900€', ['900€']],
    [
      'Increase membership by 10%, with 4 workshops a year',
      ['Increase membership by 10%', '4 workshops a year'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text, 'figures')).toEqual(expected);
  });

  it.each([
    '430动力快车',
    '1+1合作模式',
    '“三全三服务”',
    '九校一室',
    '二十五届运动会',
    '三个月以来',
    '十分欣慰',
    '龙万友',
    '四创两申',
    '三个代表',
    '进一步完善',
    '第三次会议',
    '第六届',
    '统一安排',
    '电话13812345678',
    '身份证330106199001011234',
    '1、加强领导',
    '（1）完善制度',
    '2026年3月8日',
    '桃发〔2026〕5号',
    '3月8日前',
    '一站式服务',
    '九年一贯制',
    '5号楼',
    'A4',
    'the two functions',
    '1. Open the hall',
    'in 2026',
    '17th Congress',
    'three-year plan',
    '5 March',
    'call 555-1234',
    '2026 targets',
  ])('are not in %s', (text) => {
    expect(found(text, 'figures')).toEqual([]);
  });
});

describe('occasions in prose', () => {
  it('are found by any of their names', () => {
    const { occasions } = readFacts(
      [textOf('庆“三八”亲子活动；六一体检；7·11世界人口日；重阳敬老；12.4国家宪法日')],
      [],
    );
    expect(occasions.map(({ occasion }) => occasion)).toEqual([
      'womens-day',
      'childrens-day',
      'population-day',
      'double-ninth',
      'constitution-day',
    ]);
  });

  it.each(['八一小学门口', '六一路12号', '十八届三中全会', '七一年', '五四三工程', '11·9月'])(
    'are not in %s',
    (text) => {
      expect(found(text, 'occasions')).toEqual([]);
    },
  );
});

describe('documents in prose', () => {
  it('are named in 《》, one within another too', () => {
    expect(
      found('贯彻《关于印发〈社区教育办法〉的通知》和《关于《办法》的说明》，见《未完', 'documentTitles'),
    ).toEqual(['《关于印发〈社区教育办法〉的通知》', '《关于《办法》的说明》']);
  });

  it.each([
    ['根据桃发〔2026〕5号文件', '桃发〔2026〕5号', 2026],
    ['桃政办发[2026]12号', '桃政办发[2026]12号', 2026],
    ['按照桃教（2026）第3号', '桃教（2026）第3号', 2026],
    ['桃发【2025】7号', '桃发【2025】7号', 2025],
    ['古办发[20xx]71号', '古办发[20xx]71号', null],
  ])('%s has a number', (text, number, year) => {
    const { documentNumbers } = readFacts([textOf(text)], []);
    expect(documentNumbers.map(({ from, to, ...fact }) => [text.slice(from, to), fact.year])).toEqual([
      [number, year],
    ]);
  });

  it.each(['（2026）年', '[2026]', '桃园里〔2026〕', '12号楼（2026）'])('%s has none', (text) => {
    expect(found(text, 'documentNumbers')).toEqual([]);
  });
});

describe('phrases and names of items', () => {
  it('count as a whole', () => {
    const when = textOf('3');
    const value = textOf('达到80%以上');
    const item = itemWith({
      when: { text: when, meaning: parseWhen('3', { bareNumberIsMonth: true }) },
      value: { text: value, meaning: parseValue(value.value) },
    });
    const facts = readFacts([when, value], [itemWith({ items: [item] })]);
    expect(facts.times.map(({ text, from, to }) => [text, from, to])).toEqual([[when, 0, 1]]);
    expect(facts.dates.map(({ date }) => date.month)).toEqual([3]);
    expect(facts.figures.map(({ text, from, to }) => [text, from, to])).toEqual([[value, 0, 7]]);
  });

  it('people have a name and a post', () => {
    const owner = textOf('王某（书记）、李某, Ann Lee (chair)');
    const { people } = readFacts([owner], [itemWith({ owner: [owner] })]);
    expect(people.map(({ name, post, from, to }) => [name, post, owner.value.slice(from, to)])).toEqual([
      ['王某', '书记', '王某（书记）'],
      ['李某', null, '李某'],
      ['Ann Lee', 'chair', 'Ann Lee (chair)'],
    ]);
  });

  it('people of a roster are read, prose names nobody', () => {
    const member = textOf('赵某（副主任、组长）');
    const roster = { path: [], range: member.span(), roles: [{ role: textOf('组员'), people: [member] }] };
    const facts = readFacts([member, textOf('组长：钱某（主任）')], [itemWith({ roster })]);
    expect(facts.people.map(({ name, post }) => [name, post])).toEqual([['赵某', '副主任、组长']]);
  });
});

describe('any text', () => {
  it('gives facts that lie within it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('3月8日', '《办法》', '80%', '每周三次', '〔2026〕5号'),
        (noise, piece) => {
          const value = noise + piece + noise;
          for (const facts of Object.values(readFacts([textOf(value)], []))) {
            for (const { from, to } of facts) expect(0 <= from && from < to && to <= value.length).toBe(true);
          }
        },
      ),
    );
  });
});
