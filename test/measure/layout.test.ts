/** What poppler's programs print, as two of their versions print it. */
import { expect, test } from 'vitest';
import { readDrawing } from '../../src/measure/layout/drawing.ts';
import { readLayout } from '../../src/measure/layout/read.ts';
import { readTexts } from '../../src/measure/layout/texts.ts';

const TEXTS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">
<pdf2xml producer="poppler" version="22.12.0">
<page number="1" position="absolute" top="0" left="0" height="2526" width="1786">
	<fontspec id="0" size="48" family="BAAAAA+FangSong_GB2312" color="#ff0000"/>
<text top="300" left="240" width="96" height="60" font="0">一、</text>
<text top="300" left="336" width="96" height="60" font="0"><b>目 标</b></text>
<text top="330" left="240" width="96" height="60" font="0">下行</text>
</page>
</pdf2xml>`;

const SYMBOLS = `<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="595.5pt" height="842pt">
<defs><g><symbol id="glyph0-1"><path style="stroke:none;" d="M 1 2 L 15 2 L 15 -14 Z M 1 2 "/></symbol></g></defs>
<g style="fill:rgb(100%,0%,0%);fill-opacity:1;"><use xlink:href="#glyph0-1" x="80" y="118"/><use xlink:href="#glyph0-1" x="112" y="118"/></g>
<path style="fill:none;stroke-width:2;stroke:rgb(100%,0%,0%);" d="M 80 10 L 520 10 " transform="matrix(1,0,0,-1,0,842)"/>
</svg>`;
const GROUPS = `<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="595.5pt" height="842pt">
<defs><g id="glyph-0-1"><path d="M 1 2 L 15 2 L 15 -14 Z M 1 2 "/></g></defs>
<g fill="rgb(100%, 0%, 0%)"><use xlink:href="#glyph-0-1" x="80" y="118"/></g>
<path fill="rgb(0%, 0%, 0%)" d="M 80 831 L 520 831 L 520 833 L 80 833 Z M 80 831 "/>
<path fill="rgb(90%, 90%, 90%)" d="M 80 100 L 520 100 L 520 200 L 80 200 Z M 80 100 "/>
<path fill="none" stroke="rgb(0%, 0%, 0%)" stroke-width="1" d="M 80 100 L 80 200 "/>
</svg>`;

test('runs have their place in points, their font without the prefix of a subset, and a colour', () => {
  const [run] = readTexts(TEXTS)[0] ?? [];
  expect(run).toEqual({
    text: '一、',
    left: 80,
    right: 112,
    top: 100,
    bottom: 120,
    font: { family: 'FangSong_GB2312', size: 16, color: 'FF0000' },
  });
});

test('characters have the outline that was drawn, rules their middle and thickness', () => {
  const drawing = readDrawing(SYMBOLS);
  const [ink] = drawing.inks;
  expect(ink).toEqual({ x: 80, y: 118, left: 81, right: 95, top: 104, bottom: 120 });
  expect(drawing.rules).toEqual([
    { direction: 'horizontal', left: 80, right: 520, top: 832, bottom: 832, thickness: 2, color: 'FF0000' },
  ]);
  expect([drawing.width, drawing.height]).toEqual([595.5, 842]);
});

test('other versions draw characters as groups, and rules as long rectangles; areas are no rules', () => {
  const drawing = readDrawing(GROUPS);
  expect(drawing.inks).toEqual(readDrawing(SYMBOLS).inks.slice(0, 1));
  expect(drawing.rules).toEqual([
    { direction: 'horizontal', left: 80, right: 520, top: 831, bottom: 833, thickness: 2, color: '000000' },
    { direction: 'vertical', left: 80, right: 80, top: 100, bottom: 200, thickness: 1, color: '000000' },
  ]);
});

test('runs on one baseline are a line, spaces left out; the drawing says where the baseline is', () => {
  const [page] = readLayout({ texts: TEXTS, drawings: [SYMBOLS] }).pages;
  expect(page?.lines.map(({ text, baseline }) => [text, baseline])).toEqual([
    ['一、目标', 118],
    ['下行', 125],
  ]);
});
