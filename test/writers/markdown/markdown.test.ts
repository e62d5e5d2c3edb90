import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocRoot, Inline } from '../../../src/document/tree.ts';
import { markdownEdited, markdownWriter } from '../../../src/writers/markdown/index.ts';
import { all, MARK, parse, texts } from './read-back.ts';
import { DECIMAL, OFFICIAL, styleWith } from './style.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', role: 'body', children });
const heading = (level: number, value: string, numbered = true): Block => ({
  type: 'heading',
  level,
  numbered,
  children: [text(value)],
});
const item = (level: number, head: string, rest: string): Block => ({
  type: 'item',
  level,
  head: head === '' ? [] : [text(head)],
  children: rest === '' ? [] : [text(rest)],
});
const document = (children: readonly Block[], lang: DocRoot['lang'] = 'zh-CN'): DocRoot => ({
  type: 'document',
  lang,
  meta: { title: '', organization: '', subject: '', category: '', keywords: [] },
  children,
});

async function write(children: readonly Block[], levels = OFFICIAL, lang: DocRoot['lang'] = 'zh-CN') {
  return new TextDecoder().decode(await markdownWriter.write(document(children, lang), styleWith(levels)));
}
const body = async (...children: Block[]): Promise<string> =>
  (await write(children)).replace(/\n\n<!--.*\n$/, '');

/** Enough for every run; raised to some thousands when the escaping is changed. */
const RUNS = 200;

/** Texts that a careless writer turns into markup, or loses. */
const HOSTILE = [
  '1. 加强党建',
  '1.',
  '3) 三',
  '12.5%',
  '- 破折号',
  '+ 加号',
  '* 星',
  '***',
  '---',
  '===',
  '# 井号',
  '#',
  '## ',
  '> 引',
  '```',
  '~~~',
  '~~删~~',
  '3~5月',
  'A|B',
  '|',
  '|---|',
  ':--',
  '| a |\n| - |',
  '`代码`',
  '*斜*',
  '**粗**',
  '_底_',
  '20__年',
  '3*4*5',
  '[链接](u)',
  '[^1]',
  '[^1]: 注',
  '![图](u)',
  '<b>粗</b>',
  '<!-- 注 -->',
  '<https://a.b>',
  'https://a.b/c_d*e',
  'www.a_b.cn',
  'a@b.cn',
  '&amp;',
  '&#42;',
  'A&B',
  '&copy',
  '\\',
  '\\*',
  '行尾\\',
  '  首尾空格  ',
  '\t制表',
  '　全角空格　',
  '\u00a0',
  '两\n行',
  '\r\n',
  '\n\n',
  '    四格',
  '!',
  '你好!',
  '(',
  ')',
  ']',
  '：',
  ':::signature',
  '$x$',
  '^',
  '{a}',
  '=',
  '“引”',
  '《书》',
  '——',
  '……',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u0001',
  '\u001b[31m',
  '\v',
  '\f',
  '\u2028',
  '<!-- plan:sha256=0 -->',
  'e\u0301',
  '\u0301',
  '￥',
  '¥',
  'a',
  ' ',
  '.',
  '0',
];
const FAITHFUL = /^[^\0\p{Cs}]*$/u;
const hostile = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).filter((s) => FAITHFUL.test(s)) },
      {
        weight: 2,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'#*_[]()<>&|\\`~!-+=:.1 a。《》中\t\n'),
          maxLength: 8,
        }),
      },
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

