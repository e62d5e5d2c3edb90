/** Numbers that look like a person's and are not: all rules stay silent, in a document that is made public too. */
import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { told } from '../rules/harness.ts';
import { chinese, measure, measureEn } from '../rules/plans.ts';

const PUBLIC = { policy: { ...NO_POLICY, preset: 'public-document' } } as const;

describe('numbers that are nobody’s', () => {
  it.each([
    '每月核对110105194912310021和440524188001010015。',
    '每月核对110105199902300021和990105194912310029。',
    '每月核对统一社会信用代码91330106MA27XL0P8K和52330106MJ8712345X。',
    '每月核对统一社会信用代码：440524188001010014。',
    '每月核对项目编号110105202603120013、订单号6200000000000005、流水号4111111111111111。',
    '每月核对6200000000000006和6200000000000000004。',
    '每月核对620102194912310021。',
    '每月核对1111111111111111和20260312000000001。',
    '每月公布12345、96345、110和119。',
    '每月公布400-800-1234、4008001234、800-810-1234。',
    '每月公布0571-88881234、(010)65101234、02165101234和057188881234-801。',
    '每月公布138****1234、138××××1234和1101**********002X。',
    '每月更新https://example.org/a/13800001234?id=11010519491231002X&no=6200000000000005。',
    '每月更新附件/13800001234.docx，发到13800001234@example.org。',
    '全年投入13800001234元，每月核对。',
    '每月核对设备编号13800001234、订单：15900001234和QQ群13800001234。',
    '每月核对A13800001234、13800001234-5和1380000123456。',
    '每月核对12800001234和2026138000012。',
  ])('%s', (text) => {
    expect(told(measure(text), PUBLIC)).toEqual([]);
  });

  it.each([
    'Call 1800 555 1234 or 18005551234 every month.',
    'Call +1 (555) 010-9999 or 020 7946 0958 every month.',
    'Check order no. 4111111111111111 and project 13800001234 every month.',
  ])('%s', (text) => {
    expect(told(measureEn(text), PUBLIC)).toEqual([]);
  });

  it('the number of an identity card until 1999 without a word that says so', () => {
    expect(told(measure('每月核对110105491231002。'), PUBLIC)).toEqual([]);
  });

  it('a comment, and what the program does not print', () => {
    const plan = '# 王某 13800001234 11010519491231002X\nx-内部: 13800001234\n主要措施: [每月走访。]\n';
    expect(told(chinese(plan), PUBLIC)).toEqual([]);
  });
});

it('a mobile number of an organizer in a plan for one’s own people', () => {
  expect(told(measure('每月走访，联系人王某13800001234。'))).toEqual([]);
  expect(
    told(measure('每月走访，联系人王某13800001234。'), { policy: { ...NO_POLICY, preset: 'strict' } }),
  ).toEqual([]);
});
