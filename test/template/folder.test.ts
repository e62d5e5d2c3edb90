import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diagnostics as zh } from '../../src/messages/zh-CN/index.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { renderDocument } from '../../src/template/render.ts';
import { builtIn, lines, ownTemplate, plan, templateFiles } from './helpers.ts';

/** Code, arguments and place of findings. */
const found = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code, args, file, range }) => [
    code,
    args,
    `${file.path}:${range?.start.line}:${range?.start.column}`,
  ]);

describe('the folder of a template', () => {
  test.each(['annual', 'semester'])('%s is built in, in both languages', (name) => {
    const template = builtIn(name);
    expect(template.languages).toEqual(['zh-CN', 'en']);
    expect(template.headings('zh-CN').targets).toBe('工作目标');
    expect(template.headings('en').targets).toBe('Targets');
    expect(template.defaultStyle('zh-CN')).toBe('gongwen');
    expect(template.defaultStyle('en')).toBe('plain');
  });

  test('words of its own go before the shared ones', () => {
    const { template } = ownTemplate(
      '{{labels.workPlan}}、{{headings.targets}}、{{labels.comma}}、{{labels.motto}}',
      {
        'zh-CN.yaml': 'headings: { targets: 目标任务 }\nlabels: { workPlan: 工作方案, motto: 实 }\n',
      },
    );
    const { document } = template ? renderDocument(plan({}), template) : { document: null };
    expect(lines(document?.children ?? [])).toEqual(['工作方案、目标任务、、、实']);
    expect(template?.headings('zh-CN').targets).toBe('目标任务');
    expect(template?.headings('zh-CN').budget).toBe('经费预算');
  });

  test('a partial of its own goes before a shared one, one for the language before one for all', () => {
    const { template } = ownTemplate('{{> title}}\n', {
      'partials/title.hbs': '# 自定\n',
      'partials/title.en.hbs': '# Own\n',
    });
    const titles = (['zh-CN', 'en'] as const).map((lang) =>
      template ? renderDocument(plan({ lang }), template).document?.meta.title : null,
    );
    expect(titles).toEqual(['自定', 'Own']);
  });

  test('a plan in a language that the template does not have', () => {
    const { template } = ownTemplate('甲', { 'manifest.yaml': 'languages: [zh-CN]\n' });
    const { document, diagnostics } = template
      ? renderDocument(plan({ lang: 'en' }), template)
      : { document: null, diagnostics: [] };
    expect(document).toBeNull();
    expect(found(diagnostics)).toEqual([
      [
        'template-language',
        { name: 'own', lang: 'en', languages: ['zh-CN'] },
        'templates/own/manifest.yaml:1:1',
      ],
    ]);
  });

  test('section kinds and languages can be written in Chinese', () => {
    const manifest = 'languages: 中文\nrequires: [工作目标]\nrecommends: [schedule]\n';
    const { template } = ownTemplate('甲', { 'manifest.yaml': manifest });
    expect(template?.languages).toEqual(['zh-CN']);
    expect(template?.requires).toEqual(['targets']);
    expect(template?.recommends).toEqual(['schedule']);
  });

  test('faults in the manifest are told on their line', () => {
    const manifest =
      'languages: [zh-CN, fr]\nrequires: { a: b }\nrecommends: [goals]\ncolour: red\ntitle: [a]\n';
    const { template, diagnostics } = ownTemplate('甲', { 'manifest.yaml': manifest });
    expect(template).toBeNull();
    expect(
      diagnostics.map(({ args, range }) => ['problem' in args ? args.problem : null, range?.start.line]),
    ).toEqual([
      ['unknown-key', 4],
      ['not-allowed', 1],
      ['not-text', 5],
      ['not-list', 2],
      ['not-allowed', 3],
    ]);
  });

  test('a folder without its files', () => {
    const files = templateFiles('annual');
    files.delete('manifest.yaml');
    const { template, diagnostics } = loadTemplate('mine', files, { folder: 'C:/计划/mine' });
    expect(template).toBeNull();
    expect(diagnostics.map(({ file, args }) => [file.path, args])).toEqual([
      [
        'C:/计划/mine/manifest.yaml',
        { key: 'manifest.yaml', problem: 'missing-file', value: '', allowed: [], suggestion: null },
      ],
    ]);
    const [first] = diagnostics;
    expect(first?.code === 'template-manifest' && zh['template-manifest'].message(first.args)).toBe(
      '模板文件夹里缺少文件“manifest.yaml”，模板用不了。',
    );
  });
});
