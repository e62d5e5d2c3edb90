import { guarded, guardedMatches } from '../../text/matches.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** ２０２６年, Ａ座, 60％; a full-width point between figures goes with them. */
const WIDE = guarded(/[０-９Ａ-Ｚａ-ｚ％]/, /(?:[０-９]．(?=[０-９])|[０-９Ａ-Ｚａ-ｚ％])+/g);
/** Between the places of a full-width sign and of its half-width twin in Unicode. */
const TWIN = 0xfee0;

/** Figures, letters and percent signs as wide as a Chinese character. */
export const fullWidthCharacters: Rule<'full-width-characters'> = {
  id: 'full-width-characters',
  severity: 'info',
  basis: { kind: 'standard', source: 'GB/T 15835—2011, 5.1.7.1' },
  language: 'zh-CN',
  check(plan, { report }) {
    for (const { text, value } of proseOf(plan)) {
      for (const { index: from, 0: written } of guardedMatches(value, WIDE)) {
        const to = from + written.length;
        const right = written.replace(/[^\s]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - TWIN));
        // A value that begins with a percent sign is none to YAML.
        const mend = right.startsWith('%') && from === 0 ? null : right;
        report({ text, from, to }, { written, right }, mendedBy(text, from, to, mend));
      }
    }
  },
};
