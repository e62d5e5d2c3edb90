import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPARING } from '../../src/config/comparing.ts';
import { COLLECTION_RULES } from '../../src/rules/index.ts';
import { folderWith, plan } from '../support/cli.ts';
import { commit, git } from '../support/repository.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const FILE = 'plan.baseline.json';
const OLD = `${CLEAN_EN}closing: Ask XX or XX.\n`;
const UPDATE = ['check', '.', '--update-baseline'];

/** A folder whose plans have two blanks each, taken into a baseline. */
async function stocked(files: Readonly<Record<string, string>> = { 'a.yaml': OLD, 'b/c.yaml': OLD }) {
  const cwd = folderWith(files);
  const ran = await plan(UPDATE, { cwd });
  return { cwd, ran, baseline: () => readFileSync(path.join(cwd, FILE), 'utf8') };
}

async function checked(cwd: string, ...args: readonly string[]) {
  const ran = await plan(['check', ...(args.length > 0 ? args : ['.']), '-f', 'json'], { cwd });
  const report = JSON.parse(ran.stdout || '{"files":[]}');
  const rules = report.files.flatMap(({ path: file, diagnostics }: Told) =>
    diagnostics.map(({ rule, range }) => `${file}:${range.start.line} ${rule}`),
  );
  return { ...ran, rules, baseline: report.baseline };
}

interface Told {
  readonly path: string;
  readonly diagnostics: readonly { rule: string; range: { start: { line: number } } }[];
}

