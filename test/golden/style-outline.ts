/** The named styles and fonts of a document as a text, a style in two or three lines. */
import { openParts } from './outline.ts';
import { properties } from './properties.ts';
import { child, childrenOf, type Element, value } from './xml.ts';

/** Told in a style's first line. */
const HEAD = new Set(['name', 'basedOn', 'next', 'link', 'pPr', 'rPr', 'tblPr', 'tcPr', 'trPr']);

export function styleOutline(bytes: Uint8Array): string {
  const parts = openParts(bytes);
  const styles = parts('word/styles.xml');
  const defaults = child(styles, 'docDefaults');
  const lines = [
    'defaults',
    ...looks(child(defaults, 'pPrDefault')),
    ...looks(child(defaults, 'rPrDefault')),
    '',
    ...(parts('word/fontTable.xml')?.children ?? []).map(font),
    '',
    ...childrenOf(styles, 'style').flatMap(style),
  ];
  return `${lines.join('\n')}\n`;
}

function font({ attributes, children }: Element): string {
  return `font ${attributes['name']}${children.length > 0 ? `: ${properties(children)}` : ''}`;
}

function style(element: Element): readonly string[] {
  const { type, styleId } = element.attributes;
  const relations = ['basedOn', 'next', 'link'].map((name) => [name, value(element, name)] as const);
  const told = relations.filter(([, id]) => id !== '').map(([name, id]) => `${name} ${id}`);
  const others = element.children.filter(({ name }) => !HEAD.has(name));
  const head = [`${type} ${styleId} “${value(element, 'name')}”`, ...told, properties(others)];
  return [head.filter((part) => part !== '').join('; '), ...looks(element)];
}

function looks(element: Element | undefined): readonly string[] {
  return ['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr']
    .map((name) => child(element, name))
    .filter((one) => one !== undefined && one.children.length > 0)
    .map((one) => `    ${properties(one?.children ?? [])}`);
}
