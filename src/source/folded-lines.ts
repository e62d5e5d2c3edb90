import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RepairedText } from './offset-map.ts';
import { mapScalar } from './scalar-map.ts';
import { type ScalarNode, styleOf } from './source-node.ts';

/** A space between two Chinese characters or punctuation marks. */
const SPACE_IN_CHINESE =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘])/gu;

function hasFoldedChinese(node: ScalarNode, text: string): boolean {
  const spaces = [...node.value.matchAll(SPACE_IN_CHINESE)];
  if (spaces.length === 0) return false;
  const map = mapScalar(text, node);
  return spaces.some(({ index }) => text.slice(map?.starts[index], map?.ends[index]).includes('\n'));
}

/**
 * Chinese texts whose lines YAML joins with spaces, which belong between words
 * of Western languages only. Reported on the `>`, or on the text's first line.
 */
export function findFoldedLines(nodes: readonly ScalarNode[], repaired: RepairedText): Diagnostic[] {
  const { file, text } = repaired;
  const diagnostics: Diagnostic[] = [];
  for (const node of nodes) {
    const style = styleOf(node);
    if (style === 'literal' || !hasFoldedChinese(node, text)) continue;
    const line = text.slice(node.from, node.to).split(/\r?\n/, 1)[0] ?? '';
    const range = repaired.range(node.from, node.from + (style === 'folded' ? 1 : line.trimEnd().length));
    const args = { style: style === 'folded' ? 'folded' : 'text' } as const;
    diagnostics.push({ code: 'folded-lines', args, severity: 'warning', file, range });
  }
  return diagnostics;
}
