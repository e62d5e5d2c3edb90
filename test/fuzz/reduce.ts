/** Makes an input that breaks something as small as it can be: lines first, then characters. */

/** More tries are not worth the wait. */
const TRIES = 400;

/** The smallest input found for which `breaks` still holds. */
export async function reduced(
  bytes: Uint8Array,
  breaks: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!(await breaks(new TextEncoder().encode(text)))) return bytes;
  const fewerLines = await without(text.split(/(?<=\n)/), breaks);
  return new TextEncoder().encode(await without([...fewerLines], breaks));
}

/** Leaves out what it can of the parts: halves first, single ones last. */
async function without(
  all: readonly string[],
  breaks: (bytes: Uint8Array) => Promise<boolean>,
): Promise<string> {
  let [parts, tries] = [all, TRIES];
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length && tries > 0; tries -= 1) {
      const fewer = parts.toSpliced(at, size);
      if (await breaks(new TextEncoder().encode(fewer.join('')))) parts = fewer;
      else at += size;
    }
  }
  return parts.join('');
}
