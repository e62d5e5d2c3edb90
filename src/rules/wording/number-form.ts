import { guarded, guardedMatches } from '../../text/matches.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { rangesIn } from './ranges.ts';

/** 3。5亿, 3．5公里: a figure, a unit right behind it; not a year before the sign, which ends its sentence. */
const POINT = guarded(
  /\d[。．]\d/,
  /(?<![\d.．。A-Za-z])(?!(?:19|20)\d{2}[。．])(\d{1,4})[。．](\d{1,4})(?=[亿万%％‰倍元亩]|公里|千米|公顷|平方|小时|米|吨|千克|公斤|个百分点)/g,
);

/** Figures with the wrong point in them, and ranges joined by the wrong sign or with half a unit. */
export const numberForm: Rule<'number-form'> = {
  id: 'number-form',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15835—2011, 5.1.2, 5.1.3; GB/T 15834—2011, 4.13' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      for (const { index: from, 0: figure, 1: whole, 2: part } of guardedMatches(value, POINT)) {
        const to = from + figure.length;
        const right = `${whole}.${part}`;
        report({ text, from, to }, { figure, right, form: 'point' }, mendedBy(text, from, to, right));
      }
      for (const { from, to, right, form } of rangesIn(value)) {
        const figure = value.slice(from, to);
        report({ text, from, to }, { figure, right, form }, mendedBy(text, from, to, right));
      }
    }
  },
};
