/**
 * Lists whose last entry is their total: 场租：500元 / 奖品：3000元 / 总计：3500元, as items, as lines
 * of a text, or with the amounts under a key of their own.
 */
import type { Fact } from '../../plan/facts/types.ts';
import type { Item, Text } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import { type Line, linesOf } from '../queries.ts';
import { type Amount, bareUnit, parseAmount } from './amounts.ts';
import { scaleOf } from './quantities.ts';
import type { StatedSum } from './stated-sum.ts';

/** A line with an amount at its end and no other number. */
const LINE =
  /^([^\d]{1,30}?)[:：\s]*([¥￥$£€]?\s?\d[\d,，.]{0,14}\s?(?:[百千万亿]{0,2}元|yuan|dollars|pounds|euros|[¥￥$£€])?)[。；;.，,]?$/iu;
const TOTAL =
  /^(?:合\s*计|总\s*计|共\s*计|总预算|预算合计|总费用|费用合计|经费合计|总额|(?:grand )?total|in all)[:：]?$/i;
const SUBTOTAL = /^(?:小\s*计|sub-?total)[:：]?$/i;
/** A price, or what each gets, is no part of a sum. */
const FOR_EACH = /每|单价|人均|户均|\b(?:each|per)\b/i;
/** Two parts and their total. */
const FEWEST = 3;

/** What an entry of a list costs. */
interface Entry {
  readonly label: string;
  readonly amount: Amount;
  readonly at: Text | Fact;
}

/** The total of an item's items, or of the lines of its text. */
export function listSums({ items, text }: Item): readonly StatedSum[] {
  const lines = text?.value.includes('\n') ? linesOf(text) : [];
  return [...sumOf(items, entryOf), ...sumOf(lines, lineEntry)];
}

/** Where one of the entries cannot be read, what they come to is not known. */
function sumOf<T>(list: readonly T[], read: (each: T) => Entry | null): readonly StatedSum[] {
  const last = list.at(-1);
  const total = last === undefined || list.length < FEWEST ? null : read(last);
  if (total === null || !TOTAL.test(total.label)) return [];
  const entries = list.slice(0, -1).map(read);
  const known = entries.filter((entry) => entry !== null);
  const parts = known.filter(({ label }) => !SUBTOTAL.test(label)).map(({ amount }) => amount);
  if (parts.length < FEWEST - 1 || known.length < entries.length) return [];
  const { amount, at } = total;
  if (amount.unit.includes('%') || parts.some((part) => !isLike(part, amount))) return [];
  return [{ at, ...statedBy(amount, parts) }];
}

/** Whether two amounts can be added: those of one currency, and a bare number with any that has no 万 in it. */
function isLike(a: Amount, b: Amount): boolean {
  const [one, other] = [currencyOf(a), currencyOf(b)];
  if (one !== '' && other !== '') return one === other;
  return bareUnit(a) === bareUnit(b) || (scaleOf(a.unit) === 1 && scaleOf(b.unit) === 1);
}

function currencyOf({ sign, unit }: Amount): string {
  return sign === '¥' ? '元' : sign || unit.replace(/^[百千万亿]+/, '');
}

function statedBy(total: Amount, parts: readonly Amount[]): Omit<StatedSum, 'at'> {
  const scale = scaleOf(total.unit);
  const finer = parts.some(({ unit }) => scaleOf(unit) < scale) ? 4 : 0;
  return {
    stated: total.number,
    parts: parts.map(({ number, unit }) => (number * scaleOf(unit)) / scale),
    unit: total.unit,
    decimals: largest([total.decimals, ...parts.map(({ decimals }) => decimals)]) + finer,
    partial: false,
  };
}

/** An item whose amount stands under its key, or that is nothing but a text with one at its end. */
function entryOf({ title, text, amount: written, items }: Item): Entry | null {
  const name = title ?? text;
  if (written === null || name === null) {
    const isBare = title === null && items.length === 0 && text !== null;
    return isBare ? lineEntry({ text, from: 0, to: text.value.length }) : null;
  }
  const amount = parseAmount(written.value);
  return amount && entry(name.value, amount, written);
}

function lineEntry(line: Line): Entry | null {
  const match = LINE.exec(line.text.value.slice(line.from, line.to).trim());
  const amount = match ? parseAmount(match[2] ?? '') : null;
  return amount && entry(match?.[1] ?? '', amount, line);
}

function entry(label: string, amount: Amount, at: Text | Fact): Entry | null {
  return FOR_EACH.test(label) ? null : { label: label.trim(), amount, at };
}
