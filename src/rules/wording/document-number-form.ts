import { guarded, guardedMatches } from '../../text/matches.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** 桃委[2026]第05号: the issuer's word, a year in brackets of any kind, the number. 号楼 and the like are places; orders and announcements are counted with 第. */
const NUMBER = guarded(
  /[[［（(【﹝〖〔](?:19|20)\d{2}[\]］）)】﹞〗〕]/,
  /(?<=[\p{Script=Han}])(?<![令告])([[［（(【﹝〖〔])((?:19|20)\d{2})([\]］）)】﹞〗〕])(第?)(0{0,3})([1-9]\d{0,3})号(?![楼院线室门厅馆库厂井机车店地小])/gu,
);

/** Numbers of documents whose year stands in other brackets than 〔〕, or whose number has 第 or a zero in front. */
export const documentNumberForm: Rule<'document-number-form'> = {
  id: 'document-number-form',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 9704—2012, 7.2.5' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      for (const { index: from, 0: number, 2: year, 6: count } of guardedMatches(value, NUMBER)) {
        const right = `〔${year}〕${count}号`;
        if (right === number) continue;
        const to = from + number.length;
        report({ text, from, to }, { number, right }, mendedBy(text, from, to, right));
      }
    }
  },
};
