/**
 * What a style says beyond the one that it is based on. A style that repeats the
 * body's font keeps it when somebody changes the body in Word; one that does not
 * say it follows.
 */
import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from 'docx';

export interface Looks {
  readonly run: IRunStylePropertiesOptions;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

/** The looks without what `base` says already. */
export function beyond({ run, paragraph }: Looks, base: Looks): Looks {
  return { run: runBeyond(run, base.run), paragraph: paragraphBeyond(paragraph, base.paragraph) };
}

/** Characters as they differ from those of a base; a spacing and a colour of the base are taken back. */
export function runBeyond(
  run: IRunStylePropertiesOptions,
  base: IRunStylePropertiesOptions,
): IRunStylePropertiesOptions {
  const none = { characterSpacing: 0, color: 'auto' };
  const own = { ...(base.characterSpacing && { characterSpacing: none.characterSpacing }), ...run };
  return differing(base.color && !own.color ? { ...own, color: none.color } : own, base);
}

/** A first line that the base moves in is taken back where the style does not move it. */
function paragraphBeyond(
  { indent = {}, spacing = {}, ...rest }: IParagraphStylePropertiesOptions,
  { indent: baseIndent = {}, spacing: baseSpacing = {}, ...baseRest }: IParagraphStylePropertiesOptions,
): IParagraphStylePropertiesOptions {
  const back = baseIndent.firstLineChars ? { firstLine: 0, firstLineChars: 0 } : {};
  const ownIndent = differing({ ...back, ...indent }, baseIndent);
  const ownSpacing = differing(spacing, baseSpacing);
  return {
    ...differing(rest, baseRest),
    ...(isAny(ownIndent) && { indent: ownIndent }),
    ...(isAny(ownSpacing) && { spacing: { ...ownSpacing, ...lineOf(ownSpacing, spacing) } }),
  };
}

type Spacing = NonNullable<IParagraphStylePropertiesOptions['spacing']>;

/** The height of a line and how it is meant belong together. */
function lineOf(own: Spacing, { line, lineRule }: Spacing): Spacing {
  if (own.line === undefined && own.lineRule === undefined) return {};
  return { ...(line !== undefined && { line }), ...(lineRule !== undefined && { lineRule }) };
}

const isAny = (group: object): boolean => Object.keys(group).length > 0;

/** The entries that are not the same in the base. */
function differing<T extends object>(own: T, base: object): Partial<T> {
  const known = new Map(Object.entries(base).map(([key, value]) => [key, JSON.stringify(value)]));
  const entries = Object.entries(own).filter(([key, value]) => known.get(key) !== JSON.stringify(value));
  return Object.fromEntries(entries) as Partial<T>;
}
