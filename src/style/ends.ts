/** What stands before and after the text: 版头, 落款, 版记. */
import type { StyleReader } from './read.ts';
import type { ImprintLook, MastheadLook, Style } from './types.ts';

const SIGNATURE_LAYOUTS = ['official', 'right', 'left'] as const;
const IMPRINT_POSITIONS = ['foot', 'text'] as const;
const BLACK = '000000';

/** The head of an issued document; lengths in mm. */
export function readMasthead(reader: StyleReader, base: Style | null): MastheadLook {
  const fallback = base?.masthead ?? { markTop: 0, ruleColor: BLACK, ruleWidth: 0.5, ruleGap: 4 };
  const masthead = {
    markTop: reader.number('markTop', fallback.markTop, 0, 150),
    ruleColor: reader.color('ruleColor', fallback.ruleColor) ?? BLACK,
    ruleWidth: reader.number('ruleWidth', fallback.ruleWidth, 0, 5),
    ruleGap: reader.number('ruleGap', fallback.ruleGap, 0, 50),
  };
  reader.finish();
  return masthead;
}

/** The foot of the last page; widths of its rules in mm. */
export function readImprint(reader: StyleReader, base: Style | null): ImprintLook {
  const fallback =
    base?.imprint ?? ({ position: 'text', outerRule: 0.35, innerRule: 0.25, ruleColor: BLACK } as const);
  const imprint = {
    position: reader.choice('position', fallback.position, IMPRINT_POSITIONS),
    outerRule: reader.number('outerRule', fallback.outerRule, 0, 5),
    innerRule: reader.number('innerRule', fallback.innerRule, 0, 5),
    ruleColor: reader.color('ruleColor', fallback.ruleColor) ?? BLACK,
  };
  reader.finish();
  return imprint;
}

/** Organization and date below the text; lengths in characters. */
export function readSignature(reader: StyleReader, base: Style | null): Style['signature'] {
  const signature = {
    layout: reader.choice('layout', base?.signature.layout ?? 'right', SIGNATURE_LAYOUTS),
    indent: reader.number('indent', base?.signature.indent ?? 0, 0, 20),
    indentSealed: reader.number('indentSealed', base?.signature.indentSealed ?? 0, 0, 20),
    dateOffset: reader.number('dateOffset', base?.signature.dateOffset ?? 0, 0, 20),
  };
  reader.finish();
  return signature;
}