function edit(cwd: string, name: string, change: (text: string) => string) {
  const file = path.join(cwd, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a baseline', () => {
  it('that is named is written also where nothing stands in it, and can be named from then on', async () => {
    const cwd = folderWith({ 'a.yaml': CLEAN_EN });
    const first = await plan([...UPDATE, '--baseline', 'own.json'], { cwd });
    expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining('0 findings stand in it')]);
    expect((await checked(cwd, '.', '--baseline', 'own.json')).exitCode).toBe(0);
  });

  it('that is named and not there yet is not missed by a dry run that would write it', async () => {
    const cwd = folderWith({ 'a.yaml': OLD });
    const ran = await plan([...UPDATE, '--fix', '--dry-run', '--baseline', 'own.json'], { cwd });
    expect([ran.exitCode, existsSync(path.join(cwd, 'own.json'))]).toEqual([1, false]);
  });

  it.skipIf(process.platform === 'win32').each([[['--baseline', 'pipe']], [['--baseline', 'folder']], [[]]])(
    'is a file: nothing waits for a pipe, and nothing is mended before (%j)',
    async (named) => {
      const mistyped = OLD.replace(': ', '：');
      const cwd = folderWith({ 'a.yaml': mistyped, 'folder/b.txt': '' });
      const pipe = named[1] ?? FILE;
      if (pipe !== 'folder') execFileSync('mkfifo', [path.join(cwd, pipe)]);
      const { exitCode, stderr } = await plan([...UPDATE, '--fix', ...named], { cwd });
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`${pipe} cannot be the baseline`)]);
      expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(mistyped);
    },
  );

  it.each([
    ['damaged', '{', [], 'is not as plan writes it'],
    ['of a newer version', '{"version":2}', [], 'by a newer plan'],
    ['named and not there', null, ['--baseline', 'gone.json'], 'gone.json'],
  ])('that is %s keeps plans from being mended', async (_, text, named, told) => {
    const mistyped = OLD.replace(': ', '：');
    const cwd = folderWith({ 'a.yaml': mistyped, ...(text !== null && { [FILE]: text }) });
    const { exitCode, stderr } = await plan(['check', '.', '--fix', ...named], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(mistyped);
  });

  it('of a newer version is told as such, and stays', async () => {
    const { cwd, baseline } = await stocked();
    edit(cwd, FILE, (text) => text.replace('"version": 1', '"version": 2'));
    const newer = baseline();
    for (const args of [['check', '.'], UPDATE]) {
      const { exitCode, stderr } = await plan(args, { cwd });
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('by a newer plan than this one')]);
    }
    expect(baseline()).toBe(newer);
  });

  it('takes on what there is, and later checks leave it out and say so', async () => {
    const { cwd, ran } = await stocked();
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('plan.baseline.json: 4 findings stand in it now (4 new, 0 gone).');
    const { exitCode, rules, baseline } = await checked(cwd);
    expect([exitCode, rules]).toEqual([0, []]);
    expect(baseline).toEqual({ known: 4, gone: 0, files: [FILE] });
    expect((await plan(['check', '.'], { cwd })).stdout).toContain(
      '4 findings left out, since plan.baseline.json lets them stand.',
    );
  });

  it.each(['markdown', 'github'])('is told of in %s', async (format) => {
    const { cwd } = await stocked();
    expect((await plan(['check', '.', '-f', format], { cwd })).stdout).toContain('4 findings left out');
  });

  it('knows a finding wherever its line has moved to, and from any folder', async () => {
    const { cwd } = await stocked();
    edit(cwd, 'b/c.yaml', (text) => `# a note\n\n${text}`);
    expect((await checked(cwd)).rules).toEqual([]);
    expect((await checked(path.join(cwd, 'b'), 'c.yaml')).rules).toEqual([]);
  });

  it('does not hide the same mistake elsewhere, nor on a line that was written anew', async () => {
    const { cwd } = await stocked();
    edit(cwd, 'a.yaml', (text) => text.replace('Spring fair', 'Fair in XX'));
    expect((await checked(cwd)).rules).toEqual(['a.yaml:9 placeholder']);
    edit(cwd, 'b/c.yaml', (text) => text.replace('XX or XX', 'XX, XX or XX'));
    expect((await checked(cwd, 'b')).rules).toEqual(Array(3).fill('b/c.yaml:12 placeholder'));
  });

  it('tells of what is gone, and forgets it when it is written anew', async () => {
    const { cwd, baseline } = await stocked();
    edit(cwd, 'a.yaml', () => CLEAN_EN);
    const told = await plan(['check', '.'], { cwd });
    expect(told.stdout).toContain('2 entries of plan.baseline.json no longer occur');
    expect((await plan(UPDATE, { cwd })).stderr).toContain('2 findings stand in it now (0 new, 2 gone)');
    expect(baseline()).not.toContain('a.yaml');
    rmSync(path.join(cwd, 'b/c.yaml'));
    expect((await checked(cwd)).baseline).toEqual({ known: 0, gone: 2, files: [FILE] });
  });

  it('keeps what it holds of plans that are not checked, or cannot be read whole', async () => {
    const { cwd, baseline } = await stocked();
    const before = baseline();
    await plan(['check', 'a.yaml', '--update-baseline'], { cwd });
    expect(baseline()).toBe(before);
    edit(cwd, 'a.yaml', (text) => `${text}title: [\n`);
    const { rules, exitCode } = await checked(cwd, '.', '--update-baseline');
    expect([rules, exitCode]).toEqual([['a.yaml:13 yaml-syntax'], 1]);
    expect(baseline()).toBe(before);
  });

  it('keeps what it holds of plans that the system does not let it look at', async () => {
    const { cwd, baseline } = await stocked();
    const before = baseline();
    rmSync(path.join(cwd, 'b'), { recursive: true });
    symlinkSync('b', path.join(cwd, 'b'));
    await plan(['check', 'a.yaml', '--update-baseline'], { cwd });
    expect(baseline()).toBe(before);
  });

  it('is the same file for the same findings, a line a rule and plan', async () => {
    const [one, two] = [await stocked(), await stocked({ 'b/c.yaml': OLD, 'a.yaml': OLD })];
    expect(one.baseline()).toBe(two.baseline());
    expect(one.baseline().match(/^ {6}"placeholder": \{ "[0-9a-f]{16}": 2 \}$/gm)).toHaveLength(2);
  });

  it('lies beside the policy, or where it is said to', async () => {
    const cwd = folderWith({ 'office/plan.config.yaml': 'extends: strict\n', 'office/b/a.yaml': OLD });
    await plan(UPDATE, { cwd });
    expect(JSON.parse(readFileSync(path.join(cwd, 'office', FILE), 'utf8')).files).toHaveProperty([
      'b/a.yaml',
    ]);
    const elsewhere = await plan([...UPDATE, '--baseline', 'stock/old.json'], { cwd });
    expect(elsewhere.stderr).toContain('stock/old.json');
    const { rules, baseline } = await checked(cwd, '.', '--baseline', 'stock/old.json');
    expect([rules, baseline.files]).toEqual([[], ['stock/old.json']]);
  });

  it('is not written where there is nothing to write', async () => {
    const { cwd } = await stocked({ 'a.yaml': CLEAN_EN });
    expect(() => readFileSync(path.join(cwd, FILE))).toThrow();
  });

  it.each([
    '{',
    '[]',
    '{"version":0,"files":{}}',
    '{"version":1,"files":{"a.yaml":{"placeholder":{"x":"y"}}}}',
  ])('that reads %s is refused', async (text) => {
    const cwd = folderWith({ 'a.yaml': OLD, [FILE]: text });
    for (const args of [['check', 'a.yaml'], UPDATE]) {
      const { exitCode, stdout, stderr } = await plan(args, { cwd });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('plan.baseline.json is not as plan writes it');
    }
    expect(readFileSync(path.join(cwd, FILE), 'utf8')).toBe(text);
  });

  it('that is named and not there is told', async () => {
    const { exitCode, stderr } = await checked(
      folderWith({ 'a.yaml': OLD }),
      'a.yaml',
      '--baseline',
      'no.json',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no.json');
  });

  it('goes along when other things on its lines are mended', async () => {
    const text = '单位: 桃园里社区居民委员会\n周期: 2026\n主要措施:\n  - 1、宣传栏由XX更新。\n';
    const { cwd } = await stocked({ 'a.yaml': text });
    const { rules, exitCode } = await checked(cwd, 'a.yaml', '--fix');
    expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toContain('  - 宣传栏由XX更新。');
    expect([rules, exitCode]).toEqual([[], 0]);
    expect((await checked(cwd)).rules).toEqual([]);
  });

  it('is not written by a dry run', async () => {
    const { cwd, baseline } = await stocked({ 'a.yaml': '主要措施:\n  - 1、宣传栏由XX更新。\n' });
    const before = baseline();
    edit(cwd, 'a.yaml', (text) => `${text}  - 2、问XX。\n`);
    await plan([...UPDATE, '--fix', '--dry-run'], { cwd });
    expect(baseline()).toBe(before);
  });
});

