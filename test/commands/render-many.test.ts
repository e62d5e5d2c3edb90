import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadsAtOnce } from '../../src/commands/threads/how-many.ts';
import { bundled } from '../support/bundled.ts';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const PLANS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `plans/${String(index).padStart(2, '0')}.yaml`,
    `# ${index}\n${index % 2 ? CLEAN_EN : CLEAN_ZH}`,
  ]),
);

/** What is special is in the middle, where other threads are at work before and after it. */
const MIXED = {
  ...PLANS,
  'plans/05.yaml': CLEAN_EN.replace('period: 2026', 'period: 20XX'),
  'plans/07.yaml': 'name: no plan at all\n',
  'plans/09.yaml': `${CLEAN_ZH}template: 没有的\n`,
  'plans/10.docx': 'somebody else',
};

const filesOf = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(path.join(cwd, name)).toString('latin1')]),
  );

/** What a thread's memory is set aside in; V8 ends the program where it gets none. */
const FEW_ADDRESSES = 2_000_000;

describe.runIf(process.platform === 'linux')('where addresses are limited (ulimit -v)', () => {
  it('many plans are rendered all the same', () => {
    const cwd = folderWith(PLANS);
    expect(bundled(['render', 'plans', '-f', 'md'], { cwd, addresses: FEW_ADDRESSES }).exitCode).toBe(0);
    expect(readdirSync(path.join(cwd, 'plans')).filter((name) => name.endsWith('.md'))).toHaveLength(12);
  });

  it('there is one thread', () => {
    const limits = (most: string) =>
      `Limit  Soft  Hard  Units\nMax address space   ${most}  unlimited  bytes\n`;
    expect(threadsAtOnce(limits('2048000000'))).toBe(1);
    expect(threadsAtOnce(limits('unlimited'))).toBe(availableParallelism());
    expect(threadsAtOnce('')).toBe(availableParallelism());
  });
});

describe.runIf(availableParallelism() > 1)('plan render of many plans on several threads', () => {
  it.each([
    ['plans with faults and a document of somebody else among them', 'docx,md', MIXED, 8],
    [
      'a faulty policy in the middle, with which nothing is begun',
      'md',
      {
        ...PLANS,
        'plans/06/a.yaml': CLEAN_ZH,
        'plans/06/plan.config.yaml': 'rules:\n  no-such-rule: error\n',
      },
      0,
    ],
  ])(
    'writes and says what one thread writes and says: %s',
    async (_, formats, files, documents) => {
      const args = ['render', 'plans', '-f', formats];
      const [there, here] = [folderWith(files), folderWith(files)];
      const threaded = bundled(args, { cwd: there });
      expect(threaded).toEqual(await plan(args, { cwd: here }));
      expect(filesOf(there)).toEqual(filesOf(here));
      expect(threaded.exitCode).toBe(2);
      expect(Object.keys(filesOf(there)).filter((name) => name.endsWith('.md'))).toHaveLength(documents);
    },
    120_000,
  );
});
