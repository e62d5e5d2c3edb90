import { describe, expect, it } from 'vitest';
import type { ValuePhrase } from '../../../src/plan/phrases/types.ts';
import { baseUnit } from '../../../src/plan/phrases/units.ts';
import { parseValue } from '../../../src/plan/phrases/value.ts';
import { amount, between, change, frequency, ratio, whole } from './build.ts';

const A_YEAR = frequency({ unit: 'year' });
const A_QUARTER = frequency({ unit: 'quarter' });

const PHRASES: readonly (readonly [string, ValuePhrase])[] = [
  ['达到80%以上', amount(80, '%', 'percent', 'at-least')],
  ['达98%以上', amount(98, '%', 'percent', 'at-least')],
  ['８０％以上', amount(80, '%', 'percent', 'at-least')],
  ['百分之八十以上', amount(80, '%', 'percent', 'at-least')],
  ['力争85%', amount(85, '%', 'percent')],
  ['≥80%', amount(80, '%', 'percent', 'at-least')],
  ['控制在5%以内', amount(5, '%', 'percent', 'at-most')],
  ['降到3%以下', amount(3, '%', 'percent', 'at-most')],
  ['100%', amount(100, '%', 'percent')],
  ['不少于5人次', amount(5, '人次', 'count', 'at-least')],
  ['16000人以上', amount(16000, '人', 'count', 'at-least')],
  ['1,200人', amount(1200, '人', 'count')],
  ['50余人', amount(50, '人', 'count', 'more-than')],
  ['约300户', amount(300, '户', 'count', 'about')],
  ['超过二十家', amount(20, '家', 'count', 'more-than')],
  ['不到三百六十五户', amount(365, '户', 'count', 'less-than')],
  ['两次', amount(2, '次', 'count')],
  ['1家', amount(1, '家', 'count')],
  ['90分以上', amount(90, '分', 'count', 'at-least')],
  ['12', amount(12, '', 'count')],
  ['3.5万元', amount(3.5, '万元', 'money')],
  ['不超过2000元', amount(2000, '元', 'money', 'at-most')],
  ['2元/人', amount(2, '元/人', 'per')],
  ['人均不低于2元', amount(2, '元/人', 'per', 'at-least')],
  ['每户1册', amount(1, '册/户', 'per')],
  ['每人每年不少于2次', amount(2, '次/人', 'per', 'at-least', A_YEAR)],
  ['每年人均不低于2元', amount(2, '元/人', 'per', 'at-least', A_YEAR)],
  ['每季度不少于1场', amount(1, '场', 'count', 'at-least', A_QUARTER)],
  ['全年至少举办4次', amount(4, '次', 'count', 'at-least', A_YEAR)],
  ['一年不少于6期', amount(6, '期', 'count', 'at-least', A_YEAR)],
  ['每周播出三期', amount(3, '期', 'count', 'exactly', frequency({ unit: 'week' }))],
  ['4次/年', amount(4, '次', 'count', 'exactly', A_YEAR)],
  ['63%～68%', between(63, 68, '%', 'percent')],
  ['80－90%', between(80, 90, '%', 'percent')],
  ['5000-6000人', between(5000, 6000, '人', 'count')],
  ['三至五次', between(3, 5, '次', 'count')],
  ['每月1-2次', between(1, 2, '次', 'count', frequency({ unit: 'month' }))],
  ['每年提高5个百分点', change('up', 5, '个百分点', 'exactly', A_YEAR)],
  ['每年提高五个百分点以上', change('up', 5, '个百分点', 'at-least', A_YEAR)],
  ['同比增长10%', change('up', 10, '%')],
  ['比上年增长8%', change('up', 8, '%')],
  ['年均增长6%以上', change('up', 6, '%', 'at-least', A_YEAR)],
  ['下降5%', change('down', 5, '%')],
  ['1:50', ratio(1, 50)],
  ['师生比1：19', ratio(1, 19)],
  ['三分之一以上', ratio(1, 3, 'at-least')],
  ['八成以上', ratio(8, 10, 'at-least')],
  ['半数以上', ratio(1, 2, 'at-least')],
  ['过半', ratio(1, 2, 'more-than')],
  ['全覆盖', whole('all')],
  ['应检尽检', whole('all')],
  ['零事故', whole('none')],
  ['无重大安全事故', whole('none')],
  ['达标', whole('done')],
  ['通过验收', whole('done')],
  ['通过市级验收', whole('done')],
  ['通过专家评审', whole('done')],
  ['居民参与率达到80%以上', amount(80, '%', 'percent', 'at-least')],
  ['举办12场讲座', amount(12, '场', 'count')],
  [
    '举办12场讲座，参与500人次',
    { type: 'several', parts: [amount(12, '场', 'count'), amount(500, '人次', 'count')] },
  ],
  ['at least 50 families', amount(50, 'families', 'count', 'at-least')],
  ['no fewer than twelve workshops', amount(12, 'workshops', 'count', 'at-least')],
  ['80% or more', amount(80, '%', 'percent', 'at-least')],
  ['more than 2,000 people', amount(2000, 'people', 'count', 'more-than')],
  ['50+ families', amount(50, 'families', 'count', 'at-least')],
  ['12 fire safety workshops', amount(12, 'fire safety workshops', 'count')],
  ['up to 2 yuan per head', amount(2, 'yuan per head', 'per', 'at-most')],
  ['£2 per resident', amount(2, '£ per resident', 'per')],
  ['$1,500', amount(1500, '$', 'money')],
  ['900$', amount(900, '$', 'money')],
  ['1,200 €', amount(1200, '€', 'money')],
  ['at least 900€', amount(900, '€', 'money', 'at-least')],
  ['900 € or more', amount(900, '€', 'money', 'at-least')],
  ['约5万$', amount(5, '万$', 'money', 'about')],
  ['1.5 million €', amount(1.5, 'million €', 'money')],
  ['10–20 €', between(10, 20, '€', 'money')],
  ['15 € per head', amount(15, '€ per head', 'per')],
  ['3.5 million yuan', amount(3.5, 'million yuan', 'money')],
  ['twice a year', amount(2, 'times', 'count', 'exactly', A_YEAR)],
  ['at least one event per month', amount(1, 'event', 'count', 'at-least', frequency({ unit: 'month' }))],
  ['increase to 80%', amount(80, '%', 'percent')],
  ['between 5 and 10 families', between(5, 10, 'families', 'count')],
  ['5–10 families', between(5, 10, 'families', 'count')],
  ['increase by 10%', change('up', 10, '%')],
  ['a 10% increase', change('up', 10, '%')],
  ['reduce complaints by 5%', change('down', 5, '%')],
  [
    'increase by more than five percentage points every year',
    change('up', 5, 'percentage points', 'more-than', A_YEAR),
  ],
  ['two thirds of the households', ratio(2, 3)],
  ['1 in 3 households', ratio(1, 3)],
  ['all households', whole('all')],
  ['zero accidents', whole('none')],
  ['completed', whole('done')],
];

const NEAR_MISSES = [
  '',
  '430动力快车',
  '1+1合作模式',
  '九校一室',
  '二十五届',
  '十分满意',
  '十分欣慰',
  '三个代表',
  '第三次会议',
  '第六届',
  '龙万友',
  '五星级',
  '零距离',
  '提高居民素质',
  '适当提高',
  '不低于上年',
  '进一步完善',
  '3月8日',
  'improve',
  'as many as possible',
  'Room 12A',
];

describe('a phrase of value', () => {
  it.each(PHRASES)('%s is understood', (text, meaning) => {
    expect(parseValue(text)).toEqual(meaning);
  });

  it.each(NEAR_MISSES)('%j is not understood', (text) => {
    expect(parseValue(text)).toBeNull();
  });
});

describe('units that can be added', () => {
  it.each([
    ['万元', 10_000, '元'],
    ['亿元', 1e8, '元'],
    ['万人次', 10_000, '人次'],
    ['million yuan', 1e6, 'yuan'],
    ['元', 1, '元'],
    ['千克', 1, '千克'],
  ])('%s is %d %s', (unit, factor, base) => {
    expect(baseUnit(unit)).toEqual({ factor, unit: base });
  });
});
