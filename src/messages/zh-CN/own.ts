import type { OwnFound, OwnRuleArgs } from '../../diagnostics/rule-args.ts';
import { filledIn } from '../filled-in.ts';
import type { Messages } from '../types.ts';

const QUARTERS = ['一', '二', '三', '四'];
const HALVES = ['上半年', '下半年'];

/** 碰到的是什么，写进单位自己的话里。 */
function told(found: OwnFound): string {
  switch (found.type) {
    case 'nothing':
      return '没有';
    case 'text':
      return found.text;
    case 'count':
      return String(found.count);
    case 'times':
      return found.numbers.map((number) => timeOf(found.unit, number)).join('、');
  }
}

function timeOf(unit: Extract<OwnFound, { type: 'times' }>['unit'], number: number): string {
  if (unit === 'month') return `${number}月`;
  if (unit === 'year') return '全年';
  return unit === 'quarter' ? `第${QUARTERS[number - 1] ?? number}季度` : (HALVES[number - 1] ?? '');
}

/** 单位自定的规则：话是单位自己的。 */
export const own: Messages<OwnRuleArgs> = {
  custom: {
    message: ({ message, item, found }) => filledIn(message['zh-CN'], item, told(found)),
    hint: ({ hint, item, found }) => (hint === null ? '' : filledIn(hint['zh-CN'], item, told(found))),
  },
};
