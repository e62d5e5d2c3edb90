import { graphemes } from '../text/graphemes.ts';

/**
 * A text of the user's short enough to stand in a sentence: one line, at most
 * `limit` characters as people count them (grapheme clusters, UAX #29), then `…`.
 */
export function excerpt(text: string, limit = 30): string {
  if (text.length <= limit && !/[\r\n\t]/.test(text)) return text;
  const line = text.trim().replace(/\s+/gu, ' ');
  const kept: string[] = [];
  for (const cluster of graphemes(line)) {
    if (kept.length === limit) return `${kept.join('').trimEnd()}…`;
    kept.push(cluster);
  }
  return line;
}
