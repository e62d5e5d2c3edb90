/** What is kept from one run to the next, where it lies among other files. */
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/commands/cache/caches.ts';
import { CheckCache } from '../../src/commands/cache/check-cache.ts';
import { emptyFolder } from '../support/cli.ts';

const DIGEST = digestOf(Buffer.from('plan'), 'context');
const TEXT = '{"diagnostics":[],"text":"桃园里"}';
const OLD = new Date('2020-01-01');

async function filled() {
  const folder = path.join(emptyFolder(), 'a/b');
  const cache = new CheckCache(folder);
  await cache.put(DIGEST, TEXT);
  const place = path.join(folder, 'check', DIGEST.slice(0, 2), `${DIGEST.slice(2)}.json`);
  return { folder, cache, place };
}

describe('the cache', () => {
  it('gives what was kept, and nothing where a byte of it is another or is missing', async () => {
    const { cache, place } = await filled();
    expect(await cache.get(DIGEST)).toBe(TEXT);
    const bytes = readFileSync(place);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(place, changed);
      expect(await cache.get(DIGEST)).toBeNull();
      writeFileSync(place, bytes.subarray(0, at));
      expect(await cache.get(DIGEST)).toBeNull();
    }
  });

  it('is empty until something was kept', async () => {
    const cache = new CheckCache(emptyFolder());
    expect(await cache.isEmpty()).toBe(true);
    await cache.put(DIGEST, TEXT);
    expect(await cache.isEmpty()).toBe(false);
  });

  it('gives nothing that was put under another name', async () => {
    const { cache, place } = await filled();
    const other = digestOf(Buffer.from('another plan'), 'context');
    mkdirSync(path.join(place, '../..', other.slice(0, 2)), { recursive: true });
    writeFileSync(
      path.join(place, '../..', other.slice(0, 2), `${other.slice(2)}.json`),
      readFileSync(place),
    );
    expect(await cache.get(other)).toBeNull();
  });

  it.runIf(process.platform !== 'win32')('is read by nobody else', async () => {
    const { folder } = await filled();
    for (const name of ['.', 'check', `check/${DIGEST.slice(0, 2)}`])
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o700);
  });

  it('forgets old entries and what a kill left, and nothing else', async () => {
    const { folder, cache, place } = await filled();
    for (const file of [
      `${place}.123`,
      path.join(folder, 'check/letter.json'),
      path.join(folder, 'check/a.json.1'),
    ])
      writeFileSync(file, '');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      utimesSync(path.join(folder, name), OLD, OLD);
    await cache.sweep(Date.now());
    expect(readdirSync(path.dirname(place))).toEqual([]);
    expect(readdirSync(path.join(folder, 'check')).sort()).toEqual(
      ['a.json.1', DIGEST.slice(0, 2), 'letter.json', 'swept'].sort(),
    );
  });
});
