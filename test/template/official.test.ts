import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { renderDocument } from '../../src/template/render.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { builtInTemplate } from '../support/built-in.ts';
import { lines } from './helpers.ts';

function printed(yaml: string): readonly string[] {
  const { plan } = loadPlan(createSourceFile({ path: 'plan.yaml', text: yaml }));
  const rendered = plan && renderDocument(plan, builtInTemplate('annual'));
  expect(rendered?.diagnostics).toEqual([]);
  return lines(rendered?.document?.children ?? []);
}

const PLAN = `
单位: 河西街道办事处
周期: 2026
文号: 河街办〔2026〕5号
主送: 各社区居民委员会
主要措施: 抓好落实。
落款: { 日期: 2026年1月12日 }
`;

describe('head and foot of an issued document', () => {
  test('the number stands in the masthead where there is one', () => {
    const head = printed(
      `${PLAN}版头: { 发文机关: 河西街道办事处文件, 份号: '000001', 签发人: [王某, 李某] }\n`,
    );
    expect(head.slice(0, 2)).toEqual([
      '[masthead] 000001 / 河西街道办事处文件 / 河街办〔2026〕5号 / 王某 / 李某',
      '# 河西街道办事处2026年工作计划',
    ]);
    expect(printed(PLAN)[0]).toBe('[documentNumber] 河街办〔2026〕5号');
  });

  test('an empty masthead does not take the number with it', () => {
    const head = printed('标题: 计划\n文号: 第1号\n版头: { x-备忘: 待定 }\n主要措施: 抓好落实。\n');
    expect(head.join('\n')).toContain('第1号');
  });

  test('copies, printing office and date come last', () => {
    const said = printed(
      `${PLAN}抄送: [区教育局, 区社区学院]\n版记: { 印发机关: 党政办公室, 日期: 2026年1月12日 }\n`,
    );
    expect(said.at(-1)).toBe('[imprint] 抄送 / 区教育局，区社区学院。 / 党政办公室 / 2026年1月12日印发');
    const typed = printed(`${PLAN}版记: { 日期: 2026年1月12日印发 }\n`);
    expect(typed.at(-1)).toBe('[imprint] 抄送 / 2026年1月12日印发');
  });
});

describe('a plan that is issued with a notice', () => {
  test('number, addressee and signature are those of the notice, and the plan follows on a new page', () => {
    expect(printed(`${PLAN}通知: 现将计划印发给你们。\n`)).toEqual([
      '[documentNumber] 河街办〔2026〕5号',
      '# 河西街道办事处关于印发《河西街道办事处2026年工作计划》的通知',
      '[addressee] 各社区居民委员会：',
      '现将计划印发给你们。',
      '[signature] 河西街道办事处 / 2026年1月12日',
      '[page break]',
      '# 河西街道办事处2026年工作计划',
      '1 主要措施',
      '抓好落实。',
    ]);
  });

  test('its title quotes the lines of the plan as one, or is its own', () => {
    const plan = '标题: [桃园里社区, 2026年工作计划]\n主要措施: 抓好落实。\n';
    expect(printed(`${plan}通知: 请落实。\n`)[0]).toBe('# 关于印发《桃园里社区2026年工作计划》的通知');
    const own = printed(`${plan}通知: { 标题: 关于做好今年工作的通知, 内容: 请落实。 }\n`);
    expect(own[0]).toBe('# 关于做好今年工作的通知');
  });

  test('in English', () => {
    const plan =
      'title: Work Plan 2026\norganization: Oak Street Centre\nmeasures: Meet.\nnotice: Please note the plan.\n';
    expect(printed(plan)[0]).toBe('# Notice of the Work Plan 2026');
  });
});
