/**
 * Writing GB18030 (which covers GBK and GB2312). Platforms can read it but not
 * write it, so the table is turned round: every code is decoded once, when the
 * first file needs it. Codes as in GB 18030-2005 and the WHATWG encoding standard.
 */
import { append } from './many.ts';

/** Four-byte codes of the basic plane: 0x81308130 to 0x8431A439. */
const BASIC_PLANE_CODES = 39_420;
/** Linear index of 0x90308130, which stands for U+10000. */
const SUPPLEMENTARY_START = 189_000;
const REPLACEMENT_CHARACTER = Uint8Array.of(0x84, 0x31, 0xa4, 0x37);
const NEW_LINE = 0x0a;

let table: Map<string, Uint8Array> | null = null;

function twoByteCodes(): Uint8Array[] {
  const codes: Uint8Array[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) codes.push(Uint8Array.of(lead, trail));
    }
  }
  return codes;
}

function fourByteCode(index: number): Uint8Array {
  return Uint8Array.of(
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  );
}

/** Decodes all codes at once, one a line, and keeps those that stand for one character. */
function addCodes(target: Map<string, Uint8Array>, codes: readonly Uint8Array[]): void {
  const bytes = new Uint8Array(codes.reduce((sum, code) => sum + code.length + 1, 0)).fill(NEW_LINE);
  let at = 0;
  for (const code of codes) {
    bytes.set(code, at);
    at += code.length + 1;
  }
  const characters = new TextDecoder('gb18030').decode(bytes).split('\n');
  codes.forEach((code, i) => {
    const character = characters[i];
    if (character?.length === 1 && character !== '\ufffd' && !target.has(character)) {
      target.set(character, code);
    }
  });
}

function buildTable(): Map<string, Uint8Array> {
  const built = new Map<string, Uint8Array>();
  addCodes(built, twoByteCodes());
  addCodes(
    built,
    Array.from({ length: BASIC_PLANE_CODES }, (_, i) => fourByteCode(i)),
  );
  return built;
}

function encodeCharacter(character: string, codes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return Uint8Array.of(point);
  if (point >= 0x10000) return fourByteCode(SUPPLEMENTARY_START + point - 0x10000);
  if (character === '\ufffd') return REPLACEMENT_CHARACTER;
  return codes.get(character) ?? Uint8Array.of(0x3f);
}

/**
 * The bytes of a text in GB18030. What has no code in the platform's table (lone
 * surrogates and a few private-use characters, which no GB18030 file can hold)
 * becomes `?`.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= buildTable();
  const bytes: number[] = [];
  for (const character of text) append(bytes, encodeCharacter(character, table));
  return Uint8Array.from(bytes);
}