describe('what only shows beside other plans, or last year’s', () => {
  const PASSAGE =
    'The desk writes down what was lent and to whom, and a volunteer calls whoever is late. '.repeat(3);
  const of = (name: string) =>
    `${CLEAN_EN.replace("Maple Court Residents' Association", name)}closing: |\n  ${PASSAGE}\n\n  Ask XX.\n`;
  const FILES = { 'a.yaml': of('Elm Row'), 'b/c.yaml': of('Oak Row'), 'b/d.yaml': of('Ash Row') };

  it.each([[['a.yaml']], [['b']], [['a.yaml', 'b/c.yaml']]])(
    'stays in a baseline that is written anew for %s alone',
    async (paths) => {
      const { cwd, baseline } = await stocked(FILES);
      const before = baseline();
      expect(before.match(/copied-from/g)).toHaveLength(3);
      expect((await checked(cwd, ...paths)).baseline.gone).toBe(0);
      await plan(['check', ...paths, '--update-baseline'], { cwd });
      expect(baseline()).toBe(before);
      // What is new goes in all the same, and what was mended goes.
      edit(cwd, 'a.yaml', (text) => text.replace('Ask XX.', 'Ask the desk.').replace('Spring', 'XX spring'));
      await plan(['check', 'a.yaml', '--update-baseline'], { cwd });
      expect((await checked(cwd)).rules).toEqual([]);
      expect((await checked(cwd)).baseline.gone).toBe(0);
    },
  );

  it('stays where only what changed is looked at', async () => {
    const { cwd, baseline } = await stocked(FILES);
    git(cwd, 'init', '--quiet');
    commit(cwd);
    const before = baseline();
    for (const name of ['a.yaml', 'b/c.yaml', 'b/d.yaml']) edit(cwd, name, (text) => `# a note\n${text}`);
    expect((await checked(cwd, '--changed')).baseline.gone).toBe(0);
    commit(cwd);
    for (const name of ['a.yaml', 'b/c.yaml']) edit(cwd, name, (text) => `# a note\n${text}`);
    await plan(['check', '--changed', '--update-baseline'], { cwd });
    expect(baseline()).toBe(before);
    await plan(['check', '--changed', 'b', '--update-baseline'], { cwd });
    expect(baseline()).toBe(before);
  });

  it('goes where all plans are looked at, or the other is there no more', async () => {
    const { cwd, baseline } = await stocked(FILES);
    edit(cwd, 'a.yaml', (text) => text.replaceAll(PASSAGE, ''));
    rmSync(path.join(cwd, 'b/d.yaml'));
    // Of each a passage, a sentence that is there three times, and of one a blank.
    expect((await checked(cwd)).baseline.gone).toBe(6);
    await plan(UPDATE, { cwd });
    expect(baseline()).not.toContain('copied-from');
  });

  it('stays where last year’s plan is not at hand', async () => {
    const old = CLEAN_EN.replaceAll('2026', '2025');
    const cwd = folderWith({ 'old/plan.yaml': old, 'plan.yaml': CLEAN_EN });
    const update = ['check', 'plan.yaml', '--update-baseline'];
    await plan([...update, '--against', 'old'], { cwd });
    const before = readFileSync(path.join(cwd, FILE), 'utf8');
    expect(before).toContain('unchanged-text');
    expect((await checked(cwd, 'plan.yaml')).baseline.gone).toBe(0);
    await plan(update, { cwd });
    expect(readFileSync(path.join(cwd, FILE), 'utf8')).toBe(before);
  });

  it('is what the rules of a collection find', () => {
    expect(COLLECTION_RULES.map(({ id }) => id)).toEqual(COMPARING.others);
  });
});
