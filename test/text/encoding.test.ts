import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/text/encoding.ts';
import type { Encoding, SourceFile } from '../../src/text/source-file.ts';

const PLAN = '标题: 桃园里社区2026年工作计划\r\n工作目标:\r\n  - 每季度举办不少于1场健康讲座。\r\n';

function decoded(bytes: Uint8Array): { file: SourceFile; legacy: boolean } {
  const result = decode(bytes, 'plan.yaml');
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

describe('decode', () => {
  it.each<[Encoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
    ['gb18030', false],
  ])('reads a Chinese plan in %s (byte order mark: %s)', (encoding, bom) => {
    const { file, legacy } = decoded(encode(PLAN, { encoding, bom }));
    expect(file.text).toBe(PLAN);
    expect([file.encoding, file.bom, legacy]).toEqual([encoding, bom, encoding === 'gb18030']);
  });

  it('reads what Notepad writes on a Chinese Windows', () => {
    const bytes = Uint8Array.of(0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xbc, 0xc6, 0xbb, 0xae, 0x0d, 0x0a);
    expect(decoded(bytes).file.text).toBe('标题: 计划\r\n');
  });

  it('says from which line on a text cannot be read', () => {
    const utf8 = (text: string) => [...new TextEncoder().encode(text)];
    const mixed = [...utf8('标题: 计划\n单位: 甲\n'), 0xd6, 0xdc, 0xc6, 0xda, 0x3a, 0x20, 0x31, 0x0a];
    expect(decode(Uint8Array.from(mixed), 'x')).toEqual({ problem: 'damaged', line: 3 });
    const cut = utf8('标题: 桃园里社区工作计划').slice(0, -1);
    expect(decode(Uint8Array.from(cut), 'x')).toEqual({ problem: 'damaged', line: 1 });
    const western = [...'title: Plan\nvenue: Caf\u00e9 on the corner'].map((c) => c.charCodeAt(0));
    expect(decode(Uint8Array.from(western), 'x')).toEqual({ problem: 'damaged', line: 2 });
  });

  it('calls pictures, archives and PDF binary', () => {
    const files = {
      png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
      docx: [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0],
      pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x05, 0x9c, 0x01],
    };
    for (const bytes of Object.values(files)) {
      expect(decode(Uint8Array.from(bytes), 'x')).toEqual({ problem: 'binary' });
    }
  });

  it('calls a file empty that has nothing but white space', () => {
    for (const text of ['', ' \r\n\t\u3000\n']) {
      expect(decode(encode(text, { encoding: 'utf-8', bom: true }), 'x')).toEqual({ problem: 'empty' });
    }
  });
});

describe('encode', () => {
  const character = fc.oneof(
    fc.constantFrom(...'标题计划：，。—·€ñ①㐀䶵\ue000\uffe5'),
    fc.constantFrom('𠮷', '😀', '\u{10ffff}'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  const text = fc
    .array(character, { minLength: 1, maxLength: 80 })
    .map((parts) => `计划 计划 计划${parts.join('')}\n`);

  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])(
    'gives bytes that decode to the text in %s',
    (encoding) => {
      fc.assert(
        fc.property(text, (value) => {
          const bytes = encode(value, { encoding, bom: false });
          expect(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(value);
        }),
      );
    },
  );

  it('writes every character of the basic plane in GB18030', () => {
    let all = '';
    for (let code = 1; code < 0xffff; code++) {
      if (code < 0xd800 || code > 0xdfff) all += String.fromCharCode(code);
    }
    const bytes = encode(all, { encoding: 'gb18030', bom: false });
    const back = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true }).decode(bytes);
    const privateUse = /[\ue000-\uf8ff]/;
    const changed: string[] = [];
    for (let i = 0; i < all.length; i++) {
      if (all[i] !== back[i] && !privateUse.test(all[i] ?? '')) changed.push(all[i] ?? '');
    }
    expect(changed).toEqual([]);
  });
});
