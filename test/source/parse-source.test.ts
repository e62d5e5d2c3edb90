import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument as parseDocumentByLibrary, stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decode, encode } from '../../src/text/encoding.ts';
import { brief, KEYS, parse, parseDocument, SCRAPS } from './parse.ts';

/** Code and the reason where there is one, with the place. */
function reasons(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((d) =>
    d.code === 'yaml-syntax' ? `${d.args.reason} ${brief(d).split(' ')[1]}` : brief(d),
  );
}

describe('values', () => {
  it('are the text that was written', () => {
    const { value } = parseDocument('a: 3.10\nb: 000012\nc: 是\nd: 2026\ne: true\nf: ~\ng: 2026-03-08\nh:\n');
    expect(value).toEqual({
      a: '3.10',
      b: '000012',
      c: '是',
      d: '2026',
      e: 'true',
      f: '~',
      g: '2026-03-08',
      h: '',
    });
  });

  it('may stand under keys that objects have by nature', () => {
    const document = parseDocument('__proto__: a\nconstructor: b\ntoString: [c]');
    expect(document.keys([])).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.entries(document.value)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', ['c']],
    ]);
    expect(document.locate(['__proto__'], 'value')).toMatchObject({
      exact: true,
      range: { start: { column: 12 } },
    });
    expect(document.locate(['hasOwnProperty'], 'value').exact).toBe(false);
  });

  it('keep the order of the file for keys that look like numbers', () => {
    expect(parseDocument('名单:\n  2027: a\n  2026: b').keys(['名单'])).toEqual(['2027', '2026']);
  });

  it('come through any way of writing valid YAML as the library reads them, without a finding', () => {
    const text = fc
      .oneof(
        fc.string({ unit: fc.constantFrom(...'计划：:-#"\'[]{},，、。>|*&!%@ \n\\a1　—'), maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 8 }),
      )
      // A block text whose first line is nothing but wide spaces is measured by its second.
      .filter((value) => value === '' || (value.trim() !== '' && !/^[^\S\n]*\n/.test(value)));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, text, tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(
        text.filter((key) => key !== '<<' && !/^[\s—-]/.test(key)),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    }));
    const options = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_SINGLE',
        'QUOTE_DOUBLE',
        'BLOCK_LITERAL',
        'BLOCK_FOLDED',
      ),
      collectionStyle: fc.constantFrom('any', 'flow'),
      lineWidth: fc.constantFrom(0, 20),
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', '标题', '条目'), value, { minKeys: 1 }),
        options,
        (data, how) => {
          const source = stringify(data, how as object);
          const reference = parseDocumentByLibrary(source, { schema: 'failsafe', uniqueKeys: false });
          fc.pre(reference.errors.length === 0);
          // Now and then the library writes what it reads differently: a text of a colon and a line break.
          fc.pre(JSON.stringify(reference.toJS()) === JSON.stringify(data));
          const { document, diagnostics } = parse(source, new Set());
          expect(diagnostics.filter((d) => d.severity === 'error').map(brief)).toEqual([]);
          expect(document?.value).toEqual(reference.toJS());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('locate', () => {
  const document = parseDocument(
    '标题: 甲\n条目:\n  - 乙\n  - { 标题: 丙, 内容:  }\n前言: |\n  丁\n\n单位:\n',
  );
  const at = (path: (string | number)[], what: 'key' | 'value') => {
    const { range, exact } = document.locate(path, what);
    return `${document.file.text.slice(range.start.offset, range.end.offset)}${exact ? '' : ' (near)'}`;
  };

  it('gives keys and values, list items as a whole, and texts without the line end behind them', () => {
    expect(at(['标题'], 'key')).toBe('标题');
    expect(at(['标题'], 'value')).toBe('甲');
    expect(at(['条目', 0], 'key')).toBe('乙');
    expect(at(['条目', 1, '标题'], 'value')).toBe('丙');
    expect(at(['条目'], 'value')).toBe('- 乙\n  - { 标题: 丙, 内容:  }');
    expect(at(['前言'], 'value')).toBe('|\n  丁');
    expect(at([], 'key')).toBe('标题');
  });

  it('gives the key of a value that is not there', () => {
    expect(at(['单位'], 'value')).toBe('单位');
    expect(at(['条目', 1, '内容'], 'value')).toBe('内容');
  });

  it('gives the nearest parent, and says so, for what is not in the file', () => {
    expect(at(['条目', 1, '时间'], 'value')).toBe('{ 标题: 丙, 内容:  } (near)');
    expect(at(['条目', 7, '标题'], 'key')).toBe('条目 (near)');
    expect(at(['周期', '起'], 'value')).toBe('标题 (near)');
  });

  it('tells how a text is written', () => {
    const styles = parseDocument('a: 甲\nb: \'甲\'\nc: "甲"\nd: |\n  甲\ne: >\n  甲\nf: []');
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => styles.style([key]))).toEqual([
      'plain',
      'single',
      'double',
      'literal',
      'folded',
      null,
    ]);
  });
});

