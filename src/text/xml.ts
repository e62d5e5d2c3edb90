/** Text on its way into XML. */

/** XML 1.0 (2.2) forbids the C0 controls but tab and line ends, and U+FFFE and U+FFFF: one of them and no program opens the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Drops characters that XML cannot hold and puts U+FFFD for halves of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd').replace(/\r\n?/g, '\n');
}

/** Escapes text for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
