import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleBreaks } from '../../../src/writers/titles/lines.ts';
import { lineWidth } from '../../../src/writers/width.ts';

/** Characters of 22 points on a line of 156 mm. */
const ROOM = 20.1;

function linesOf(text: string, known: readonly string[] = [], lang: 'zh-CN' | 'en' = 'zh-CN', room = ROOM) {
  const breaks = titleBreaks(text, { lang, room, known });
  const starts = [0, ...breaks.map(({ at }) => at)];
  const ends = [...breaks.map(({ end }) => end), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}

test.each([
  '小橘灯幼儿园2026年春季学期|保教与家园社区共育工作计划',
  '桃园里社区居民委员会|2026年社区教育工作计划',
  '禾渡镇社区教育中心关于印发|《禾渡镇社区教育中心2026年工作计划》|的通知',
  '关于印发《桃园里社区2026年工作计划》|的通知',
  '禾渡镇人民政府办公室关于印发2026年度|老龄工作与居家养老服务工作要点的通知',
  '青石街道办事处2026年爱国卫生运动|和人居环境整治工作实施方案',
  '2026年度党建引领基层治理|重点任务分解表（征求意见稿）',
  '桃园里社区新时代文明实践站|2026年志愿服务活动安排',
  '石桥村村务监督委员会2026年|村级财务公开与民主理财工作计划',
  '临江区民政局关于做好2026年春节期间|困难群众走访慰问和救助帮扶工作的通知',
  '第三届“邻里和谐·幸福家园”|社区邻里节活动方案',
  '翠竹社区2026—2028年|老年友好型社区创建工作规划',
  '兴业社会工作服务中心2026年“阳光课堂”|困境儿童关爱公益项目工作计划',
  '城关镇2026年国民经济和社会发展|主要目标任务完成情况及下半年工作安排',
  '关于成立桃园里社区2026年|防汛抗旱工作领导小组的通知',
  '桃园里社区党总支、居民委员会|2026年工作计划',
  '桃园里社区2026年工作计划|——做实网格，服务居民',
])('a title is broken as an office would: %s', (expected) => {
  expect(linesOf(expected.replaceAll('|', '')).join('|')).toBe(expected);
});

test.each([
  'Quarry Hill Neighborhood Association|Work Plan 2026',
  'Work Plan of the Elderly Affairs Committee|of Riverside Sub-district for 2026',
  'Hollin Bridge Community Education Centre|Community Education Work Plan|for the School Year 2026/27',
])('an English title is broken between phrases: %s', (expected) => {
  const known = ['Quarry Hill Neighborhood Association', 'Hollin Bridge Community Education Centre'];
  expect(linesOf(expected.replaceAll('|', ' '), known, 'en', 21).join('|')).toBe(expected);
});

test('a title that fits on one line, and one that is no title any more, are not broken', () => {
  expect(linesOf('禾渡镇社区教育中心2026年工作计划')).toHaveLength(1);
  expect(linesOf('工作'.repeat(10))).toHaveLength(1);
  expect(linesOf('工作'.repeat(200))).toHaveLength(1);
});

test('the name of the organization stays whole, though no word in it is known', () => {
  const text = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
  expect(linesOf(text, ['甲乙丙丁戊己庚'])).toEqual([
    '甲乙丙丁戊己庚',
    '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'.slice(7),
  ]);
});

test('a space between the lines is dropped, and a break stands there rather than elsewhere', () => {
  expect(linesOf('甲乙丙丁戊己庚辛壬癸子丑 寅卯辰巳午未申酉戌亥')).toEqual([
    '甲乙丙丁戊己庚辛壬癸子丑',
    '寅卯辰巳午未申酉戌亥',
  ]);
});

/** Pieces of titles, of which none makes a known word with its neighbour. */
const PIECES = [
  '甲',
  '乙丙',
  '的',
  '和',
  '与',
  '及',
  '之',
  '等',
  '在',
  '对',
  '2026年',
  '3月',
  '12个',
  '《丁戊》',
  '（己庚）',
  '“辛”',
  '工作计划',
  '社区教育',
  '、',
  '·',
];
const title = fc
  .array(fc.constantFrom(...PIECES), { minLength: 8, maxLength: 40 })
  .map((parts) => parts.join(''));

test('whatever the title: nothing is lost, no line is too long, and lines end and begin well', () => {
  fc.assert(
    fc.property(title, (text) => {
      const lines = linesOf(text);
      expect(lines.join('')).toBe(text);
      if (lines.length === 1) return;
      for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(ROOM);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[的和与及之在对《（“·]$/);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》）”、·等之]/);
      for (const whole of ['2026年', '12个', '《丁戊》', '（己庚）', '工作计划', '社区教育']) {
        expect(lines.join('').split(whole).length).toBe(
          lines.map((line) => line.split(whole).length - 1).reduce((a, b) => a + b, 1),
        );
      }
    }),
  );
});

test('any text at all is divided without loss and without end', () => {
  const any = fc
    .string({ unit: 'grapheme', minLength: 20, maxLength: 120 })
    .map((text) => text.replace(/\n/g, ''));
  fc.assert(
    fc.property(any, fc.constantFrom('zh-CN', 'en'), (text, lang) => {
      expect(
        linesOf(text, [text.slice(2, 9)], lang)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
    }),
  );
});
