/** Styles as they are written: what is a group, what is blank, and one style laid over another. */

/** Keys and what is written behind them. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty value counts as not there. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** `{ value: 37, clause: 5.2.1, … }` is one value, not a group. */
function isStated(group: Group): boolean {
  const value = group['value'];
  return value !== undefined && typeof value !== 'object';
}

/**
 * The style that comes of one that extends another, both as written: groups are
 * merged key by key, the levels one by one; any other value takes the place of
 * the extended one.
 */
export function mergeStyles(base: unknown, own: unknown): unknown {
  if (isBlank(own)) return base;
  if (isGroup(base) && isGroup(own) && !isStated(base) && !isStated(own)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
    return Object.fromEntries(keys.map((key) => [key, mergeStyles(base[key], own[key])]));
  }
  if (Array.isArray(base) && Array.isArray(own) && [...base, ...own].some(isGroup)) {
    return Array.from({ length: Math.max(base.length, own.length) }, (_, index) =>
      mergeStyles(base[index], own[index]),
    );
  }
  return own;
}

/** Whether anything is written at a path. */
export function isWritten(value: unknown, path: readonly (string | number)[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  return isWritten((value as Readonly<Record<string | number, unknown>>)[key], rest);
}