describe('the look of the Markdown', () => {
  it('numbers headings and items as the style does, bold heads run in', async () => {
    expect(
      await body(
        { type: 'title', children: [text('桃园里社区'), { type: 'break' }, text('2026年工作计划')] },
        heading(1, '工作目标'),
        item(2, '成立工作小组。', '小组每学期开会两次。'),
        item(2, '', '开放场地。'),
        item(3, '', '操场'),
        heading(1, '保障措施'),
        item(2, '', '经费'),
      ),
    ).toBe(
      [
        '# 桃园里社区2026年工作计划',
        '## 一、工作目标',
        '（一）**成立工作小组**。小组每学期开会两次。',
        '（二）开放场地。',
        '1.操场',
        '## 二、保障措施',
        '（一）经费',
      ].join('\n\n'),
    );
  });

  it('numbers by levels within levels and does not turn numbers into lists', async () => {
    const markdown = await write(
      [
        heading(1, 'Goals'),
        item(2, 'Water.', ' Save it.'),
        item(3, '', 'Taps'),
        item(4, '', 'Kitchen'),
        item(5, '', 'x'),
      ],
      DECIMAL,
      'en',
    );
    expect(texts(parse(markdown))).toEqual([
      '1. Goals',
      '1.1 Water. Save it.',
      '1.1.1 Taps',
      'a) Kitchen',
      'x',
    ]);
    expect(await write([item(1, '', 'Tidy up')], DECIMAL, 'en')).toContain('1\\. Tidy up');
  });

  it('starts the numbers of lower levels anew below a heading without number', async () => {
    const markdown = await write([
      heading(1, '甲'),
      item(2, '', '子'),
      heading(1, '前言', false),
      item(2, '', '丑'),
    ]);
    expect(texts(parse(markdown))).toEqual(['一、甲', '（一）子', '前言', '（一）丑']);
  });

  it('leaves everyday text without a single escape', async () => {
    const value =
      '2026年3月5日（周四）上午9:30，参加率达到80%以上，人均2.5元；“六一”期间——见《办法》第3条。A & B, 5 < 6!';
    expect(await body(paragraph(text(value)))).toBe(value);
  });

  it('breaks lines in paragraphs with a backslash and in cells with <br>', async () => {
    const broken = [text('甲'), { type: 'break' }, text('乙')] as const;
    const columns = [{ align: 'left', width: 1, least: 0 }] as const;
    const cell = { children: broken, rowSpan: 1 };
    expect(await body(paragraph(...broken))).toBe('甲\\\n乙');
    expect(await body({ type: 'table', columns, head: [cell], rows: [] })).toBe('| 甲<br>乙 |\n| --- |');
  });

  it('leaves blank the cells below one that covers several rows', async () => {
    const cell = (value: string, rowSpan = 1) => ({ children: [text(value)], rowSpan });
    const columns = (['left', 'center', 'right'] as const).map((align) => ({ align, width: 1, least: 0 }));
    const rows = [
      [cell('3月', 2), cell('植树'), cell('甲')],
      [cell('义诊'), cell('乙')],
      [cell('4月'), cell('读书'), cell('丙')],
    ];
    expect(await body({ type: 'table', columns, head: [cell('月'), cell('事'), cell('人')], rows })).toBe(
      [
        '| 月 | 事 | 人 |',
        '| --- | :---: | ---: |',
        '| 3月 | 植树 | 甲 |',
        '|  | 义诊 | 乙 |',
        '| 4月 | 读书 | 丙 |',
      ].join('\n'),
    );
  });

  it('puts a cell that covers several columns into the first, in bold where it names a group', async () => {
    const cell = (value: string, more = {}) => ({ children: [text(value)], rowSpan: 1, ...more });
    const columns = ['left', 'left'].map(() => ({ align: 'left', width: 1, least: 0 }) as const);
    const rows = [[cell('敬老', { columnSpan: 2, isHead: true })], [cell('走访'), cell('甲')]];
    expect(await body({ type: 'table', columns, head: [cell('事'), cell('人')], rows })).toBe(
      ['| 事 | 人 |', '| --- | --- |', '| **敬老** |  |', '| 走访 | 甲 |'].join('\n'),
    );
  });

  it('gives a table without head a blank one and keeps cells beyond the columns', async () => {
    const cell = (value: string) => ({ children: [text(value)], rowSpan: 1 });
    const rows = [[cell('甲'), cell('乙')], [cell('丙')]];
    const markdown = await write([
      { type: 'table', columns: [{ align: 'left', width: 1, least: 0 }], head: [], rows },
    ]);
    expect(texts(parse(markdown))).toEqual(['', '', '甲', '乙', '丙', '']);
  });

  it('lists attachments, prints annexes with their own numbers one level down, and signs', async () => {
    expect(
      await body(
        heading(1, '措施'),
        { type: 'attachments', label: '附件：', items: [[text('名单')], [text('时间表')]] },
        {
          type: 'signature',
          organization: [text('桃园里社区居委会')],
          date: [text('2026年3月5日')],
          seal: true,
        },
        { type: 'pageBreak' },
        { type: 'annex', label: '附件1', title: [text('名单')], children: [heading(1, '甲组')] },
      ),
    ).toBe(
      '## 一、措施\n\n附件：\n\n1. 名单\n2. 时间表\n\n桃园里社区居委会\\\n2026年3月5日\n\n## 附件1 名单\n\n### 一、甲组',
    );
    expect(await body({ type: 'attachments', label: '附件', items: [[text('名单')]] })).toBe('附件：名单');
  });

  it('prints the caption of a table above it', async () => {
    const cells = (value: string) => [{ children: [text(value)], rowSpan: 1 }];
    const caption = [text('表1 '), strong(text('安排'))];
    expect(await body({ type: 'table', caption, columns: [], head: cells('月'), rows: [cells('3月')] })).toBe(
      '**表1 安排**\n\n| 月 |\n| --- |\n| 3月 |',
    );
  });

  it('links references to a mark where they lead, and marks nothing else', async () => {
    const reference = (target: string, ...children: Inline[]): Inline => ({
      type: 'reference',
      target,
      children,
    });
    const made = await body(
      paragraph(reference('甲', text('见[甲]')), reference('二'), reference('无'), reference('附')),
      { ...heading(1, '甲'), id: '甲' } as Block,
      { ...item(2, '', '二'), id: '二' } as Block,
      { ...item(2, '', '三'), id: '三' } as Block,
      { type: 'attachments', label: '附件', items: [[text('表')]], ids: ['附'] },
      { type: 'annex', label: '附件', title: [text('表')], id: '附', children: [] },
    );
    expect(made.split('\n\n')).toEqual([
      '[见\\[甲\\]](#甲)[一（一）](#二)〔无〕[附件](#附)',
      '## <span id="甲"></span>一、甲',
      '<span id="二"></span>（一）二',
      '（二）三',
      '附件：表',
      '## <span id="附"></span>附件 表',
    ]);
  });

  it('prints nothing for what is empty: no heading, no item, no list, no table', async () => {
    const empty: Block[] = [
      heading(1, ''),
      item(2, '', ''),
      paragraph(strong(text('')), { type: 'break' }),
      { type: 'list', ordered: false, start: 1, items: [[], [paragraph()]] },
      { type: 'table', columns: [], head: [], rows: [] },
      { type: 'attachments', label: '附件', items: [] },
    ];
    expect(texts(parse(await write(empty)))).toEqual([]);
  });

  it('keeps lists that follow one another apart, and lists in lists together', async () => {
    const inner: Block = { type: 'list', ordered: true, start: 3, items: [[paragraph(text('丙'))]] };
    const list = (value: string): Block => ({
      type: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph(text(value)), inner]],
    });
    const tree = parse(await write([list('甲'), list('乙'), paragraph(text('丁'))]));
    expect(tree.children.map((node) => node.type)).toEqual(['list', 'list', 'paragraph', 'html']);
    expect(
      all(tree, 'list')
        .filter((node) => node.ordered)
        .map((node) => node.start),
    ).toEqual([3, 3]);
  });
});

