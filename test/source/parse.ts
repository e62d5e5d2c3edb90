/** Shared by the tests of the source: a text in, the document and findings out. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type ParsedSource, type ParseOptions, parseSource } from '../../src/source/parse-source.ts';
import type { SourceDocument } from '../../src/source/source-document.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

export const KEYS: ReadonlySet<string> = new Set(
  '标题 单位 周期 前言 指导思想 工作目标 主要措施 章节 活动安排 落款 抄送 日期 内容 条目 时间 指标 责任人 地点 名单 title text items when'.split(
    ' ',
  ),
);

export function parse(text: string, keys = KEYS, more: Partial<ParseOptions> = {}): ParsedSource {
  return parseSource(createSourceFile({ path: 'plan.yaml', text }), { keys, ...more });
}

export function parseDocument(text: string, keys = KEYS): SourceDocument {
  const { document } = parse(text, keys);
  if (!document) throw new Error('no document');
  return document;
}

/** `code line:column-line:column`, as short as a table wants it. */
export function brief({ code, range }: Diagnostic): string {
  if (!range) return code;
  const { start, end } = range;
  return `${code} ${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Pieces that files of any kind can be put together from: signs of YAML, what is typed in their place, words. */
export const SCRAPS: readonly string[] = [
  ...'标题|内容|甲|a|：|: |:|- |-|?|? |#| #| # |%|,|, |，|"|\'|[|]|{|}|>|\\|&a |*a|!|!t |<<|<<: |---'.split(
    '|',
  ),
  ...['|', '|\n', '---\n', ' ', '  ', '\u3000', '\r', '\n', '\n\n', '\r\n', '\n  ', '\n\t'],
];
