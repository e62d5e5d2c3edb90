/** Characters that join with no other: for most texts the segmenter need not load. */
const SIMPLE =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u3000-\u3029\u3400-\u9fff\uff01-\uff9d]*$/;
let segmenter: Intl.Segmenter | null = null;

/** Grapheme clusters (UAX #29): what a reader takes for one character. */
export function graphemes(text: string): Iterable<string> {
  if (SIMPLE.test(text)) return text;
  segmenter ??= new Intl.Segmenter();
  return segmentsOf(segmenter.segment(text));
}

function* segmentsOf(segments: Intl.Segments): Generator<string> {
  for (const { segment } of segments) yield segment;
}
