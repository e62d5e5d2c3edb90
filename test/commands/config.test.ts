import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';

/** One task without an owner, which is a note by itself; no period; a typed number, which is a warning. */
const PLAN =
  '单位: 桃园里社区居民委员会\n周期: 2026\n工作目标: [居民培训率达到50%以上]\n主要措施:\n  - 一、打扫楼道。\n活动安排: [{ 时间: 3月, 内容: 运动会, 责任人: 妇联 }]\n';

/** A folder with these files, and the severities that `check` gives by rule. */
async function checked(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  const ran = await plan(['check', ...args, '-f', 'json'], { cwd });
  const report = ran.stdout.startsWith('{') ? JSON.parse(ran.stdout) : { files: [] };
  const found: readonly { path: string; diagnostics: readonly { rule: string; severity: string }[] }[] =
    report.files;
  const levels = (file: string) =>
    Object.fromEntries(
      (found.find((one) => one.path === file)?.diagnostics ?? []).map((one) => [one.rule, one.severity]),
    );
  return { ...ran, levels, paths: found.map((one) => one.path) };
}

describe('the policy of an office', () => {
  it('says how grave each rule is, in Chinese or English', async () => {
    for (const config of ['规则: { typed-numbering: 错误 }', 'rules: { typed-numbering: error }']) {
      const { levels, exitCode } = await checked({ 'plan.yaml': PLAN, 'plan.config.yaml': config });
      expect(levels('plan.yaml')).toMatchObject({ 'typed-numbering': 'error' });
      expect(exitCode).toBe(1);
    }
  });

  it('takes a rule away', async () => {
    const { levels } = await checked({
      'plan.yaml': PLAN,
      'plan.config.yaml': '规则: { typed-numbering: 关 }',
    });
    expect(levels('plan.yaml')).not.toHaveProperty('typed-numbering');
  });

  it('is the nearest one above the plan', async () => {
    const { levels } = await checked(
      {
        'plan.config.yaml': 'rules: { typed-numbering: error }',
        'a/plan.yaml': PLAN,
        'b/plan.config.yaml': 'rules: { typed-numbering: info }',
        'b/c/plan.yaml': PLAN,
      },
      '.',
    );
    expect(levels('a/plan.yaml')).toMatchObject({ 'typed-numbering': 'error' });
    expect(levels('b/c/plan.yaml')).toMatchObject({ 'typed-numbering': 'info' });
  });

  it('makes everything a step graver with strict, and what it says itself goes before that', async () => {
    const { levels } = await checked({
      'plan.yaml': PLAN.replace('周期: 2026\n', ''),
      'plan.config.yaml': '继承: strict\n规则: { missing-period: 提示 }',
    });
    expect(levels('plan.yaml')).toMatchObject({ 'typed-numbering': 'error', 'missing-period': 'info' });
  });

  it.each(['extends: public-document', '继承: 公开文件'])(
    'asks more of a plan that is made public (%s)',
    async (config) => {
      const plan = `${PLAN}x-内部: 1\n落款: { 单位: 桃园里社区（王某13800001234） }\n`;
      const { levels } = await checked({ 'plan.yaml': plan, 'plan.config.yaml': config });
      expect(levels('plan.yaml')).toMatchObject({ 'mobile-number': 'warning', 'typed-numbering': 'warning' });
      const { levels: usual } = await checked({ 'plan.yaml': plan, 'plan.config.yaml': '继承: 推荐' });
      expect(usual('plan.yaml')).not.toHaveProperty('mobile-number');
    },
  );

  it('extends another file, whose path counts from its folder', async () => {
    const { levels } = await checked(
      {
        'district/base.yaml': '规则: { typed-numbering: 错误 }\n必须有: [经费预算]',
        'district/street/plan.config.yaml': '继承: ../base.yaml',
        'district/street/plan.yaml': PLAN,
      },
      'district',
    );
    expect(levels('district/street/plan.yaml')).toMatchObject({
      'typed-numbering': 'error',
      'missing-section': 'error',
    });
  });

  it('has levels of its own for some of the files', async () => {
    const config = '分别规定:\n  - { 文件: ["幼儿园/**"], 规则: { typed-numbering: 关 } }\n';
    const { levels } = await checked(
      { 'plan.config.yaml': config, '幼儿园/plan.yaml': PLAN, '社区/plan.yaml': PLAN },
      '.',
    );
    expect(levels('幼儿园/plan.yaml')).not.toHaveProperty('typed-numbering');
    expect(levels('社区/plan.yaml')).toHaveProperty('typed-numbering');
  });

  it('names the plans that are checked when no path is given', async () => {
    const { paths } = await checked({
      'plan.config.yaml': '计划: ["各社区/*.yaml"]',
      '各社区/甲.yaml': PLAN,
      '各社区/乙.yaml': PLAN,
      'plan.yaml': PLAN,
    });
    expect(paths).toEqual(['各社区/乙.yaml', '各社区/甲.yaml']);
  });

  it('is not taken for a plan', async () => {
    const { paths, stderr } = await checked({ 'plan.config.yaml': 'rules: {}', 'plan.yaml': PLAN }, '.');
    expect(paths).toEqual(['plan.yaml']);
    expect(stderr).not.toContain('plan.config.yaml');
  });

  it.each([
    ['rules: { typed-numberin: error }', '"typed-numberin" means nothing here'],
    ['rules: { typed-numbering: bad }', '"bad" cannot stand here'],
    ['规定: {}', '"规定" means nothing here'],
    ['继承: 从重', '\n  Hint: Did you mean "从严"?'],
    ['extends: nowhere.yaml', 'There is no policy "nowhere.yaml"'],
    ['extends: plan.config.yaml', 'without end'],
    ['rules: [', 'plan.config.yaml'],
  ])('with a fault (%s) stops the check and says where', async (config, told) => {
    const { exitCode, stderr, stdout } = await checked({ 'plan.yaml': PLAN, 'plan.config.yaml': config });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(told);
    expect(stderr).toMatch(/plan\.config\.yaml[\s\S]*1:/);
  });
});

