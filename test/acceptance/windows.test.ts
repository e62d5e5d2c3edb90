/** What is different on Windows, on a simulated one (`test/support/windows.ts`). Nothing but Node is needed. */
import { describe, expect, test } from 'vitest';
import { CLEAN_ZH } from '../support/small-plans.ts';
import { Windows } from '../support/windows.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BLANK = CLEAN_ZH.replace('亲子运动会', '____');
const cwd = 'C:\\工作';

function machine(files: Readonly<Record<string, string | Uint8Array>>): Windows {
  const windows = new Windows();
  windows.write(`${cwd}\\.keep`, '');
  for (const [name, content] of Object.entries(files))
    windows.write(/^(?:[a-z]:|\\\\)/i.test(name) ? name : `${cwd}\\${name}`, content);
  return windows;
}

/** What was checked, as the report names it. */
async function checked(windows: Windows, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await windows.plan(['check', '-f', 'json', ...args], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout).files.map((file: { readonly path: string }) => file.path);
}

describe('paths', () => {
  const SHARE = '\\\\服务器\\共享\\计划.yaml';
  const windows = machine({ '计划\\甲.yaml': CLEAN_ZH, '计划\\下\\乙.yml': CLEAN_ZH, [SHARE]: CLEAN_ZH });

  test.each([
    ['计划\\甲.yaml', ['计划/甲.yaml']],
    ['.\\计划\\甲.yaml', ['./计划/甲.yaml']],
    ['计划', ['计划/下/乙.yml', '计划/甲.yaml']],
    ['.\\计划\\', ['计划/下/乙.yml', '计划/甲.yaml']],
    ['计划\\**\\*.y*ml', ['计划/下/乙.yml', '计划/甲.yaml']],
    ['C:\\工作\\计划', ['C:/工作/计划/下/乙.yml', 'C:/工作/计划/甲.yaml']],
    ['c:/工作/计划/甲.YAML', ['c:/工作/计划/甲.YAML']],
    [SHARE, ['//服务器/共享/计划.yaml']],
  ])('%s', async (written, expected) => {
    expect([...(await checked(windows, written))].sort()).toEqual([...expected].sort());
  });

  test('documents go beside plans, into folders and to shares', async () => {
    const render = async (...args: string[]) => {
      const ran = await windows.plan(['render', ...args], { cwd });
      expect(ran.stderr).not.toMatch(/error|cannot/);
      expect(ran.exitCode).toBe(0);
    };
    await render('计划\\甲.yaml', '-f', 'md');
    await render('计划\\甲.yaml', '-o', '交\\2026 年\\甲.docx');
    await render('计划\\甲.yaml', '计划\\下', '-f', 'md', '-o', 'd:\\文档\\');
    await render(SHARE);
    expect(windows.names('C:\\工作\\计划')).toEqual(['下', '甲.md', '甲.yaml']);
    expect(windows.names('C:\\工作\\交\\2026 年')).toEqual(['甲.docx']);
    expect(windows.names('D:\\文档')).toEqual(['乙.md', '甲.md']);
    expect(windows.names('\\\\服务器\\共享')).toEqual(['计划.docx', '计划.yaml']);
  });
});

