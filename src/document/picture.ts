/**
 * What a picture is and how large, read from its first bytes: names lie, and a
 * file of another kind under a picture's name is one that Word refuses.
 */

export type PictureFormat = 'png' | 'jpeg' | 'gif';

export interface PictureHeader {
  readonly format: PictureFormat;
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  /** A camera noted beside the pixels that they have to be turned (Exif 2.3, 4.6.4 A), which Word does not heed. */
  readonly turned: boolean;
}

/** A picture that a document shows. */
export interface Picture extends PictureHeader {
  readonly bytes: Uint8Array;
}

/** The pictures of a document by the address that its texts name them by. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Reads the header of a PNG, JPEG or GIF; null for anything else and for what breaks off. Never throws. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const header = readPng(bytes) ?? readGif(bytes) ?? readJpeg(bytes);
  return header !== null && header.width > 0 && header.height > 0 ? header : null;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** PNG (ISO/IEC 15948, 5.2 and 11.2.2): the signature, then the header chunk. */
function readPng(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 24 || !startsWith(bytes, '\x89PNG\r\n\x1a\n') || !startsWith(bytes, 'IHDR', 12))
    return null;
  const view = viewOf(bytes);
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), turned: false };
}

/** GIF (89a, 17 and 18): the signature, then the size of the logical screen. */
function readGif(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 10 || !(startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a'))) return null;
  const view = viewOf(bytes);
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), turned: false };
}

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** SOF0 to SOF15; C4, C8 and CC are tables and a reserve. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= START_OF_IMAGE);

/** JPEG (ITU-T T.81, B.1 and B.2): segments up to the frame header, which says the size. */
function readJpeg(bytes: Uint8Array): PictureHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE || bytes[2] !== 0xff) return null;
  let turned = false;
  for (const { marker, data } of segments(bytes)) {
    if (marker === APP1) turned ||= isTurned(data);
    if (!isFrame(marker)) continue;
    if (data.length < 5) return null;
    const view = viewOf(data);
    return { format: 'jpeg', width: view.getUint16(3), height: view.getUint16(1), turned };
  }
  return null;
}

/** The segments up to the first scan, or to where they break off. Fill bytes may stand before a marker. */
function* segments(bytes: Uint8Array): Generator<{ readonly marker: number; readonly data: Uint8Array }> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE || marker === START_OF_SCAN) return;
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const end = at + 2 + view.getUint16(at + 2);
      yield { marker, data: bytes.subarray(at + 4, end) };
      at = end;
    }
  }
}

const ORIENTATION = 0x0112;
/** As it is; 2 to 8 are turned or mirrored. */
const UPRIGHT = [0, 1];

/** The orientation in an Exif block: a TIFF header and its first directory. */
function isTurned(block: Uint8Array): boolean {
  if (!startsWith(block, 'Exif\0\0') || block.length < 16) return false;
  const tiff = block.subarray(6);
  const view = viewOf(tiff);
  const little = startsWith(tiff, 'II');
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return false;
    if (view.getUint16(entry, little) === ORIENTATION)
      return !UPRIGHT.includes(view.getUint16(entry + 8, little));
  }
  return false;
}

/** Formats that people have on their disks and that a Word document does not take from us, by how they begin. */
const OTHERS: readonly (readonly [name: string, signature: string, at: number])[] = [
  ['WebP', 'WEBP', 8],
  ['HEIC', 'ftyphei', 4],
  ['HEIC', 'ftypmif1', 4],
  ['AVIF', 'ftypavif', 4],
  ['TIFF', 'II*\0', 0],
  ['TIFF', 'MM\0*', 0],
  ['PDF', '%PDF', 0],
  ['SVG', '<svg', 0],
  ['SVG', '<?xml', 0],
  ['BMP', 'BM', 0],
];

/** The name of a format that we cannot print, null where we do not know it either. */
export function otherFormat(bytes: Uint8Array): string | null {
  return OTHERS.find(([, signature, at]) => startsWith(bytes, signature, at))?.[0] ?? null;
}
