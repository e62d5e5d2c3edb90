import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikePlan } from '../../src/schema/looks-like-plan.ts';
import { PACKAGE_ROOT } from '../support/cli.ts';

const yamlFiles = (folder: string): readonly string[] =>
  (readdirSync(path.join(PACKAGE_ROOT, folder), { recursive: true }) as string[])
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.join(PACKAGE_ROOT, folder, name));

describe('a text that is a plan', () => {
  it.each(yamlFiles('examples'))('%s', (file) => {
    expect(looksLikePlan(readFileSync(file, 'utf8'))).toBe(true);
  });

  it.each([
    ['with a full-width colon', '标题：计划\n工作目标\n'],
    ['with a key in quotes', '"工作目标": [a]\n'],
    ['that YAML cannot read', 'title: [\nmeasures:\n\t- a\n'],
    ['with headings in the place of keys', '标题: 计划\n党建工作:\n  - a\n文明创建:\n  - b\n'],
    ['with English headings in the place of keys', 'organization: x\nSafety:\n  - a\nHealth:\n  - b\n'],
    ['with other words for our keys', 'title: x\ngoals:\n  - a\nactions:\n  - b\n'],
    ['with slips of the pen alone', 'tittle: x\nmesures: [a]\n'],
    ['with a title and nothing else', 'title: x\n'],
    ['with notes of its own', 'title: x\nx-a: 1\nx-b: 2\nx-c: 3\n'],
  ])('%s', (_, text) => {
    expect(looksLikePlan(text)).toBe(true);
  });
});

describe('a text that is none', () => {
  it.each([
    ...yamlFiles('styles'),
    ...yamlFiles('templates').filter((file) => file.endsWith('manifest.yaml')),
  ])('%s', (file) => {
    expect(looksLikePlan(readFileSync(file, 'utf8'))).toBe(false);
  });

  it.each([
    ['containers', "version: '3'\nservices:\n  web:\n    image: x\n"],
    ['an interface', 'openapi: 3.0.0\ninfo:\n  title: x\n  version: 1\npaths: {}\nsections: []\n'],
    ['a site', 'site_name: x\ntheme: y\nnav: []\nplugins: []\n'],
    ['a job', 'name: CI\non: [push]\njobs:\n  test: {}\n'],
    ['a list', '- a\n- b\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(looksLikePlan(text)).toBe(false);
  });

  it.each(['a'.repeat(100_000), `a${' '.repeat(100_000)}`, 'a: \n'.repeat(25_000), '"'.repeat(100_000)])(
    'however long it is, in no time',
    (text) => {
      const before = performance.now();
      looksLikePlan(text);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
