/** Products that are written out: 200元/场×12场＝2600元 in prose, 单价 × 数量 ＝ 金额 in tables. */

import type { PlanTable, Text } from '../../plan/types.ts';
import { guarded, guardedMatches } from '../../text/matches.ts';
import { type Amount, parseAmount } from './amounts.ts';
import type { WrongProduct } from './products.ts';
import { agrees, type Measured, measured, scaleOf } from './quantities.ts';

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)';
const UNIT = '([^\\d\\s×xX*＊✕=＝+，。；、,;]{0,8})';
const EQUATION = guarded(
  /[×xX*＊✕] ?\d/,
  new RegExp(
    `(?<![\\d.×xX*＊✕+\\-/÷])${NUMBER}${UNIT} ?[×xX*＊✕] ?${NUMBER}${UNIT} ?[=＝] ?${NUMBER}((?:[百千万亿]{0,2}元)?)`,
    'g',
  ),
);

/** The written products of a text that come out wrong. */
export function arithmeticIn(text: Text): readonly WrongProduct[] {
  return guardedMatches(text.value, EQUATION).flatMap((match) => {
    const [, a = '', aUnit = '', b = '', bUnit = '', c = '', unit = ''] = match;
    if (/[%％折]/.test(aUnit + bUnit)) return [];
    const sizes = [sizeOf(a, aUnit), sizeOf(b, bUnit)];
    const to = match.index + match[0].length;
    const from = to - c.length - unit.length;
    // A sum in 万元 may be left without its unit.
    if (agrees(sizes, sizeOf(c, unit)) || (unit === '' && agrees(sizes, sizeOf(c, '万')))) return [];
    return [
      {
        at: { text, from, to },
        rate: a + aUnit,
        count: b + bUnit,
        stated: c + unit,
        computed: product(sizes, unit) + unit,
        related: [],
      },
    ];
  });
}

function sizeOf(written: string, unit: string): Measured {
  return measured(Number(written.replaceAll(',', '')), unit, written);
}

function product(sizes: readonly Measured[], unit: string): string {
  const number = sizes.reduce((result, each) => result * each.number, 1);
  return String(Number((number / scaleOf(unit)).toFixed(4)));
}

const RATE = /单价|人均|户均|标准|每[人户场次名个件套]|[/／]|\b(?:price|rate|each|per)\b/i;
const COUNT = /数量|人数|户数|次数|场次|场数|期数|份数|件数|\b(?:quantity|qty|number|people|families)\b/i;
const AMOUNT = /金额|小计|合计|总价|总额|经费|费用|预算|\b(?:amount|total|cost|sum)\b/i;
/** What is multiplied besides. */
const FACTOR = /天数|月数|年限|时长|课时|频次|折扣|比例|系数|days|months|hours|times|share|discount/i;

/** The rows of a table with a price, a number and an amount that does not come of them. */
export function tableProducts({ heads, rows }: PlanTable): readonly WrongProduct[] {
  const titles = heads.map(({ value }) => value);
  const columns = [RATE, COUNT, AMOUNT].map((kind, index) =>
    titles.flatMap((title, column) =>
      kind.test(title) && (index === 0 || !RATE.test(title)) ? [column] : [],
    ),
  );
  const [rate, count, amount] = columns.map(([only]) => only);
  if (columns.some(({ length }) => length !== 1) || titles.some((title) => FACTOR.test(title))) return [];
  if (rate === undefined || count === undefined || amount === undefined) return [];
  return rows.flatMap((row) => inRow([rate, count, amount], heads, row));
}

function inRow(
  columns: readonly [number, number, number],
  heads: readonly Text[],
  row: readonly Text[],
): readonly WrongProduct[] {
  const [price, number, total] = columns.map((column) => cellOf(heads[column], row[column]));
  const cells = columns.map((column) => row[column]?.value.trim() ?? '');
  const at = row[columns[2]];
  if (!price || !number || !total || !at) return [];
  const isUnitless = !/元|[$£€¥]/.test(total.unit);
  if (agrees([price.size, number.size], total.size)) return [];
  if (isUnitless && agrees([price.size, number.size], sizeOf(cells[2] ?? '', '万'))) return [];
  const [rate = '', count = '', stated = ''] = cells;
  const computed = product([price.size, number.size], total.unit) + total.written;
  return [{ at: { text: at, from: 0, to: at.value.length }, rate, count, stated, computed, related: [] }];
}

/** A cell as a size; its unit is its own, or that of its column (金额（万元）). */
function cellOf(
  head: Text | undefined,
  cell: Text | undefined,
): { size: Measured; unit: string; written: string } | null {
  const amount: Amount | null = parseAmount(cell?.value ?? '');
  if (!amount || amount.unit.includes('%')) return null;
  const [, inHead = ''] = /[（(]([^（）()]{1,10})[）)]/.exec(head?.value ?? '') ?? [];
  const unit = amount.unit === '' && /元/.test(inHead) ? inHead : amount.unit;
  return { size: measured(amount.number, unit, cell?.value ?? ''), unit, written: amount.unit };
}
