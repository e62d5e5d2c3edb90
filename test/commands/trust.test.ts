/** What files that came from elsewhere cannot have the program do (`docs/security.md`). */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const SECRET = 'S3CRET-of-another-folder';
const isPosix = process.platform !== 'win32';

/** A folder `in`, and beside it one with a secret in every kind of file that can be named. */
function yard(): string {
  const root = folderWith({
    'out/secret.yaml': `password: [${SECRET}\n`,
    'out/template/manifest.yaml': `languages: [${SECRET}\n`,
    'out/template/template.md.hbs': SECRET,
  });
  mkdirSync(path.join(root, 'in'));
  if (isPosix) symlinkSync('../out', path.join(root, 'in/linked'));
  return path.join(root, 'in');
}

function fill(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
}

/** Ways out of the folder `in`, to a path below `out`. */
const WAYS: readonly [string, (cwd: string, to: string) => string][] = [
  ['..', (_, to) => `../out/${to}`],
  ['.. amid the path', (_, to) => `./a/../../out/${to}`],
  ['an absolute path', (cwd, to) => path.join(cwd, '../out', to)],
  ['a link to a folder', (_, to) => `./linked/${to}`],
  ['backslashes', (_, to) => `..\\out\\${to.replaceAll('/', '\\')}`],
  ['percent signs', (_, to) => `%2e%2e/out/${to}`],
  ['a file: address', (cwd, to) => `file://${path.join(cwd, '../out', to)}`],
  ['a share of Windows', (_, to) => `\\\\localhost\\out\\${to.replaceAll('/', '\\')}`],
  ['a drive', (_, to) => `C:\\out\\${to.replaceAll('/', '\\')}`],
];

interface Case {
  /** What it is that names something. */
  readonly what: string;
  /** The path below `out` that it is to reach. */
  readonly to: string;
  readonly files: (name: string) => Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a plan, its template',
    to: 'template',
    files: (name) => ({ 'plan.yaml': `template: '${name}'\n${CLEAN_EN}` }),
    args: ['render', 'plan.yaml', '-f', 'md', '--force'],
  },
  {
    what: 'a style, the one that it extends',
    to: 'secret.yaml',
    files: (name) => ({ 'plan.yaml': CLEAN_EN, 'ours.yaml': `extends: '${name}'\n` }),
    args: ['render', 'plan.yaml', '-f', 'md', '-s', './ours.yaml'],
  },
  {
    what: 'a policy, the one that it extends',
    to: 'secret.yaml',
    files: (name) => ({ 'plan.yaml': CLEAN_EN, 'plan.config.yaml': `extends: '${name}'\n` }),
    args: ['check', 'plan.yaml'],
  },
  {
    what: 'a template, its style',
    to: 'secret.yaml',
    files: (name) => ({
      'plan.yaml': `template: ./ours\n${CLEAN_EN}`,
      'ours/manifest.yaml': `languages: [en]\nstyle: '${name}'\n`,
      'ours/template.md.hbs': '# {{title}}\n',
    }),
    args: ['render', 'plan.yaml', '-f', 'md'],
  },
];

describe.each(CASES)('$what, does not lead out of the folder', ({ to, files, args }) => {
  it.each(WAYS)('by %s', async (_, way) => {
    const cwd = yard();
    fill(cwd, files(way(cwd, to)));
    const { exitCode, stdout, stderr } = await plan([...args, '--lang', 'en'], { cwd });
    expect(exitCode).toBeGreaterThan(0);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stdout + stderr).toMatch(/outside of what|There is no|there is no/);
  });
});

