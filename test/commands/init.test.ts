import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';

const rulesOf = (stdout: string): string[] =>
  JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);

/** What a user writes over the blanks of a starter, by what stands there. */
function fillIn(text: string): string {
  return text
    .replace(
      /^(\s*(?:内容|text): )【[^】]*】|^(\s*(?:内容|text): )<[^>]*>/gm,
      (_, zh, en) => `${zh ?? en}${zh ? '开展活动' : 'Hold a meeting'}`,
    )
    .replace(
      /^(\s*(?:指标|value): ).*$/gm,
      (_, key) => `${key}${key.includes('指标') ? '不少于3次' : 'at least 3 times'}`,
    )
    .replace(
      /^(\s*(?:- )?(?:时间|when): ).*$/gm,
      (_, key) => `${key}${key.includes('时间') ? '4月' : 'April'}`,
    )
    .replace(
      /^(\s*(?:日期|date): ).*$/gm,
      (_, key) => `${key}${key.includes('日期') ? '2026年1月5日' : '5 January 2026'}`,
    )
    .replace(/^(\s*[^#\n]*)【[^】]*】/gm, '$1街道党群服务中心')
    .replace(/^(\s*[^#\n]*)<fill in[^>]*>/gm, '$1The hall committee');
}

describe('plan init', () => {
  const templates = ['annual', 'semester', 'tabular', 'brief'];
  const cases = templates.flatMap((template) => ['zh', 'en'].map((lang) => [template, lang] as const));

  it.each(cases)(
    '%s in %s: blanks are all that check finds, and filled in it renders',
    async (template, lang) => {
      const cwd = emptyFolder();
      const started = await plan(['init', 'p.yaml', '--yes', '--plan-lang', lang, '-t', template], { cwd });
      expect(started.exitCode).toBe(0);
      expect(readdirSync(cwd).sort()).toEqual(['p.yaml', 'plan.schema.json']);
      const checked = await plan(['check', 'p.yaml', '-f', 'json'], { cwd });
      expect(checked.exitCode).toBe(1);
      expect(new Set(rulesOf(checked.stdout))).toEqual(new Set(['placeholder']));
      const file = path.join(cwd, 'p.yaml');
      const blanks = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('#') && /【待补|<fill in/.test(line));
      expect(rulesOf(checked.stdout).length).toBe(blanks.length);
      const period = lang === 'zh' ? '2026' : '2026';
      writeFileSync(
        file,
        fillIn(readFileSync(file, 'utf8').replace(/^(周期|period): .*$/m, `$1: ${period}`)),
      );
      const mended = await plan(['check', 'p.yaml', '-f', 'json'], { cwd });
      expect(rulesOf(mended.stdout)).toEqual([]);
      expect((await plan(['render', 'p.yaml', '-f', 'docx,md'], { cwd })).exitCode).toBe(0);
      expect(readdirSync(cwd).sort()).toEqual(['p.docx', 'p.md', 'p.yaml', 'plan.schema.json']);
    },
  );

  it('writes what it is told into the file, quoted where it must be', async () => {
    const cwd = emptyFolder();
    const organization = '杏花里B: “社区” #1 居委会';
    await plan(
      ['init', 'p.yaml', '--yes', '--plan-lang', 'zh', '--organization', organization, '--period', '2026'],
      { cwd },
    );
    const checked = await plan(['check', 'p.yaml', '-f', 'json'], { cwd });
    const pointers = JSON.parse(checked.stdout).files[0].diagnostics.map(
      (found: { pointer: string }) => found.pointer,
    );
    expect(pointers).not.toContain('/单位');
    expect(pointers).not.toContain('/周期');
    const rendered = await plan(['render', 'p.yaml', '--force', '-o', '-'], { cwd });
    expect(rendered.stdout.replaceAll('\\', '')).toContain(organization);
  });

  it('starts with an example, which is clean as it stands', async () => {
    const cwd = emptyFolder();
    expect((await plan(['init', 'own.yaml', '-e', 'kindergarten-term'], { cwd })).exitCode).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['own.yaml', 'plan.schema.json']);
    expect(rulesOf((await plan(['check', 'own.yaml', '-f', 'json'], { cwd })).stdout)).toEqual([]);
    const unknown = await plan(['init', 'x.yaml', '-e', 'nursery'], { cwd });
    expect([unknown.exitCode, unknown.stderr.includes('kindergarten-term')]).toEqual([2, true]);
  });

  it.each(['plan.docx', '计划2'])('does not start a plan in %s', async (name) => {
    const cwd = emptyFolder();
    const { exitCode, stderr } = await plan(['init', name, '--yes'], { cwd });
    expect([exitCode, stderr.includes('.yaml'), readdirSync(cwd)]).toEqual([2, true, []]);
  });

  it('never overwrites a file without --force', async () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, '计划.yaml'), '标题: 我的计划\n');
    const { exitCode, stderr } = await plan(['init', '--yes'], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
    expect([exitCode, stderr.includes('计划.yaml')]).toEqual([2, true]);
    expect(readdirSync(cwd)).toEqual(['计划.yaml']);
    expect((await plan(['init', '--yes', '--force', '--lang', 'zh'], { cwd })).exitCode).toBe(0);
    expect(readFileSync(path.join(cwd, '计划.yaml'), 'utf8')).toContain('【待补');
  });

  it('tells on a terminal that the file is there before it asks anything', async () => {
    const cwd = emptyFolder();
    for (const name of ['p.yaml', 'plan.yaml']) writeFileSync(path.join(cwd, name), 'title: Mine\n');
    const written: string[] = [];
    const terminal = {
      isTTY: true,
      columns: 40,
      write: async (data: string | Uint8Array) => void written.push(String(data)),
    };
    const stdin = { isTTY: true, read: async () => new Uint8Array() };
    const io = {
      stdin,
      stdout: terminal,
      stderr: terminal,
      env: {},
      systemLocale: '',
      cwd,
      today: '2026-01-15',
      threads: 1,
      packageRoot: PACKAGE_ROOT,
    };
    expect(await main(['init', 'p.yaml'], io)).toBe(2);
    expect(await main(['init', '--plan-lang', 'en'], io)).toBe(2);
    const [named, ...rest] = written;
    expect(named).toBe('error: p.yaml is already there and was\nleft alone. Add --force to overwrite it.\n');
    expect(rest.join('')).toMatch(/^error: plan\.yaml is already there/);
  });

  it('gives the editor a schema with keys in the language of the plan', async () => {
    const keysOf = async (lang: string) => {
      const cwd = emptyFolder();
      await plan(['init', '--yes', '--plan-lang', lang], { cwd });
      return Object.keys(JSON.parse(readFileSync(path.join(cwd, 'plan.schema.json'), 'utf8')).properties);
    };
    expect(await keysOf('zh')).toContain('工作目标');
    expect(await keysOf('en')).toContain('targets');
  });
});
