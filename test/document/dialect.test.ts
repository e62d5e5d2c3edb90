import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks, parseInline } from '../../src/document/dialect.ts';
import type { Block } from '../../src/document/tree.ts';
import type { Lang } from '../../src/plan/types.ts';
import { lines, shown } from '../template/helpers.ts';

const blocks = (value: string, lang: Lang = 'zh-CN'): readonly string[] => lines(parseBlocks(value, lang));
const inline = (value: string, lang: Lang = 'zh-CN'): string => shown(parseInline(value, lang));

describe('what is a construct of the dialect', () => {
  test('bold, also between Chinese characters and punctuation', () => {
    expect(inline('按照**《办法》**执行，**必须**做到')).toBe('按照**《办法》**执行，**必须**做到');
    expect(parseInline('按照**《办法》**执行', 'zh-CN')[1]).toEqual({
      type: 'strong',
      children: [{ type: 'text', value: '《办法》' }],
    });
  });

  test('links and pictures with an address that opens', () => {
    expect(inline('[报名](https://example.org/a_b?c=1*2*3)')).toBe('<https://example.org/a_b?c=1*2*3>(报名)');
    expect(inline('![平面图](plans/hall.png)')).toBe('!<plans/hall.png>(平面图)');
  });

  test('a picture on a line by itself is a paragraph by itself', () => {
    expect(blocks('网络见图\n![网络](图/网络.png)\n上图\n由学校绘制，![小](a.png)在此。')).toEqual([
      '网络见图',
      '!<图/网络.png>(网络)',
      '上图由学校绘制，!<a.png>(小)在此。',
    ]);
    expect(blocks('![a](a.png)\n![b](b 1.png)', 'en')).toEqual(['!<a.png>(a)', '!<b 1.png>(b)']);
    expect(inline('见\n![a](a.png)\n图')).toBe('见!<a.png>(a)图');
  });

  test('links to ids lead within the document, with or without words', () => {
    expect(inline('见[**目标**一](#目标一)、[](#目标 二)。')).toBe('见<#目标一>(**目标**一)、<#目标 二>()。');
    expect(blocks('[](#甲)')).toEqual(['<#甲>()']);
    expect(inline('[甲](#)')).toBe('[甲](#)');
  });

  test('footnotes stand where they are referred to', () => {
    expect(blocks('全年四次[^1]。\n\n[^1]: 每季度**一次**。')).toEqual(['全年四次^[每季度**一次**。]。']);
  });

  test('footnotes written in a list or in another note stand there, too', () => {
    expect(blocks('- 甲[^1]\n\n  [^1]: 乙。\n- 丙')).toEqual(['- 甲^[乙。]', '- 丙']);
    expect(blocks('- 甲\n\n  [^1]: 乙。\n- 丙')).toEqual(['- 甲', '- 丙', '[^1]: 乙。']);
    expect(blocks('甲[^1]丙[^2]\n\n[^1]: 乙。\n\n    [^2]: 丁。')).toEqual(['甲^[乙。]丙^[丁。]']);
  });

  test('a second note of one name is printed as it was typed', () => {
    expect(blocks('甲[^1]。\n\n[^1]: 乙。\n[^2]: 丙。\n[^1]: 丁。')).toEqual([
      '甲^[乙。]。',
      '[^2]: 丙。',
      '[^1]: 丁。',
    ]);
  });

  test('lists of both kinds, nested too', () => {
    expect(blocks('安排如下：\n1. 讲座\n2. 参观\n   - 图书馆\n   - 科技馆')).toEqual([
      '安排如下：',
      '1. 讲座',
      '2. 参观',
      '  - 图书馆',
      '  - 科技馆',
    ]);
  });

  test('pipe tables, with a bar in a cell and rows of unequal length', () => {
    expect(blocks('| 项目 | 金额 |\n|---|---:|\n| 讲座 \\| 培训 | 200 |\n| 合计 |')).toEqual([
      '项目 | 金额',
      '讲座 | 培训 | 200',
      '合计 | ',
    ]);
  });

  test('a backslash takes its meaning from what follows', () => {
    expect(inline('\\*\\*不加粗\\*\\* \\[a](https://b.c)')).toBe('**不加粗** [a](https://b.c)');
    expect(parseInline('\\*\\*不加粗\\*\\*', 'zh-CN')).toHaveLength(1);
  });

  test('a backslash at the end of a line breaks it', () => {
    expect(inline('第一行\\\n第二行')).toBe('第一行⏎第二行');
  });
});

