import type { Item, Plan, Text } from '../../plan/types.ts';
import { type FrontNumber, frontNumber } from '../front-numbers.ts';
import { everyItem } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { countsOn, firstInside } from './numbers-inside.ts';

/** What is left of a number whose digits were cut off: .积极组织, 、加强. */
const REMNANT = /^[.．、，,)）]\s*(?=[\p{Script=Han}“《])/u;

/** A number typed or pasted in front of an item that is numbered anyway, or several within its text. */
export const typedNumbering: Rule<'typed-numbering'> = {
  id: 'typed-numbering',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 9704—2012, 7.3.3' },
  check(plan, { report }) {
    const counting = countingOn(plan);
    for (const { title, text } of everyItem(plan)) {
      const inside = text && firstInside(text.value);
      if (text && inside) {
        report({ text, ...inside }, { numbering: text.value.slice(inside.from, inside.to), form: 'inside' });
      }
      const first = title ?? text;
      if (first && !(inside && first === text)) checkFront(first, counting, report);
    }
  },
};

function checkFront(
  text: Text,
  counting: ReadonlySet<Text>,
  report: RuleContext<'typed-numbering'>['report'],
): void {
  if (countsOn(text.value)) return;
  const found = typedNumber(text);
  const number = found?.isCertain || counting.has(text) ? found : null;
  const numbering = number?.written ?? REMNANT.exec(text.value)?.[0];
  if (numbering === undefined) return;
  const fix = canBegin(text.value.slice(numbering.length))
    ? [{ range: text.span(0, numbering.length), text: '' }]
    : undefined;
  report(
    { text, from: 0, to: numbering.trimEnd().length },
    { numbering: numbering.trim(), form: number === null ? 'remnant' : 'front' },
    fix && { fix },
  );
}

/** Whether what is left without the number is a text to YAML as well: `1. - Tea`, `1. 'Tea'` and `1.` would be read as something else. */
function canBegin(rest: string): boolean {
  return /^[^\s\-?:,[\]{}#&*!|>'"%@`~]/.test(rest);
}

/** Null where several lines begin so: then it is a list within the text, and wanted. */
function typedNumber({ value }: Text): FrontNumber | null {
  const first = frontNumber(value);
  if (first === null || !value.includes('\n')) return first;
  const numbered = value.split('\n').filter((line) => frontNumber(line.trim()) !== null);
  return numbered.length > 1 ? null : first;
}

/** Texts whose number goes on from a sibling before them or is gone on from behind, in whatever form. */
function countingOn(plan: Plan): ReadonlySet<Text> {
  const groups = [plan.sections, plan.attachments, ...everyItem(plan).map(({ items }) => items)];
  return new Set(groups.flatMap(countingSiblings));
}

function countingSiblings(siblings: readonly Item[]): readonly Text[] {
  const numbered = siblings.flatMap(({ title, text, depth }) => {
    const first = title ?? (depth > 1 ? text : null);
    const number = first && typedNumber(first)?.number;
    return first && number ? [{ first, number }] : [];
  });
  const goesOn = (number: number, at: number): boolean =>
    numbered.slice(0, at).some((each) => each.number === number - 1) ||
    numbered.slice(at + 1).some((each) => each.number === number + 1);
  return numbered.filter(({ number }, at) => goesOn(number, at)).map(({ first }) => first);
}
