import { excerpt } from './excerpt.ts';

/** What stands for the entry and for what was met, in the sentence of an own rule. */
const PLACES = /\{(条目|item)\}|\{(?:实际|found)\}/g;

/** An office's sentence with the entry and with what was met there. */
export function filledIn(sentence: string, item: string, found: string): string {
  return sentence.replace(PLACES, (_, entry?: string) => excerpt(entry === undefined ? found : item));
}
