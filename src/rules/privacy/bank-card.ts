import type { Rule } from '../rule.ts';
import { hasPlaceAndBirth } from './identity-number.ts';
import { isCode, masked, numbersIn } from './numbers.ts';

/** 16 to 19 digits, in one piece or in fours. */
const SHAPE = String.raw`[1-9]\d{15,18}|[1-9]\d{3}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?`;

/** How cards begin (ISO/IEC 7812) and how long those are: UnionPay; Visa, Mastercard, JCB, older Chinese ones. */
const ISSUERS: readonly RegExp[] = [
  /^62\d{14,17}$/,
  /^4\d{15}$/,
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^(?:95588|6013|6217|9558|9559)\d{12,15}$/,
];

/** Card numbers: known first digits, right length, right check digit. */
export const bankCard: Rule<'bank-card'> = {
  id: 'bank-card',
  severity: 'error',
  basis: { kind: 'law', source: '个人信息保护法 6, 25, 28' },
  check(plan, { report }) {
    for (const number of numbersIn(plan, SHAPE)) {
      const { digits, ...place } = number;
      if (isCardNumber(digits) && !isCode(number)) report(place, { number: masked(digits, 4, 4) });
    }
  },
};

/** Whether digits are a card's, and not an identity number with a slip in it. */
function isCardNumber(digits: string): boolean {
  if (!ISSUERS.some((issuer) => issuer.test(digits)) || !hasLuhnDigit(digits)) return false;
  return !/^(\d)\1*$/.test(digits) && !(digits.length === 18 && hasPlaceAndBirth(digits));
}

/** ISO/IEC 7812-1, annex B: from the right every second digit counts double. */
function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = place % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