describe('what is none', () => {
  test.each([
    '3*4*5',
    '*着重* 与 _下划线_、__双下划线__',
    '***星号***',
    '20__年3~5月',
    '~~删除~~',
    '2026.',
    '3.10',
    '1.',
    '-',
    '- 5度以下停课',
    '1. 加强党建',
    '2026. 年度',
    '# 井号',
    '> 引号',
    '---',
    '<b>粗</b> <https://a.b> <!-- c -->',
    '`代码` ```',
    '&amp; &#42; &copy;',
    'C:\\资料\\_备份\\(1)',
    'www.example.org 与 https://example.org',
    '[见附件](1)',
    '[脚本](javascript:alert(1))',
    '[a](https://b.c "标题")',
    '![](plan:1)',
    '![x](file:///etc/passwd.png)',
    '[^1]',
    '[^无]: 没有引用',
    '[a]: https://b.c',
    '联系人:张三 9:30 :::signature ::pagebreak',
    '{{title}} {{{x}}}',
    'a|b|c',
    '1) 一 2) 二',
    '* 星号开头',
    '+ 加号开头',
  ])('%s', (value) => {
    expect(blocks(value)).toEqual([value]);
    expect(inline(value)).toBe(value);
  });

  test('four spaces in front are no code, and lines of dashes are no headings', () => {
    expect(blocks('    缩进\n    的字')).toEqual(['缩进的字']);
    expect(blocks('Title\n===\nText\n---', 'en')).toEqual(['Title === Text ---']);
  });

  test('numbers that do not count on are kept as typed', () => {
    expect(blocks('2. 甲\n4. 乙')).toEqual(['2. 甲', '4. 乙']);
  });

  test('a note that refers to itself ends', () => {
    expect(blocks('甲[^a]\n\n[^a]: 乙[^a]')).toEqual(['甲^[乙[^a]]']);
  });
});

describe('characters without constructs come out one for one', () => {
  const plain = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'#*_~`<>&;:!()-+=.|$%^{}"\'/?,@ 12年月甲乙abc'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('').replace(/\*\*|[[\]\\\p{C}\p{Z}]/gu, (found) => (found === ' ' ? ' ' : '')))
    .filter((value) => !/\*\*/.test(value) && value.trim() !== '');

  test('in one line, in either language and kind', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom<Lang>('zh-CN', 'en'), (value, lang) => {
        expect(shown(parseInline(value, lang))).toBe(value.trim());
        expect(lines(parseBlocks(value, lang))).toEqual([value.trim()]);
        // A second paragraph with a construct in it takes the way through the parser.
        expect(lines(parseBlocks(`${value}\n\n**甲**`, lang))).toEqual([value.trim(), '**甲**']);
      }),
      { numRuns: 200 },
    );
  });

  test('over several lines nothing but white space changes', () => {
    const bare = (value: string): string => value.replace(/\s/g, '');
    const notTable = (values: readonly string[]): boolean =>
      !values.some((value) => /^[\s|:-]+$/.test(value));
    fc.assert(
      fc.property(
        fc.array(plain, { maxLength: 5 }).filter(notTable),
        fc.constantFrom<Lang>('zh-CN', 'en'),
        (values, lang) => {
          const value = values.join('\n');
          expect(bare(shown(parseInline(value, lang)))).toBe(bare(value));
          const printed = lines(parseBlocks(value, lang)).join('');
          expect(bare(printed)).toBe(bare(value));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('any text at all is parsed without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'*[]()!\\|-\n^:. 1a甲'), { maxLength: 60 }), (characters) => {
        const found: readonly Block[] = parseBlocks(characters.join(''), 'zh-CN');
        expect(Array.isArray(found)).toBe(true);
        parseInline(characters.join(''), 'en');
      }),
      { numRuns: 400 },
    );
  });
});

