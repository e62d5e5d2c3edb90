/** The sums that a table states: rows and columns headed 合计, 总计, Total. */
import type { PlanTable, Text } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import { areMixed, bareUnit, parseAmount } from './amounts.ts';
import type { StatedSum } from './stated-sum.ts';

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总\s*数|grand total|totals?|sum)(?:\s*[（(].*[）)])?[:：]?$/i;
const SUBTOTAL = /^(?:小\s*计|sub-?totals?)[:：]?$/i;
/** Columns that are not added up: prices, shares, numbers of order, years. */
const NOT_ADDED =
  /单价|均价|人均|标准|比例|占比|率|序号|编号|年份|年度|电话|日期|时间|price|rate|share|%|％|^no\.?$|number|year|date|each|per\b/i;

/** Every column of a total row with its parts above, every row with a total column. */
export function tableSums({ heads, rows }: PlanTable): readonly StatedSum[] {
  // 1,850 without quotation marks is two cells to YAML: then no figure stands where it seems to.
  if (heads.length > 0 && rows.some((row) => row.length > heads.length)) return [];
  return [...columnSums(heads, rows), ...rowSums(heads, rows)];
}

function label(row: readonly Text[]): string {
  return row[0]?.value.trim() ?? '';
}

function columnSums(heads: readonly Text[], rows: readonly (readonly Text[])[]): readonly StatedSum[] {
  const totals = rows.filter((row) => TOTAL.test(label(row)));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || rows.at(-1) !== total) return [];
  const parts = rows.filter((row) => row !== total && !SUBTOTAL.test(label(row)));
  return total.flatMap((cell, column) =>
    column === 0 || NOT_ADDED.test(heads[column]?.value ?? '')
      ? []
      : sumOf(
          cell,
          parts.map((row) => row[column]),
        ),
  );
}

/** Only where the total is the last of several columns that all count, so 数量 × 单价 is not taken for a sum. */
function rowSums(heads: readonly Text[], rows: readonly (readonly Text[])[]): readonly StatedSum[] {
  const column = heads.findIndex(({ value }) => TOTAL.test(value.trim()));
  if (
    column < 3 ||
    heads.slice(0, column).some(({ value }) => NOT_ADDED.test(value) || /数量|quantity|qty/i.test(value))
  ) {
    return [];
  }
  return rows.flatMap((row) => {
    const cell = row[column];
    return cell ? sumOf(cell, row.slice(1, column)) : [];
  });
}

/** Empty cells and dashes count nothing; anything else that is no amount makes the sum unknowable. */
function sumOf(cell: Text, parts: readonly (Text | undefined)[]): readonly StatedSum[] {
  const stated = parseAmount(cell.value);
  if (stated === null || stated.unit.includes('%')) return [];
  const filled = parts.filter((part) => part !== undefined && !/^[-—–/／无]*$/u.test(part.value.trim()));
  const amounts = filled.map((part) => parseAmount(part?.value ?? ''));
  const known = amounts.filter((amount) => amount !== null);
  if (known.length < 2 || known.length < amounts.length) return [];
  const [unit = '', ...units] = known.map(bareUnit);
  const whole = bareUnit(stated);
  if (units.some((each) => each !== unit) || areMixed([stated, ...known])) return [];
  if (whole !== '' && unit !== '' && whole !== unit) return [];
  return [
    {
      at: cell,
      stated: stated.number,
      parts: known.map(({ number }) => number),
      unit: stated.unit,
      decimals: largest([stated.decimals, ...known.map(({ decimals }) => decimals)]),
      partial: false,
    },
  ];
}