describe('within the folders that belong together a file may name another', () => {
  const BASE = 'rules: { no-such-rule: error }\n';

  it('by .., where the folder above has a policy or is a repository', async () => {
    for (const mark of ['plan.config.yaml', '.git']) {
      const root = folderWith({ 'base.yaml': BASE, 'a/plan.config.yaml': 'extends: ../base.yaml\n' });
      fill(root, { 'a/plan.yaml': CLEAN_EN, [mark]: '' });
      const { stderr } = await plan(['check', 'plan.yaml', '--lang', 'en'], { cwd: path.join(root, 'a') });
      expect(stderr).toContain('no-such-rule');
    }
  });

  it('a template of a plan, below the folder where one stands', async () => {
    const cwd = folderWith({ 'plans/2026/plan.yaml': `template: ./ours\n${CLEAN_EN}` });
    fill(cwd, { 'ours/manifest.yaml': 'languages: [en]\n', 'ours/template.md.hbs': 'Ours: {{title}}\n' });
    const { stdout } = await plan(['render', 'plans/2026/plan.yaml', '-f', 'md', '-o', '-'], { cwd });
    expect(stdout).toContain('Ours:');
  });

  it('and the command line names what lies anywhere', async () => {
    const cwd = yard();
    fill(cwd, { 'plan.yaml': CLEAN_EN, '../out/style.yaml': 'extends: plain\n' });
    const { exitCode } = await plan(['render', 'plan.yaml', '-f', 'md', '-s', '../out/style.yaml'], { cwd });
    expect(exitCode).toBe(0);
  });
});

