import { describe, expect, test } from 'vitest';
import { docxWriter } from '../../../src/writers/docx/index.ts';
import { builtinStyle } from '../../style/load-style.ts';
import { kitchenSink } from './documents.ts';
import { openDocx, type Written } from './read-docx.ts';

const LANGS = { gongwen: 'zh-CN', plain: 'en' } as const;

async function sink(style: keyof typeof LANGS): Promise<Written> {
  return openDocx(await docxWriter.write(kitchenSink(LANGS[style]), builtinStyle(style)));
}

/** The styles of a file by their ids, each with its XML and what it is based on. */
function stylesOf(xml: string) {
  const found = xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gs);
  return new Map(
    [...found].map(([style, id = '']) => [
      id,
      { style, base: /<w:basedOn w:val="([^"]+)"/.exec(style)?.[1] },
    ]),
  );
}

/** What Word takes for an attribute: the style's own, else that of the styles it is based on. */
function effective(styles: ReturnType<typeof stylesOf>, id: string, attribute: RegExp): string | undefined {
  const style = styles.get(id);
  return style && (attribute.exec(style.style)?.[1] ?? effective(styles, style.base ?? '', attribute));
}

const FONT = /w:eastAsia="([^"]+)"/;
const SIZE = /<w:sz w:val="(\d+)"/;
/** Text of the body, whatever it is for. */
const BODY = /^(?:BodyText|PlanItem\d|ListParagraph|PlanRoster|PlanAddressee|PlanAttachments|PlanSignature)$/;

describe.each(['gongwen', 'plain'] as const)('whoever changes 正文 in Word (%s)', (name) => {
  test('changes the body with it: no paragraph of it says fonts, sizes or indents of its own', async () => {
    const { part, paragraphs } = await sink(name);
    const changed = part('word/styles.xml').replace(
      /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s,
      (normal) => normal.replace(FONT, 'w:eastAsia="新字体"').replace(SIZE, '<w:sz w:val="99"'),
    );
    const styles = stylesOf(changed);
    const body = paragraphs.filter(({ style }) => BODY.test(style));
    expect(body.length).toBeGreaterThan(15);
    for (const { style, xml } of body) {
      expect([style, effective(styles, style, FONT), effective(styles, style, SIZE)]).toEqual([
        style,
        '新字体',
        '99',
      ]);
      expect(xml.replace(/<w:rFonts w:hint="eastAsia"\/>/g, '')).not.toMatch(/<w:rFonts|<w:sz /);
      if (/^(?:BodyText|PlanItem)/.test(style)) expect(xml).not.toContain('<w:ind ');
    }
  });

  test('and items follow Body Text, in cells the font follows and the size is their own', async () => {
    const { part } = await sink(name);
    const styles = stylesOf(
      part('word/styles.xml').replace(/<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/s, (style) =>
        style.replace('<w:qFormat/>', '<w:qFormat/><w:rPr><w:rFonts w:eastAsia="新字体"/></w:rPr>'),
      ),
    );
    for (const level of [1, 2, 3, 4, 5]) expect(effective(styles, `PlanItem${level}`, FONT)).toBe('新字体');
    expect(styles.get('PlanTableText')?.style).not.toMatch(FONT);
    expect(styles.get('PlanTableText')?.style).toMatch(SIZE);
  });
});

test('an item without a first line takes back that of the body', async () => {
  const style = builtinStyle('gongwen');
  const flush = { ...style, levels: style.levels.map((level) => ({ ...level, firstLine: 0 })) };
  const { part } = openDocx(await docxWriter.write(kitchenSink('zh-CN'), flush));
  const item = stylesOf(part('word/styles.xml')).get('PlanItem2')?.style;
  expect(item).toContain('w:firstLineChars="0"');
  expect(item).toContain('w:firstLine="0"');
});