describe('backslashes within files', () => {
  test('of a policy: what it extends, which files, which plans; a baseline has none', async () => {
    const windows = machine({
      'plan.config.yaml': '规则: { placeholder: 警告 }\n',
      '社区\\plan.config.yaml':
        "继承: ..\\plan.config.yaml\n计划: ['东\\*.yaml']\n分别规定:\n  - { 文件: ['东\\**'], 规则: { placeholder: 提示 } }\n",
      '社区\\东\\计划.yaml': BLANK,
    });
    const { stdout } = await windows.plan(['check', '-f', 'json'], { cwd: `${cwd}\\社区` });
    const [file] = JSON.parse(stdout).files;
    expect(file.path).toBe('东/计划.yaml');
    expect(file.diagnostics).toMatchObject([{ rule: 'placeholder', severity: 'info' }]);
    await windows.plan(['check', '社区\\东', '--update-baseline'], { cwd });
    const baseline = JSON.parse(windows.read(`${cwd}\\社区\\plan.baseline.json`).toString());
    expect(Object.keys(baseline.files)).toEqual(['东/计划.yaml']);
  });

  test('of a plan: pictures, styles and templates', async () => {
    const windows = machine({
      '计划.yaml': `${CLEAN_ZH}模板: .\\模板\n结语: '![图](图\\校.png)'\n`,
      '图\\校.png': PIXEL,
      '模板\\manifest.yaml': 'languages: [中文]\nstyle: .\\版式.yaml\n',
      '模板\\template.md.hbs': '{{> front}}\n{{#each sections}}\n{{> item}}\n{{/each}}\n{{> back}}\n',
      '模板\\版式.yaml': 'extends: ..\\版式\\共用.yaml\n',
      '版式\\共用.yaml': 'extends: plain\n',
    });
    const { stderr, exitCode } = await windows.plan(['render', '计划.yaml', '-f', 'md'], { cwd });
    expect(stderr).toContain('计划.yaml → 计划.md');
    expect(exitCode).toBe(0);
    expect(windows.read(`${cwd}\\计划.md`).toString()).toContain('图/校.png');
  });

  test.each(['C:\\图.png', '\\图.png', '\\\\服务器\\图.png', '..\\图.png'])(
    'a picture outside the folder is none: %s',
    async (picture) => {
      const windows = machine({ '计划.yaml': `${CLEAN_ZH}结语: '![图](${picture})'\n`, 'C:\\图.png': PIXEL });
      const { stdout } = await windows.plan(['check', '计划.yaml', '-f', 'json'], { cwd });
      expect(JSON.parse(stdout).files[0].diagnostics).toMatchObject([{ rule: 'picture-unusable' }]);
    },
  );
});

describe('what Windows does not let anybody write', () => {
  test('a document that Word has open: says to close it there, and leaves nothing behind', async () => {
    const windows = machine({ '计划.yaml': CLEAN_ZH });
    await windows.plan(['render', '计划.yaml'], { cwd });
    windows.open.add(`${cwd}\\计划.docx`);
    const { exitCode, stderr } = await windows.plan(['render', '计划.yaml', '--lang', 'zh'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/写不了 .*计划\.docx.*Word.*关/);
    expect(windows.names(cwd)).toEqual(['.keep', '计划.docx', '计划.yaml']);
  });

  test.each([
    [['render', '计划.yaml', '-o', '计划:2026.docx'], ':'],
    [['render', '计划.yaml', '-o', '“问”?\\计划.docx'], '?'],
    [['render', '计划.yaml', '-o', '文档. \\计划.docx'], '文档. '],
    [['render', 'aux.yaml', '--stdin-filename', 'x', '-o', 'AUX.docx'], 'AUX'],
    [['check', '计划.yaml', '-f', 'json=报告|一.json'], '|'],
    [['init', 'con.yaml', '--yes'], 'con'],
    [['init', 'C:\\工作\\a*b.yaml', '--yes'], '*'],
  ])('a name that cannot be: %j', async (args, told) => {
    const windows = machine({ '计划.yaml': CLEAN_ZH });
    const { exitCode, stderr } = await windows.plan(
      args.map((arg) => arg.replace('aux.yaml', '计划.yaml')),
      { cwd },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Windows');
    expect(stderr).toContain(told);
    expect(windows.names(cwd)).toEqual(['.keep', '计划.yaml']);
  });

  test('two documents whose names differ in their case only', async () => {
    const windows = machine({ '东\\Plan.yaml': CLEAN_ZH, '西\\plan.yaml': CLEAN_ZH });
    const { exitCode, stderr } = await windows.plan(['render', '东', '西', '-o', '文档'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plan.docx');
    expect(windows.names(cwd)).toEqual(['.keep', '东', '西']);
  });
});
