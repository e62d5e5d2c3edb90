/** How the official style comes out on paper, as LibreOffice lays it out. Needs soffice, pdftotext and a CJK font. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocRoot } from '../../src/document/tree.ts';
import { docxWriter } from '../../src/writers/docx/index.ts';
import { builtinStyle } from '../style/load-style.ts';
import { body, documentOf } from '../writers/docx/documents.ts';
import { realisticPlan } from '../writers/docx/realistic.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-layout-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The words of each page with their places in points, as the layout has them. */
async function layOut(name: string, document: DocRoot): Promise<readonly (readonly Word[])[]> {
  const docx = join(folder, `${name}.docx`);
  writeFileSync(docx, await docxWriter.write(document, builtinStyle('gongwen')));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    stdio: 'ignore',
  });
  const layout = execFileSync('pdftotext', ['-bbox', docx.replace(/docx$/, 'pdf'), '-'], {
    encoding: 'utf8',
  });
  return layout.split('<page ').slice(1).map(wordsOf);
}

function wordsOf(page: string): readonly Word[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g;
  return [...page.matchAll(word)].map(([, left, top, right, value]) => ({
    text: value ?? '',
    left: Number(left),
    right: Number(right),
    top: Number(top),
  }));
}

/** The lines of a page from top to bottom, the page number last. */
function linesOf(words: readonly Word[]): readonly string[] {
  const lines = new Map<number, string>();
  for (const { top, text: value } of words)
    lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + value);
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** Paragraphs in which marks fall on every place of the line, and lines are of every length: with and without digits. */
function longText(): readonly string[] {
  const characters = [...'社区教育工作计划居民学校活动中心培训服务质量志愿队伍宣传'];
  const marks = [...'，、；：，。，'];
  return Array.from({ length: 60 }, (_, paragraph) => {
    const clauses = Array.from({ length: 30 }, (_, clause) => {
      const length = 3 + ((paragraph * 7 + clause * 5 + clause * clause) % 11);
      const words = Array.from({ length }, (_, at) => characters[(at + clause * 3) % characters.length]);
      const figure = paragraph % 2 === 1 && clause % 4 === 0 ? String(paragraph * 37 + clause) : '';
      return words.join('') + figure + marks[(clause + paragraph) % marks.length];
    });
    return `${clauses.join('')}完。`;
  });
}

/** How often each mark of punctuation occurs. */
function marksOf(value: string): Readonly<Record<string, number>> {
  const count = (mark: string): number => value.split(mark).length - 1;
  return Object.fromEntries([...'，、；：。'].map((mark) => [mark, count(mark)]));
}

const MM = 72 / 25.4;
let grid: readonly (readonly Word[])[];
let plan: readonly (readonly Word[])[];

beforeAll(async () => {
  grid = await layOut('grid', documentOf([body('社区教育工作计划稿'.repeat(200))]));
  plan = await layOut('plan', realisticPlan({ organization: '松涛镇社区教育中心', seal: false }));
});

test('a full page has 22 lines of 28 characters', () => {
  const lines = linesOf(grid[1] ?? []);
  expect(lines).toHaveLength(22 + 1);
  for (const line of lines.slice(0, 22)) expect([...line]).toHaveLength(28);
});

test('no mark at the end of a line is lost, and pages and lines are as full as without marks', async () => {
  const paragraphs = longText();
  const pages = await layOut('marks', documentOf(paragraphs.map(body)));
  const found = pages.flatMap((words) => words.map(({ text }) => text)).join('');
  expect(marksOf(found)).toEqual(marksOf(paragraphs.join('')));
  for (const page of pages.slice(0, -1)) expect(linesOf(page)).toHaveLength(22 + 1);
  const widest = Math.max(...pages.flatMap(linesOf).map((line) => [...line.replace(/\d/g, '')].length));
  expect(widest).toBe(28);
});

test('the page number is 1 character from the outer edge, right on odd pages and left on even ones', () => {
  const ends = grid.slice(0, 2).map((page) => page.filter(({ top }) => top > 262 * MM));
  const odd = Math.max(...(ends[0] ?? []).map(({ right }) => right));
  const even = Math.min(...(ends[1] ?? []).map(({ left }) => left));
  expect(Math.abs(184 * MM - 14 - odd)).toBeLessThan(2);
  expect(Math.abs(28 * MM + 14 - even)).toBeLessThan(2);
  expect(linesOf(grid[0] ?? []).at(-1)).toBe('—1—');
});

test('the date begins two characters right of the name, which ends two characters from the edge', () => {
  const page = plan.find((words) => words.some((word) => word.text.includes('各村')))?.slice(-20) ?? [];
  const name = page.find((word) => word.text === '松涛镇社区教育中心');
  const date = page.find((word) => word.text.startsWith('2026') && word.top > (name?.top ?? Number.NaN));
  expect(Math.abs(184 * MM - (name?.right ?? 0) - 2 * 15.75)).toBeLessThan(2);
  expect(Math.abs((date?.left ?? 0) - (name?.left ?? 0) - 2 * 15.75)).toBeLessThan(2);
});

test('an annex has its label on the first line of a page and its title on the third', () => {
  const page = plan.find((words) => words[0]?.text.startsWith('附件') && words[1]?.text === '1') ?? [];
  const label = page[0];
  const title = page.find((word) => word.text.includes('活动安排表'));
  const lines = ((title?.top ?? 0) - (label?.top ?? 0)) / 28.95;
  expect(Math.round(lines)).toBe(2);
});

test('the page with the signature carries body text', () => {
  const page =
    plan.find((words) => words.some((word) => word.text === '松涛镇社区教育中心' && word.top > 300)) ?? [];
  expect(linesOf(page).join('\n')).toContain('以上计划');
});
