/** The same plan is the same file: in another process, time zone and language, on another Node. Runs what is in dist/. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { otherNodeVersions } from '../../scripts/node-versions.mjs';
import { emptyFolder, PACKAGE_ROOT } from '../support/cli.ts';
import { EVERYTHING } from '../support/small-plans.ts';

const PLAN = path.join(PACKAGE_ROOT, 'bin', 'plan.js');
const EXAMPLES = path.join(PACKAGE_ROOT, 'examples');

interface World {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const plans = emptyFolder();
writeFileSync(path.join(plans, 'everything.yaml'), `${EVERYTHING}结语: "![示意图](pixel.png)"\n`);
writeFileSync(
  path.join(plans, 'pixel.png'),
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Every example and a plan with everything in it, in both formats and styles; a digest by name. */
function rendered({ node = process.execPath, env = {} }: World = {}): Readonly<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const style of ['gongwen', 'plain']) {
    const out = emptyFolder();
    const args = ['render', EXAMPLES, plans, '-s', style, '-f', 'docx,md', '-o', out, '--quiet'];
    const { status, stderr } = spawnSync(node, [PLAN, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(status, stderr).toBe(0);
    for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(docx|md)$/.test(name)) continue;
      const bytes = readFileSync(path.join(out, name));
      digests[`${style} ${name}`] = createHash('sha256').update(bytes).digest('hex');
    }
  }
  return digests;
}

describe('the same bytes', () => {
  let here: Readonly<Record<string, string>>;
  beforeAll(() => {
    here = rendered();
    expect(Object.keys(here).length).toBeGreaterThanOrEqual(4 * (readdirSync(EXAMPLES).length + 1));
  });

  it('in another process', () => {
    expect(rendered()).toEqual(here);
  });

  it.each([
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
    ['America/Los_Angeles', 'C'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ])('in the time zone %s and the locale %s', (TZ, locale) => {
    expect(rendered({ env: { TZ, LANG: locale, LC_ALL: locale } })).toEqual(here);
  });

  it.each(otherNodeVersions())('on Node $version', ({ fetch }) => {
    expect(rendered({ node: fetch() })).toEqual(here);
  });
});
