import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { emptyFolder, PACKAGE_ROOT } from './support/cli.ts';
import { type Installed, installPacked } from './support/installed.ts';
import { CLEAN_ZH } from './support/small-plans.ts';

const DIST = path.join(PACKAGE_ROOT, 'dist');
const MEGABYTE = 2 ** 20;

/** `npm test` builds first, so the tarball is made of what is there. */
describe('the package, installed globally from its tarball', () => {
  let installed: Installed;
  const away = emptyFolder();
  const run = (...args: string[]) =>
    spawnSync(installed.bin, args, {
      cwd: away,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
    });

  beforeAll(() => {
    installed = installPacked();
  }, 120_000);

  it('is small, and one package: it asks for no other and runs nothing when it is installed', () => {
    expect(installed.packed.size).toBeLessThanOrEqual(3 * MEGABYTE);
    expect(installed.packages.length).toBe(1);
    const manifest = JSON.parse(readFileSync(path.join(installed.folder, 'package.json'), 'utf8'));
    expect(Object.keys(manifest).filter((key) => /(?<!dev)dependencies$/i.test(key))).toEqual([]);
    const atInstall = /^(?:pre|post)?(?:install|prepare|uninstall)$|^prepublish$|^dependencies$/;
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.test(name))).toEqual([]);
    // npm would run node-gyp for it.
    expect(existsSync(path.join(installed.folder, 'binding.gyp'))).toBe(false);
  });

  it('holds nothing that is not needed', () => {
    const chunks = [...reachableFrom('main.js')].map((name) => `dist/${name}`);
    const others = installed.packed.files.map((file) => file.path).filter((name) => !chunks.includes(name));
    const expected = [
      /^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md|CHANGELOG\.md|THIRD-PARTY-NOTICES\.txt|bin\/plan\.js)$/,
      // tinypool reckons where it is.
      /^dist\/entry\/worker\.js$/,
      // What says that these two folders hold scripts and not modules.
      /^(?:bin|dist)\/package\.json$/,
      /^schemas\/(?:editor\/(?:plan|config|style)\.(?:zh-CN|en)|report)\.schema\.json$/,
      /^templates\/[a-z]+\/(?:partials\/)?[\w.-]+\.(?:yaml|hbs)$/,
      /^(?:styles|examples)\/[a-z-]+\.yaml$/,
      /^docs\/(?:rules\/)?[\w.-]+\.md$/,
      /^docs\/pictures\/[\w-]+\.png$/,
    ];
    expect(others.filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it('carries the licence of everything that is in the bundle', () => {
    const notices = readFileSync(path.join(installed.folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    // nanoid and parts of stream-browserify are in the files of docx.
    for (const name of ['docx 9', 'handlebars 4', 'yaml 2', 'nanoid', 'stream-browserify'])
      expect(notices).toContain(name);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'));
    expect(run('--version').stdout.trim()).toBe(version);
  });

  it.runIf(existsSync('/dev/full'))(
    'says that its output cannot be written, and does not claim findings',
    () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(installed.bin, ['schema'], {
        cwd: away,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stderr.trim().split('\n').length).toBe(1);
    },
  );

  it('starts, checks and renders a plan where none of our sources are', () => {
    const started = run(
      'init',
      '计划.yaml',
      '--yes',
      '--organization',
      '杏花里社区居民委员会',
      '--period',
      '2026',
    );
    expect(started.stderr).toContain('已写好');
    expect(started.status).toBe(0);
    const blank = run('check', '计划.yaml', '-f', 'json');
    expect(blank.status).toBe(1);
    const found = JSON.parse(blank.stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(new Set(found)).toEqual(new Set(['placeholder']));
    const file = path.join(away, '计划.yaml');
    writeFileSync(file, CLEAN_ZH);
    const checked = run('check');
    expect(checked.stdout).toContain('计划.yaml');
    expect(checked.status).toBe(0);
    const rendered = run('render', '计划.yaml', '-f', 'docx,md');
    expect(rendered.status).toBe(0);
    expect(readdirSync(away).sort()).toEqual(['plan.schema.json', '计划.docx', '计划.md', '计划.yaml']);
    expect(readFileSync(path.join(away, '计划.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(path.join(away, '计划.md'), 'utf8')).toContain('杏花里社区居民委员会');
  });
});

/** Every chunk that a chunk can load, at once or later. */
function reachableFrom(chunk: string, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  const text = readFileSync(path.join(DIST, chunk), 'utf8');
  for (const [, name = ''] of text.matchAll(/"\.\/([\w.-]+\.js)"/g)) reachableFrom(name, seen);
  return seen;
}

describe('what loads when', () => {
  /** Every package that a module brings with it without being asked again. */
  async function packagesOf(entry: string): Promise<ReadonlySet<string>> {
    const { metafile } = await build({
      absWorkingDir: PACKAGE_ROOT,
      entryPoints: [entry],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const packages = new Set<string>();
    const seen = new Set<string>();
    const visit = (module: string): void => {
      if (seen.has(module)) return;
      seen.add(module);
      const { imports = [] } = metafile.inputs[module] ?? {};
      for (const { path: name, external } of imports.filter(({ kind }) => kind === 'import-statement'))
        if (external) packages.add(name);
        else visit(name);
    };
    visit(entry);
    return packages;
  }

  it.each(['check', 'checking/examine', 'checking/checked'])(
    'check loads neither the Word library nor the template engine with %s',
    async (name) => {
      const packages = [...(await packagesOf(`src/commands/${name}.ts`))];
      expect(packages.filter((each) => /^(?:docx|handlebars)\b/.test(each))).toEqual([]);
    },
  );

  it('and both are there when they are needed', () => {
    const program = readFileSync(path.join(DIST, 'plan.js'), 'utf8');
    expect(program).toContain('application/vnd.openxmlformats');
    expect(program.toLowerCase()).toContain('handlebars');
  });

  it('what a command needs loads when it is called', async () => {
    const packages = [...(await packagesOf('src/main/whole.ts'))].filter((name) => !name.startsWith('node:'));
    expect(packages.sort()).toEqual(['commander', 'fast-string-width', 'fastest-levenshtein']);
  });
});

test('docs/dependencies.md has a line for every package that package.json asks for, and for no other', () => {
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/dependencies.md'), 'utf8');
  const cells = Array.from(page.matchAll(/^\| ([^|]*`[^|]*) \|/gm), ([, cell = '']) => cell);
  const named = cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
  const { devDependencies } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  const asked = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(named.filter((name) => name !== '@types/…').sort()).toEqual(asked.sort());
});
