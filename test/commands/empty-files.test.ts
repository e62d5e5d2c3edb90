/** Files that a plan goes by and in which nothing is written, or no lines of names: each gets advice of its own kind. */
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const NOTHING = ['', ' \n', '# later\n', '---\n'];
const MANIFEST = 'languages: [en]\n';
const MAIN = '# {{headings.targets}}\n';

/** What `render` says, in both languages, of a plan that goes by these files. */
async function said(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const cwd = folderWith({ 'plan.yaml': CLEAN_EN, ...files });
  const command = ['render', 'plan.yaml', '-f', 'md', '-o', '-', ...args];
  const [en, zh] = [
    await plan([...command, '--lang', 'en'], { cwd }),
    await plan([...command, '--lang', 'zh'], { cwd }),
  ];
  expect([zh.exitCode, zh.stdout]).toEqual([en.exitCode, en.stdout]);
  const told = `${en.stderr}${zh.stderr}`;
  // The advice for a plan helps nobody here.
  expect(told).not.toMatch(/not-a-plan|plan init|file-empty/);
  return { ...en, told: told.replace(/\s+/g, ' ') };
}

const style = (text: string) => said({ 'ours.yaml': text }, ['-s', 'ours.yaml']);
const template = (files: Readonly<Record<string, string>>) => {
  const all = { 'manifest.yaml': MANIFEST, 'template.md.hbs': MAIN, ...files };
  const own = Object.entries(all).map(([name, text]) => [`own/${name}`, text] as const);
  return said(Object.fromEntries(own), ['-t', './own']);
};

describe('a style', () => {
  it.each(NOTHING)('that says nothing (%j) is told what to begin with', async (text) => {
    const { exitCode, told } = await style(text);
    expect(exitCode).toBe(2);
    expect(told).toContain('Nothing is written in this style yet.');
    expect(told).toContain('"extends: plain"');
    expect(told).toContain('“extends: plain”');
    expect(told).toContain('这个版式里还什么也没写');
  });

  it.each([
    ['plain\n', 'running text'],
    ['- plain\n', 'a list'],
  ])('that is made of no lines (%j) is told how they are', async (text, found) => {
    const { exitCode, told } = await style(text);
    expect(exitCode).toBe(2);
    expect(told).toContain(`A style is made of lines like "name: value"; what stands here is ${found}.`);
    expect(told).toContain('版式由“名称: 值”一行行组成');
  });
});

describe('a template', () => {
  it.each(NOTHING)('whose manifest says nothing (%j) is told what it has to say', async (text) => {
    const { exitCode, told } = await template({ 'manifest.yaml': text });
    expect(exitCode).toBe(2);
    expect(told.match(/✖ error template-manifest/g)).toHaveLength(1);
    expect(told).toContain('Add "languages"; it can be: "zh-CN", "en".');
  });

  it('whose manifest is made of no lines is told that alone', async () => {
    const { told } = await template({ 'manifest.yaml': 'en\n' });
    expect(told.match(/✖ error template-manifest/g)).toHaveLength(1);
    expect(told).toContain('This file is made of lines like "name: text"; what stands here is running text.');
  });

  it.each(NOTHING)('whose words say nothing (%j) has the shared ones', async (text) => {
    const { exitCode, stdout } = await template({ 'en.yaml': text });
    expect([exitCode, stdout]).toEqual([0, (await template({})).stdout]);
  });

  it.each(['', ' \n', '---\n', '{{! later }}\n---\n', '{{!-- {{later}} --}}\n'])(
    'that prints nothing (%j) is told so, instead of making an empty document',
    async (text) => {
      const { exitCode, stdout, told } = await template({ 'template.md.hbs': text });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(told).toContain('own/template.md.hbs');
      expect(told).toContain('This template prints nothing of the plan.');
      expect(told).toContain('照这个模板，计划里什么也印不出来');
    },
  );
});
