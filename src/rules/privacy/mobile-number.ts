import type { Rule } from '../rule.ts';
import { isCode, masked, numbersIn } from './numbers.ts';

/** 11 digits from 13 to 19, with 86 before them or not, in one piece or in 3, 4 and 4. */
const SHAPE = String.raw`(?:\+?86[ -]?|\(\+?86\) ?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})`;

/** What can be called without charge in North America, with the 1 before it. */
const TOLL_FREE = /^18(?:00|33|44|55|66|77|88)/;

/** Mobile numbers of mainland China: usual in a plan for one's own people, and nothing for the notice board. */
export const mobileNumber: Rule<'mobile-number'> = {
  id: 'mobile-number',
  severity: 'warning',
  presets: ['public-document'],
  basis: { kind: 'law', source: '个人信息保护法 6, 25' },
  check(plan, { report }) {
    for (const number of numbersIn(plan, SHAPE)) {
      const { digits, ...place } = number;
      const isTollFree = plan.lang === 'en' && TOLL_FREE.test(digits);
      if (!isCode(number) && !isTollFree) report(place, { number: masked(digits.slice(-11), 3, 4) });
    }
  },
};
