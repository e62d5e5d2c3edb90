/** Plans that hold many hostile strings, each between marks by which it is found again in a document. */
import { stringify } from 'yaml';

/** How a text is read: three fields that stand for all of their kind. */
export type Kind = 'plain' | 'inline' | 'blocks';

const before = (at: number): string => `始${at}始`;
const behind = (at: number): string => `终${at}终`;

/** A plan with each string in a field of the kind: names of a roster, cells of a table, texts of entries. */
export function planWith(strings: readonly string[], kind: Kind): string {
  const marked = strings.map((text, at) => before(at) + text + behind(at));
  const measures = {
    plain: [{ 标题: '成立小组', 名单: { 组员: marked } }],
    inline: [{ 标题: '列表', 表格: { 表头: ['项目', '说明'], 数据: marked.map((text) => ['甲', text]) } }],
    blocks: marked.map((text) => ({ 内容: text })),
  }[kind];
  return stringify(
    { 语言: 'zh-CN', 单位: '杏花里社区居民委员会', 周期: '2026', 主要措施: measures },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}

/** What stands between the marks of each string in the text of a document; null where they are gone. */
export function between(text: string, count: number): readonly (string | null)[] {
  return Array.from({ length: count }, (_, at) => {
    const from = text.indexOf(before(at));
    const to = text.indexOf(behind(at), from);
    return from < 0 || to < 0 ? null : text.slice(from + before(at).length, to);
  });
}

/** Marks of the office dialect: a text that holds them is meant to come out otherwise. */
export const DIALECT = /\*\*|\]\(|\[\^|!\[|\\/;
