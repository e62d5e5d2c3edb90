import { encodeGb18030 } from './gb18030.ts';
import { createSourceFile, type Encoding, type SourceFile } from './source-file.ts';

/** `legacy` says that the bytes were GB18030, which a reader is told with a note. */
export type Decoded =
  | { readonly file: SourceFile; readonly legacy: boolean }
  | { readonly problem: 'binary' | 'empty' }
  /** Text, but from this line (1-based) on some bytes are none. */
  | { readonly problem: 'damaged'; readonly line: number };

interface Spelled {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Control characters that no text editor writes; tab, line ends, form feed and the vertical tab of a Word paste are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
/** Characters of ordinary text in our languages, for telling UTF-16 from binary data. */
const ORDINARY = /[\t\n\r -~\u00a0-\u024f\u2000-\u27ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/g;

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** The text in this encoding, or null where the bytes are not valid in it. */
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeMarked(bytes: Uint8Array): Spelled | null {
  const marked = (encoding: Encoding, length: number): Spelled | null => {
    const text = tryDecode(bytes.subarray(length), encoding);
    return text === null ? null : { text, encoding, bom: true };
  };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return marked('utf-8', 3);
  if (startsWith(bytes, 0xff, 0xfe)) return marked('utf-16le', 2);
  if (startsWith(bytes, 0xfe, 0xff)) return marked('utf-16be', 2);
  return null;
}

/**
 * UTF-16 without its mark. Text in it has zero bytes (in every line end, if
 * nowhere else), which UTF-8 and GB18030 text never has.
 */
function decodeUnmarkedUtf16(bytes: Uint8Array): Spelled | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = tryDecode(bytes, encoding);
    if (text === null || text === '') continue;
    const ordinary = text.match(ORDINARY)?.length ?? 0;
    if (ordinary / text.length > 0.97) return { text, encoding, bom: false };
  }
  return null;
}

/**
 * GB18030, if that is what it is: nearly every byte sequence is valid in it, so
 * the second bytes are looked at. Those of Chinese text lie above 0xA0 (the
 * GB 2312 part), those of misread Western text or binary data mostly below.
 */
function decodeGb18030(bytes: Uint8Array): Spelled | null {
  const text = tryDecode(bytes, 'gb18030');
  if (text === null) return null;
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    const trail = bytes[++i] ?? 0;
    pairs++;
    if (trail >= 0xa1 || trail <= 0x39) common++;
  }
  return common / pairs > 0.7 ? { text, encoding: 'gb18030', bom: false } : null;
}

function decodeUnmarked(bytes: Uint8Array): Spelled | null {
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', bom: false };
  return isMostlyUtf8(bytes) ? null : decodeGb18030(bytes);
}

function decodeLossy(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Chinese in UTF-8 among which some bytes are not: read as GB18030 it would all be garbled. Of GB18030, hardly a character is valid UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeLossy(bytes, 'utf-8');
  return count(text, HAN) * 2 >= count(text, REPLACED);
}

const HAN = /\p{Script=Han}/gu;
const REPLACED = /\ufffd/g;

/** The first line with a byte that is no text, in a file that is text for the most part; null for binary data. */
function damagedLine(bytes: Uint8Array): number | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decodeLossy(bytes, encoding);
    const replaced = count(text, REPLACED);
    const fits = encoding === 'utf-8' ? isMostlyUtf8(bytes) : count(text, HAN) > replaced * 4;
    if (CONTROL.test(text) || replaced === 0) continue;
    if (fits || replaced * 10 < text.length)
      return text.slice(0, text.search(REPLACED)).split(/\r\n?|\n/).length;
  }
  return null;
}

/**
 * Reads a plan file's bytes as text: UTF-8, UTF-16 (with byte order mark, or
 * without where it is unmistakable) or GB18030/GBK, which editors on a Chinese
 * Windows write. A file of nothing but white space is `empty`.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const spelled = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (spelled === null) {
    const line = damagedLine(bytes);
    return line === null ? { problem: 'binary' } : { problem: 'damaged', line };
  }
  if (CONTROL.test(spelled.text)) return { problem: 'binary' };
  if (spelled.text.trim() === '') return { problem: 'empty' };
  return { file: createSourceFile({ path, ...spelled }), legacy: spelled.encoding === 'gb18030' };
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** The bytes of a changed text in the encoding, and with the byte order mark, that the file had. */
export function encode(text: string, file: Pick<SourceFile, 'encoding' | 'bom'>): Uint8Array {
  const marked = file.bom ? `\ufeff${text}` : text;
  switch (file.encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'utf-16le':
      return encodeUtf16(marked, true);
    case 'utf-16be':
      return encodeUtf16(marked, false);
    case 'gb18030':
      return encodeGb18030(marked);
  }
}
