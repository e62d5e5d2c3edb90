import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { documentOf, text } from './documents.ts';
import { written } from './read-docx.ts';

const LONG = '小橘灯幼儿园2026年春季学期保教与家园社区共育工作计划';

test('a title and that of an annex are broken by sense, and the properties hold the title whole', async () => {
  const annex: Block = { type: 'annex', label: '附件1', title: [text(LONG)], children: [] };
  const title: Block = { type: 'title', children: [text(LONG)] };
  const plain = documentOf([title, annex]);
  const document = { ...plain, meta: { ...plain.meta, title: LONG } };
  const { paragraphs, part } = await written(document);
  for (const { style, xml } of paragraphs.filter((one) => /Title$/.test(one.style ?? ''))) {
    expect(xml.split('<w:br/>')[0], style).toMatch(/2026年春季学期/);
    expect(xml.split('<w:br/>')[1], style).toMatch(/>保教与家园社区共育工作计划/);
  }
  expect(part('docProps/core.xml')).toContain(`<dc:title>${LONG}</dc:title>`);
});

test('a title that fits is one line in the style that has room for it', async () => {
  const title: Block = { type: 'title', children: [text('禾渡镇社区教育中心2026年度老年教育工作计划')] };
  const breaks = async (style: 'gongwen' | 'plain') =>
    (await written(documentOf([title]), style)).part('word/document.xml').split('<w:br/>').length - 1;
  expect([await breaks('gongwen'), await breaks('plain')]).toEqual([1, 0]);
});

test('a line leaves room for what LibreOffice sets around a year', async () => {
  const notice = '鹤汀街道办事处关于印发《鹤汀街道2026年社区教育工作计划》的通知';
  const { part } = await written(documentOf([{ type: 'title', children: [text(notice)] }]));
  const lines = part('word/document.xml').split('<w:br/>');
  expect(lines.some((line) => line.includes('《鹤汀街道2026年社区教育工作计划》的通知'))).toBe(false);
});