describe('anchors', () => {
  const text = '甲: &a\n  标题: 一\n  条目: &b [二, 三]\n乙: *a\n丙:\n  <<: *a\n  标题: 四\n丁: *b\n';
  const document = parseDocument(text);

  it('give what they stand for; written keys win over merged ones', () => {
    const a = { 标题: '一', 条目: ['二', '三'] };
    expect(document.value).toEqual({
      甲: a,
      乙: a,
      丙: { 标题: '四', 条目: ['二', '三'] },
      丁: ['二', '三'],
    });
  });

  it('are located at the alias, what lies within where it is written', () => {
    const place = (path: (string | number)[]) =>
      brief({ ...document.locate(path, 'value') } as unknown as Diagnostic);
    expect(place(['乙'])).toMatch(/4:4-4:6$/);
    expect(place(['乙', '标题'])).toMatch(/2:7-2:8$/);
    expect(place(['丙', '条目', 1])).toMatch(/3:14-3:15$/);
    expect(document.span(['丁', 0], 0, 1)).toMatchObject({ start: { line: 3, column: 11 } });
  });

  it('that are not there, or not finished, are findings', () => {
    const { diagnostics, document } = parse('甲: *x\n乙: &y [*y]');
    expect(diagnostics.map(brief)).toEqual(['unknown-alias 1:4-1:6', 'unknown-alias 2:8-2:10']);
    expect(document?.value).toEqual({ 甲: '*x', 乙: ['*y'] });
  });

  it('cannot be made to stand for billions', () => {
    const levels = 'abcdefghij'.split('');
    const bomb = levels.map((name, i) => {
      const entry = i === 0 ? 'x' : `*${levels[i - 1]}`;
      return `${name}: &${name} [${Array(9).fill(entry).join(', ')}]`;
    });
    const { document, diagnostics } = parse(bomb.join('\n'));
    expect(diagnostics.map((d) => d.code)).toEqual(['alias-limit']);
    expect(document).toBeNull();
  });

  it('cannot be made to merge for ever', () => {
    const merges = Array.from({ length: 300 }, (_, i) => `k${i}: &k${i}\n  a${i}: x\n  <<: *k${i - 1}`);
    const { diagnostics } = parse(merges.join('\n').replace('*k-1', '{}'));
    expect(diagnostics.map((d) => d.code)).toEqual(['alias-limit']);
  });
});

