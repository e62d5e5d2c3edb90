/**
 * The digest that a document carries of itself in a custom property, so that a
 * later run does not overwrite what somebody has edited in Word.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type EditState, sha256Hex } from '../../digest.ts';

/** The parts of a package by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The part that holds the digest and is left out of it. */
export const SEAL_PATH = 'docProps/custom.xml';
const PROPERTY = 'CommunityPlanDigest';
const DIGEST = new RegExp(`name="${PROPERTY}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})</vt:lpwstr>`);

/** Tells whether a .docx is as we wrote it, was changed since, or never was ours (any other file included). */
export async function docxEdited(bytes: Uint8Array): Promise<EditState> {
  const parts = open(bytes);
  const seal = parts?.[SEAL_PATH];
  if (parts === null || seal === undefined) return 'foreign';
  const digest = DIGEST.exec(strFromU8(seal))?.[1];
  if (digest === undefined) return 'foreign';
  return digest === (await digestOf(parts)) ? 'ours' : 'edited';
}

function open(bytes: Uint8Array): Parts | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** The part with the digest of all others (ECMA-376, part 1, 15.2.12.2). */
export async function sealPart(parts: Parts): Promise<Uint8Array> {
  const digest = await digestOf(parts);
  return strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${digest}</vt:lpwstr></property>` +
      '</Properties>',
  );
}

/** Over the digest of each part in the order of the paths, so that the order in the archive does not count. */
async function digestOf(parts: Parts): Promise<string> {
  const paths = Object.keys(parts).filter((path) => path !== SEAL_PATH && !path.endsWith('/'));
  const lines = paths
    .sort()
    .map(async (path) => `${path} ${await sha256Hex(parts[path] ?? new Uint8Array())}`);
  return sha256Hex(strToU8((await Promise.all(lines)).join('\n')));
}
