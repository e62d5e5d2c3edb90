import type { StockWords } from '../stock-words.ts';

export const stock: StockWords = {
  updated: ({ file, findings, added, removed }) =>
    `${file}：现在记着 ${findings} 处（新记 ${added} 处，去掉 ${removed} 处）。`,
  nothingChanged: (revision) => `从 ${revision} 以来没有改过计划，没有要检查的。`,
  unchanged: (places) => `和去年一样的共有 ${places} 处，请逐处看一看。`,
};
