/** Numbers with their units, as tables and sums hold them. */

export interface Amount {
  readonly number: number;
  /** As written: 万元, 人, families; empty for a bare number. */
  readonly unit: string;
  /** The sign of a currency, ¥ for both of its widths; empty where there is none. */
  readonly sign: string;
  /** Decimal places as written: what rounding may hide. */
  readonly decimals: number;
}

const CELL =
  /^([¥$£€])?\s*(-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*([^\d\s.,，、—–~～:：/+-]{0,6})$/u;

/** Reads a text that is an amount and nothing else; null for ranges, several numbers, words. */
export function parseAmount(text: string): Amount | null {
  const match = CELL.exec(text.normalize('NFKC').trim());
  if (!match?.[2]) return null;
  const digits = match[2].replaceAll(/[,，]/g, '');
  const [, sign = '', , unit = ''] = match;
  return { number: Number(digits), unit, sign, decimals: digits.split('.')[1]?.length ?? 0 };
}

/**
 * Whether two sums differ by more than rounding explains. Sums of whole numbers
 * and of tenths are taken to be exact: nobody plans a budget in rounded tenths.
 */
export function differs(stated: number, computed: number, decimals: number, parts: number): boolean {
  const rounding = decimals < 2 ? 0 : 0.5 * 10 ** -decimals * (parts + 1);
  return Math.abs(stated - computed) > rounding + 1e-9;
}
