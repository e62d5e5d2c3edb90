import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_ROOT } from './support/package-root.ts';

const PAGES = [
  ...['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...readdirSync(path.join(PACKAGE_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

const textOf = (page: string): string => readFileSync(path.join(PACKAGE_ROOT, page), 'utf8');

/** Links and pictures of a page that lead to files of ours, without what stands in code. */
function linksIn(page: string): readonly (readonly [file: string, anchor: string])[] {
  const text = textOf(page)
    .replace(/^(`{3,}).*?^\1/gms, '')
    .replace(/`[^`\n]*`/g, '');
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g))
    .map(([, link, source]) => link ?? source ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = decodeURI(target).split('#');
      return [file === '' ? page : path.join(path.dirname(page), file), anchor] as const;
    });
}

/** The names that GitHub gives to headings. */
function anchorsOf(page: string): readonly string[] {
  const text = textOf(page).replace(/^(`{3,}).*?^\1/gms, '');
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every link of the pages leads to a file that is there, and to a heading in it', () => {
  const links = PAGES.flatMap((page) => linksIn(page).map((link) => [page, ...link] as const));
  expect(links.length).toBeGreaterThan(200);
  const dead = links.filter(([, file, anchor]) => {
    if (!existsSync(path.join(PACKAGE_ROOT, file))) return true;
    return anchor !== '' && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
  });
  expect(dead.map((link) => link.join(' '))).toEqual([]);
});
