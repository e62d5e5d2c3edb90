/** What the official style leaves of a text on paper: every mark of it. The figures of the layout are in `measured.test.ts`. */
import { expect, test } from 'vitest';
import { layOut } from '../../src/commands/rendering/layout-programs.ts';
import { readLayout } from '../../src/measure/layout/read.ts';
import { docxWriter } from '../../src/writers/docx/index.ts';
import { builtinStyle } from '../style/load-style.ts';
import { body, documentOf } from '../writers/docx/documents.ts';

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

test('no mark at the end of a line is lost, and pages and lines are as full as without marks', async () => {
  const paragraphs = longText();
  const laid = await layOut(
    await docxWriter.write(documentOf(paragraphs.map(body)), builtinStyle('gongwen')),
    process.env,
  );
  if ('problem' in laid) throw new Error(`not laid out: ${JSON.stringify(laid.problem)}`);
  const { pages } = readLayout(laid.printed);
  const lines = pages.map((page) => page.lines.map(({ text }) => text));
  expect(marksOf(lines.flat().join(''))).toEqual(marksOf(paragraphs.join('')));
  for (const page of lines.slice(0, -1)) expect(page).toHaveLength(22 + 1);
  const widest = Math.max(...lines.flat().map((line) => [...line.replace(/\d/g, '')].length));
  expect(widest).toBe(28);
});
