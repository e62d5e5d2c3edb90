/** What an author sees while typing: the YAML language server, which VS Code and others run, with the schemas that `plan` writes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { Editor } from '../support/language-server.ts';

const ZH = '# yaml-language-server: $schema=./zh/plan.schema.json\n';
const EN = '# yaml-language-server: $schema=./en/plan.schema.json\n';

let editor: Editor;
beforeAll(async () => {
  const cwd = emptyFolder();
  for (const lang of ['zh', 'en']) mkdirSync(path.join(cwd, lang));
  await plan(['init', 'zh/计划.yaml', '--plan-lang', 'zh-CN', '-y'], { cwd });
  await plan(['init', 'en/plan.yaml', '--plan-lang', 'en', '-y'], { cwd });
  for (const what of ['config', 'style']) {
    for (const lang of ['zh', 'en']) {
      const { stdout } = await plan(['schema', '--for', what, '--keys', lang], { cwd });
      writeFileSync(path.join(cwd, lang, `${what}.schema.json`), stdout);
    }
  }
  editor = await Editor.open(cwd);
});
afterAll(() => editor?.close());

const labels = async (text: string) => (await editor.complete(text)).map(({ label }) => label);
const messages = async (text: string) => (await editor.check(text)).map(({ message }) => message);

describe('completion', () => {
  it.each([
    ['at the top, in Chinese', `${ZH}^`, ['标题', '周期', '工作目标', '落款'], /^\p{Script=Han}+$/u],
    ['at the top, in English', `${EN}^`, ['title', 'period', 'targets', 'signature'], /^[a-zA-Z]+$/],
    ['in an item, in Chinese', `${ZH}工作目标:\n  - ^`, ['内容', '指标', '责任人'], /^\p{Script=Han}+$/u],
    ['in an item, in English', `${EN}targets:\n  - ^`, ['text', 'value', 'owner'], /^[a-zA-Z]+$/],
    ['in a group, in Chinese', `${ZH}落款:\n  ^`, ['单位', '日期', '盖章'], /^\p{Script=Han}+$/u],
  ])('offers the keys %s, and those of no other language', async (_, text, some, language) => {
    const found = await labels(text);
    expect(found).toEqual(expect.arrayContaining(some));
    expect(found.filter((label) => !language.test(label))).toEqual([]);
  });

  it('leaves out the keys that are there', async () => {
    expect(await labels(`${ZH}标题: 计划\n工作目标:\n  - 内容: 跑步\n    ^`)).not.toContain('内容');
  });

  it.each([
    ['模板', `${ZH}模板: ^`, ['年度计划', '学期计划', '任务分解表', '一页简表']],
    ['语言', `${ZH}语言: ^`, ['中文', '英文']],
    ['盖章', `${ZH}落款:\n  盖章: ^`, ['是', '否']],
    ['template', `${EN}template: ^`, ['annual', 'semester', 'tabular', 'brief']],
    ['seal', `${EN}signature:\n  seal: ^`, ['true', 'false']],
  ])('offers the values of %s, and no null that would be printed', async (_, text, values) => {
    expect(await labels(text)).toEqual(values);
  });

  it('puts in a key without the text of an example, which would stay there', async () => {
    const items = await editor.complete(`${ZH}工作目标:\n  - ^`);
    const inserted = items.map(({ insertText }) => insertText);
    expect(inserted).toContain('内容: ');
    expect(inserted.filter((text) => !/^\p{Script=Han}+:(?: |\n *(?:- )?)$/u.test(text))).toEqual([]);
  });
});

describe('hovering', () => {
  it.each([
    ['a Chinese key', `${ZH}周^期: 2026\n`, /^#### 周期\n\n计划管哪一段时间.*起: 2026-03/s],
    ['an English key', `${EN}per^iod: 2026\n`, /^#### Period\n\nThe time the plan is for.*from: 2026-03/s],
    ['an English key in a Chinese plan', `${ZH}per^iod: 2026\n`, /^#### 周期\n\n计划管哪一段时间/],
    ['a Chinese key in an English plan', `${EN}周^期: 2026\n`, /^#### Period\n\nThe time/],
    ['a key of an item', `${ZH}主要措施:\n  - 责任^人: 王某\n`, /^#### 责任人\n/],
    ['a value', `${EN}targets:\n  - { value: 3^0% }\n`, /^#### Measure\n\nThe figure to be reached/],
  ])('tells of %s in the language of the schema', async (_, text, told) => {
    expect(await editor.hover(text)).toMatch(told);
  });
});

describe('marks while typing', () => {
  it.each([
    ['a key mistyped', `${ZH}标提: 计划\n`, ['Property 标提 is not allowed.']],
    ['a key of an item mistyped', `${EN}targets:\n  - { txt: a }\n`, ['Property txt is not allowed.']],
    ['a value that is none', `${ZH}语言: 法文\n`, ['Value is not accepted. Valid values: "中文", "英文".']],
    ['a value that is none', `${EN}lang: fr\n`, ['Value is not accepted. Valid values: "zh-CN", "en".']],
    ['a list for a text', `${EN}subject: [a]\n`, ['Incorrect type. Expected one of string, number.']],
  ])('%s', async (_, text, told) => {
    expect(await messages(text)).toEqual(told);
  });

  it('mark the place', async () => {
    const [problem] = await editor.check(`${ZH}周期: 2026\n标提: 计划\n`);
    expect(problem?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 2 } });
  });

  it('are none for keys of the other language, numbers that are text, and what is not filled in yet', async () => {
    const text = 'period: 2026\n标题: 2026\n文号: 7\n封面: 是\ncontents: true\n责任: 1\n'.replace(
      '责任: 1\n',
      '',
    );
    for (const line of [ZH, EN])
      expect(await messages(`${line}${text}工作目标:\n落款:\n  日期:\nx-own: 1\n`)).toEqual([]);
  });

  const examples = readdirSync(path.join(PACKAGE_ROOT, 'examples')).map((name) => `examples/${name}`);
  const starters = ['annual', 'semester', 'tabular', 'brief'].flatMap((template) =>
    ['zh-CN', 'en'].map((lang) => `templates/${template}/starter.${lang}.yaml`),
  );
  it.each([...examples, ...starters])('are none in %s, with either schema', async (name) => {
    const text = readFileSync(path.join(PACKAGE_ROOT, name), 'utf8').replace(
      /^# yaml-language-server.*\n/,
      '',
    );
    for (const line of [ZH, EN]) expect(await messages(line + text)).toEqual([]);
  });
});

describe('policies and styles', () => {
  const policy = (lang: string) => `# yaml-language-server: $schema=./${lang}/config.schema.json\n`;
  const style = (lang: string) => `# yaml-language-server: $schema=./${lang}/style.schema.json\n`;

  it('offers keys and levels of a policy in one language', async () => {
    expect(await labels(`${policy('zh')}^`)).toEqual(expect.arrayContaining(['继承', '规则', '必须有']));
    expect((await labels(`${policy('zh')}^`)).filter((label) => /[a-z]/.test(label))).toEqual([]);
    expect(await labels(`${policy('en')}^`)).toEqual(
      expect.arrayContaining(['extends', 'rules', 'requires']),
    );
    expect((await labels(`${policy('en')}^`)).filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
    expect(await labels(`${policy('zh')}规则:\n  no-owners: ^`)).toEqual(
      expect.arrayContaining(['错误', '警告', '提示', '关']),
    );
    expect(await labels(`${policy('en')}rules:\n  no-owners: ^`)).toEqual(
      expect.arrayContaining(['error', '"off"']),
    );
  });

  it('offers the sections that may be required, and what an office can say in a rule of its own', async () => {
    expect(await labels(`${policy('zh')}必须有:\n  - ^`)).toContain('经费预算');
    expect(await labels(`${policy('en')}requires:\n  - ^`)).toContain('budget');
    const zh = await labels(`${policy('zh')}自定规则:\n  - ^`);
    expect(zh).toEqual(expect.arrayContaining(['编号', '对象', '要求', '说法']));
    expect(zh.filter((label) => /[a-z]/.test(label))).toEqual([]);
  });

  it('marks nothing in the own rules that their page teaches', async () => {
    const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/own-rules.md'), 'utf8');
    const rules = [...page.matchAll(/^```yaml rule\n(.*?)^```/gms)].map(([, text = '']) => text);
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules)
      for (const lang of ['zh', 'en']) expect(await messages(policy(lang) + rule)).toEqual([]);
  });

  it('tells what a rule looks for', async () => {
    const zh = await editor.hover(`${policy('zh')}规则:\n  no-own^ers: 错误\n`);
    expect(zh).toMatch(/^#### no-owners\n\n整份计划没有写任何责任人/);
    const en = await editor.hover(`${policy('en')}rules:\n  no-own^ers: error\n`);
    expect(en).toMatch(/^#### no-owners\n\nnobody is named/);
  });

  it('marks what is wrong in a policy, in a style, and nothing else', async () => {
    expect(await messages(`${policy('zh')}规矩: {}\n`)).toEqual(['Property 规矩 is not allowed.']);
    expect(await messages(`${policy('en')}rules: { no-owners: grave }\n`)).toHaveLength(1);
    expect(await messages(`${policy('zh')}extends: strict\n规则: { no-owners: 关 }\n`)).toEqual([]);
    expect(await messages(`${policy('en')}继承: 从严\nrules: { no-owners: off }\n`)).toEqual([]);
    expect(await messages(`${style('zh')}paragraphs: { title: { align: middle } }\n`)).toHaveLength(1);
    for (const name of readdirSync(path.join(PACKAGE_ROOT, 'styles'))) {
      const text = readFileSync(path.join(PACKAGE_ROOT, 'styles', name), 'utf8');
      expect(await messages(style('zh') + text)).toEqual([]);
    }
  });

  it('offers keys and words of a style', async () => {
    expect(await labels(`${style('zh')}^`)).toEqual(expect.arrayContaining(['page', 'paragraphs']));
    expect(await labels(`${style('en')}paragraphs:\n  title:\n    align: ^`)).toEqual(
      expect.arrayContaining(['left', 'center']),
    );
    expect(await editor.hover(`${style('zh')}pa^ge: {}\n`)).toContain('纸张与版心');
  });
});
