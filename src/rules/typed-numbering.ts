import type { Text } from '../plan/types.ts';
import { firstInside } from './numbers-inside.ts';
import { everyItem } from './queries.ts';
import type { Rule, RuleContext } from './rule.ts';

const HAN = '[一二三四五六七八九十]{1,3}';
/** （3）班, （二）期工程: the number names something; not 组织, 班子, 号召. */
const COUNTED = '班(?!子)|期(?!间|末|初|待)|组(?!织|建|成)|号(?!召)|楼(?!道|栋|宇)|室';
/**
 * 一、 （一） 1、 1. (1) 1） ① at the very beginning. Not: 1.5万, 12.4宪法日,
 * 3.15, 三、四季度, 1、2号楼 – a figure behind the mark makes it part of the text.
 */
const NUMBERING = [
  new RegExp(`^${HAN}[、.．]\\s*(?![一二三四五六七八九十])`),
  new RegExp(`^[（(]${HAN}[）)](?!${COUNTED})[、.．]?\\s*`),
  /^\d{1,2}\s*[、．]\s*(?!\s*\d)/,
  /^\d{1,2}\.(?!\d)\s*(?=\S)/,
  /^\d{1,2},\s+(?=[a-z])/,
  new RegExp(`^[（(]\\d{1,2}[）)](?!${COUNTED})[、.．]?\\s*`),
  /^\d{1,2}[）)]\s*/,
  /^[①-⑳]\s*/,
  /^\(?[a-h]\)\s+/,
  /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.\s+(?=\p{Lu}\p{Ll})/u,
];

/** What is left of a number whose digits were cut off: .积极组织, 、加强. */
const REMNANT = /^[.．、，,)）]\s*(?=[\p{Script=Han}“《])/u;

/** A number typed or pasted in front of an item that is numbered anyway, or several within its text. */
export const typedNumbering: Rule<'typed-numbering'> = {
  id: 'typed-numbering',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 9704—2012, 7.3.3' },
  check(plan, { report }) {
    for (const { title, text } of everyItem(plan)) {
      const inside = text && firstInside(text.value);
      if (text && inside) {
        report({ text, ...inside }, { numbering: text.value.slice(inside.from, inside.to), form: 'inside' });
      }
      const first = title ?? text;
      if (first && !(inside && first === text)) checkFront(first, report);
    }
  },
};

function checkFront(text: Text, report: RuleContext<'typed-numbering'>['report']): void {
  const number = typedNumber(text);
  const numbering = number ?? REMNANT.exec(text.value)?.[0];
  if (numbering === undefined) return;
  const range = text.span(0, numbering.length);
  report(
    { text, from: 0, to: numbering.trimEnd().length },
    { numbering: numbering.trim(), form: number === null ? 'remnant' : 'front' },
    { fix: [{ range, text: '' }] },
  );
}

/** Null where several lines begin so: then it is a list within the text, and wanted. */
function typedNumber({ value }: Text): string | null {
  const found = NUMBERING.map((pattern) => pattern.exec(value)?.[0]).find((match) => match !== undefined);
  if (found === undefined || found.length === value.length) return null;
  const numbered = value.split('\n').filter((line) => NUMBERING.some((pattern) => pattern.test(line.trim())));
  return numbered.length > 1 ? null : found;
}
