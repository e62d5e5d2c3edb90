import type { StockWords } from '../stock-words.ts';

export const stock: StockWords = {
  updated: ({ file, findings, added, removed }) =>
    `${file}: ${findings} ${findings === 1 ? 'finding stands' : 'findings stand'} in it now (${added} new, ${removed} gone).`,
  nothingChanged: (revision) => `no plan has changed since ${revision}, so nothing was checked.`,
  unchanged: (places) =>
    `${places} ${places === 1 ? 'place is' : 'places are'} as last year; look through them.`,
};
