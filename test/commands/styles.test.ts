import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const CHINESE = { LANG: 'zh_CN.UTF-8' };
const OURS = `extends: gongwen
title: { zh-CN: 本单位公文, en: Our office }
page: { grid: { lines: 20 } }
paragraphs: { title: { color: C00000 } }
fonts: { fangsong: { eastAsia: 仿宋 } }
`;

const show = async (name: string, files: Readonly<Record<string, string>> = {}, env = {}, columns = 80) =>
  plan(['styles', 'show', name], { cwd: folderWith(files), env: { LANG: 'en_US.UTF-8', ...env }, columns });

describe('plan styles', () => {
  it('lists the built-in styles', async () => {
    const { stdout, exitCode } = await plan(['styles'], { cwd: '/', env: CHINESE });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^gongwen +公文（GB\/T 9704—2012）$/m);
    const json = await plan(['styles', '-f', 'json'], { cwd: '/' });
    expect(JSON.parse(json.stdout)).toContainEqual({
      name: 'plain',
      title: 'Everyday',
      standard: null,
    });
  });

  it('says what it does not know, and where help is', async () => {
    const { stderr, exitCode } = await plan(['styles', 'shwo', 'plain'], { cwd: '/' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean show?');
    expect(stderr).toContain('plan styles --help');
  });
});

describe('plan styles show', () => {
  it('tells each value with unit, clause and strength, in the user’s language', async () => {
    const chinese = (await show('gongwen', {}, CHINESE)).stdout;
    expect(chinese).toMatch(/^页面 {2}page$/m);
    expect(chinese).toMatch(/^ {2}上边距 +margin\.top +37 毫米±1 +5\.2\.1 +必须$/m);
    expect(chinese).toMatch(/^ {2}字号 +size +22 磅（二号） +7\.3\.1 +一般$/m);
    expect(chinese).toContain('没有与 GB/T 9704—2012 不同的地方。');
    const english = (await show('gongwen')).stdout;
    expect(english).toMatch(/^ {2}margin\.top +37 mm ± 1 +5\.2\.1 +required$/m);
    expect(english).toMatch(/^ {2}outerRule +0\.35 mm +7\.4\.1 +recommended$/m);
    expect(english).toContain('It departs from GB/T 9704—2012 nowhere.');
  });

  it('tells what the standard says of a value that is within its tolerance, without a mark', async () => {
    const { stdout } = await show('near.yaml', {
      'near.yaml': 'extends: gongwen\npage: { margin: { top: 38 } }\n',
    });
    expect(stdout).toMatch(/^ {2}margin\.top +38 mm +5\.2\.1 +required\n +\(standard: 37 mm ± 1\)$/m);
  });

  it('leaves no key without a name in Chinese', async () => {
    const { stdout } = await show('gongwen', {}, CHINESE);
    const unnamed = stdout.split('\n').filter((line) => /^ {2}[a-zA-Z]/.test(line) || /^[a-z]/.test(line));
    expect(unnamed).toEqual([]);
  });

  it('lists where a style of one’s own departs from the standard, the most binding first', async () => {
    const { stdout, exitCode } = await show('ours.yaml', { 'ours.yaml': OURS }, CHINESE);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\* 每面行数 +grid\.lines +20 +5\.2\.3 +一般\n +（标准：22）$/m);
    const [, told = ''] = stdout.split('与 GB/T 9704—2012 不同的地方');
    expect(told.split('\n').slice(0, 3)).toEqual([
      '  必须 1 处，一般 1 处',
      expect.stringMatching(/^ {2}必须 +5\.2\.4 +标题 颜色 +标准：自动；这里：C00000$/),
      expect.stringMatching(/^ {2}一般 +5\.2\.3 +页面 每面行数 +标准：22；这里：20$/),
    ]);
    expect(told).toMatch(/惯例 +– +字体 fangsong 中文字体 +通常：仿宋_GB2312；这里：仿宋/);
  });

  it('tells programs the same', async () => {
    const cwd = folderWith({ 'ours.yaml': OURS });
    const { stdout } = await plan(['styles', 'show', 'ours.yaml', '-f', 'json'], { cwd });
    const { standard, values, deviations } = JSON.parse(stdout);
    expect(standard).toBe('GB/T 9704—2012');
    const lines = { key: 'page.grid.lines', value: 20, unit: null, standard: 22, within: 0 };
    expect(values).toContainEqual({ ...lines, clause: '5.2.3', strength: 'usual' });
    expect(deviations.map(({ key }: { key: string }) => key)).toEqual([
      'paragraphs.title.color',
      'page.grid.lines',
      'fonts.fangsong.eastAsia',
    ]);
  });

  it('says of a style without a standard that it has none, and nothing of clauses', async () => {
    const { stdout } = await show('plain');
    expect(stdout).toContain('This style follows no standard, so its values have no clauses.');
    expect(stdout).not.toMatch(/required|usual|departs/);
  });

  it.each(['gongwen', 'plain', 'ours.yaml'])('%s stays within the terminal, a value a line', async (name) => {
    for (const env of [CHINESE, {}]) {
      const { stdout } = await show(name, { 'ours.yaml': OURS }, env);
      for (const line of stdout.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/^ *(必须|一般|推荐|惯例|required|usual|recommended|practice)$/);
      }
    }
  });
});

