import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  return { ...ran, cwd, levels, paths: found.map((one) => one.path) };
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

  it('extends several: files add up, a preset named beside them holds', async () => {
    const plan = PLAN.replace('打扫楼道。', '打扫楼道，王某13800001234。');
    const files = {
      'one.yaml': '继承: 从严\n规则: { typed-numbering: 提示 }\n',
      'two.yaml': '必须有: 经费预算\n',
      'plan.yaml': plan,
    };
    const one = await checked({ ...files, 'plan.config.yaml': '继承: [one.yaml, two.yaml, 公开文件]\n' });
    expect(one.levels('plan.yaml')).toMatchObject({
      'typed-numbering': 'info',
      'missing-section': 'error',
      'mobile-number': 'warning',
    });
    const faulty = await checked({ ...files, 'plan.config.yaml': '继承: [one.yaml, three.yaml]\n' });
    expect(faulty.stderr).toMatch(/There is no policy "three\.yaml"[\s\S]*\^{10}/);
    expect((await checked({ ...files, 'plan.config.yaml': '继承: { a: b }\n' })).exitCode).toBe(2);
  });

  it('adds own words to those of the file that it extends', async () => {
    const files = {
      'base.yaml': '专用词: XX剧场\n',
      'plan.config.yaml': 'extends: base.yaml\nownWords: [××书院]\n',
      'plan.yaml': PLAN.replace('打扫楼道', '打扫XX剧场和××书院'),
    };
    expect((await checked(files)).levels('plan.yaml')).not.toHaveProperty('placeholder');
    const without = await checked({ ...files, 'plan.config.yaml': 'ownWords: [××书院]\n' });
    expect(without.levels('plan.yaml')).toHaveProperty('placeholder');
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

  it('is left out where a shell names it among plans, and told where it is named alone', async () => {
    const files = { 'plan.config.yaml': 'rules: {}', 'plan.yaml': PLAN };
    expect((await checked(files, 'plan.config.yaml', 'plan.yaml')).paths).toEqual(['plan.yaml']);
    const alone = await checked(files, 'plan.config.yaml');
    expect(alone.exitCode).toBe(2);
    expect(alone.stderr).toContain('plan.config.yaml is a policy and no plan');
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

const OWN =
  '自定规则:\n  - { 编号: 有时间, 对象: { 部分: 主要措施 }, 要求: { 有: 时间 }, 说法: 没有写时间。, 级别: 错误 }\n';

describe('a rule of an office’s own', () => {
  it('is reported under its own id, by every reporter', async () => {
    const files = { 'plan.yaml': PLAN, 'plan.config.yaml': OWN };
    const { levels, exitCode, cwd } = await checked(files);
    expect(levels('plan.yaml')).toMatchObject({ 有时间: 'error' });
    expect(exitCode).toBe(1);
    for (const format of ['pretty', 'github', 'sarif', 'junit', 'markdown', 'html']) {
      const { stdout } = await plan(['check', '-f', format], { cwd });
      expect(stdout).toContain('有时间');
      expect(stdout).toContain('没有写时间。');
      expect(stdout).not.toMatch(/\bcustom\b/);
    }
  });

  it('has another level where a file that extends, an override or an option says so', async () => {
    const files = {
      'base.yaml': OWN,
      'a/plan.yaml': PLAN,
      'b/plan.yaml': PLAN,
      'plan.config.yaml':
        '继承: base.yaml\n规则: { 有时间: 提示 }\n分别规定: [{ 文件: [b/**], 规则: { 有时间: 关 } }]\n',
    };
    const { levels } = await checked(files, '.');
    expect(levels('a/plan.yaml')).toMatchObject({ 有时间: 'info' });
    expect(levels('b/plan.yaml')).not.toHaveProperty('有时间');
    const { levels: once } = await checked(files, 'a', '--rule', '有时间=warning');
    expect(once('a/plan.yaml')).toMatchObject({ 有时间: 'warning' });
  });

  it('may be for some of the files only', async () => {
    const own = `分别规定:\n  - 文件: [b/**]\n    ${OWN.replaceAll('\n', '\n    ')}\n`;
    const { levels } = await checked(
      { 'a/plan.yaml': PLAN, 'b/plan.yaml': PLAN, 'plan.config.yaml': own },
      '.',
    );
    expect(levels('a/plan.yaml')).not.toHaveProperty('有时间');
    expect(levels('b/plan.yaml')).toHaveProperty('有时间');
  });

  it('is as grave as a preset has it where it does not say', async () => {
    const config = `继承: 从严\n${OWN.replace(', 级别: 错误', '')}`;
    const { levels } = await checked({ 'plan.yaml': PLAN, 'plan.config.yaml': config });
    expect(levels('plan.yaml')).toMatchObject({ 有时间: 'error' });
  });

  it('can be excepted, and an exception without use is told', async () => {
    const kept = PLAN.replace(/^( {2}- )/m, '  # 忽略 有时间：随时\n$1');
    const files = { 'plan.yaml': kept, 'plan.config.yaml': OWN };
    const { levels } = await checked(files);
    expect(levels('plan.yaml')).not.toHaveProperty('exception');
    const { levels: without } = await checked({
      ...files,
      'plan.config.yaml': OWN.replace('有时间', '有时候'),
    });
    expect(without('plan.yaml')).toMatchObject({ exception: 'warning', 有时候: 'error' });
  });

  it('is listed and explained by plan rules', async () => {
    const { cwd } = await checked({ 'plan.yaml': PLAN, 'plan.config.yaml': OWN });
    const list = (...args: readonly string[]) =>
      plan(['rules', ...args], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
    expect((await list()).stdout).toMatch(/^有时间 +错误 +没有写时间。$/m);
    expect((await list('有时间')).stdout).toMatch(
      /^有时间 {2}错误\n没有写时间。\n本单位自定的规则，写在 plan\.config\.yaml/,
    );
    expect(JSON.parse((await list('-f', 'json')).stdout).at(-1)).toMatchObject({
      id: '有时间',
      basis: { kind: 'own' },
    });
    expect((await list('有时')).stderr).toContain('是不是 有时间？');
  });

  it('does not keep plan rules from listing ours where the policy has faults', async () => {
    const { cwd } = await checked({ 'plan.yaml': PLAN, 'plan.config.yaml': '规则: { 无: 关 }' });
    expect((await plan(['rules'], { cwd })).stdout).toContain('placeholder');
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

  it('--quiet tells only what fails the check, and nothing where it passes', async () => {
    const { cwd } = await checked({ 'plan.yaml': PLAN.replace('50%', '150%'), 'right.yaml': PLAN });
    const quiet = (...args: readonly string[]) => plan(['check', '-q', ...args], { cwd });
    const errors = await quiet('plan.yaml');
    expect(errors.exitCode).toBe(1);
    expect(errors.stdout).toContain('percentage-out-of-range');
    expect(errors.stdout).not.toContain('typed-numbering');
    expect(errors.stdout).toMatch(/1 个错误，\d+ 个警告/);
    expect(await quiet('right.yaml')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect((await quiet('right.yaml', '--fail-on', 'warning')).stdout).toContain('typed-numbering');
    const many = await quiet('right.yaml', '--max-warnings', '0');
    expect(many.stdout).toContain('typed-numbering');
    expect(many.stderr).toContain('--max-warnings');
    expect((await quiet('right.yaml', '-f', 'json')).stdout).toContain('typed-numbering');
    await quiet('right.yaml', '-f', 'pretty=report.txt');
    expect(readFileSync(path.join(cwd, 'report.txt'), 'utf8')).toContain('typed-numbering');
  });

  it('--max-warnings and --fail-on decide the exit code', async () => {
    const files = { 'plan.yaml': PLAN };
    expect((await checked(files)).exitCode).toBe(0);
    expect((await checked(files, '--fail-on', 'warning')).exitCode).toBe(1);
    expect((await checked(files, '--fail-on', '警告')).exitCode).toBe(1);
    expect((await checked(files, '--max-warnings', '0')).exitCode).toBe(1);
    expect((await checked(files, '--max-warnings', '99')).exitCode).toBe(0);
  });
});
