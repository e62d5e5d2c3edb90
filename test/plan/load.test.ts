import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/messages/index.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const load = (text: string) => loadPlan(createSourceFile({ path: 'plan.yaml', text }));
const codes = (text: string) =>
  load(text).diagnostics.map(({ code, range }) => `${code} ${range?.start.line}:${range?.start.column}`);

describe('normalisation', () => {
  it('reads a section however it is written', () => {
    const { plan, diagnostics } = load(
      '指导思想: 立足社区。\ntargets: [第一, { 内容: 第二, 指标: 80% }]\n主要措施: { 标题: 怎么做, 条目: [一件事] }\n',
    );
    expect(diagnostics).toEqual([]);
    const [ideology, targets, measures] = plan?.sections ?? [];
    expect(ideology).toMatchObject({
      kind: 'guidingIdeology',
      text: { value: '立足社区。' },
      items: [],
      depth: 1,
    });
    expect(targets?.items.map(({ text, depth }) => [text?.value, depth])).toEqual([
      ['第一', 2],
      ['第二', 2],
    ]);
    expect(measures).toMatchObject({ kind: 'measures', title: { value: '怎么做' } });
  });

  it('keeps the roles of a roster in the order of the file, numbers among them', () => {
    const { plan } = load('组织领导: { 名单: { 组长: 甲, 10: 乙, "2": 丙, 02: 丁 } }\n');
    expect(plan?.sections[0]?.roster?.roles.map(({ role }) => role.value)).toEqual(['组长', '10', '2', '02']);
  });

  it('keeps the sections in the order of the file, those of `sections` in their place', () => {
    const { plan } = load(
      '保障措施: 甲\n章节: [{ 标题: 总体目标, 内容: 乙 }, { 标题: 社区活动, 内容: 丙 }]\n指导思想: 丁\n',
    );
    expect(plan?.sections.map(({ kind, text }) => [kind, text?.value])).toEqual([
      ['safeguards', '甲'],
      ['targets', '乙'],
      ['measures', '丙'],
      ['guidingIdeology', '丁'],
    ]);
  });

  it('takes the written kind before the one that the title tells', () => {
    const { plan } = load('章节: [{ 标题: 目标管理, 类型: 保障措施, 内容: 甲 }]\n');
    expect(plan?.sections[0]?.kind).toBe('safeguards');
  });

  it('runs a title in only where it ends like a sentence', () => {
    const { plan } = load(
      '主要措施:\n  - { 标题: 开放场地。, 内容: 甲 }\n  - { 标题: 开放场地, 内容: 甲 }\n  - { title: "Hall:", text: a }\n',
    );
    expect(plan?.sections[0]?.items.map(({ runIn }) => runIn)).toEqual([true, false, true]);
  });

  it('reads one name or several, and posts in brackets as part of the name', () => {
    const { plan } = load(
      '主要措施:\n  - { 内容: 甲, 责任人: 妇联 }\n  - { 内容: 乙, 责任人: [张某（书记）, 李某] }\n',
    );
    expect(plan?.sections[0]?.items.map(({ owner }) => owner.map(({ value }) => value))).toEqual([
      ['妇联'],
      ['张某（书记）', '李某'],
    ]);
  });

  it('reads text that other programs take for numbers, booleans and dates as it was written', () => {
    const { plan } = load('主要措施: [3.10, 000012, 是, true, 2026-03-08, 1e3, 0x1F, ~]\n');
    expect(plan?.sections[0]?.items.map(({ text }) => text?.value)).toEqual([
      '3.10',
      '000012',
      '是',
      'true',
      '2026-03-08',
      '1e3',
      '0x1F',
      '~',
    ]);
  });

  it('lists every printed text once, in the order of the file, silent ones left out', () => {
    const { plan } = load(
      '标题: 甲\n工作目标: [{ 编号: 静, 内容: 乙, 指标: 丙1 }]\n主要措施: [{ 对应: 静, 内容: 丁, 名单: { 组长: 戊 } }]\n附件: [己]\n',
    );
    expect(plan?.texts.map(({ value }) => value)).toEqual(['甲', '乙', '丙1', '丁', '组长', '戊', '己']);
  });

  it('keeps the cells of a table in place where some are empty', () => {
    const { plan } = load('经费预算: { 表格: { 表头: [项目, 金额], 数据: [[场地, ""], ["", 3元]] } }\n');
    const rows = plan?.sections[0]?.table?.rows.map((row) => row.map(({ value }) => value));
    expect(rows).toEqual([
      ['场地', ''],
      ['', '3元'],
    ]);
  });

  it('knows the language of a plan that does not say it', () => {
    expect(load('title: Work Plan\nmeasures: [Open the hall]\n').plan?.lang).toBe('en');
    expect(load('title: 社区计划\nmeasures: [Open, 开放]\n').plan?.lang).toBe('zh-CN');
    expect(load('lang: en\ntitle: 社区计划\n').plan?.lang).toBe('en');
  });

  it('counts letters of every script, rare ones and those beyond the basic plane among them', () => {
    const pieces = [
      '桃',
      '园',
      'a',
      'Zz',
      'é',
      'ß',
      'Ａ',
      '々',
      '〇',
      '㐀',
      '𠀀',
      'д',
      '，',
      '—',
      '３',
      '《',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const count = (script: RegExp) => text.match(script)?.length ?? 0;
        const isChinese = count(/\p{Script=Han}/gu) * 3 >= count(/\p{Script=Latin}/gu);
        expect(load(`title: ${JSON.stringify(text)}\n`).plan?.lang).toBe(isChinese ? 'zh-CN' : 'en');
      }),
      { numRuns: 100 },
    );
  });
});