describe('a style of one’s own', () => {
  const render = async (style: string, files: Readonly<Record<string, string>>, env = CHINESE) => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_ZH, ...files });
    const ran = await plan(['render', 'plan.yaml', '-s', style], { cwd, env });
    return { ...ran, made: existsSync(path.join(cwd, 'plan.docx')) };
  };

  it('extends a built-in style or a file beside it, wherever the command runs', async () => {
    const files = {
      'styles/office.yaml': OURS,
      'styles/desk/ours.yaml': 'extends: ../office.yaml\npage: { margin: { top: 38 } }\n',
    };
    expect(await render('styles/desk/ours.yaml', files)).toMatchObject({ exitCode: 0, made: true });
  });

  it.each([
    ['extends: ./none.yaml\n', '1:10', '没有“./none.yaml”这个版式', '从写着这一行的版式文件所在的文件夹算起'],
    ['extends: gongwne\n', '1:10', '没有“gongwne”这个版式', '是不是想写“gongwen”？'],
    ['extends: ours.yaml\n', '1:10', 'ours.yaml → ours.yaml', '请在其中一个文件里删去“extends”'],
    ['page: { margins: { top: 30 } }\n', '1:9', '没有“page.margins”这一项', '是不是想写“margin”？'],
    ['paragraphs: { body: { size: 大号 } }\n', '1:29', '不能写“大号”', '“三号”“小四”这样的字号'],
    ['page: [1\n', '1:7', '括号', '补上 ]'],
  ])('%s is told at %s, and nothing is written', async (text, place, problem, hint) => {
    const { exitCode, stderr, made } = await render('ours.yaml', { 'ours.yaml': text });
    expect({ exitCode, made }).toEqual({ exitCode: 2, made: false });
    const told = stderr.replace(/\n */g, '');
    for (const part of ['ours.yaml', `${place} ✖`, problem, hint]) expect(told).toContain(part);
  });

  it('tells the whole circle of styles that extend each other', async () => {
    const files = { 'a.yaml': 'extends: ./x/b.yaml\n', 'x/b.yaml': 'extends: ../a.yaml\n' };
    const { exitCode, stderr } = await render('a.yaml', files);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a.yaml → x/b.yaml → a.yaml');
  });

  it('that is faulty in what it extends is told there', async () => {
    const files = { 'ours.yaml': 'extends: x/office.yaml\n', 'x/office.yaml': 'page: { width: wide }\n' };
    const { stderr } = await render('ours.yaml', files);
    expect(stderr).toContain('x/office.yaml\n');
    expect(stderr).toContain('1:16');
  });

  it.each([
    ['none.yaml', '找不到版式文件“none.yaml”'],
    ['gongwne', '是不是 gongwen？'],
  ])('-s %s is told once, however many plans there are', async (style, told) => {
    const cwd = folderWith({ 'a/1.yaml': CLEAN_ZH, 'a/2.yaml': CLEAN_ZH });
    const { exitCode, stderr } = await plan(['render', 'a', '-s', style], { cwd, env: CHINESE });
    expect(exitCode).toBe(2);
    expect(stderr.split(told)).toHaveLength(2);
    expect(readdirSync(path.join(cwd, 'a'))).toEqual(['1.yaml', '2.yaml']);
  });

  it('can stand in a template’s folder', async () => {
    const manifest = (style: string) => `title: Own\nlanguages: [en]\nstyle: ${style}\n`;
    const files = (style: string) => ({
      'plan.yaml': CLEAN_EN,
      'own/manifest.yaml': manifest(style),
      'own/template.md.hbs': '# {{title}}\n',
      'own/look.yaml': 'extends: plain\n',
    });
    const args = ['render', 'plan.yaml', '-t', './own'];
    expect(await plan(args, { cwd: folderWith(files('./look.yaml')) })).toMatchObject({ exitCode: 0 });
    const cwd = folderWith(files('./luck.yaml'));
    const { exitCode, stderr } = await plan(args, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('own/manifest.yaml: there is no style file "./luck.yaml"');
    expect(existsSync(path.join(cwd, 'plan.docx'))).toBe(false);
  });
});
