/** Short names of long texts. */

const HEX = 16;
const HALF = 32;
/** Hexadecimal digits of a half. */
const DIGITS = HALF / 4;

/**
 * A name of 16 hexadecimal digits for a text (64 bits: two 32-bit FNV-1a sums
 * with different starts). Texts that differ have different names as good as
 * always; nothing that has to withstand an attacker hangs on it.
 */
export function fingerprintOf(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x9747b28c);
}

/** A number of 32 bits for a text, quicker and with more chance of being another text's too. */
export function hashOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum | 0;
}

function half(text: string, start: number): string {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    sum ^= sum >>> 15;
  }
  return (sum >>> 0).toString(HEX).padStart(DIGITS, '0');
}
