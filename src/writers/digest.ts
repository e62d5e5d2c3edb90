/**
 * Every document we write carries a digest of itself, so that a later run can
 * tell whether somebody has edited it by hand since.
 */

/** `ours`: as we wrote it; `edited`: written by us and changed since; `foreign`: not written by us. */
export type EditState = 'ours' | 'edited' | 'foreign';

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits, through WebCrypto: the same in Node and in a browser. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
