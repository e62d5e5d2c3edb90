import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/rules/index.ts';
import { plan } from '../support/cli.ts';

const RULE_CODES = ALL_RULES.map(({ id }) => id);
const CHINESE = { LANG: 'zh_CN.UTF-8' };
const run = async (args: readonly string[], env?: Readonly<Record<string, string>>, columns = 80) =>
  (await plan(args, { cwd: '/', columns, ...(env && { env }) })).stdout;
const rules = (args: readonly string[], env?: Readonly<Record<string, string>>, columns = 80) =>
  run(['rules', ...args], env, columns);

describe('plan rules', () => {
  it('tells every rule in plain words, in the user’s language', async () => {
    const english = await rules([]);
    for (const code of RULE_CODES)
      expect(english).toMatch(new RegExp(`^${code} +(error|warning|note) +\\w`, 'm'));
    expect(english).toMatch(/^placeholder +error +a blank left to be filled in$/m);
    const chinese = await rules([], CHINESE);
    expect(chinese).toMatch(/^placeholder +错误 +没有填写的空$/m);
    for (const text of [english, chinese]) expect(text).not.toMatch(/[`*|]/);
  });

  it.each([60, 80])('stays within %i columns, the pages too', async (columns) => {
    const texts = await Promise.all(
      [[], ['placeholder'], ['typed-numbering']].flatMap((args) => [
        rules(args, CHINESE, columns),
        rules(args, undefined, columns),
      ]),
    );
    for (const text of texts) {
      const prose = text.split('\n').filter((line) => !line.startsWith('    '));
      for (const line of prose) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('explains a rule in one language, without marks', async () => {
    const chinese = await rules(['placeholder'], CHINESE);
    expect(chinese).toMatch(/^placeholder {2}错误\n依据：办公惯例\n\n查什么：/);
    expect(chinese).toMatch(/不妥：\n\n {4}单位: /);
    expect(chinese).not.toContain('Wrong');
    const english = await rules(['placeholder']);
    expect(english).toMatch(/^placeholder {2}error\nBasis: office practice\n\nWhat: Blanks: "XX"/);
    expect(english).toMatch(/Wrong:\n\n {4}organization: .*\n[\s\S]*Mended:\n\n {4}organization: /);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    for (const text of [chinese, english]) expect(text).not.toMatch(/```|\*\*|fail \d/);
  });

  it('says which preset asks a rule that the others do not', async () => {
    expect(await rules([], undefined, 120)).toMatch(
      /^mobile-number +warning +a mobile number .*\(in public-document only\)$/m,
    );
    expect(await rules([], CHINESE)).toMatch(/^mobile-number +警告 +个人手机号（只在“公开文件”里查）$/m);
    expect(await rules(['mobile-number'], CHINESE)).toMatch(/^mobile-number {2}警告（只在“公开文件”里查）\n/);
    expect(JSON.parse(await rules(['mobile-number', '-f', 'json'])).presets).toEqual(['public-document']);
  });

  it.each([
    ['year', 'stale-year'],
    ['weekdays', 'weekday-mismatch'],
    ['phrase', 'phrase-not-understood'],
  ])('knows a rule by one of its words: %s', async (word, id) => {
    const { stderr, exitCode } = await plan(['rules', word], { cwd: '/' });
    expect(stderr).toContain(`Did you mean ${id}?`);
    expect(exitCode).toBe(2);
  });

  it('gives programs all there is, in both languages', async () => {
    const entries = JSON.parse(await rules(['-f', 'json']));
    expect(entries.map(({ id }: { id: string }) => id).sort()).toEqual([...RULE_CODES].sort());
    expect(entries[0]).toEqual({
      id: 'placeholder',
      severity: 'error',
      basis: { kind: 'practice' },
      presets: ['recommended', 'strict', 'public-document'],
      docs: 'docs/rules/placeholder.md',
      title: { 'zh-CN': '没有填写的空', en: 'a blank left to be filled in' },
    });
    expect(JSON.parse(await rules(['placeholder', '-f', 'json']))).toEqual(entries[0]);
  });
});

describe('plan templates', () => {
  it('says what each is for and which sections it asks for, in words of the user’s language', async () => {
    const chinese = await run(['templates'], CHINESE);
    expect(chinese).toMatch(
      /annual +年度工作计划\n +活动安排.*\n +必须有：主要措施\n +最好有：工作目标、活动安排\n/,
    );
    expect(chinese).toMatch(/brief +一页简表\n[\s\S]*除标题以外只印：工作目标、活动安排、落款\n/);
    expect(await run(['templates'])).toMatch(
      /semester[\s\S]*required sections: schedule\n +recommended sections: targets\n/,
    );
  });
});
