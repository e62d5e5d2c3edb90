import { excerpt } from './excerpt.ts';

/** What can stand for the entry and for what was met, in the sentence of an own rule; in both languages. */
export const PLACE_NAMES = {
  'zh-CN': ['{条目}', '{实际}'],
  en: ['{item}', '{found}'],
} as const;

const ITEMS: ReadonlySet<string> = new Set([PLACE_NAMES['zh-CN'][0], PLACE_NAMES.en[0]]);
const FOUNDS: ReadonlySet<string> = new Set([PLACE_NAMES['zh-CN'][1], PLACE_NAMES.en[1]]);

/** Doubled braces are braces; what single ones hold stands for something. Full-width ones are typed by mistake. */
const BRACES = /\{(\{[^{}]*\})\}|\{[^{}]*\}|｛\s*(?:条目|实际|item|found)\s*｝/g;

/** An office's sentence with the entry and with what was met there. */
export function filledIn(sentence: string, item: string, found: string): string {
  return sentence.replace(BRACES, (written, literal?: string) => {
    if (literal !== undefined) return literal;
    return ITEMS.has(written) ? excerpt(item) : FOUNDS.has(written) ? excerpt(found) : written;
  });
}

/** What stands in braces and means nothing, and where. */
export function strangePlaces(
  sentence: string,
): readonly { readonly from: number; readonly written: string }[] {
  return [...sentence.matchAll(BRACES)]
    .filter(([written, literal]) => literal === undefined && !ITEMS.has(written) && !FOUNDS.has(written))
    .map(({ index, 0: written }) => ({ from: index, written }));
}
