import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

const RULE = 'numbering-order';

describe('a number that is left out', () => {
  it.each([
    ['一是每月走访；三是每月讲座。', '三是'],
    ['重点抓三件事：一是走访。二是讲座。四是义诊，每月一次。', '四是'],
    ['一要走访，三要讲座，每月一次。', '三要'],
    ['第一，每月走访。第三，每月讲座。', '第三'],
    ['首先，每月走访；再次，每月讲座。', '再次'],
    ['首先每月走访，第二，每月讲座，第四，每月义诊。', '第四'],
    ['分三步：（1）登记；（2）核对；（4）每月公开。', '（4）'],
    ['分三步：（一）登记，（二）核对，（四）每月公开。', '（四）'],
    ['分三步：①登记；②核对；④每月公开。', '④'],
    ['分三步：1、登记；2、核对；4、每月公开。', '4、'],
    ['每月三件事：\n1. 登记\n2. 核对\n4. 公开', '4.'],
  ])('%s', (text, number) => {
    expect(markedBy(RULE, measure(text))).toEqual([number]);
  });

  it('says what it follows, and where that stands', () => {
    const [found] = findings(measure('一是每月走访；三是每月讲座。'));
    expect(found).toMatchObject({ code: RULE, args: { found: '三是', before: '一是', form: 'skipped' } });
    expect(found?.related?.[0]?.range?.start).toMatchObject({ line: 4, column: 6 });
  });

  it('in a row over several items', () => {
    const items = ['一是每月走访。', '二是每月讲座。', '四是每月义诊。'];
    expect(markedBy(RULE, chinese(`主要措施: ${JSON.stringify(items)}\n`))).toEqual(['四是']);
  });

  it.each([
    [['1、每月走访。', '2、每月讲座。', '4、每月义诊。', '5、每月理发。'], ['4、']],
    [['1. 每月走访。', '2. 每月讲座。', '3. 每月义诊。', '2. 每月理发。', '3. 每月巡查。'], ['2.']],
    [['（一）每月走访。', '（二）每月讲座。', '（二）每月义诊。'], ['（二）']],
    [['1、每月走访。', '2、每月讲座。', '1、每月义诊。', '2、每月理发。'], []],
    [['一、走访', '1、每月走访。', '2、每月讲座。', '二、讲座', '1、每月一讲。', '2、每月义诊。'], []],
    [['1、每月走访。', '2.每月讲座。', '3、每月义诊。', '4、每月理发。'], []],
    [['1、每月走访。', '每月讲座。', '3、每月义诊。'], []],
    [['2、每月走访。', '4、每月讲座。', '5、每月义诊。'], []],
  ])('in front of items: %j', (items, numbers) => {
    expect(markedBy(RULE, chinese(`主要措施: ${JSON.stringify(items)}\n`))).toEqual(numbers);
  });

  it('in front of headings', () => {
    const sections = ['一、走访', '二、讲座', '四、义诊'].map((title) => ({
      标题: title,
      内容: '每月一次。',
    }));
    expect(markedBy(RULE, chinese(`章节: ${JSON.stringify(sections)}\n`))).toEqual(['四、']);
  });

  it.each([
    ['First, meet monthly. Third, dig the beds.', 'Third'],
    ['Firstly, meet monthly; secondly, dig; fourthly, plant.', 'fourthly'],
    ['Every month: (1) meet, (2) dig, (4) plant.', '(4)'],
    ['Every month: (a) meet; (b) dig; (d) plant.', '(d)'],
    ['Every month: 1) meet; 2) dig; 4) plant.', '4)'],
  ])('%s', (text, number) => {
    expect(markedBy(RULE, measureEn(text))).toEqual([number]);
  });
});

describe('a number that comes twice', () => {
  it.each([
    ['一是走访；二是讲座；二是义诊，每月一次。', '二是'],
    ['一是走访；一是讲座；二是义诊，每月一次。', '一是'],
    ['第一，走访。第二，讲座。第二，每月义诊。', '第二'],
    ['分三步：（1）登记；（2）核对；（2）每月公开。', '（2）'],
    ['分三步：①登记；②核对；②每月公开。', '②'],
  ])('%s', (text, number) => {
    expect(markedBy(RULE, measure(text))).toEqual([number]);
    expect(findings(measure(text))).toMatchObject([{ args: { form: 'doubled' } }]);
  });

  it('in English', () => {
    expect(markedBy(RULE, measureEn('First, meet. Second, dig. Second, plant monthly.'))).toEqual(['Second']);
  });
});

describe('rows that are right, or no rows', () => {
  it('items whose numbers are of several kinds', () => {
    const items = ['(1) Meet monthly.', '(2) Dig.', '(three) Plant.', '(4) Mow.'];
    expect(markedBy(RULE, english(`measures: ${JSON.stringify(items)}\n`))).toEqual([]);
  });

  it.each([
    '一是每月走访；二是每月讲座；三是每月义诊。',
    '一是每月走访居民。',
    '二是每月走访；四是每月讲座。',
    '一是一，二是二，每月说清楚。',
    '一是走访：（1）老人；（2）儿童。二是讲座：（1）健康；（2）安全。每月一次。',
    '第一、第三、第五周开放，第一，第三名每月公布。',
    '第一、三季度和第一、第四网格每月检查。',
    '首先每月走访，其次讲座，其次义诊，最后总结。',
    '首先每月走访，然后讲座，最后总结。',
    '（1）班、（2）班和（4）班每月结对。',
    '见（1）、（2）、（4），每月对照。',
    '每月到1、2、4号楼，上午3.5小时。',
    '分两步：①登记；③每月公开。',
    '每月1、3、5日值班。',
    '一看就懂的宣传，三看三比，每月一次。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([]);
  });

  it.each([
    'First, meet monthly. Second, dig. Third, plant.',
    'First, third and fourth graders meet monthly.',
    'Second, meet monthly. Fourth, dig.',
    'Meet at no. 1. Then at no. 3. Every month.',
    'First aid is taught, and third parties are asked, every month.',
  ])('%s', (text) => {
    expect(markedBy(RULE, measureEn(text))).toEqual([]);
  });

  it('items that each hold a row', () => {
    const items = [
      '一是每月走访，二是每月讲座。',
      '一是每月义诊，二是每月理发。',
      '一是每月值班，二是每月巡查。',
    ];
    expect(markedBy(RULE, chinese(`主要措施: ${JSON.stringify(items)}\n`))).toEqual([]);
    expect(markedBy(RULE, english('measures: ["First, meet.", "Dig.", "Third, plant."]\n'))).toEqual([
      'Third',
    ]);
  });
});
