import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/writers/digest.ts';
import { WRITERS } from '../../src/writers/index.ts';

describe('the list of formats', () => {
  it('tells of each writer before it is loaded what the writer says itself', async () => {
    for (const { format, extension, text, load } of WRITERS) {
      expect(await load()).toMatchObject({ format, extension, text });
    }
  });

  it('has Word first, for it is what is handed in', () => {
    expect(WRITERS.map(({ format }) => format)).toEqual(['docx', 'md']);
  });

  it('takes no file for ours that is not', async () => {
    const bytes = new TextEncoder().encode('hello');
    for (const { edited } of WRITERS) expect(await edited(bytes)).toBe('foreign');
  });
});

describe('the digest', () => {
  it('is SHA-256 in hex (FIPS 180-4, the example "abc")', async () => {
    expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
