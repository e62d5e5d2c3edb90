import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CheckCache } from '../../src/commands/cache/check-cache.ts';
import { encode } from '../../src/text/encoding.ts';
import { bundled, copyOfProgram, rebuilt } from '../support/bundled.ts';
import { emptyFolder, folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const COPIED =
  '把闲置的老车棚改成邻里客厅，每周二、周四晚上七点到九点开放，由楼组长轮流值班，居民可以来下棋、看报、修小家电，也可以预约给孩子过生日，用完自己打扫，钥匙交回门卫室，损坏的东西照价赔偿。';
const copied = (name: string) => `单位: ${name}\n周期: 2026\n主要措施:\n  - ${COPIED}\n`;

/** More than are checked in one thread, and among them all that goes another way. */
const PLANS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 44 }, (_, at) => [`plans/a${at}.yaml`, `# ${at}\n${at % 2 ? CLEAN_EN : CLEAN_ZH}`]),
  ),
  'plans/b1.yaml': CLEAN_EN.replace('period: 2026', 'period: 20XX'),
  'plans/b2.yaml': 'name: no plan at all\n',
  'plans/b3.yaml': `${CLEAN_ZH}template: 没有的\n`,
  'plans/b4.yaml': `${CLEAN_ZH}template: ../faulty\n`,
  'plans/b5.yaml': `${CLEAN_EN}notice: "![a](none.png)"\n`,
  'plans/b6.yaml': '',
  'plans/b7.yaml': copied('桃园里社区居民委员会'),
  'plans/b8.yaml': `${copied('杏花里社区居民委员会')}  - 第二件事,有半角逗号。 # 忽略 half-width-punctuation：就要这样（至2020-01-01）\n`,
  'plans/c/plan.config.yaml': 'extends: strict\n',
  'plans/c/b9.yaml': copied('柳树里社区居民委员会').replace('2026', '2026\n状态: 草稿'),
  'faulty/manifest.yaml': 'languages: [zh-CN]\nno-such-key: 1\n',
};

function folder(): string {
  const cwd = folderWith(PLANS);
  const gb = encode(copied('槐树里社区居民委员会'), { encoding: 'gb18030', bom: false });
  writeFileSync(path.join(cwd, 'plans/d1.yaml'), gb);
  return cwd;
}

/** Says in every entry that nothing was found. */
async function emptied(cache: string): Promise<void> {
  const kept = new CheckCache(path.join(cache, 'plan'));
  for (const entry of entriesOf(cache)) {
    const digest = path.basename(path.dirname(entry)) + path.basename(entry, '.json');
    const text = await kept.get(digest);
    const nothing = { diagnostics: [], findings: [] };
    await kept.put(digest, JSON.stringify({ ...JSON.parse(text ?? ''), ...nothing }));
  }
}

const today = new Date().toLocaleDateString('sv');
const entriesOf = (cache: string): string[] =>
  readdirSync(path.join(cache, 'plan/check'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(cache, 'plan/check', name));

describe('plan check of many plans', () => {
  const cwd = folder();

  it.each(['pretty', 'json', 'html', 'sarif'])(
    'tells the same on several threads, and again out of its cache: %s',
    async (format) => {
      const args = ['check', 'plans', '-f', format, '--coverage'];
      const cache = emptyFolder();
      const alone = await plan(args, { cwd, today });
      const told = [
        bundled([...args, '--no-cache'], { cwd, cache }),
        bundled(args, { cwd, cache }),
        bundled(args, { cwd, cache }),
      ];
      for (const ran of told) expect(ran).toEqual(alone);
      expect(alone.stdout).toContain('copied-from');
      expect(entriesOf(cache).length).toBeGreaterThan(40);
    },
  );

  it.runIf(availableParallelism() > 1)('keeps nothing where it shall not', () => {
    const cache = emptyFolder();
    bundled(['check', 'plans', '--no-cache'], { cwd, cache });
    // Nothing of the plans: code of the program is kept all the same.
    expect(readdirSync(path.join(cache, 'plan'))).toEqual(['code']);
  });
});

describe('what plan check remembers', () => {
  const FAULTY = CLEAN_EN.replace('period: 2026', 'period: 20XX');
  const check = (cwd: string, cache: string, ...more: string[]) =>
    bundled(['check', 'plan.yaml', ...more], { cwd, cache });

  it('is looked at and nothing else is, as long as nothing has changed', async () => {
    const [cwd, cache] = [folderWith({ 'plan.yaml': FAULTY }), emptyFolder()];
    expect(check(cwd, cache).exitCode).toBe(1);
    await emptied(cache);
    expect(check(cwd, cache).exitCode).toBe(0);
    expect(check(cwd, cache, '--no-cache').exitCode).toBe(1);
  });

  it('is also what was found in plans beside each other, as long as none of them has changed', async () => {
    const both = { 'a.yaml': copied('桃园里社区居民委员会'), 'b.yaml': copied('杏花里社区居民委员会') };
    const [cwd, cache] = [folderWith(both), emptyFolder()];
    const copies = () => bundled(['check', '.', '-f', 'json'], { cwd, cache }).stdout.match(/copied-from"/g);
    expect(copies()).toHaveLength(2);
    await emptied(cache);
    expect(copies()).toBeNull();
    writeFileSync(path.join(cwd, 'b.yaml'), both['b.yaml'].replace('生日', '生日会'));
    expect(copies()).toHaveLength(2);
    writeFileSync(path.join(cwd, 'b.yaml'), both['b.yaml'].replace(COPIED, '另有安排。'));
    expect(copies()).toBeNull();
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the plan', { 'plan.yaml': FAULTY }, []],
    ['the policy', { 'plan.config.yaml': 'requires: [budget]\n' }, []],
    ['an option', {}, ['--rule', 'no-dates=error']],
    ['a file that the plan names', { 'plan.yaml': `${CLEAN_EN}notice: "![a](none.png)"\n` }, []],
  ])('is not what is told when %s has changed', async (_, files, more) => {
    const [cwd, cache] = [folderWith({ 'plan.yaml': CLEAN_EN }), emptyFolder()];
    expect(check(cwd, cache).exitCode).toBe(0);
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
    const fresh = await plan(['check', 'plan.yaml', ...more], { cwd, today });
    expect(check(cwd, cache, ...more)).toEqual(fresh);
    expect(check(cwd, cache, ...more)).toEqual(fresh);
  });

  it('is never told by another build of the program', async () => {
    const [cwd, cache, root] = [folderWith({ 'plan.yaml': FAULTY }), emptyFolder(), copyOfProgram()];
    check(cwd, cache);
    await emptied(cache);
    rebuilt(root);
    expect(bundled(['check', 'plan.yaml'], { cwd, cache, root }).exitCode).toBe(1);
  });

  it.each(['', '{', 'null', '{}', '[]', '{"diagnostics":[]', '\0\0\0\0'])(
    'does no harm when it is damaged: %j',
    (damage) => {
      const [cwd, cache] = [folderWith({ 'plan.yaml': FAULTY }), emptyFolder()];
      const first = check(cwd, cache);
      for (const entry of entriesOf(cache)) writeFileSync(entry, damage);
      expect(check(cwd, cache)).toEqual(first);
    },
  );

  it('is not missed where its folder cannot be made', () => {
    const cwd = folderWith({ 'plan.yaml': FAULTY, cache: 'a file' });
    const told = check(cwd, path.join(cwd, 'cache'));
    expect(told).toEqual(check(cwd, emptyFolder()));
  });
});