describe('lines that were broken', () => {
  test.each<[string, Lang, readonly string[]]>([
    ['全面\n贯彻', 'zh-CN', ['全面贯彻']],
    ['贯彻。\n落实', 'zh-CN', ['贯彻。', '落实']],
    ['如下：\n一是', 'zh-CN', ['如下：', '一是']],
    ['一是；\n二是', 'zh-CN', ['一是；', '二是']],
    ['好吗？\n好！\n是', 'zh-CN', ['好吗？', '好！', '是']],
    ['他说“好。”\n下文', 'zh-CN', ['他说“好。”', '下文']],
    ['（见附件。）\n下文', 'zh-CN', ['（见附件。）', '下文']],
    ['**要求。**\n下文', 'zh-CN', ['**要求。**', '下文']],
    ['要求:\n下文', 'zh-CN', ['要求:', '下文']],
    ['甲，\n乙', 'zh-CN', ['甲，乙']],
    ['甲、\n乙', 'zh-CN', ['甲、乙']],
    ['open\nday', 'zh-CN', ['open day']],
    ['开放open\n日', 'zh-CN', ['开放open日']],
    ['2026\n年', 'zh-CN', ['2026年']],
    ['甲  \n乙', 'zh-CN', ['甲乙']],
    ['甲\n\n乙', 'zh-CN', ['甲', '乙']],
    ['　　甲\n　　乙\n丙', 'zh-CN', ['甲', '乙丙']],
    ['甲。\r\n乙', 'zh-CN', ['甲。', '乙']],
    ['**open\nday**', 'zh-CN', ['**open day**']],
    ['one\ntwo.\nthree', 'en', ['one two. three']],
    ['one\n\ntwo', 'en', ['one', 'two']],
  ])('%j in %s', (value, lang, expected) => {
    expect(blocks(value, lang)).toEqual(expected);
  });

  test('an inline text is one paragraph, whatever its lines', () => {
    expect(inline('甲。\n\n乙。')).toBe('甲。乙。');
    expect(inline('one.\n\ntwo.', 'en')).toBe('one. two.');
  });
});

test.each(['- ', '1. '])(
  'a row of thousands of %j is no list of thousands of levels',
  { timeout: 60_000 },
  (marker) => {
    const began = performance.now();
    const printed = JSON.stringify(parseBlocks(`甲\n\n${marker.repeat(20_000)}乙`, 'zh-CN'));
    expect(printed.split('"list"').length - 1).toBeLessThan(10);
    expect(printed.split(marker.trim()).length - 1).toBeGreaterThan(19_980);
    // Two minutes when each was a level.
    expect(performance.now() - began).toBeLessThan(4000);
  },
);

describe('a text with thousands of brackets', () => {
  const PIECES = [
    '[',
    ']',
    '](',
    ')',
    '(',
    '[甲](https://a.cn)',
    '[乙](#甲)',
    '![丙](图/丙 1.png)',
    '[^1]',
    '\n\n[^1]: 注',
    '甲',
    '\n\n',
    '\\',
    '**',
    '!',
    '图.png',
    '#甲',
    'https://a.cn',
  ];

  test('has the links, pictures and notes that it has with few', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 });
    fc.assert(
      fc.property(pieces, (some) => {
        const behind = (first: string) => parseBlocks(`${first}\n\n${some.join('')}`, 'zh-CN').slice(1);
        expect(behind('乙]'.repeat(1000))).toEqual(behind('乙'));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['[a]', 'a]', '[a](', '[a](b c)', '[^a]'])(
    'is printed as typed: %j',
    { timeout: 60_000 },
    (piece) => {
      const text = piece.repeat(50_000 / piece.length);
      const began = performance.now();
      expect(inline(text)).toBe(text);
      // The parser alone takes the square of their number, up to a quarter of a minute here.
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );
});
