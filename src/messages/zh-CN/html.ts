import type { HtmlWords } from '../html-words.ts';

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

export const html: HtmlWords = {
  title: '工作计划检查报告',
  day: (iso) => `检查日期：${day(iso)}`,
  meaning: {
    error: '需要改正后再交。',
    warning: '多半有问题，请逐条核对。',
    info: '供参考，可改可不改。',
  },
  contents: '各份计划的情况（问题多的排在前面）',
  file: '文件',
  rules: '问题出在哪里，依据是什么',
  rule: '查什么',
  basis: '依据',
  findings: '处数',
  own: '本单位自己的规定',
  other: '其他，例如栏目名、缩进、冒号的写法',
  clean: '没有发现问题。',
  showText: '展开全文',
  lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}—${to} 行`),
  wholeFile: '整份文件',
  seeLine: (line) => `另见第 ${line} 行`,
  seeFile: (path, line) => `另见 ${path} 第 ${line} 行`,
  sameHint: (number) => `同第 ${number} 条`,
};
