import { guarded, guardedMatches } from '../../text/matches.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Dots, stops and commas in a row, one … or three; …… and (for a whole paragraph) ………… are right. */
const DOTS = guarded(
  /…|。。。|、、、|\.\.\.|．．|···/,
  /(?<=[\p{Script=Han}”》）〉\d%])(?:。{3,40}|、{3,40}|\.{3,40}|．{2,40}|·{3,40}|…{1,40})(?![.\d…])/gu,
);
/** 等…… and ……等: either says that there is more. Not ……等级, ……等待. */
const WITH_ETC = guarded(/等…|…等/, /等{1,2}…{1,4}|…{1,4}等{1,2}(?=[，。；、！）”\n]|$)/g);
const RIGHT = new Set(['……', '…………']);

/** An ellipsis that is not made of six dots, or stands beside 等. */
export const ellipsisForm: Rule<'ellipsis-form'> = {
  id: 'ellipsis-form',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.11.2, A.9' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      const told = new Set<number>();
      for (const { index: from, 0: written } of guardedMatches(value, WITH_ETC)) {
        const to = from + written.length;
        const right = written.replaceAll('…', '');
        told.add(value.indexOf('…', from));
        report({ text, from, to }, { written, right, form: 'etc' }, mendedBy(text, from, to, right));
      }
      for (const { index: from, 0: written } of guardedMatches(value, DOTS)) {
        const to = from + written.length;
        if (RIGHT.has(written) || told.has(from)) continue;
        report({ text, from, to }, { written, right: '……', form: 'dots' }, mendedBy(text, from, to, '……'));
      }
    }
  },
};
