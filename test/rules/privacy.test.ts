import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { messageOf } from '../../src/messages/index.ts';
import { isIdentityNumber } from '../../src/rules/privacy/identity-number.ts';
import { findings, markedBy, told } from './harness.ts';
import { chinese, measure, measureEn } from './plans.ts';

/** The examples of GB 11643—1999, annex A; no living person's. */
const IDENTITY = '11010519491231002X';
const OF_1880 = '440524188001010014';
/** Made up, with right check digits. */
const UNION_PAY = '6200000000000000018';
const VISA = '4111111111111111';
const MOBILE = '13800001234';

const PUBLIC = { policy: { ...NO_POLICY, preset: 'public-document' } } as const;

describe('identity-number', () => {
  it.each([
    [`负责人身份证号${IDENTITY}。`, IDENTITY],
    [`${OF_1880}，每月走访。`, OF_1880],
    ['身份证11010519491231002x。', '11010519491231002x'],
    ['证件：110105 19491231 002X。', '110105 19491231 002X'],
    ['证件：110105-19491231-002X。', '110105-19491231-002X'],
    ['全角：１１０１０５１９４９１２３１００２Ｘ。', '１１０１０５１９４９１２３１００２Ｘ'],
    ['身份证号码：110105491231002。', '110105491231002'],
    [`身份证编号：${IDENTITY}`, IDENTITY],
  ])('%s', (text, number) => {
    expect(markedBy('identity-number', measure(text))).toEqual([number]);
    expect(markedBy('identity-number', measureEn(`ID ${text}`))).toEqual([number]);
  });

  it('is found wherever a number is printed', () => {
    const plan = [
      `单位: { 名称: 桃园里社区居民委员会, 联系方式: 王某 ${IDENTITY} }`,
      '周期: 2026',
      '组织领导:',
      `  名单: { 组长: "王某 ${IDENTITY}" }`,
      '活动安排:',
      `  表格: { 表头: [姓名, 证件], 数据: [[王某, ${IDENTITY}]] }`,
      '主要措施:',
      `  - { 内容: 每月走访。, 责任人: "王某（${IDENTITY}）", 备注: ${IDENTITY} }`,
      `落款: { 单位: "居委会 ${IDENTITY}" }`,
      '',
    ];
    expect(markedBy('identity-number', plan.join('\n'))).toHaveLength(6);
  });

  it('is no comment', () => {
    expect(markedBy('identity-number', chinese(`# ${IDENTITY}\n主要措施: [每月走访。]\n`))).toEqual([]);
  });

  test('one wrong digit, or two changed places, is no number', () => {
    const spoiled = fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(spoiled, ([at, by]) => {
        const digit = (Number(IDENTITY[at]) + by) % 10;
        expect(
          isIdentityNumber(`${IDENTITY.slice(0, at)}${digit}${IDENTITY.slice(at + 1).toLowerCase()}`),
        ).toBe(false);
      }),
    );
    expect(isIdentityNumber(OF_1880)).toBe(true);
  });
});

describe('bank-card', () => {
  it.each([
    [`收款卡号${UNION_PAY}。`, UNION_PAY],
    ['卡号：6200 0000 0000 0000 018。', '6200 0000 0000 0000 018'],
    ['卡号：6200-0000-0000-0005', '6200-0000-0000-0005'],
    [`每月打到${VISA}。`, VISA],
  ])('%s', (text, number) => {
    expect(markedBy('bank-card', measure(text))).toEqual([number]);
  });
});

describe('mobile-number', () => {
  it.each([
    [`联系王某${MOBILE}。`, [MOBILE]],
    ['联系王某（138 0000 1234）。', ['138 0000 1234']],
    ['联系王某：138-0000-1234。', ['138-0000-1234']],
    ['联系王某+86 13800001234。', ['+86 13800001234']],
    ['全角１３８００００１２３４。', ['１３８００００１２３４']],
    ['[王某](tel:13800001234)每月值班。', [MOBILE]],
    [
      '王某13800001234、李某15900001234/16600001234,19900001234',
      [MOBILE, '15900001234', '16600001234', '19900001234'],
    ],
  ])('in a document that is made public: %s', (text, numbers) => {
    expect(markedBy('mobile-number', measure(text), PUBLIC)).toEqual(numbers);
    expect(markedBy('mobile-number', measure(text))).toEqual([]);
  });

  it('is found in the contact of the organization', () => {
    const plan = `单位: { 名称: 桃园里社区居民委员会, 联系方式: 王某 ${MOBILE} }\n周期: 2026\n主要措施: [每月走访。]\n`;
    expect(told(plan, PUBLIC)).toEqual([`mobile-number at "${MOBILE}"`]);
  });
});

test('a report does not spread the number that it is about', () => {
  const plan = measure(`王某${IDENTITY}，卡号${UNION_PAY}，手机${MOBILE}，每月核对。`);
  const all = findings(plan, PUBLIC);
  expect(all.map(({ code }) => code)).toEqual(['identity-number', 'bank-card', 'mobile-number']);
  for (const locale of ['zh-CN', 'en'] as const) {
    const sentences = all.map((finding) => Object.values(messageOf(finding, locale)).join());
    expect(sentences.join()).not.toMatch(/\d{5}/);
    expect(sentences[0]).toContain('1101**********002X');
  }
});
