/** Characters that join with no other: for most texts the segmenter need not load. */
const SIMPLE =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u3000-\u3029\u3400-\u9fff\uff01-\uff9d]*$/;
/** UTF-16 code units. Node's segmenter takes longer for each cluster the longer the text is. */
const AT_ONCE = 1024;
let segmenter: Intl.Segmenter | null = null;

/**
 * Grapheme clusters (UAX #29): what a reader takes for one character. One of more
 * than 1,024 code units, which no script has, may come in several.
 */
export function graphemes(text: string): Iterable<string> {
  if (SIMPLE.test(text)) return text;
  segmenter ??= new Intl.Segmenter();
  return clustersOf(text, segmenter);
}

/** Part by part: what stands before a cluster has no say in where it ends, so each part begins with the last of the one before. */
function* clustersOf(text: string, by: Intl.Segmenter): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = beforePair(text, start + AT_ONCE);
    const clusters = Array.from(by.segment(text.slice(start, end)), ({ segment }) => segment);
    // What comes behind the part may belong to its last cluster.
    if (end < text.length && clusters.length > 1) clusters.pop();
    for (const cluster of clusters) {
      yield cluster;
      start += cluster.length;
    }
  }
}

/** A place that does not halve a character of two code units. */
function beforePair(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
