/** What stands before and after the text: 版头, 落款, 版记. */
import type { StyleReader } from './read.ts';
import { CHARACTERS, GAP, LINES, MARGIN, RULE } from './scales.ts';
import { BLACK, type ImprintLook, type MastheadLook, type Style } from './types.ts';

const SIGNATURE_LAYOUTS = ['official', 'right', 'left'] as const;
const IMPRINT_POSITIONS = ['foot', 'text'] as const;

/** The head of an issued document; lengths in mm. */
export function readMasthead(reader: StyleReader): MastheadLook {
  const masthead = {
    markTop: reader.number('markTop', 0, MARGIN),
    ruleColor: reader.color('ruleColor', BLACK) ?? BLACK,
    ruleWidth: reader.number('ruleWidth', 0.5, RULE),
    ruleGap: reader.number('ruleGap', 4, GAP),
  };
  reader.finish();
  return masthead;
}

/** The foot of the last page; widths of its rules in mm. */
export function readImprint(reader: StyleReader): ImprintLook {
  const imprint = {
    position: reader.choice('position', 'text', IMPRINT_POSITIONS),
    outerRule: reader.number('outerRule', 0.35, RULE),
    innerRule: reader.number('innerRule', 0.25, RULE),
    ruleColor: reader.color('ruleColor', BLACK) ?? BLACK,
  };
  reader.finish();
  return imprint;
}

/** Organization and date below the text; lengths in characters. */
export function readSignature(reader: StyleReader): Style['signature'] {
  const signature = {
    layout: reader.choice('layout', 'right', SIGNATURE_LAYOUTS),
    indent: reader.number('indent', 0, CHARACTERS),
    indentSealed: reader.number('indentSealed', 0, CHARACTERS),
    beforeSealed: reader.number('beforeSealed', 2, LINES),
    dateOffset: reader.number('dateOffset', 0, CHARACTERS),
  };
  reader.finish();
  return signature;
}
