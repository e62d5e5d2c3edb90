import { lastDayOfMonth } from '../../plan/period.ts';
import type { Rule } from '../rule.ts';
import { isCode, masked, numbersIn } from './numbers.ts';

/** 6 digits of the place, 8 of the day of birth, 3 in a row and the check digit; parts may stand apart. */
const SHAPE = String.raw`[1-8]\d{5}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dx]`;
/** As they were given until 1999: two digits of the year, no check digit. */
const OLD_SHAPE = String.raw`[1-8]\d{14}`;

/** 公民身份号码: what is certain by place, day of birth and check digit; an old one where a word says what it is. */
export const identityNumber: Rule<'identity-number'> = {
  id: 'identity-number',
  severity: 'error',
  basis: { kind: 'law', source: '个人信息保护法 6, 25; 政府信息公开条例 15' },
  check(plan, { report }) {
    const certain = numbersIn(plan, SHAPE).filter((one) => isIdentityNumber(one.digits) && !isCode(one));
    const old = numbersIn(plan, OLD_SHAPE).filter((one) => isOldNumber(one.digits) && isNamed(one.before));
    for (const { digits, ...place } of [...certain, ...old])
      report(place, { number: masked(digits, 4, digits.length === 15 ? 3 : 4) });
  },
};

/** The codes of provinces, GB/T 2260, with those of residents of Hong Kong, Macao and Taiwan. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** GB 11643—1999: province, day of birth, check digit by ISO 7064, MOD 11-2; `x` small. */
export function isIdentityNumber(digits: string): boolean {
  return hasPlaceAndBirth(digits) && checkDigit(digits.slice(0, 17)) === digits[17];
}

/** Whether 18 digits begin as an identity number does, whatever the check digit says. */
export function hasPlaceAndBirth(digits: string): boolean {
  return PROVINCE.test(digits) && /^.{6}(?:18|19|20)/.test(digits) && isDay(digits.slice(6, 14));
}

function isDay(day: string): boolean {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDayOfMonth(year, month);
}

/** The weights of ISO 7064, MOD 11-2 are powers of 2, so the sum can be had digit by digit. */
function checkDigit(digits: string): string {
  const sum = [...digits].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
  return '10x98765432'[sum] ?? '';
}

function isOldNumber(digits: string): boolean {
  return PROVINCE.test(digits) && isDay(`19${digits.slice(6, 12)}`);
}

function isNamed(before: string): boolean {
  return /身份证(?:件)?(?:号码?)?[ :(是为]{0,3}$|身份号码?[ :(是为]{0,3}$/.test(before);
}
