/** Numbers with their units, as tables and sums hold them. */

export interface Amount {
  readonly number: number;
  /** As written behind the number: 万元, 人, families, €; empty for a bare number. */
  readonly unit: string;
  /** The sign of a currency, on either side of the number, ¥ for both of its widths; empty where there is none. */
  readonly sign: string;
  /** Decimal places as written: what rounding may hide. */
  readonly decimals: number;
}

const CELL =
  /^([¥$£€])?\s*(-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*([^\d\s.,，、—–~～:：/+-]{0,6}|dollars)$/u;

const SIGN = /[¥$£€]$/;

/** Reads a text that is an amount and nothing else; null for ranges, several numbers, words. */
export function parseAmount(text: string): Amount | null {
  const match = CELL.exec(text.normalize('NFKC').trim());
  if (!match?.[2]) return null;
  const digits = match[2].replaceAll(/[,，]/g, '');
  const unit = match[3] ?? '';
  const sign = match[1] ?? SIGN.exec(unit)?.[0] ?? '';
  return { number: Number(digits), unit, sign, decimals: digits.split('.')[1]?.length ?? 0 };
}

/** What is counted, without a sign, which stands on the one side or the other. */
export function bareUnit({ unit, sign }: Amount): string {
  return sign !== '' && unit.endsWith(sign) ? unit.slice(0, -sign.length) : unit;
}

/** Whether several currencies are among the amounts. */
export function areMixed(amounts: readonly Amount[]): boolean {
  return new Set(amounts.map(({ sign }) => sign).filter((sign) => sign !== '')).size > 1;
}

/**
 * Whether two sums differ by more than rounding explains. Sums of whole numbers
 * and of tenths are taken to be exact: nobody plans a budget in rounded tenths.
 */
export function differs(stated: number, computed: number, decimals: number, parts: number): boolean {
  const rounding = decimals < 2 ? 0 : 0.5 * 10 ** -decimals * (parts + 1);
  return Math.abs(stated - computed) > rounding + 1e-9;
}
