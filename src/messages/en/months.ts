/** The months by their names, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month (1 to 12) by its name. */
export const month = (n: number): string => MONTHS[n - 1] ?? `month ${n}`;