describe('bold', () => {
  it.each([
    ['照', '《办法》', '执', '照《**办法**》执'],
    ['照', '办法', '执', '照**办法**执'],
    ['', '《办法》', '', '**《办法》**'],
    ['照', ' 办法 ', '执', '照 **办法** 执'],
    ['照', '“《办法》”', '执', '照“**《办法》**”执'],
    ['照', '。', '执', '照。执'],
  ])('is read as bold between %j, %j and %j', async (before, inside, after, expected) => {
    const markdown = await body(paragraph(text(before), strong(text(inside)), text(after)));
    expect(markdown).toBe(expected);
    expect(texts(parse(markdown))).toEqual([before + inside + after]);
  });

  it('holds inside links and on both sides of them', async () => {
    const link: Inline = { type: 'link', url: 'https://a.b/c_d', children: [text('细则')] };
    const tree = parse(
      await write([paragraph(text('看'), strong(text('见'), link, text('吧')), text('了'))]),
    );
    expect(texts(tree)).toEqual(['看见细则吧了']);
    expect(all(tree, 'strong').flatMap((node) => node.children)).toHaveLength(3);
    expect(all(tree, 'link').map((node) => node.url)).toEqual(['https://a.b/c_d']);
  });

  it('is bold, and its text whole, for any text on either side', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (before, inside, after) => {
        const tree = parse(await write([paragraph(text(before), strong(text(inside)), text(after))]));
        const expected = before + inside + after;
        expect(texts(tree)).toEqual(expected === '' ? [] : [expected]);
        if (/\p{L}/u.test(inside)) expect(all(tree, 'strong')).toHaveLength(1);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('every text comes back once, character for character, in order', () => {
  interface Sample {
    readonly block: Block;
    /** Body texts, and those of its footnotes, which come at the end. */
    readonly said: readonly string[];
    readonly notes: readonly string[];
  }
  interface Said {
    readonly inlines: Inline[];
    readonly said: string;
    readonly notes: string[];
  }
  const some = hostile.filter((value) => value !== '');
  const piece = fc.oneof(
    some.map((value): Said => ({ inlines: [text(value)], said: value, notes: [] })),
    some.map((value): Said => ({ inlines: [strong(text(value))], said: value, notes: [] })),
    fc.tuple(some, fc.webUrl({ withQueryParameters: true, withFragments: true })).map(
      ([value, url]): Said => ({
        inlines: [{ type: 'link', url, children: [text(value)] }],
        said: value,
        notes: [],
      }),
    ),
    some.map(
      (alt): Said => ({ inlines: [{ type: 'image', url: 'a b.png', alt }], said: `[${alt}]`, notes: [] }),
    ),
    some.map(
      (value): Said => ({
        inlines: [{ type: 'footnote', children: [paragraph(text(value))] }],
        said: MARK,
        notes: [value],
      }),
    ),
  );
  const inline = fc.array(piece, { minLength: 1, maxLength: 4 }).map(
    (pieces): Said => ({
      inlines: pieces.flatMap((p) => p.inlines),
      said: pieces.map((p) => p.said).join(''),
      notes: pieces.flatMap((p) => p.notes),
    }),
  );
  const broken = fc.array(inline, { minLength: 1, maxLength: 3 }).map(
    (lines): Said => ({
      inlines: lines.flatMap((line, n): Inline[] => [
        ...(n > 0 ? [{ type: 'break' } as const] : []),
        ...line.inlines,
      ]),
      said: lines.map((line) => line.said).join('\n'),
      notes: lines.flatMap((line) => line.notes),
    }),
  );
  const sample = (said: Said, make: (inlines: Inline[]) => Block): Sample => ({
    block: make(said.inlines),
    said: [said.said],
    notes: said.notes,
  });
  const block: fc.Arbitrary<Sample> = fc.oneof(
    inline.map((said) =>
      sample(said, (children) => ({ type: 'heading', level: 2, numbered: false, children })),
    ),
    inline.map((said) => sample(said, (children) => ({ type: 'title', children }))),
    broken.map((said) => sample(said, (children) => ({ type: 'paragraph', role: 'body', children }))),
    fc
      .array(fc.array(broken, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .chain((items) =>
        fc.boolean().map(
          (ordered): Sample => ({
            block: {
              type: 'list',
              ordered,
              start: 2,
              items: items.map((blocks) => blocks.map(({ inlines }) => paragraph(...inlines))),
            },
            said: items.flat().map(({ said }) => said),
            notes: items.flat().flatMap(({ notes }) => notes),
          }),
        ),
      ),
    fc.array(fc.tuple(broken, broken), { minLength: 1, maxLength: 3 }).map((rows): Sample => {
      const [head = [], ...others] = rows.map((row) =>
        row.map(({ inlines }) => ({ children: inlines, rowSpan: 1 })),
      );
      return {
        block: { type: 'table', columns: [], head, rows: others },
        said: rows.flat().map(({ said }) => said),
        notes: rows.flat().flatMap(({ notes }) => notes),
      };
    }),
  );

  it('whatever it contains and wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (samples) => {
        const read = texts(parse(await write(samples.map((s) => s.block))));
        const expected = [...samples.flatMap((s) => s.said), ...samples.flatMap((s) => s.notes)];
        expect(read).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the addresses of links', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true }),
          some.filter((s) => !/\p{Cc}/u.test(s)),
        ),
        async (url) => {
          const tree = parse(await write([paragraph({ type: 'link', url, children: [text('甲')] })]));
          expect(all(tree, 'link').map((node) => node.url)).toEqual([url]);
        },
      ),
    );
  });

  it('shows a sign in place of the one character that Markdown cannot hold', async () => {
    expect(await body(paragraph(text('甲\0乙')))).toBe('甲\ufffd乙');
  });
});

describe('the digest in the last line', () => {
  const bytes = (value: string) => new TextEncoder().encode(value);

  it('knows a document as ours, on Windows line ends and with a byte order mark too', async () => {
    const markdown = await write([heading(1, '目标')]);
    expect(await markdownEdited(bytes(markdown))).toBe('ours');
    expect(await markdownEdited(bytes(`\ufeff${markdown.replaceAll('\n', '\r\n')}`))).toBe('ours');
  });

  it('knows one that was edited: inside, before and behind the digest', async () => {
    const markdown = await write([heading(1, '目标')]);
    expect(await markdownEdited(bytes(markdown.replace('目标', '指标')))).toBe('edited');
    expect(await markdownEdited(bytes(`新的一段\n\n${markdown}`))).toBe('edited');
    expect(await markdownEdited(bytes(`${markdown}补记\n`))).toBe('edited');
  });

  it('knows one that is not ours, even where it speaks of a digest', async () => {
    expect(await markdownEdited(bytes('# 别人的文档\n'))).toBe('foreign');
    expect(await markdownEdited(bytes(''))).toBe('foreign');
    expect(await body(paragraph(text('<!-- plan:sha256=0 -->')))).toMatch(/^\\</);
  });

  it('is the same for the same document', async () => {
    expect(await write([heading(1, '目标')])).toBe(await write([heading(1, '目标')]));
  });
});
