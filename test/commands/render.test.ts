import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const BROKEN = CLEAN_EN.replace('period: 2026', 'period: 20XX');

const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8');

describe('plan render', () => {
  it('puts a Word file beside the plan', async () => {
    const cwd = folderWith({ 'a/计划.yaml': CLEAN_ZH });
    const { exitCode, stdout } = await plan(['render', 'a/计划.yaml'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    expect(readdirSync(path.join(cwd, 'a')).sort()).toEqual(['计划.docx', '计划.yaml']);
  });

  it('keeps relative paths in an output folder and makes it', async () => {
    const cwd = folderWith({ 'plans/x/one.yaml': CLEAN_EN, 'plans/two.yaml': CLEAN_EN });
    const { exitCode } = await plan(['render', 'plans', '-f', 'md,docx', '-o', 'out/all'], { cwd });
    expect(exitCode).toBe(0);
    const made = readdirSync(path.join(cwd, 'out/all'), { recursive: true, encoding: 'utf8' });
    expect(made.filter((name) => /\.(md|docx)$/.test(name)).sort()).toEqual(
      ['two.docx', 'two.md', path.join('x', 'one.docx'), path.join('x', 'one.md')].sort(),
    );
  });

  it('writes text to standard output and nothing else there', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    const { stdout, exitCode } = await plan(['render', 'plan.yaml', '-o', '-'], { cwd });
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain('Spring fair');
    expect(exitCode).toBe(0);
    const named = await plan(['render', 'plan.yaml', '-o', '/dev/stdout'], { cwd });
    expect([named.stdout, named.exitCode]).toEqual([stdout, 0]);
    const word = await plan(['render', 'plan.yaml', '-f', 'docx', '-o', '-'], { cwd });
    expect([word.exitCode, word.stdout]).toEqual([2, '']);
  });

  it('takes the format from the name of the output file', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    await plan(['render', 'plan.yaml', '-o', 'handed-in.md'], { cwd });
    expect(read(cwd, 'handed-in.md')).toContain('Spring fair');
    const pdf = await plan(['render', 'plan.yaml', '-o', 'handed-in.pdf'], { cwd });
    expect([pdf.exitCode, existsSync(path.join(cwd, 'handed-in.pdf'))]).toEqual([2, false]);
    const wrong = await plan(['render', 'plan.yaml', '-f', 'docx', '-o', 'x.md'], { cwd });
    expect(wrong.exitCode).toBe(2);
    expect(existsSync(path.join(cwd, 'x.md'))).toBe(false);
  });

  it('says which parts of the plan a brief leaves out, unless it is to be quiet', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN, '计划.yaml': CLEAN_ZH });
    const english = await plan(['render', 'plan.yaml', '-t', 'brief', '-f', 'md'], { cwd });
    expect([english.exitCode, english.stderr]).toEqual([
      0,
      'plan.yaml → plan.md\nplan.yaml: "One-page brief" prints a part of the plan; left out are: measures.\n',
    ]);
    expect(read(cwd, 'plan.md')).toContain('Spring fair');
    expect(read(cwd, 'plan.md')).not.toContain('Tuesday');
    const options = ['render', '计划.yaml', '-t', '一页简表', '-f', 'md', '--lang', 'zh'];
    expect((await plan(options, { cwd })).stderr).toContain(
      '计划.yaml：“一页简表”只印计划的一部分，这些没有印进去：主要措施。',
    );
    expect((await plan([...options, '-q'], { cwd })).stderr).toBe('');
  });

  it('wants a schedule for a brief that times within measures do not stand for', async () => {
    const times = CLEAN_ZH.replace(/活动安排:\n.*\n/, '').replace('每月开课四次。,', '开课。, 时间: 每月,');
    const cwd = folderWith({ '计划.yaml': times });
    const brief = await plan(['check', '计划.yaml', '-t', 'brief'], { cwd });
    expect([brief.exitCode, brief.stdout.includes('missing-section')]).toEqual([1, true]);
    expect((await plan(['check', '计划.yaml', '-t', 'semester'], { cwd })).exitCode).toBe(0);
  });

  it('leaves a plan with errors alone, and what was rendered before', async () => {
    const cwd = folderWith({ 'plan.yaml': BROKEN, 'plan.md': 'from last week' });
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '-f', 'md'], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('20XX');
    expect(read(cwd, 'plan.md')).toBe('from last week');
    expect(readdirSync(cwd).sort()).toEqual(['plan.md', 'plan.yaml']);
  });

  it('renders a plan with errors by force', async () => {
    const cwd = folderWith({ 'plan.yaml': BROKEN });
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '-f', 'md', '--force'], { cwd });
    expect(exitCode).toBe(0);
    expect(read(cwd, 'plan.md')).toContain('20XX');
    expect(stderr).toContain('1 plan with errors rendered all the same');
  });

  it('says when not even force makes a document', async () => {
    const cwd = folderWith({ 'plan.yaml': 'only a text' });
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '-f', 'md', '--force'], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('could not be rendered, even with --force');
    expect(readdirSync(cwd)).toEqual(['plan.yaml']);
  });

  it('counts the clean plans of a run too', async () => {
    const cwd = folderWith({ 'a.yaml': BROKEN, 'b.yaml': CLEAN_EN });
    const { stderr } = await plan(['render', '.', '-f', 'md'], { cwd });
    expect(stderr).toContain('2 files checked: 1 error.');
    expect(stderr).not.toMatch(/^b\.yaml$/m);
  });

  it('names documents as the user would', async () => {
    const cwd = folderWith({ 'in/plan.yaml': CLEAN_EN });
    const from = { cwd: path.join(cwd, 'in') };
    const written = async (output: string) =>
      (await plan(['render', 'plan.yaml', '-f', 'md', '-o', output], from)).stderr.trim();
    expect(await written('../out')).toBe(`plan.yaml → ${path.join('..', 'out', 'plan.md')}`);
    expect(await written(path.join(cwd, 'out'))).toBe(`plan.yaml → ${path.join(cwd, 'out', 'plan.md')}`);
  });

  it('lets one bad plan not stop the others', async () => {
    const cwd = folderWith({ 'a.yaml': BROKEN, 'b.yaml': CLEAN_EN, 'c.yaml': 'targets: [' });
    const { exitCode } = await plan(['render', '.', '-f', 'md'], { cwd });
    expect(exitCode).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'b.md', 'b.yaml', 'c.yaml']);
    const missing = await plan(['render', 'b.yaml', 'nowhere.yaml', '-f', 'md'], { cwd });
    expect(missing.exitCode).toBe(2);
  });

  it.each(['md', 'docx'])(
    'overwrites its own %s, but not one that somebody edited or wrote',
    async (format) => {
      const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
      const file = path.join(cwd, `plan.${format}`);
      const render = (...more: string[]) => plan(['render', 'plan.yaml', '-f', format, ...more], { cwd });
      expect((await render()).exitCode).toBe(0);
      const first = readFileSync(file);
      expect((await render()).exitCode).toBe(0);
      expect(readFileSync(file).equals(first)).toBe(true);
      const edited = format === 'md' ? Buffer.concat([Buffer.from('my note\n'), first]) : editedWord(first);
      writeFileSync(file, edited);
      const refused = await render();
      expect(refused.exitCode).toBe(2);
      expect(refused.stderr).toContain('--force');
      expect(readFileSync(file).equals(edited)).toBe(true);
      expect((await render('--force')).exitCode).toBe(0);
      expect(readFileSync(file).equals(first)).toBe(true);
      writeFileSync(file, 'somebody else wrote this');
      expect((await render()).exitCode).toBe(2);
      expect(read(file)).toBe('somebody else wrote this');
    },
  );

  it('never puts a document in the place of a plan, not even by force or through a link', async () => {
    const cwd = folderWith({ 'plan.md': CLEAN_EN });
    symlinkSync('plan.md', path.join(cwd, 'link.md'));
    for (const target of ['plan.md', 'link.md']) {
      const { exitCode, stderr } = await plan(['render', 'plan.md', '-o', target, '--force'], { cwd });
      expect([exitCode, stderr.includes(target)]).toEqual([2, true]);
    }
    expect(read(cwd, 'plan.md')).toBe(CLEAN_EN);
  });

  it('says how the folder of a template is written, where its bare name is given', async () => {
    const own = { 'ours/manifest.yaml': 'languages: [en]\n', 'ours/template.md.hbs': '{{title}}\n' };
    const cwd = folderWith({ ...own, 'plan.yaml': `template: ours\n${CLEAN_EN}` });
    for (const args of [['plan.yaml'], ['plan.yaml', '-t', 'ours']]) {
      const { exitCode, stderr } = await plan(['render', ...args], { cwd });
      expect([exitCode > 0, stderr]).toEqual([true, expect.stringContaining('./ours')]);
    }
  });

  it('tells the faults of a template under the name of its own file', async () => {
    const cwd = folderWith({
      'plan.yaml': CLEAN_EN,
      'own/manifest.yaml': 'languages: [en',
      'own/template.md.hbs': '',
    });
    const { stdout, exitCode } = await plan(['check', 'plan.yaml', '-t', './own', '-f', 'json'], { cwd });
    expect(exitCode).toBe(2);
    const files = JSON.parse(stdout).files.map((file: { path: string; diagnostics: unknown[] }) => file);
    expect(files[0]).toEqual({ path: 'plan.yaml', diagnostics: [] });
    expect(files[1].path).toBe('./own/manifest.yaml');
    expect(files[1].diagnostics.length).toBeGreaterThan(0);
    const rendered = await plan(['render', 'plan.yaml', '-t', './own'], { cwd });
    expect([rendered.exitCode, rendered.stderr.includes('--force')]).toEqual([2, false]);
  });

  it('refuses to write two plans to one file', async () => {
    const cwd = folderWith({ 'a/plan.yaml': CLEAN_EN, 'b/plan.yaml': CLEAN_EN });
    const { exitCode, stderr } = await plan(['render', 'a/plan.yaml', 'b/plan.yaml', '-o', 'out'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('b/plan.yaml');
    expect(existsSync(path.join(cwd, 'out'))).toBe(false);
  });

  it('says what cannot be written, and leaves no litter', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    mkdirSync(path.join(cwd, 'plan.docx'));
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '--force'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('folder');
    expect(readdirSync(cwd).sort()).toEqual(['plan.docx', 'plan.yaml']);
  });

  it('tells one line a document, and nothing with --quiet', async () => {
    const cwd = folderWith({ 'one.yaml': CLEAN_EN, 'two.yaml': CLEAN_EN });
    const told = await plan(['render', 'one.yaml', 'two.yaml', '-f', 'md'], { cwd });
    expect(told.stderr.trim().split('\n')).toEqual(['one.yaml → one.md', 'two.yaml → two.md']);
    const quiet = await plan(['render', 'one.yaml', '-f', 'md', '-q'], { cwd });
    expect(quiet.stderr).toBe('');
  });
});

/** A Word file with one letter of its text changed, as an editor would leave it. */
function editedWord(bytes: Buffer): Buffer {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(xml.replace('Spring fair', 'Summer fair')) }));
}