describe('files as a whole', () => {
  it('with a key twice keep the first and show it', () => {
    const { document, diagnostics } = parse('标题: a\n单位: b\n标题: c\n');
    expect(diagnostics.map(brief)).toEqual(['duplicate-key 3:1-3:3']);
    expect(diagnostics[0]).toMatchObject({
      args: { firstLine: 1 },
      related: [{ range: { start: { line: 1, column: 1 } } }],
    });
    expect(document?.value).toEqual({ 标题: 'a', 单位: 'b' });
  });

  it('with several plans give the first', () => {
    const { document, diagnostics } = parse('---\n标题: a\n---\n标题: b\n---\n标题: c\n');
    expect(diagnostics.map(brief)).toEqual(['multiple-documents 3:1-3:4']);
    expect(diagnostics[0]?.args).toEqual({ count: 3 });
    expect(document?.value).toEqual({ 标题: 'a' });
  });

  it('may start and end with ---', () => {
    expect(parse('---\n标题: a\n---\n').diagnostics).toEqual([]);
  });

  it.each([
    ['text', '2026年工作计划\n\n一、指导思想\n以人为本。\n'],
    ['text', '2026年工作计划\n指导思想：以人为本。\n一、任务\n二、措施\n（一）学习\n（二）活动\n三、要求\n'],
    ['list', '[{"title": "a"}]'],
    ['list', '- 标题: a\n'],
    ['nothing', '# 还没写\n'],
  ])('that are %s and no plan say so, and only that', (found, text) => {
    const { document, diagnostics } = parse(text);
    expect(document).toBeNull();
    expect(diagnostics.map((d) => [d.code, d.args])).toEqual([['not-a-plan', { found }]]);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(10_000)}`],
    ['dashes', `a:\n  ${'- '.repeat(10_000)}x`],
    ['braces', `a: ${'{a: '.repeat(10_000)}`],
    ['indented keys', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nested without end by %s are refused', (_name, text) => {
    const { document, diagnostics } = parse(text);
    expect(document).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual(['depth-limit']);
  });

  it('may nest as deep as any plan does', () => {
    const text = Array.from({ length: 60 }, (_, i) => `${' '.repeat(i * 2)}a:`).join('\n');
    expect(parse(text, new Set(['a'])).diagnostics).toEqual([]);
  });

  it.each([
    ['between quotes', (key: string) => `"${key}": a`],
    ['behind a question mark', (key: string) => `? ${key}\n: a`],
  ])('have no key of more than 1024 characters, %s', (_name, line) => {
    const read = (length: number) => parse(`标题: b\n${line('名'.repeat(length))}\n`);
    expect(read(1000).document?.keys([])).toHaveLength(2);
    const { document, diagnostics } = read(1100);
    expect(document?.keys([])).toEqual(['标题']);
    expect(diagnostics.map(({ code, args }) => [code, 'reason' in args ? args.reason : null])).toContainEqual(
      ['yaml-syntax', 'multiline-key'],
    );
  });

  it('of 40,000 keys are read in a time that grows with their number', () => {
    const read = (count: number): number => {
      const text = Array.from({ length: count }, (_, i) => `k${i}: "甲 ${i}" # 注`).join('\n');
      const start = performance.now();
      const { document, diagnostics } = parse(text);
      expect(document?.keys([])).toHaveLength(count);
      expect(diagnostics).toEqual([]);
      return performance.now() - start;
    };
    read(2000);
    const small = Math.max(read(10_000), read(10_000));
    expect(read(40_000) / small).toBeLessThan(12);
  }, 60_000);

  it('with carriage returns alone as line ends are read', () => {
    const { document, diagnostics } = parse('标题: a\r单位：b\r');
    expect(document?.value).toEqual({ 标题: 'a', 单位: 'b' });
    expect(diagnostics.map(brief)).toEqual(['fullwidth-colon 2:1-2:4']);
  });

  it('in GB18030 or with a byte order mark have their findings where the editor shows them', () => {
    const text = '标题: 桃园里社区工作计划\r\n单位：居民委员会\r\n';
    for (const how of [
      { encoding: 'gb18030', bom: false },
      { encoding: 'utf-8', bom: true },
    ] as const) {
      const decoded = decode(encode(text, how), 'plan.yaml');
      if ('problem' in decoded) throw new Error(decoded.problem);
      const { document, diagnostics } = parseSource(decoded.file, { keys: KEYS });
      expect(document?.value).toEqual({ 标题: '桃园里社区工作计划', 单位: '居民委员会' });
      expect(diagnostics.map(brief)).toEqual(['fullwidth-colon 2:1-2:4']);
    }
  });

  it('never make it throw, whatever is in them', () => {
    const scrap = fc.constantFrom(...SCRAPS);
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { document, diagnostics } = parse(text);
        expect(document !== null || diagnostics.length > 0).toBe(true);
        const places = diagnostics.map((d) => d.range?.start.offset ?? 0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('YAML errors', () => {
  it.each([
    ['bad-escape', '内容: "a\\q"\n标题: b', ['bad-escape 1:7-1:9']],
    ['tag', '内容: !x y\n标题: b', ['tag 1:5-1:7']],
    ['no-key', '标题: a\n: b', ['no-key 2:1-2:2']],
    ['a list as key', '? [a, b]\n: c\n标题: d', ['special-start 1:3-1:9']],
    ['keys without brackets in a list', '条目: [甲: 乙: 丙]\n标题: d', ['colon-in-text 1:9-1:13']],
    ['a list with dashes in brackets', '条目: [\n  - 甲\n  ]\n标题: d', ['other 2:3-3:1']],
    ['an entry without its dash', '条目:\n  - 甲\n  1. 乙丙\n  - 丁', ['missing-dash 3:3-3:8']],
    ['a full-width brace at the end', '条目:\n  - { 甲: 乙 ｝\n标题: d', ['fullwidth-closer 2:12-2:13']],
    [
      'a full-width brace before a comment',
      '条目:\n  - { 甲: 乙 ｝ # 注\n标题: d',
      ['fullwidth-closer 2:12-2:13'],
    ],
    [
      'a full-width bracket within braces',
      '条目:\n  - { 甲: [乙, 丙］ }\n标题: d',
      ['fullwidth-closer 2:15-2:16'],
    ],
    ['a full-width bracket at the end', '条目: [甲, 乙］\n标题: d', ['fullwidth-closer 1:10-1:11']],
    ['directive', '%FOO\n---\n标题: a', ['directive 1:1-1:5']],
  ])('%s', (_name, text, expected) => {
    const { document, diagnostics } = parse(text);
    expect(reasons(diagnostics)).toEqual(expected);
    expect(document).not.toBeNull();
  });
});

describe('tags', () => {
  it.each(['!!omap', '!!binary', '!!set', '!!pairs', '!!timestamp', '!!int', '!own'])(
    '%s is told, and makes nothing else of what is written',
    (tag) => {
      const { document, diagnostics } = parse(`标题: ${tag} 甲\n内容: ${tag}\n  - 乙\n`);
      const to = tag.length + 5;
      expect(reasons(diagnostics)).toEqual([`tag 1:5-1:${to}`, `tag 2:5-2:${to}`]);
      expect(document?.value).toEqual({ 标题: '甲', 内容: ['乙'] });
    },
  );
});