describe('what was read differently than it was meant', () => {
  it('finds several names in one entry of a list, at that entry', () => {
    expect(codes('主要措施: [{ 内容: 甲, 责任人: [高某、汪某] }]\n')).toEqual(['joined-names 1:23']);
    expect(codes('主要措施: [{ 内容: 甲, 名单: { 组员: [高某，汪某] } }]\n')).toEqual(['joined-names 1:28']);
    expect(codes('主要措施:\n  - { 内容: 甲, 责任人: ［高某，汪某］ }\n')).toEqual(['joined-names 2:19']);
  });

  it('lets one text name several people, and brackets several posts', () => {
    expect(codes('主要措施: [{ 内容: 甲, 责任人: 高某、汪某 }]\n')).toEqual([]);
    expect(codes('主要措施: [{ 内容: 甲, 责任人: [高某（书记、主任）] }]\n')).toEqual([]);
  });

  it('finds a period that says no time, but not a blank one', () => {
    expect(codes('周期: 明年吧\n')).toEqual(['period-not-understood 1:5']);
    expect(codes('周期: 20XX年\n')).toEqual([]);
    expect(codes('周期: { 起: 2026-09, 止: 明年 }\n')).toEqual(['period-not-understood 1:10']);
  });

  it('finds a period that ends before it begins, and one without an end', () => {
    expect(codes('周期: { 起: 2026-09, 止: 2026-02 }\n')).toEqual(['period-not-understood 1:1']);
    expect(codes('周期: 2026年9月至2026年2月\n')).toEqual(['period-not-understood 1:1']);
    expect(codes('周期: { 起: 2026-09 }\n')).toEqual(['missing-key 1:1']);
  });

  it('leaves a sentence of a list alone that begins like a key', () => {
    expect(codes('主要措施:\n  - 保障措施：专款专用。\n')).toEqual([]);
  });
});

