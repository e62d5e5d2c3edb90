/** Measuring without LibreOffice: what files say, and pages that a test describes. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { LayoutFinding, LayoutItem } from '../../src/diagnostics/layout.ts';
import type { DocRoot } from '../../src/document/tree.ts';
import { measure } from '../../src/measure/index.ts';
import type { Printed } from '../../src/measure/layout/read.ts';
import { docxWriter, xmlParts } from '../../src/writers/docx/index.ts';
import { builtinStyle } from '../style/load-style.ts';
import { body, documentOf, text } from '../writers/docx/documents.ts';
import { DOCUMENTS } from './documents.ts';
import { type PrintedRun, printedPages } from './printed.ts';

const STYLE = builtinStyle('gongwen');
type Parts = Readonly<Record<string, string>>;

async function partsOf(document: DocRoot): Promise<Parts> {
  return xmlParts(await docxWriter.write(document, STYLE));
}

function findings(document: DocRoot, parts: Parts, printed: Printed | null = null): readonly LayoutFinding[] {
  return measure({ style: STYLE, document, parts, printed });
}

function verdict(all: readonly LayoutFinding[], item: LayoutItem): string | undefined {
  return all.find((finding) => finding.item === item)?.verdict;
}

describe('what the file asks for is what the style says', () => {
  test.each(Object.entries(DOCUMENTS))('%s', async (_, make) => {
    const document = make();
    const all = findings(document, await partsOf(document));
    expect(all.filter((finding) => finding.verdict === 'wrong')).toEqual([]);
    const said = all.filter(({ written }) => written !== null);
    expect(said.length).toBeGreaterThan(15);
    for (const { why } of said) expect(why).toBe('noLayout');
  });

  test('every item occurs in one of them', async () => {
    const seen = new Set<LayoutItem>();
    for (const make of Object.values(DOCUMENTS)) {
      const document = make();
      for (const { item, asked } of findings(document, await partsOf(document)))
        if (asked !== null) seen.add(item);
    }
    const all = findings(documentOf([]), await partsOf(documentOf([]))).map(({ item }) => item);
    expect(all.filter((item) => !seen.has(item))).toEqual([]);
  });
});

describe('a file that asks for something else is found out', () => {
  let parts: Parts;
  const document = DOCUMENTS.threePages();
  beforeAll(async () => {
    parts = await partsOf(document);
  });

  const change = (path: string, from: string | RegExp, to: string): Parts => {
    const changed = (parts[path] ?? '').replace(from, to);
    expect(changed).not.toBe(parts[path]);
    return { ...parts, [path]: changed };
  };
  const inDocument = (from: string | RegExp, to: string) => change('word/document.xml', from, to);
  const inStyle = (id: string, from: string, to: string) => {
    const style = new RegExp(`(w:styleId="${id}".*?)${from}`, 's');
    return change('word/styles.xml', style, `$1${to}`);
  };

  test.each<readonly [LayoutItem, () => Parts]>([
    ['paper', () => inDocument('w:w="11906"', 'w:w="12240"')],
    ['marginTop', () => inDocument('w:top="2098"', 'w:top="1440"')],
    ['typeAreaWidth', () => inDocument('w:right="1474"', 'w:right="1701"')],
    ['titleSize', () => inStyle('Title', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>')],
    ['titleFont', () => inStyle('Title', 'w:eastAsia="方正小标宋简体"', 'w:eastAsia="黑体"')],
    ['titleCentred', () => inStyle('Title', 'w:val="center"', 'w:val="left"')],
    ['bodySize', () => inStyle('Normal', '<w:sz w:val="32"/>', '<w:sz w:val="28"/>')],
    ['firstLineIndent', () => inStyle('BodyText', 'w:firstLineChars="200"', 'w:firstLineChars="0"')],
    ['level2Font', () => inStyle('PlanHead2', 'w:eastAsia="楷体_GB2312"', 'w:eastAsia="宋体"')],
    ['levelNumbers', () => change('word/numbering.xml', /（%2）/g, '%2)')],
    ['addresseeColon', () => inDocument('松涛镇人民政府：', '松涛镇人民政府:')],
    ['attachmentsEnd', () => inDocument('活动安排表</w:t></w:r></w:p>', '活动安排表。</w:t></w:r></w:p>')],
    ['dateForm', () => inDocument('2026年1月5日', '2026年01月05日')],
    ['pageNumberOdd', () => change('word/footer1.xml', 'w:right="280"', 'w:right="0"')],
    ['rowsNotSplit', () => inDocument('<w:cantSplit/>', '')],
  ])('%s', (item, make) => {
    expect(verdict(findings(document, parts), item)).toBe('unmeasured');
    expect(verdict(findings(document, make()), item)).toBe('wrong');
  });
});

describe('what comes out on paper is measured', () => {
  const [left, top, pitch, character] = [79.35, 104.9, 28.95, 15.75];
  const baseline = (line: number): number => top + (line - 0.2) * pitch;
  const at = (line: number, value: string, indent = 0, font = 'FangSong_GB2312'): PrintedRun => ({
    text: value,
    left: left + indent * character,
    baseline: baseline(line),
    advance: character,
    font,
  });
  const sentence = '坚持办好一所学校带动一方百姓的思路以居民需要为出发点把课堂开到楼门口田埂上';
  const rows = [sentence.slice(0, 26), sentence.slice(26)];

  async function measured(pages: readonly (readonly PrintedRun[])[], words = sentence) {
    const document = documentOf([body(words)]);
    return findings(document, await partsOf(document), printedPages(pages));
  }

  test('a first line two characters in, in the font that was asked for', async () => {
    const all = await measured([[at(1, rows[0] ?? '', 2), at(2, rows[1] ?? '')]]);
    expect(verdict(all, 'firstLineIndent')).toBe('right');
    expect(verdict(all, 'bodyFont')).toBe('right');
    expect(verdict(all, 'bodySize')).toBe('right');
  });

  test('a first line that is not', async () => {
    const all = await measured([[at(1, rows[0] ?? '', 1), at(2, rows[1] ?? '')]]);
    expect(verdict(all, 'firstLineIndent')).toBe('wrong');
    expect(all.find(({ item }) => item === 'firstLineIndent')?.place?.page).toBe(1);
  });

  test('another font than the one asked for is told, and no fault', async () => {
    const all = await measured([[at(1, rows[0] ?? '', 2, 'NotoSansCJKjp-Regular'), at(2, rows[1] ?? '')]]);
    expect(verdict(all, 'bodyFont')).toBe('substituted');
  });

  test('a text that is not there is not measured', async () => {
    const all = await measured([[at(1, '别的文字')]]);
    expect(all.find(({ item }) => item === 'firstLineIndent')).toMatchObject({
      verdict: 'unmeasured',
      why: 'textNotFound',
    });
  });

  test('a paragraph that goes on overleaf says how many lines a page has, page numbers between or not', async () => {
    const line = '社区教育工作计划稿社区教育工作计划稿社区教育工作计划稿社';
    const lines = Array.from({ length: 23 }, (_, index) => (index === 0 ? line.slice(2) : line));
    const number = { text: '—1—', left: 464, baseline: 767, size: 14, font: 'SimSun' };
    const first = lines.slice(0, 22).map((value, index) => at(index + 1, value, index === 0 ? 2 : 0));
    const all = await measured([[...first, number], [at(1, lines[22] ?? '')]], lines.join(''));
    for (const item of [
      'linesPerPage',
      'charactersPerLine',
      'marginTop',
      'marginLeft',
      'typeAreaHeight',
    ] as const)
      expect([item, verdict(all, item)]).toEqual([item, 'right']);
    const short = await measured(
      [
        [...first.slice(0, 21), number],
        [at(1, lines[21] ?? ''), at(2, lines[22] ?? '')],
      ],
      lines.join(''),
    );
    expect(verdict(short, 'linesPerPage')).toBe('wrong');
  });

  test('page numbers begin anew behind a cover, and go by what they say', async () => {
    const number = (value: number, place: number): PrintedRun => ({
      text: `—${value}—`,
      left: place,
      baseline: 767,
      size: 14,
    });
    const body1 = [at(1, rows[0] ?? '', 2), at(2, rows[1] ?? '')];
    const right = 521.6 - 14 - 3 * 14;
    const all = await measured([[at(3, '封面')], [...body1, number(1, right)]]);
    expect(verdict(all, 'pageNumberForm')).toBe('right');
    expect(verdict(all, 'pageNumberOdd')).toBe('right');
    const wrong = await measured([[at(3, '封面')], [...body1, number(1, 79.35 + 14)]]);
    expect(verdict(wrong, 'pageNumberOdd')).toBe('wrong');
  });

  test('entries of contents are found with the dots that lead to their pages', async () => {
    const all = await measured([
      [at(1, `一、目标${'.'.repeat(90)}1`), at(3, rows[0] ?? '', 2), at(4, rows[1] ?? '')],
    ]);
    expect(verdict(all, 'firstLineIndent')).toBe('right');
  });

  test('a name and a date below it, as 7.3.5.2 has them and otherwise', async () => {
    const document = documentOf([
      {
        type: 'signature',
        organization: [text('松涛镇社区教育中心')],
        date: [text('2026年3月5日')],
        seal: false,
      },
    ]);
    const parts = await partsOf(document);
    const signed = (name: number, date: number) =>
      findings(
        document,
        parts,
        printedPages([[at(2, '松涛镇社区教育中心', name), { ...at(3, '2026年3月5日', date), advance: 10 }]]),
      );
    expect(verdict(signed(17, 19), 'dateOffset')).toBe('right');
    expect(verdict(signed(17, 17), 'dateOffset')).toBe('wrong');
    expect(verdict(signed(17, 19), 'signatureIndent')).toBe('right');
    expect(verdict(signed(15, 17), 'signatureIndent')).toBe('wrong');
  });
});

test('copies end where they end; a date of printing ends one character from the right', async () => {
  const left = 79.35 + 14;
  const imprint = async (date: string, ...pages: readonly PrintedRun[]) => {
    const copyTo = { label: '抄送', names: [text('县教育局。')] };
    const office = date === '' ? [] : [text('镇办')];
    const document = documentOf([{ type: 'imprint', copyTo, office, date: date === '' ? [] : [text(date)] }]);
    return verdict(findings(document, await partsOf(document), printedPages([pages])), 'imprintIndent');
  };
  const copies = { text: '抄送：县教育局。', left, baseline: 700, size: 14 };
  const office = { text: '镇办', left, baseline: 730, size: 14 };
  const date = '2026年3月6日印发';
  const printed = { text: date, left: 521.6 - 14 - 110, baseline: 730, size: 14, advance: 10 };
  expect(await imprint('', copies)).toBe('right');
  expect(await imprint('', { ...copies, left: left - 14 })).toBe('wrong');
  expect(await imprint(date, copies, office, printed)).toBe('right');
  expect(await imprint(date, copies, office, { ...printed, left: printed.left + 14 })).toBe('wrong');
});

test('what only the standard asks for is not asked for in a style that follows none', async () => {
  const plain = builtinStyle('plain');
  const document = documentOf([body('正文。')]);
  const parts = xmlParts(await docxWriter.write(document, plain));
  const all = measure({ style: plain, document, parts, printed: null });
  expect(all.map(({ item }) => item)).not.toContain('dateForm');
  expect(all.every(({ clause, strength }) => clause === null && strength === null)).toBe(true);
  expect(all.filter((finding) => finding.verdict === 'wrong')).toEqual([]);
});

test('where a house style departs from the standard, its own value is asked for and no clause named', async () => {
  const page = { ...STYLE.page, margin: { ...STYLE.page.margin, top: 30 } };
  const style = { ...STYLE, page };
  const document = documentOf([body('正文。')]);
  const parts = xmlParts(await docxWriter.write(document, style));
  const [finding] = measure({ style, document, parts, printed: null }).filter(
    ({ item }) => item === 'marginTop',
  );
  expect(finding).toMatchObject({ asked: { value: 30 }, clause: null, verdict: 'unmeasured' });
});
