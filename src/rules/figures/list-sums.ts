/** Lists whose last line is their total: 场租：500元 / 奖品：3000元 / 总计：3500元, as items or as lines of a text. */
import type { Item } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import { type Line, linesOf } from '../queries.ts';
import { type Amount, parseAmount } from './amounts.ts';
import { scaleOf } from './quantities.ts';
import type { StatedSum } from './stated-sum.ts';

/** A line with an amount at its end and no other number. */
const LINE =
  /^([^\d]{1,30}?)[:：\s]*([¥￥$£€]?\s?\d[\d,，.]{0,14}\s?(?:[百千万亿]{0,2}元|yuan|dollars|pounds|euros)?)[。；;.，,]?$/iu;
const TOTAL = /^(?:合计|总计|共计|总预算|预算合计|总费用|费用合计|经费合计|总额|(?:grand )?total|in all)$/i;

/** Wherever it stands in the text of the last line. */
const TOTAL_WITHIN = /[合总共]计|总预算|总费用|总额|total|in all/i;
/** Two parts and their total. */
const FEWEST = 3;

/** The total of an item's items, or of the lines of its text. */
export function listSums({ items, text }: Item): readonly StatedSum[] {
  const lines = text?.value.includes('\n') ? linesOf(text) : [];
  return [...sumOf(entriesOf(items)), ...sumOf(lines)];
}

/** Items that are nothing but a text; none where there is one of another kind among them. */
function entriesOf(items: readonly Item[]): readonly Line[] {
  if (items.length < FEWEST || items.some(({ title }) => title !== null)) return [];
  const entries = items.flatMap((item): readonly Line[] =>
    item.items.length === 0 && item.text ? [{ text: item.text, from: 0, to: item.text.value.length }] : [],
  );
  return entries.length === items.length ? entries : [];
}

function sumOf(lines: readonly Line[]): readonly StatedSum[] {
  const end = lines.at(-1);
  if (lines.length < FEWEST || !TOTAL_WITHIN.test(end?.text.value ?? '')) return [];
  const read = lines.map((line) => ({ line, said: readLine(line) }));
  const last = read.at(-1);
  const parts = read.slice(0, -1).flatMap(({ said }) => (said ? [said.amount] : []));
  if (!last?.said || !TOTAL.test(last.said.label) || parts.length < Math.max(FEWEST - 1, lines.length - 1))
    return [];
  const { amount } = last.said;
  const currency = (unit: string): string => unit.replace(/^[百千万亿]+/, '');
  if (parts.some(({ unit }) => currency(unit) !== currency(amount.unit))) return [];
  const scale = scaleOf(amount.unit);
  const finer = parts.some(({ unit }) => scaleOf(unit) < scale) ? 4 : 0;
  return [
    {
      at: last.line,
      stated: amount.number,
      parts: parts.map(({ number, unit }) => (number * scaleOf(unit)) / scale),
      unit: amount.unit,
      decimals: largest([amount.decimals, ...parts.map(({ decimals }) => decimals)]) + finer,
      partial: false,
    },
  ];
}

function readLine({ text, from, to }: Line): { readonly label: string; readonly amount: Amount } | null {
  const match = LINE.exec(text.value.slice(from, to).trim());
  const amount = match ? parseAmount(match[2] ?? '') : null;
  if (/每|单价|人均|户均|\b(?:each|per)\b/i.test(match?.[1] ?? '')) return null;
  return match && amount ? { label: (match[1] ?? '').trim(), amount } : null;
}
