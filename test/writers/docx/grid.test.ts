/** Text on the grid of characters, and what is not on it. */
import { expect, test } from 'vitest';
import { loadStyle } from '../../../src/style/load.ts';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { loadedStyle } from '../../style/load-style.ts';
import { body, documentOf } from './documents.ts';
import { openDocx } from './read-docx.ts';

test('only text of body size is spaced for the grid: title, tables and page numbers keep their own width', async () => {
  const value = { extends: 'gongwen', page: { grid: { characters: '25' } }, table: { cell: { size: '16' } } };
  const { style } = loadStyle('ours', value, loadedStyle('gongwen'));
  const { part } = openDocx(await docxWriter.write(documentOf([body('正文。')]), style));
  const spacingOf = (id: string): string | undefined => {
    const look = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(
      part('word/styles.xml'),
    )?.[0];
    return /<w:rPr>.*?<w:spacing w:val="(-?\d+)"/s.exec(look ?? '')?.[1];
  };
  expect(['BodyText', 'Heading1', 'PlanAddressee'].map(spacingOf)).toEqual(['33', '33', '33']);
  expect(['Normal', 'Title', 'PlanTableText', 'Footer'].map(spacingOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