describe('entries in full-width brackets', () => {
  it.each(['｛时间：3月，内容：运动会｝', '【时间：3月，内容：运动会】', '（ 时间：3月, 内容:运动会 ）'])(
    '%s',
    (entry) => {
      const { diagnostics } = load(`活动安排:\n  - ${entry}\n`);
      expect(diagnostics).toMatchObject([
        { code: 'fullwidth-brace', args: { keys: ['时间', '内容'] }, fix: [{ text: '{' }, { text: '}' }] },
      ]);
    },
  );

  it('are told of where they are all of a section', () => {
    const { diagnostics } = load('活动安排: ｛时间：3月，内容：运动会｝\n');
    expect(diagnostics).toMatchObject([{ code: 'fullwidth-brace', fix: [{ text: '{' }, { text: '}' }] }]);
    const list = load('活动安排: ［｛时间：3月，内容：运动会｝，｛内容：读书会｝］\n').diagnostics;
    expect(list.map(({ code, fix }) => [code, fix])).toEqual([['fullwidth-brace', undefined]]);
  });

  it.each(['"｛时间：3月｝"', '|-\n    ｛时间：3月｝'])(
    'are not mended where braces are text, too: %s',
    (entry) => {
      const { diagnostics } = load(`活动安排:\n  - ${entry}\n`);
      expect(diagnostics.map(({ code, fix }) => [code, fix])).toEqual([['fullwidth-brace', undefined]]);
    },
  );

  it.each([
    '（时间：3月）',
    '（详见附件：日程）',
    '【党建】办好讲座，时间：3月',
    '（一）时间：3月，内容：会（上）',
    '｛甲｝',
  ])('are text where no keys of ours stand in them, or in part of it: %s', (entry) => {
    expect(codes(`活动安排:\n  - ${entry}\n`)).toEqual([]);
  });
});

describe('cells of a spreadsheet', () => {
  it('are told of where they were pasted as a text, on the first tab of it', () => {
    const text = '活动安排: |\n  时间\t内容\t责任人\n  3月\t亲子运动会\t妇联\n';
    expect(load(text).diagnostics).toMatchObject([
      {
        code: 'pasted-cells',
        args: { cells: ['时间', '内容', '责任人'] },
        range: { start: { line: 2, column: 5 } },
      },
    ]);
    expect(codes('主要措施:\n  - 甲\t \t乙。\n')).toEqual(['pasted-cells 2:6']);
  });

  it('are told of once where they were pasted below a key, by the line that they were copied from', () => {
    const { diagnostics } = load('活动安排:\n  时间\t内容\n  3月\t读书会\n');
    expect(diagnostics).toMatchObject([
      { code: 'pasted-cells', args: { cells: ['时间', '内容'] }, range: { start: { line: 2, column: 5 } } },
    ]);
    expect(load('主要措施:\n  - "甲\\t乙"\n').diagnostics).toMatchObject([{ args: { cells: ['甲', '乙'] } }]);
  });

  it('are explained in the same words for each line where they were pasted in the first column', () => {
    const { diagnostics } = load('活动安排:\n时间\t内容\n3月\t读书会\n');
    const hints = new Set(diagnostics.map((each) => messageOf(each, 'zh-CN').hint));
    expect([...hints]).toEqual([expect.stringContaining('表格: { 表头: [')]);
  });

  it('are none where tabs stand before or behind a text', () => {
    expect(codes('活动安排: |\n  \t时间：3月\t\n')).toEqual([]);
  });
});

describe('quotation marks of typing around a name or time', () => {
  it('keep the dates of a plan from being checked where the period stands in them', () => {
    expect(load('周期: “2026”\n').diagnostics).toMatchObject([
      { code: 'typographic-quotes', severity: 'error', fix: [{ text: '' }, { text: '' }] },
    ]);
  });

  it.each([
    '单位: “和平社区”',
    '标题: “2026年工作计划”',
    '落款:\n  日期: ”2026年1月5日”',
    '活动安排:\n  - { 时间: “3月” , 内容: 运动会 }',
    '活动安排:\n  - { 内容: 运动会, 责任人: [“妇联”] }',
  ])('are told of, once, and taken away: %s', (text) => {
    expect(load(`${text}\n`).diagnostics).toMatchObject([
      { code: 'typographic-quotes', severity: 'warning', fix: [{ text: '' }, { text: '' }] },
    ]);
  });

  it.each(['标题: “一刻钟”便民圈建设计划', '标题: “学习”与“实践”', '主要措施:\n  - “邻里节”', '单位: ““'])(
    'are left alone where they may be meant: %s',
    (text) => {
      expect(codes(`${text}\n`)).toEqual([]);
    },
  );
});