describe('a folder that is taken for a template', () => {
  const OURS = { 'plan.yaml': CLEAN_EN, 'ours/manifest.yaml': 'languages: [en]\n' };

  it.runIf(isPosix)('gives no partial that a link fetches from elsewhere', async () => {
    const cwd = yard();
    fill(cwd, {
      ...OURS,
      'ours/template.md.hbs': '# {{title}}\n{{> secret}}\n',
      'ours/partials/own.hbs': '',
    });
    symlinkSync('../../../out/template/template.md.hbs', path.join(cwd, 'ours/partials/secret.hbs'));
    const args = ['render', 'plan.yaml', '-t', './ours', '-f', 'md', '-o', '-', '--lang', 'en'];
    const { exitCode, stdout, stderr } = await plan(args, { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('secret');
    expect(stderr).not.toContain(SECRET);
  });

  it.runIf(isPosix)('is not searched: links that lead round in circles cost nothing', async () => {
    const cwd = folderWith({ ...OURS, 'ours/template.md.hbs': 'Ours: {{title}}\n' });
    for (const name of ['a', 'b', 'partials']) symlinkSync('.', path.join(cwd, 'ours', name));
    const { stdout } = await plan(['render', 'plan.yaml', '-t', './ours', '-f', 'md', '-o', '-'], { cwd });
    expect(stdout).toContain('Ours:');
  });
});

describe('a template', () => {
  const REACHING = [
    '{{constructor}}',
    '{{title.constructor}}',
    '{{title.constructor.constructor}}',
    '{{__proto__}}',
    '{{this.__proto__.constructor}}',
    '{{toString}}',
    '{{@root.constructor}}',
    '{{#with constructor}}{{name}}{{/with}}',
    '{{#each __proto__}}{{this}}{{/each}}',
    '{{lookup this "constructor"}}',
    '{{#with (lookup this "constructor")}}{{name}}{{/with}}',
    '{{helperMissing}}',
    '{{__defineGetter__ "a" "b"}}',
    '{{log "a"}}',
    '{{> (lookup . "title")}}',
    '{{> ../../../../etc/hostname}}',
    '{{> [../../../out/secret]}}',
    '{{{title}}}',
    '{{&title}}',
    '{{#if (constructor "return process")}}a{{/if}}',
  ];

  it.each(REACHING)('reaches nothing but the plan: %s', async (text) => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    fill(cwd, { 'ours/manifest.yaml': 'languages: [en]\n', 'ours/template.md.hbs': `Start${text}End\n` });
    const args = ['render', 'plan.yaml', '-t', './ours', '-f', 'md', '-o', '-', '--lang', 'en'];
    const { exitCode, stdout, stderr } = await plan(args, { cwd });
    // What is not there is either told or nothing at all.
    const printed = stdout.replace(/<!--.*-->/, '').trim();
    expect([exitCode, printed]).toEqual(exitCode === 0 ? [0, 'StartEnd'] : [2, '']);
    expect(stderr).not.toMatch(/inside the program/);
  });
});

describe('keys that are names of JavaScript', () => {
  const KEYS = ['__proto__', 'constructor'];
  const FILES: readonly [string, (key: string) => string][] = [
    ['plan.config.yaml', (key) => `${key}: { polluted: yes }\n`],
    ['plan.config.yaml', (key) => `rules: { ${key}: error }\n`],
    ['plan.config.yaml', (key) => `rules: { missing-section: { ${key}: 1 } }\n`],
    ['plan.config.yaml', (key) => `extends: ${key}\n`],
    ['plan.config.yaml', (key) => `ownRules: [{ id: ${key}, demands: { ${key}: 1 }, message: m }]\n`],
    ['ours.yaml', (key) => `extends: plain\n${key}: { polluted: yes }\n`],
    ['ours.yaml', (key) => `extends: plain\nparagraphs: { body: { ${key}: 12 } }\n`],
    ['ours.yaml', (key) => `extends: ${key}\n`],
    ['ours/manifest.yaml', (key) => `languages: [en]\n${key}: { polluted: yes }\n`],
    ['ours/manifest.yaml', (key) => `languages: [${key}]\n`],
    ['ours/manifest.yaml', (key) => `languages: [en]\nrequires: [${key}]\n`],
    ['ours/en.yaml', (key) => `headings: { ${key}: yes }\n`],
    ['plan.baseline.json', (key) => `{"version":1,"files":{"${key}":{"${key}":{"${key}":1}}}}`],
  ];

  it('in a policy, style, manifest, words or baseline are keys like any other', {
    timeout: 60_000,
  }, async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    for (const key of KEYS) {
      for (const [name, text] of FILES) {
        const ours = {
          'ours.yaml': 'extends: plain\n',
          'plan.config.yaml': 'requires: []\n',
          'plan.baseline.json': '{"version":1,"files":{}}',
          'ours/manifest.yaml': 'languages: [en]\n',
          'ours/template.md.hbs': '{{title}}\n',
          'ours/en.yaml': 'headings: { targets: Aims }\n',
        };
        fill(cwd, { ...ours, [name]: text(key) });
        const rendering = ['render', 'plan.yaml', '-t', './ours', '-s', './ours.yaml', '-f', 'md', '-o', '-'];
        const args = name.startsWith('ours') ? rendering : ['check', 'plan.yaml'];
        const { exitCode, stdout, stderr } = await plan([...args, '--lang', 'en'], { cwd });
        expect([0, 1, 2]).toContain(exitCode);
        const told = [text(key), stdout + stderr];
        expect(told).toEqual([
          text(key),
          expect.not.stringMatching(/inside the program|native code|\[object /),
        ]);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }
    }
  });
});

describe('the patterns of files in a policy', () => {
  const checked = async (pattern: string, key = 'plans') => {
    const value = JSON.stringify(pattern);
    const policy = key === 'plans' ? `plans: [${value}]` : `overrides: [{ files: [${value}], rules: {} }]`;
    const cwd = folderWith({ 'plans/2026/a.yaml': CLEAN_EN, 'plan.config.yaml': `${policy}\n` });
    const { exitCode, stderr } = await plan(['check', '--lang', 'en'], { cwd });
    return [exitCode, stderr.includes('cannot stand for files')];
  };

  it.each([
    '../**',
    '/etc/**',
    'plans/../../**',
    '{..,plans}/**',
    '..\\**',
    'C:\\**',
    '\\\\server\\**',
    '+(+(a))',
    '*a*a*a*b',
  ])('%s leads out, or takes too long to match: it is told', async (pattern) => {
    expect(await checked(pattern)).toEqual([2, true]);
    expect(await checked(pattern, 'overrides')).toEqual([2, true]);
  });

  it.each(['plans/**/*.yaml', '**', 'plans', 'plans/20*/*a*.y*', './plans/{2025,2026}/*'])(
    '%s stays below',
    async (pattern) => expect(await checked(pattern)).toEqual([0, false]),
  );
});
