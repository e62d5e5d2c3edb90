import { describe, expect, it } from 'vitest';
import { markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { chinese, measure } from './plans.ts';

describe('full-width-characters', () => {
  it.each([
    ['２０２６年每月３．５小时。', '2026年每月3.5小时。'],
    ['Ａ座每月达到60％。', 'A座每月达到60%。'],
  ])('%s', (wrong, right) => {
    expect(mended('full-width-characters', measure(wrong))).toBe(measure(right));
  });

  it('a value that would begin with a percent sign is told, and left', () => {
    const yaml = chinese('主要措施:\n  - ％是单位，每月核对。\n');
    expect(markedBy('full-width-characters', yaml)).toEqual(['％']);
    expect(mended('full-width-characters', yaml)).toBe(yaml);
  });
});

describe('date-form', () => {
  it.each([
    ['26年3月启动，26年度完成。', '2026年3月启动，2026年度完成。'],
    ['25年12月动员，27年上半年总结。', '2025年12月动员，2027年上半年总结。'],
    ['2026.3.5上街，2026/4/15总结。', '2026年3月5日上街，2026年4月15日总结。'],
    ['二○二六年和二0二五年、二零二六年、二〇二六年。', '二〇二六年和二〇二五年、二〇二六年、二〇二六年。'],
    ['一九九O年建成。', '一九九〇年建成。'],
    ['2O26年每月一次。', '2026年每月一次。'],
    ['2026年五月一日和五月12日，2026年十二月起。', '2026年5月1日和5月12日，2026年12月起。'],
  ])('%s', (wrong, right) => {
    expect(mended('date-form', measure(wrong))).toBe(measure(right));
  });

  it.each([
    '党龄26年的老党员每月讲课。',
    '98年3月建成的楼每月检查。',
    '工作满26年3个月的每月走访。',
    '2026-03-05上街，每月一次。',
    '2026.2.30和2026.13.1每月核对。',
    '版本2026.3.5.1每月更新。',
    '12.4宪法日和3.15消费者日上街。',
    '一百零二年的老树每月养护。',
    '2026年03月05日上街。',
    '路长2026.35米，每月清扫。',
    '二〇二六年五月一日上街。',
    '2026年三月三山歌会，2026年五月初五包粽子。',
    '学习《2026年五月工作提示》，每月一次。',
    '2026年三、四月各一次。',
    '农历五月5日包粽子，每月一次。',
  ])('%s is right, or not certain', (text) => {
    expect(markedBy('date-form', measure(text))).toEqual([]);
  });

  it('a column of dates in a table', () => {
    const table = '活动安排:\n  表格:\n    表头: [日期, 内容]\n    数据:\n      - [2026.3.5, 讲座]\n';
    expect(markedBy('date-form', chinese(table))).toEqual([]);
  });

  it.each([
    ['2026年03月05日', '2026年3月5日'],
    ['2026年10月05日', '2026年10月5日'],
    ['二〇二六年十二月三十一日', '2026年12月31日'],
    ['二○二六年一月二十日', '2026年1月20日'],
    ['2026.3.5', '2026年3月5日'],
  ])('the date of signing %s', (wrong, right) => {
    const signed = (date: string) =>
      `${measure('每月公开账目。')}落款: { 单位: 居委会, 日期: ${date} }\n版记: { 印发机关: 居委会, 日期: ${date} }\n`;
    expect(markedBy('date-form', signed(wrong))).toEqual([wrong, wrong]);
    expect(mended('date-form', signed(wrong))).toBe(signed(right));
    expect(markedBy('date-form', signed(right))).toEqual([]);
  });
});

describe('number-form', () => {
  it.each([
    ['投资3。5亿元，长2．5公里。', '投资3.5亿元，长2.5公里。'],
    ['新增绿地0。8公顷。', '新增绿地0.8公顷。'],
    ['达到63-68%和63～68％。', '达到63%～68%和63％～68％。'],
    ['达到63%-68%。', '达到63%～68%。'],
    ['投入3.5-5万元，发动2～3万人。', '投入3.5万元～5万元，发动2万人～3万人。'],
    ['投入3万元-5万元。', '投入3万元～5万元。'],
    ['每月3-5场，每场20~30人。', '每月3～5场，每场20～30人。'],
    ['9:00-11:00开放。', '9:00—11:00开放。'],
    [
      '3-5月、3月-5月、3月5日-8日、3月5日-4月6日、5-8日。',
      '3—5月、3月—5月、3月5日—8日、3月5日—4月6日、5—8日。',
    ],
    ['2024-2026年和2025-2026学年。', '2024—2026年和2025—2026学年。'],
    ['每年1——2次。', '每年1～2次。'],
    [
      '2025年10月-2026年3月和2026年3月1日-2026年12月31日。',
      '2025年10月—2026年3月和2026年3月1日—2026年12月31日。',
    ],
    ['2026年3月1日-12月31日。', '2026年3月1日—12月31日。'],
  ])('%s', (wrong, right) => {
    expect(mended('number-form', measure(wrong))).toBe(measure(right));
    expect(markedBy('number-form', measure(right))).toEqual([]);
  });

  it('what was understood is understood when it is mended', () => {
    const plan = (value: string, when: string) =>
      chinese(
        `工作目标:\n  - { 内容: 参与, 指标: ${value} }\n活动安排:\n  - { 时间: ${when}, 内容: 讲座 }\n`,
      );
    for (const [value, when] of [
      ['63-68%', '3-5月'],
      ['2～3万人', '3月5日-8日'],
      ['3-5万元', '2026.3.5'],
      ['每年2-3次', '3月-5月'],
    ] as const) {
      const yaml = mended('number-form', plan(value, when));
      expect(yaml).not.toBe(plan(value, when));
      expect(markedBy('phrase-not-understood', yaml)).toEqual([]);
    }
  });

  it.each([
    '电话0571-8888-6666和400-800-1234，3-2-501室，每月核对。',
    '1-2号楼、3-5栋、1-3年级每月清扫。',
    '人员5名。3亿元不在其中。',
    '2026。3亿元。',
    '3—5场、3～5月、3至5人、63%—68%。',
    '第1-3课、B1-2场、2026-03-05、12-2月。',
    '5-3人、10-10场。',
    '5000～1万元。',
    '1-2人民路的商户每月走访。',
    '2026-2027。',
    '比分3-5，每月一场。',
  ])('%s is right, or not certain', (text) => {
    expect(markedBy('number-form', measure(text))).toEqual([]);
  });
});

describe('document-number-form', () => {
  it.each([
    [
      '按照桃街发[2026]5号、桃委（2026）第12号、桃办【2026】05号。',
      '按照桃街发〔2026〕5号、桃委〔2026〕12号、桃办〔2026〕5号。',
    ],
    ['桃街发(2025)第3号文件。', '桃街发〔2025〕3号文件。'],
  ])('%s', (wrong, right) => {
    expect(mended('document-number-form', measure(wrong))).toBe(measure(right));
  });

  it.each([
    '桃街发〔2026〕5号。',
    '小区（2026）3号楼。',
    '2026年第5号公告。',
    '（2026）5号。',
    '讲座(2026)5期。',
  ])('%s is right, or not one', (text) => {
    expect(markedBy('document-number-form', measure(text))).toEqual([]);
  });
});