describe('options of one check', () => {
  it('--config takes a file from anywhere', async () => {
    const files = {
      'plan.yaml': PLAN,
      'ours.yaml': 'rules: { typed-numbering: off }',
      'plan.config.yaml': 'rules: [',
    };
    const { levels } = await checked(files, '--config', 'ours.yaml');
    expect(levels('plan.yaml')).not.toHaveProperty('typed-numbering');
  });

  it('--rule goes before the policy', async () => {
    const files = { 'plan.yaml': PLAN, 'plan.config.yaml': 'rules: { typed-numbering: off }' };
    const { levels } = await checked(files, '--rule', 'typed-numbering=error', '--rule', 'no-owners=关');
    expect(levels('plan.yaml')).toMatchObject({ 'typed-numbering': 'error' });
  });

  it.each([
    ['--rule', 'typed-numberin=error'],
    ['--rule', 'typed-numbering=grave'],
    ['--max-warnings', 'some'],
    ['--config', 'nowhere.yaml'],
    ['--fail-on', 'everything'],
  ])('%s %s is a mistake that is told', async (option, value) => {
    const { exitCode, stderr } = await checked({ 'plan.yaml': PLAN }, option, value);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(value.split('=')[0]);
  });

  it('--max-warnings and --fail-on decide the exit code', async () => {
    const files = { 'plan.yaml': PLAN };
    expect((await checked(files)).exitCode).toBe(0);
    expect((await checked(files, '--fail-on', 'warning')).exitCode).toBe(1);
    expect((await checked(files, '--max-warnings', '0')).exitCode).toBe(1);
    expect((await checked(files, '--max-warnings', '99')).exitCode).toBe(0);
  });
});
